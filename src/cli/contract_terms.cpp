// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/contract_terms.h"

#include <algorithm>
#include <variant>

#include "cli/vocabulary.h"

namespace cli {
namespace {
std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Json itemFrom(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(';', start), text.size());
        parts.push_back(trimmed(text.substr(start, end - start)));
        start = end + 1;
    }
    const bool hasShape = parts.size() == 4 || parts.size() == 5;
    if (!hasShape || std::any_of(parts.begin(), parts.end(),
                                 [](const std::string& part) { return part.empty(); }))
        throw domain::Refused(domain::refuseInput("wrong_item", {{"text", text}}));
    Json item{{"name", parts[0]}, {"quantity", parts[1]}, {"unit", parts[2]}, {"price", parts[3]}};
    if (parts.size() == 5)
        item["vat"] = parts[4];
    return item;
}

Json depositFrom(const std::string& text) {
    const auto trim = trimmed(text);
    if (trim.ends_with('%'))
        return {{"percent", trim}};
    return {{"amount", trim}};
}

struct Term {
    const OptionWords* option;
    const char* key;
};

constexpr Term kTextTerms[] = {{&kTitle, "title"},
                               {&kStart, "start"},
                               {&kDeadline, "deadline"},
                               {&kCurrency, "currency"},
                               {&kTerm, "payment_term_days"},
                               {&kRounds, "rounds_included"},
                               {&kNotes, "notes"}};

/// The option behind a field of contract.json, like "items[0].price".
const OptionWords* optionOf(const std::string& field) {
    for (const auto& term : kTextTerms)
        if (field == term.key)
            return term.option;
    for (const auto& [start, option] :
         {std::pair{"items", &kItems}, std::pair{"deposit", &kDepositTerm},
          std::pair{"excluded", &kExcluded}, std::pair{"clauses", &kSuspensionClause}})
        if (field.starts_with(start))
            return option;
    return nullptr;
}
}  // namespace

std::vector<OptionUse> termOptions() {
    return {kTitle,    kItems,    kTerm,     kRounds,           kDepositTerm, kStart,
            kDeadline, kCurrency, kExcluded, kSuspensionClause, kNotes};
}

bool hasTerms(const Options& options) {
    const auto uses = termOptions();
    return std::any_of(uses.begin(), uses.end(),
                       [&](const OptionUse& use) { return options.has(*use.words); });
}

void putTerms(const Options& options, Json& contract) {
    for (const auto& term : kTextTerms)
        if (const bool isDay = term.option == &kStart || term.option == &kDeadline;
            isDay && options.has(*term.option))
            contract[term.key] = domain::toIso(*options.date(*term.option));
        else if (options.has(*term.option))
            contract[term.key] = options.text(*term.option);
    if (options.has(kItems)) {
        contract["items"] = Json::array();
        for (const auto& item : options.all(kItems))
            contract["items"].push_back(itemFrom(item));
    }
    if (options.has(kDepositTerm))
        contract["deposit"] = depositFrom(options.text(kDepositTerm));
    if (options.has(kExcluded))
        contract["excluded"] = options.all(kExcluded);
    if (options.has(kSuspensionClause))
        contract["clauses"]["suspension"] = options.textOrNothing(kSuspensionClause);
}

domain::Refusal asTyped(domain::Refusal refusal) {
    std::string field;
    std::erase_if(refusal.arguments, [&](const auto& argument) {
        if (const auto* text = std::get_if<std::string>(&argument.second.value());
            argument.first == "field" && text != nullptr)
            field = *text;
        return argument.first == "field" || argument.first == "file" || argument.first == "line";
    });
    const auto* option = optionOf(field);
    return option == nullptr ? refusal : about(std::move(refusal), *option);
}
}  // namespace cli
