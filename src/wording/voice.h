// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks one language: sentences, numbers, money, dates and refusals as people read them. Not the
// machine's form (domain::formatAmount, domain::toIso) and not a process-wide locale.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "domain/base/calendar.h"
#include "domain/base/decimal.h"
#include "domain/base/money.h"
#include "domain/base/refusal.h"
#include "wording/language.h"

namespace wording {
class Catalogue;

/// Marks a literal for extraction where it is only stored; say() translates it later.
constexpr const char* mark(const char* msgid) {
    return msgid;
}

/// Around the words of the second language, in what a voice made by besideIt() says, for whoever
/// has to know which they are: a document names the language of each. Noncharacters of Unicode, so
/// no text of a person has them.
inline constexpr char32_t kSecondBegins = 0xFDD0;
inline constexpr char32_t kSecondEnds = 0xFDD1;

/// The words alone, for where nobody asks which language they are in.
std::string withoutTurns(std::string words);

/// Immutable; copies share one catalogue.
class Voice {
public:
    /// Reads `localeDir`/<language>/granica.mo; without that file every msgid, which is English,
    /// speaks for itself.
    Voice(Language language, const std::filesystem::path& localeDir);

    Language language() const { return language_; }

    /// A voice that never tells a person to type a command.
    Voice inWindow() const;

    bool isInWindow() const { return isInWindow_; }

    /// Of a voice that says everything in two.
    std::optional<Language> secondLanguage() const;

    /// A voice that says each sentence in this language and, after a slash, in that of `second`,
    /// for documents in two languages; once where both say the same, or the
    /// same after their labels ("NIP / Tax ID: 5213456784"). Figures and dates stand as
    /// here. Between kSecondBegins and kSecondEnds stand the words of `second`.
    Voice besideIt(const Voice& second) const;

    /// Without the second language, for what cannot say which of its words are in it.
    Voice alone() const;

    /// What `words` makes of each language alone, a language to a line.
    std::string each(const std::function<std::string(const Voice&)>& words) const;

    /// As say(), a language to a line: for the heads of narrow columns.
    std::string stacked(const char* msgid) const;

    /// The sentence with its {name} placeholders filled; an unknown placeholder stays visible.
    /// Money, dates, quantities and percentages read as below; integers (ids, years) stay whole.
    std::string say(const char* msgid, const domain::Arguments& arguments = {}) const;

    /// The form of the sentence for `n`; {n} is always available, grouped from 10 000 on.
    std::string plural(const char* one, const char* many, std::int64_t n,
                       const domain::Arguments& arguments = {}) const;

    /// "1 445,91 PLN" in Polish, "1,445.91 PLN" in English, with no-break spaces.
    std::string money(domain::Money money) const;

    /// The number alone, grouped, with the digits of its currency.
    std::string amount(domain::Money money) const;

    /// Without zeros at the end: "6,123", "30". English leaves thousands ungrouped ("1234"), as
    /// "1,234" would be read back as one and a bit.
    std::string quantity(domain::Quantity quantity) const;

    /// "11,3%" in Polish, "11.3%" in English.
    std::string percent(domain::Percent percent) const;

    /// With at least 4 decimals, as central banks print it.
    std::string rate(domain::Rate rate) const;

    /// Short and unambiguous: "05.09.2026" in Polish, "5 Sep 2026" in English.
    std::string date(domain::Date date) const;

    /// "5 września 2026 r.", "5 September 2026", with no-break spaces.
    std::string longDate(domain::Date date) const;

    /// "Niemcy", "Germany" of "DE".
    std::string country(std::string_view code) const;

    /// "tysiąc czterysta czterdzieści pięć złotych 91/100"; less than zero starts with "minus".
    std::string amountInWords(domain::Money money) const;

    /// What to tell a person about a refusal, after its place when it has `file`, `line` and
    /// `field`; a code without a sentence gives "(code)" and its facts.
    std::string refusal(const domain::Refusal& refusal) const;

private:
    std::string fill(const std::string& sentence, const domain::Arguments& arguments) const;
    std::string text(const domain::Argument& argument) const;
    std::string place(const domain::Refusal& refusal, std::string_view sentence) const;

    Language language_;
    std::shared_ptr<const Catalogue> catalogue_;
    std::shared_ptr<const Voice> second_;
    bool isInWindow_ = false;
};
}  // namespace wording
