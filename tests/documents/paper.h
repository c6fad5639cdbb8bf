// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF on disk, read back by other programs (poppler, qpdf), as people read it.
#pragma once
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace paper {
/// Kept in the build tree, so that a person can look at what the tests drew.
inline std::filesystem::path folder() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the tests run on one thread
    const bool comma = std::getenv("GRANICA_TEST_COMMA") != nullptr;
    const auto folder =
        std::filesystem::path(GRANICA_BINARY_DIR) / "papers" / (comma ? "comma" : "plain");
    std::filesystem::create_directories(folder);
    return folder;
}

inline std::filesystem::path write(const std::string& name, const std::string& bytes) {
    auto file = folder() / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

/// What the command prints; throws when it fails.
inline std::string outputOf(const std::string& command) {
    std::string out;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");  // NOLINT(cert-env33-c): our own words
    if (pipe == nullptr)
        throw std::runtime_error("cannot run: " + command);
    std::array<char, 4096> part{};
    while (const auto length = std::fread(part.data(), 1, part.size(), pipe))
        out.append(part.data(), length);
    if (pclose(pipe) != 0)
        throw std::runtime_error(command + " failed: " + out);
    return out;
}

inline std::size_t count(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

/// A finished PDF: written down, found sound, its text and the number of its pages.
struct Sheet {
    Sheet(const std::string& name, const std::string& bytes) : file(write(name, bytes)) {
        outputOf("qpdf --check '" + file.string() + "'");
        text = outputOf("pdftotext -layout '" + file.string() + "' -");
        pages = count(text, "\f");
    }

    bool has(std::string_view part) const { return text.find(part) != std::string::npos; }

    std::filesystem::path file;
    std::string text;
    std::size_t pages = 0;
};
}  // namespace paper
