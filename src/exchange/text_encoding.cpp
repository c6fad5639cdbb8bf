// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>
#include <utility>

namespace exchange {
namespace {
/// What begins like this is a document or an archive, though some of them hold no zero byte.
bool isKnownBinary(std::string_view bytes) {
    constexpr std::array<std::string_view, 5> kBeginnings{"PK\x03\x04", "PK\x05\x06", "%PDF-",
                                                          "{\\rtf", "\xD0\xCF\x11\xE0"};
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](std::string_view beginning) { return bytes.starts_with(beginning); });
}

/// Through ICU, nothing when a byte has no meaning in the encoding.
std::optional<std::string> converted(std::string_view bytes, const char* encoding) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &error);
    if (U_FAILURE(error))
        return std::nullopt;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter,
                                  error);
    ucnv_close(converter);
    if (U_FAILURE(error) || text.isBogus())
        return std::nullopt;
    std::string utf8;
    return text.toUTF8String(utf8);
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): the macro of ICU
bool isUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, at, text.size(), c);
        if (c < 0)
            return false;
    }
    return true;
}

/// The Polish letters that the two encodings keep in different places decide; a byte that is a
/// control character in ISO 8859-2 decides for windows-1250.
const char* singleByteEncoding(std::string_view bytes) {
    int iso = 0;
    int windows = 0;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code >= 0x80 && code < 0xA0)
            return "windows-1250";
        // ą ś ź Ą Ś Ź of ISO 8859-2, which are signs in windows-1250
        if (code == 0xB1 || code == 0xB6 || code == 0xBC || code == 0xA1 || code == 0xA6 ||
            code == 0xAC)
            ++iso;
        // ą Ą of windows-1250; its ś ź Ś Ź are among the control characters above
        if (code == 0xB9 || code == 0xA5)
            ++windows;
    }
    return iso > windows ? "ISO-8859-2" : "windows-1250";
}

/// Control characters that no text has: those below the space but tabs, line ends and the old end
/// of file, and U+0080 to U+009F.
bool hasStrangeControls(std::string_view utf8) {
    char before = 0;
    for (const char byte : utf8) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 && (code < 0x09 || code > 0x0D) && code != 0x1A)
            return true;
        if (before == '\xC2' && code < 0xA0)
            return true;
        before = byte;
    }
    return false;
}

/// Which UTF-16 a text without a mark is in: every letter of ASCII, and so every digit, blank and
/// line end, has a zero byte, always on the same side. Nothing when it is not.
const char* unmarkedUtf16(std::string_view bytes) {
    constexpr std::size_t kLeastPercent = 10;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const auto found = zeros[0] + zeros[1];
    const bool isOneSided = zeros[0] == 0 || zeros[1] == 0;
    if (bytes.size() % 2 != 0 || !isOneSided || found * 200 < bytes.size() * kLeastPercent)
        return nullptr;
    return zeros[0] == 0 ? "UTF-16LE" : "UTF-16BE";
}

std::optional<DecodedText> decodedUtf16(std::string_view bytes, const char* encoding) {
    auto utf8 = converted(bytes, encoding);
    if (!utf8 || utf8->find('\0') != std::string::npos)
        return std::nullopt;
    return DecodedText{std::move(*utf8), "UTF-16"};
}
}  // namespace

std::optional<DecodedText> decodeText(std::string_view bytes) {
    for (const auto& [mark, encoding] :
         {std::pair<std::string_view, const char*>{"\xFF\xFE", "UTF-16LE"},
          std::pair<std::string_view, const char*>{"\xFE\xFF", "UTF-16BE"}}) {
        if (bytes.starts_with(mark))
            return decodedUtf16(bytes.substr(mark.size()), encoding);
    }
    if (isKnownBinary(bytes))
        return std::nullopt;
    if (bytes.find('\0') != std::string_view::npos) {
        const char* encoding = unmarkedUtf16(bytes);
        auto text = encoding != nullptr ? decodedUtf16(bytes, encoding) : std::nullopt;
        return text && !hasStrangeControls(text->utf8) ? text : std::nullopt;
    }
    if (isUtf8(bytes)) {
        constexpr std::string_view kMark = "\xEF\xBB\xBF";
        return DecodedText{std::string(bytes.substr(bytes.starts_with(kMark) ? kMark.size() : 0)),
                           "UTF-8"};
    }
    const char* encoding = singleByteEncoding(bytes);
    auto utf8 = converted(bytes, encoding);
    if (!utf8 || hasStrangeControls(*utf8))
        return std::nullopt;
    return DecodedText{std::move(*utf8), encoding};
}
}  // namespace exchange
