// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzz target needs: its bytes as text or as a file, and a way to say that a promise was
// broken. Not a test framework: a broken promise ends the process, and libFuzzer keeps the bytes.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace fuzz {
inline std::string_view textOf(const std::uint8_t* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

/// Ends the process, with `promise` on standard error, unless it is kept.
void require(bool isKept, const char* promise);

/// A file with these bytes, for what reads files only; in memory, and the same one each time.
std::filesystem::path fileOf(std::string_view bytes);
}  // namespace fuzz
