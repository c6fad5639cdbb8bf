// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of bytes as lower-case hex; private to storage.
#pragma once
#include <string>
#include <string_view>

namespace storage {
std::string sha256(std::string_view bytes);
}  // namespace storage
