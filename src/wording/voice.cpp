// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/voice.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include "catalogue.h"
#include "countries.h"
#include "numbers.h"
#include "places.h"
#include "spelling.h"
#include "wording/characters.h"
#include "wording/refusals.h"

namespace wording {
namespace {
constexpr std::string_view kNameLetters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

constexpr const char* kBetween = " / ";

// kSecondBegins and kSecondEnds in UTF-8.
constexpr std::string_view kBegins = "\uFDD0";
constexpr std::string_view kEnds = "\uFDD1";

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

const domain::Argument* findArgument(const domain::Arguments& arguments, std::string_view name) {
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [&](const auto& argument) { return argument.first == name; });
    return found == arguments.end() ? nullptr : &found->second;
}

/// Places and rows as a person names them; what was typed, with nothing in it unseen.
domain::Arguments readable(const Voice& voice, domain::Arguments arguments) {
    for (auto& [name, value] : arguments)
        if (const auto* text = std::get_if<std::string>(&value.value()); text != nullptr) {
            if (name == "where")
                value = placeOnDocument(voice, *text);
            if (name == "subject")
                value = rowName(voice, *text);
            value = visible(std::get<std::string>(value.value()), LineEnds::Shown);
        }
    return arguments;
}

/// "Sprzedawca / Seller", but "NIP / Tax ID: 123": what both say after their label is said once.
std::string both(std::string own, const std::string& other, const char* between) {
    constexpr std::string_view kAfterLabel = ": ";
    if (own == other)
        return own;
    const auto at = own.find(kAfterLabel);
    const auto otherAt = other.find(kAfterLabel);
    const bool isShared = at != std::string::npos && otherAt != std::string::npos &&
                          own.compare(at, std::string::npos, other, otherAt) == 0;
    const auto label = isShared ? otherAt : other.size();
    if (isShared)
        own.resize(at);
    own.append(between).append(kBegins).append(other, 0, label).append(kEnds);
    return own.append(other, label);
}

/// Counts of five digits and more are grouped; smaller ones read better whole.
std::string count(Language language, std::int64_t n) {
    return n > -10'000 && n < 10'000 ? std::to_string(n) : grouped(language, n, {0, 0});
}
}  // namespace

std::string withoutTurns(std::string words) {
    for (const auto turn : {kBegins, kEnds})
        for (auto at = words.find(turn); at != std::string::npos; at = words.find(turn, at))
            words.erase(at, turn.size());
    return words;
}

Voice::Voice(Language language, const std::filesystem::path& localeDir)
    : language_(language),
      catalogue_(std::make_shared<const Catalogue>(language,
                                                   localeDir / codeOf(language) / "granica.mo")) {}

Voice Voice::inWindow() const {
    Voice voice = *this;
    voice.isInWindow_ = true;
    return voice;
}

Voice Voice::besideIt(const Voice& second) const {
    Voice voice = *this;
    voice.second_ = std::make_shared<const Voice>(second);
    return voice;
}

std::optional<Language> Voice::secondLanguage() const {
    return second_ ? std::optional(second_->language()) : std::nullopt;
}

std::string Voice::say(const char* msgid, const domain::Arguments& arguments) const {
    auto own = fill(catalogue_->find(msgid).value_or(msgid), arguments);
    return second_ ? both(std::move(own), second_->say(msgid, arguments), kBetween) : own;
}

Voice Voice::alone() const {
    Voice voice = *this;
    voice.second_.reset();
    return voice;
}

std::string Voice::each(const std::function<std::string(const Voice&)>& words) const {
    return second_ ? both(words(alone()), words(*second_), "\n") : words(*this);
}

std::string Voice::stacked(const char* msgid) const {
    return each([&](const Voice& voice) { return voice.say(msgid); });
}

