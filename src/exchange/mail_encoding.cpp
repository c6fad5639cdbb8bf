// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_encoding.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace exchange {
namespace {
constexpr std::string_view kHexDigits = "0123456789ABCDEF";
/// With the longest header name in front, still a line of at most 76.
constexpr std::size_t kShort = 60;

bool isPrintableAscii(char c) {
    return c >= 0x20 && c < 0x7F;
}

bool isShortAscii(std::string_view text) {
    return text.size() <= kShort && text.find("=?") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), isPrintableAscii);
}

void addHex(std::string& out, char sign, char byte) {
    const auto code = static_cast<unsigned char>(byte);
    out += sign;
    out += kHexDigits[code >> 4U];
    out += kHexDigits[code & 0xFU];
}

/// Pieces of at most `most` bytes; a character of UTF-8 is never cut in two.
std::vector<std::string_view> pieces(std::string_view text, std::size_t most) {
    std::vector<std::string_view> all;
    while (!text.empty()) {
        std::size_t size = std::min(most, text.size());
        const auto continues = [&](std::size_t at) {
            return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
        };
        while (size > 1 && continues(size))
            --size;
        all.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return all;
}

std::string base64(std::string_view bytes) {
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t taken = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = (bits << 8U) | (k < taken ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out += k <= taken ? kLetters[(bits >> (18U - 6U * k)) & 0x3FU] : '=';
    }
    return out;
}

std::string encodedWords(std::string_view text) {
    constexpr std::size_t kPiece = 39;  // 52 letters of base64
    std::string out;
    for (const auto piece : pieces(text, kPiece)) {
        if (!out.empty())
            out += "\r\n ";
        out += "=?UTF-8?B?" + base64(piece) + "?=";
    }
    return out;
}

/// As in the extended parameters of RFC 2231.
void addPercentEncoded(std::string& out, std::string_view text) {
    constexpr std::string_view kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    for (const char c : text)
        if (kPlain.find(c) != std::string_view::npos)
            out += c;
        else
            addHex(out, '%', c);
}

/// One line of quoted-printable without its end.
void addLine(std::string& out, std::string_view line) {
    constexpr std::size_t kMost = 75;  // the 76th is the = of a soft line end
    std::size_t width = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool last = i + 1 == line.size();
        const bool blankAtEnd = last && (c == ' ' || c == '\t');
        // "From " at the beginning of a line is quoted by some programs on the way.
        const bool from = i == 0 && line.starts_with("From ");
        const bool plain = (isPrintableAscii(c) || c == '\t') && c != '=' && !blankAtEnd && !from;
        const std::size_t needed = plain ? 1 : 3;
        if (width + needed > kMost) {
            out.append("=").append(kLineEnd);
            width = 0;
        }
        if (plain)
            out += c;
        else
            addHex(out, '=', c);
        width += needed;
    }
}
}  // namespace

std::string withoutControls(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '\t' || c == '\r' || c == '\n')
            out += ' ';
        else if (code >= 0x20 && code != 0x7F)
            out += c;
    }
    return out;
}

std::string headerText(std::string_view text) {
    return isShortAscii(text) ? std::string(text) : encodedWords(text);
}

std::string headerPhrase(std::string_view text) {
    if (!isShortAscii(text))
        return encodedWords(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

std::string parameter(std::string_view name, std::string_view value) {
    const std::string begin = ";\r\n " + std::string(name);
    if (isShortAscii(value) && value.find_first_of("\"\\") == std::string_view::npos)
        return begin + "=\"" + std::string(value) + "\"";
    // Each byte may take three characters, and the name and number of the piece some more.
    const auto parts = pieces(value, 16);
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        out += begin;
        if (parts.size() > 1)
            out += "*" + std::to_string(i);
        out += i == 0 ? "*=UTF-8''" : "*=";
        addPercentEncoded(out, parts[i]);
    }
    return out;
}

std::string quotedPrintable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        addLine(out, text.substr(0, end));
        out += kLineEnd;
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end).starts_with(kLineEnd) ? 2 : 1));
    }
    return out;
}

std::string base64Lines(std::string_view bytes) {
    constexpr std::size_t kBytesOfLine = 57;
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += kBytesOfLine)
        out.append(base64(bytes.substr(i, kBytesOfLine))).append(kLineEnd);
    return out;
}
}  // namespace exchange
