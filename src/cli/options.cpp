// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <algorithm>
#include <limits>

#include "cli/vocabulary.h"
#include "usecases/typed_day.h"

namespace cli {
using domain::Refused;
using domain::refuseInput;

namespace {
std::string namesOf(const std::vector<const OptionWords*>& options) {
    std::string names;
    for (const auto* option : options)
        names += (names.empty() ? "" : ", ") + std::string(option->name);
    return names;
}
}  // namespace

domain::Refusal about(domain::Refusal refusal, const OptionWords& option) {
    refusal.arguments.emplace_back("option", option.name);
    const bool hasField = std::any_of(refusal.arguments.begin(), refusal.arguments.end(),
                                      [](const auto& each) { return each.first == "field"; });
    if (!hasField)
        refusal.arguments.emplace_back("field", option.name);
    return refusal;
}

void Options::put(const OptionWords& option, std::vector<std::string> values) {
    values_[option.name] = std::move(values);
}

std::optional<std::string> Options::find(const OptionWords& option) const {
    const auto found = values_.find(option.name);
    if (found == values_.end() || found->second.empty())
        return std::nullopt;
    return found->second.front();
}

std::string Options::text(const OptionWords& option) const {
    auto text = find(option).value_or("");
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Refused(refuseInput("empty_value", {{"option", option.name}}));
    return text;
}

std::string Options::textOrNothing(const OptionWords& option) const {
    return find(option).value_or("");
}

std::vector<std::string> Options::all(const OptionWords& option) const {
    const auto found = values_.find(option.name);
    return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::optional<domain::Date> Options::date(const OptionWords& option) const {
    if (!has(option))
        return std::nullopt;
    return checked(usecases::parseDay(text(option)), option);
}

std::optional<domain::Quantity> Options::quantity(const OptionWords& option) const {
    if (!has(option))
        return std::nullopt;
    return checked(domain::parseQuantity(text(option)), option);
}

std::optional<domain::Currency> Options::currency(const OptionWords& option) const {
    if (!has(option))
        return std::nullopt;
    return checked(domain::Currency::fromCode(text(option)), option);
}

std::optional<std::filesystem::path> Options::path(const OptionWords& option) const {
    if (!has(option))
        return std::nullopt;
    return std::filesystem::path(text(option));
}

std::optional<int> Options::whole(const OptionWords& option, int lowest, int highest) const {
    if (!has(option))
        return std::nullopt;
    const auto value =
        checked(domain::parseScaled(text(option), 0, domain::SinglePoint::Ambiguous), option);
    if (value < lowest || value > highest)
        throw Refused(about(refuseInput("term_out_of_range", {{"field", option.name},
                                                              {"value", value},
                                                              {"lowest", lowest},
                                                              {"highest", highest}}),
                            option));
    return static_cast<int>(value);
}

int Options::limit() const {
    return whole(kLimit, 0, std::numeric_limits<int>::max()).value_or(-1);
}

int Options::offset() const {
    return whole(kOffset, 0, std::numeric_limits<int>::max()).value_or(0);
}

void Options::expectOne(const std::vector<const OptionWords*>& options) const {
    const auto given = std::count_if(options.begin(), options.end(),
                                     [this](const auto* option) { return has(*option); });
    if (given == 1)
        return;
    throw Refused(refuseInput(given == 0 ? "choice_missing" : "choices_exclude",
                              {{"choices", namesOf(options)}}));
}

void Options::expectNone(const OptionWords& beside,
                         const std::vector<const OptionWords*>& options) const {
    for (const auto* option : options)
        if (has(*option))
            throw Refused(
                refuseInput("choices_exclude", {{"choices", namesOf({&beside, option})}}));
}
}  // namespace cli