std::string Voice::plural(const char* one, const char* many, std::int64_t n,
                          const domain::Arguments& arguments) const {
    domain::Arguments all = arguments;
    all.emplace_back("n", count(language_, n));
    auto own = fill(
        catalogue_->findPlural(one, n).value_or(pluralForm(Language::English, n) == 0 ? one : many),
        all);
    return second_ ? both(std::move(own), second_->plural(one, many, n, arguments), kBetween) : own;
}

std::string Voice::fill(const std::string& sentence, const domain::Arguments& arguments) const {
    std::string out;
    std::size_t at = 0;
    for (auto open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', at)) {
        const auto close = sentence.find_first_not_of(kNameLetters, open + 1);
        const bool named = close != std::string::npos && sentence[close] == '}';
        const auto* argument =
            named ? findArgument(arguments, sentence.substr(open + 1, close - open - 1)) : nullptr;
        const auto next = named ? close + 1 : open + 1;
        out.append(sentence, at, open - at);
        out += argument ? text(*argument) : sentence.substr(open, next - open);
        at = next;
    }
    return out.append(sentence, at);
}

std::string Voice::text(const domain::Argument& argument) const {
    return std::visit(Overloaded{
                          [](const std::string& value) { return value; },
                          [](std::int64_t value) { return std::to_string(value); },
                          [this](domain::Money value) { return money(value); },
                          [this](domain::Date value) { return date(value); },
                          [this](domain::Quantity value) { return quantity(value); },
                          [this](domain::Percent value) { return percent(value); },
                      },
                      argument.value());
}

std::string Voice::money(domain::Money money) const {
    return amount(money).append(kNoBreakSpace).append(money.currency().code());
}

std::string Voice::amount(domain::Money money) const {
    const int digits = money.currency().digits();
    return grouped(language_, money.minor(), {digits, digits});
}

std::string Voice::quantity(domain::Quantity quantity) const {
    return unmistakable(language_, quantity.thousandths, {3, 0});
}

std::string Voice::percent(domain::Percent percent) const {
    return unmistakable(language_, percent.basisPoints, {2, 0}) + "%";
}

std::string Voice::rate(domain::Rate rate) const {
    return grouped(language_, rate.millionths, {6, 4});
}

std::string Voice::date(domain::Date date) const {
    return shortDate(language_, date);
}

std::string Voice::longDate(domain::Date date) const {
    return dateWithMonth(language_, date);
}

std::string Voice::country(std::string_view code) const {
    auto own = countryName(language_, code);
    return second_ ? both(std::move(own), second_->country(code), kBetween) : own;
}

std::string Voice::amountInWords(domain::Money money) const {
    return inWords(language_, money);
}

/// "contract.json, line 7, items[1].price: " of a refusal that knows where in a file the trouble
/// is.
std::string Voice::place(const domain::Refusal& refusal, std::string_view sentence) const {
    if (!findArgument(refusal.arguments, "line"))
        return {};
    const auto* field = findArgument(refusal.arguments, "field");
    const bool isNamed =
        !field || text(*field).empty() || sentence.find("{field}") != std::string_view::npos;
    return isNamed ? say("{file}, line {line}: ", refusal.arguments)
                   : say("{file}, line {line}, {field}: ", refusal.arguments);
}

std::string Voice::refusal(const domain::Refusal& refusal) const {
    const auto* reason = findArgument(refusal.arguments, "reason");
    const auto surface = isInWindow_ ? Surface::Window : Surface::CommandLine;
    const char* sentence =
        reason ? refusalSentence(refusal.code + "." + text(*reason), surface) : nullptr;
    if (!sentence)
        sentence = refusalSentence(refusal.code, surface);
    if (sentence)
        return visible(place(refusal, sentence)) +
               say(sentence, readable(*this, refusal.arguments));
    std::string facts;
    for (const auto& [name, value] : readable(*this, refusal.arguments))
        facts += (facts.empty() ? " " : ", ") + name + ": " + text(value);
    return "(" + refusal.code + ")" + facts;
}
}  // namespace wording
