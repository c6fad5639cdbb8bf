// SPDX-License-Identifier: GPL-3.0-or-later
// Values of the domain as --json shows them: money as amount and currency, other decimals as text
// with a dot, dates as YYYY-MM-DD. The keys of whole objects are in json_records.h and json_gate.h.
#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.h"
#include "domain/base/identifiers.h"
#include "domain/base/refusal.h"
#include "wording/voice.h"

namespace domain {
struct Line;
struct Prepayment;
struct RateTotal;
struct SetOff;

namespace gate {
struct Evidence;
struct Override;
struct Remedy;
}  // namespace gate
}  // namespace domain

namespace cli {
Json toJson(domain::Money money);
Json toJson(const domain::Purse& purse);
Json toJson(domain::Date date);
Json toJson(domain::Quantity quantity);
Json toJson(domain::Percent percent);
Json toJson(domain::Rate rate);
Json toJson(domain::Currency currency);
/// An empty path is null.
Json toJson(const std::filesystem::path& path);

// Defined in answers.cpp, json_gate.cpp and json_invoice.cpp; the templates below have to know of
// them.
Json toJson(const domain::Line& line);
Json toJson(const domain::Prepayment& prepaid);
Json toJson(const domain::RateTotal& total);
Json toJson(const domain::SetOff& setOff);
Json toJson(const domain::gate::Evidence& evidence);
Json toJson(const domain::gate::Remedy& remedy);
Json toJson(const domain::gate::Override& made);

template <class Tag>
Json toJson(domain::Id<Tag> id) {
    return id.value;
}

/// Null for nothing.
template <class T>
Json toJson(const std::optional<T>& value) {
    return value ? toJson(*value) : Json();
}

/// Null for empty text.
Json textOrNull(const std::string& text);

template <class List>
Json listOf(const List& list) {
    Json json = Json::array();
    for (const auto& each : list)
        json.push_back(toJson(each));
    return json;
}

/// {"code", "message"} and the refusal's facts beside them.
Json toJson(const domain::Refusal& refusal, const wording::Voice& voice);
}  // namespace cli
