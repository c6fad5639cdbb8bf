// SPDX-License-Identifier: GPL-3.0-or-later
// Counting characters and words. Where two plain characters meet there is always a boundary between
// user-perceived characters, so only the rest of a text is shown to ICU.
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "exchange/text_file.h"

namespace exchange {
namespace {
bool isLineEnd(UChar32 c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isBlank(UChar32 c) {
    return c < 0x80 ? c == ' ' || c == '\t' || isLineEnd(c) : u_isUWhiteSpace(c) != 0;
}

bool isDash(UChar32 c) {
    return c == 0x2013 || c == 0x2014;
}

/// Never joins a neighbour of the same kind, and NFC leaves it alone.
bool isPlain(UChar32 c) {
    return c < 0x300 || (c >= 0x2010 && c <= 0x2027);
}

/// The code point at `at`, which moves on behind it; U+FFFD for what is not UTF-8.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): the macro of ICU
UChar32 next(std::string_view text, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 c = bytes[at];
    if (c < 0x80)
        ++at;
    else
        U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
    return c;
}

class Counter {
public:
    Counter() {
        UErrorCode error = U_ZERO_ERROR;
        normalizer_ = icu::Normalizer2::getNFCInstance(error);
        breaks_.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), error));
        if (U_FAILURE(error))
            throw std::runtime_error("ICU has no rules for characters");
    }

    domain::TextVolume count(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t start = at;
            UChar32 c = step(text, at);
            if (standsAlone(c, text, at)) {
                character(c);
                continue;
            }
            while (at < text.size() && !standsAlone(c, text, at))
                c = step(text, at);
            characters(text.substr(start, at - start));
        }
        return volume_;
    }

private:
    /// Takes one code point and counts the word that it may begin.
    UChar32 step(std::string_view text, std::size_t& at) {
        const UChar32 c = next(text, at);
        const bool inWord = !isBlank(c) && !isDash(c);
        if (inWord && !inWord_)
            ++volume_.words;
        inWord_ = inWord;
        return c;
    }

    /// `c` is plain and so is what follows it at `at`.
    static bool standsAlone(UChar32 c, std::string_view text, std::size_t at) {
        return isPlain(c) && (at == text.size() || isPlain(next(text, at)));
    }

    void character(UChar32 first) {
        if (isLineEnd(first))
            return;
        ++volume_.zzs;
        if (!isBlank(first))
            ++volume_.zbs;
    }

    void characters(std::string_view utf8) {
        UErrorCode error = U_ZERO_ERROR;
        const auto written = icu::UnicodeString::fromUTF8(
            icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
        const auto text = normalizer_->normalize(written, error);
        if (U_FAILURE(error))
            throw std::runtime_error("ICU cannot normalise");
        breaks_->setText(text);
        std::int32_t start = breaks_->first();
        for (auto end = breaks_->next(); end != icu::BreakIterator::DONE; end = breaks_->next()) {
            character(text.char32At(start));
            start = end;
        }
    }

    const icu::Normalizer2* normalizer_ = nullptr;
    std::unique_ptr<icu::BreakIterator> breaks_;
    domain::TextVolume volume_;
    bool inWord_ = false;
};
}  // namespace

domain::TextVolume countText(std::string_view utf8) {
    return Counter().count(utf8);
}
}  // namespace exchange
