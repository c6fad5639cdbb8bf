// SPDX-License-Identifier: GPL-3.0-or-later
// The SHA-256 of some bytes, as a name for exactly these bytes. Not a way to keep secrets.
#pragma once
#include <string>
#include <string_view>

namespace exchange {
/// 64 small hexadecimal digits.
std::string sha256Hex(std::string_view bytes);
}  // namespace exchange
