// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include <variant>

#include "domain/base/decimal.h"

namespace cli {
namespace {
Json factOf(const domain::Argument& argument) {
    return std::visit(
        [](const auto& value) -> Json {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, std::int64_t>)
                return value;
            else
                return toJson(value);
        },
        argument.value());
}
}  // namespace

Json toJson(domain::Money money) {
    return {{"amount", domain::formatAmount(money)}, {"currency", money.currency().code()}};
}

Json toJson(const domain::Purse& purse) {
    return listOf(purse.amounts());
}

Json toJson(domain::Date date) {
    return domain::toIso(date);
}

Json toJson(domain::Quantity quantity) {
    return domain::formatTrimmed(quantity.thousandths, 3);
}

Json toJson(domain::Percent percent) {
    return domain::formatTrimmed(percent.basisPoints, 2);
}

Json toJson(domain::Rate rate) {
    return domain::formatTrimmed(rate.millionths, 6);
}

Json toJson(domain::Currency currency) {
    return currency.code();
}

Json toJson(const std::filesystem::path& path) {
    return path.empty() ? Json() : Json(path.string());
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json toJson(const domain::Refusal& refusal, const wording::Voice& voice) {
    Json json{{"code", refusal.code}, {"message", voice.refusal(refusal)}};
    for (const auto& [name, value] : refusal.arguments)
        if (!json.contains(name))
            json[name] = factOf(value);
    return json;
}
}  // namespace cli
