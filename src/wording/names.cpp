// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/names.h"

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

namespace wording {
namespace {
void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw std::runtime_error(std::string(what) + ": " + u_errorName(status));
}

/// Calls an ICU function that fills a buffer, again with the size it asked for.
template <class Char, class Fill>
std::basic_string<Char> filled(std::size_t guess, Fill fill) {
    std::basic_string<Char> out(guess, Char{});
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t length =
            fill(out.data(), static_cast<std::int32_t>(out.size()), &status);
        out.resize(static_cast<std::size_t>(std::max(length, std::int32_t{0})));
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        check(status, "ICU cannot fold a name");
        return out;
    }
}

std::u16string toUtf16(std::string_view text) {
    return filled<char16_t>(text.size(), [&](char16_t* to, std::int32_t room, UErrorCode* status) {
        std::int32_t length = 0;
        u_strFromUTF8WithSub(to, room, &length, text.data(), static_cast<std::int32_t>(text.size()),
                             0xFFFD, nullptr, status);
        return length;
    });
}

std::string toUtf8(const std::u16string& text) {
    return filled<char>(text.size() * 3, [&](char* to, std::int32_t room, UErrorCode* status) {
        std::int32_t length = 0;
        u_strToUTF8(to, room, &length, text.data(), static_cast<std::int32_t>(text.size()), status);
        return length;
    });
}

std::u16string withoutCase(const std::u16string& text) {
    return filled<char16_t>(
        text.size() + 8, [&](char16_t* to, std::int32_t room, UErrorCode* status) {
            return u_strFoldCase(to, room, text.data(), static_cast<std::int32_t>(text.size()),
                                 U_FOLD_CASE_DEFAULT, status);
        });
}

std::u16string decomposed(const std::u16string& text) {
    UErrorCode opened = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFKDInstance(&opened);
    check(opened, "ICU cannot decompose");
    return filled<char16_t>(
        text.size() * 2, [&](char16_t* to, std::int32_t room, UErrorCode* status) {
            return unorm2_normalize(normalizer, text.data(), static_cast<std::int32_t>(text.size()),
                                    to, room, status);
        });
}

/// Letters whose stroke or ligature Unicode does not decompose.
std::u16string_view plainLetter(char16_t c) {
    switch (c) {
        case u'ł':
            return u"l";
        case u'ø':
            return u"o";
        case u'đ':
            return u"d";
        case u'ħ':
            return u"h";
        case u'ı':
            return u"i";
        case u'æ':
            return u"ae";
        case u'œ':
            return u"oe";
        default:
            return {};
    }
}

std::u16string withoutMarks(const std::u16string& text) {
    std::u16string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        UChar32 c = 0;
        U16_NEXT(text.data(), i, text.size(), c);
        if (u_charType(c) == U_NON_SPACING_MARK)
            continue;
        const auto plain = plainLetter(text[start]);
        out += plain.empty() ? std::u16string_view(text).substr(start, i - start) : plain;
    }
    return out;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}
}  // namespace

std::string fold(std::string_view text) {
    if (!isAscii(text))
        return toUtf8(withoutMarks(withoutCase(decomposed(toUtf16(text)))));
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

struct Collator::Rules {
    explicit Rules(Language language) {
        UErrorCode status = U_ZERO_ERROR;
        collator = ucol_open(language == Language::Polish ? "pl" : "en", &status);
        check(status, "ICU cannot sort");
        ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
        check(status, "ICU cannot sort");
    }

    ~Rules() { ucol_close(collator); }

    Rules(const Rules&) = delete;
    Rules& operator=(const Rules&) = delete;

    UCollator* collator = nullptr;
};

Collator::Collator(Language language) : rules_(std::make_shared<const Rules>(language)) {}

int Collator::compare(std::string_view a, std::string_view b) const {
    UErrorCode status = U_ZERO_ERROR;
    const auto order =
        ucol_strcollUTF8(rules_->collator, a.data(), static_cast<std::int32_t>(a.size()), b.data(),
                         static_cast<std::int32_t>(b.size()), &status);
    check(status, "ICU cannot sort");
    return order;
}

bool Collator::operator()(std::string_view a, std::string_view b) const {
    return compare(a, b) < 0;
}
}  // namespace wording
