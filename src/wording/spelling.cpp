// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <unicode/unum.h>
#include <unicode/ustring.h>
#include <utility>

#include "catalogue.h"
#include "numbers.h"

namespace wording {
namespace {
// The nouns stand here and not in the catalogues because a numeral agrees with the noun's gender
// ("dwa złote", "dwie korony", "jedno euro"), which a translation file cannot say.
enum class Gender { Masculine, Feminine, Neuter };

struct PolishNoun {
    std::string_view code;
    Gender gender;
    std::string_view one;
    std::string_view few;
    std::string_view many;
};

struct EnglishNoun {
    std::string_view code;
    std::string_view one;
    std::string_view many;
};

constexpr std::int64_t kCents = 100;

constexpr std::array kPolishNouns{
    PolishNoun{"AUD", Gender::Masculine, "dolar australijski", "dolary australijskie",
               "dolarów australijskich"},
    PolishNoun{"CAD", Gender::Masculine, "dolar kanadyjski", "dolary kanadyjskie",
               "dolarów kanadyjskich"},
    PolishNoun{"CHF", Gender::Masculine, "frank szwajcarski", "franki szwajcarskie",
               "franków szwajcarskich"},
    PolishNoun{"CZK", Gender::Feminine, "korona czeska", "korony czeskie", "koron czeskich"},
    PolishNoun{"DKK", Gender::Feminine, "korona duńska", "korony duńskie", "koron duńskich"},
    PolishNoun{"EUR", Gender::Neuter, "euro", "euro", "euro"},
    PolishNoun{"GBP", Gender::Masculine, "funt szterling", "funty szterlingi",
               "funtów szterlingów"},
    PolishNoun{"HUF", Gender::Masculine, "forint", "forinty", "forintów"},
    PolishNoun{"JPY", Gender::Masculine, "jen", "jeny", "jenów"},
    PolishNoun{"NOK", Gender::Feminine, "korona norweska", "korony norweskie", "koron norweskich"},
    PolishNoun{"PLN", Gender::Masculine, "złoty", "złote", "złotych"},
    PolishNoun{"RON", Gender::Masculine, "lej rumuński", "leje rumuńskie", "lejów rumuńskich"},
    PolishNoun{"SEK", Gender::Feminine, "korona szwedzka", "korony szwedzkie", "koron szwedzkich"},
    PolishNoun{"UAH", Gender::Feminine, "hrywna", "hrywny", "hrywien"},
    PolishNoun{"USD", Gender::Masculine, "dolar amerykański", "dolary amerykańskie",
               "dolarów amerykańskich"},
};

constexpr std::array kEnglishNouns{
    EnglishNoun{"AUD", "Australian dollar", "Australian dollars"},
    EnglishNoun{"CAD", "Canadian dollar", "Canadian dollars"},
    EnglishNoun{"CHF", "Swiss franc", "Swiss francs"},
    EnglishNoun{"CZK", "Czech koruna", "Czech korunas"},
    EnglishNoun{"DKK", "Danish krone", "Danish kroner"},
    EnglishNoun{"EUR", "euro", "euros"},
    EnglishNoun{"GBP", "pound sterling", "pounds sterling"},
    EnglishNoun{"HUF", "Hungarian forint", "Hungarian forints"},
    EnglishNoun{"JPY", "Japanese yen", "Japanese yen"},
    EnglishNoun{"NOK", "Norwegian krone", "Norwegian kroner"},
    EnglishNoun{"PLN", "zloty", "zlotys"},
    EnglishNoun{"RON", "Romanian leu", "Romanian lei"},
    EnglishNoun{"SEK", "Swedish krona", "Swedish kronor"},
    EnglishNoun{"UAH", "Ukrainian hryvnia", "Ukrainian hryvnias"},
    EnglishNoun{"USD", "US dollar", "US dollars"},
};

struct CloseFormat {
    void operator()(UNumberFormat* format) const { unum_close(format); }
};

using SpellOut = std::unique_ptr<UNumberFormat, CloseFormat>;

void check(UErrorCode status) {
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU cannot spell out a number: ") +
                                 u_errorName(status));
}

const char16_t* ruleSet(Gender gender) {
    switch (gender) {
        case Gender::Feminine:
            return u"%spellout-cardinal-feminine";
        case Gender::Neuter:
            return u"%spellout-cardinal-neuter";
        case Gender::Masculine:
            break;
    }
    return u"%spellout-cardinal-masculine";
}

SpellOut openSpellOut(Language language, Gender gender) {
    UErrorCode status = U_ZERO_ERROR;
    const bool polish = language == Language::Polish;
    SpellOut format(unum_open(UNUM_SPELLOUT, nullptr, 0, polish ? "pl" : "en", nullptr, &status));
    check(status);
    unum_setTextAttribute(format.get(), UNUM_DEFAULT_RULESET,
                          polish ? ruleSet(gender) : u"%spellout-cardinal-verbose", -1, &status);
    check(status);
    return format;
}

/// ICU reads all rules of a language each time that a format is opened, which takes longer than
/// drawing half a page; a format belongs to one thread.
UNumberFormat* spellOut(Language language, Gender gender) {
    thread_local std::map<std::pair<Language, Gender>, SpellOut> formats;
    auto& format = formats[{language, gender}];
    if (format == nullptr)
        format = openSpellOut(language, gender);
    return format.get();
}

std::string spell(Language language, Gender gender, std::int64_t number) {
    UNumberFormat* format = spellOut(language, gender);
    std::array<char16_t, 512> words{};
    UErrorCode status = U_ZERO_ERROR;
    const auto length = unum_formatInt64(format, number, words.data(),
                                         static_cast<std::int32_t>(words.size()), nullptr, &status);
    check(status);
    std::array<char, 1024> text{};
    std::int32_t bytes = 0;
    u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &bytes, words.data(), length,
                &status);
    check(status);
    std::string out(text.data(), static_cast<std::size_t>(bytes));
    // Soft hyphens may stand inside ICU's words; on paper they would be noise.
    for (auto at = out.find("\u00ad"); at != std::string::npos; at = out.find("\u00ad"))
        out.erase(at, 2);
    return out;
}

std::string_view polishForm(const PolishNoun& noun, std::int64_t n) {
    return std::array{noun.one, noun.few, noun.many}.at(pluralForm(Language::Polish, n));
}

template <class Nouns>
const auto* findNoun(const Nouns& nouns, domain::Currency currency) {
    const auto* found = std::find_if(
        nouns.begin(), nouns.end(), [&](const auto& noun) { return noun.code == currency.code(); });
    return found == nouns.end() ? nullptr : found;
}

std::string wholeInWords(Language language, std::int64_t whole, domain::Currency currency) {
    Gender gender = Gender::Masculine;
    std::string_view name = currency.code();
    if (language == Language::English) {
        if (const auto* noun = findNoun(kEnglishNouns, currency))
            name = whole == 1 ? noun->one : noun->many;
    } else if (const auto* noun = findNoun(kPolishNouns, currency)) {
        name = polishForm(*noun, whole);
        gender = noun->gender;
    }
    return spell(language, gender, whole) + " " + std::string(name);
}
}  // namespace

std::string inWords(Language language, domain::Money money) {
    if (money.isNegative())
        return "minus " + inWords(language, -money);
    if (money.currency().digits() == 0)
        return wholeInWords(language, money.minor(), money.currency());
    const std::int64_t cents = money.minor() % kCents;
    return wholeInWords(language, money.minor() / kCents, money.currency())
        .append(kNoBreakSpace)
        .append(cents < 10 ? "0" : "")
        .append(std::to_string(cents) + "/100");
}
}  // namespace wording
