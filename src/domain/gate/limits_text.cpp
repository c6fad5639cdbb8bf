// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/limits_text.h"

#include "domain/base/decimal.h"
#include "domain/base/refusal.h"

namespace domain::gate {
namespace {
/// Beyond any limit that somebody draws; a percentage of it is still an exact integer.
constexpr std::int64_t kLargest = 10'000'000'000'000;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool isOff(std::string_view text) {
    return text.empty() || text == "off";
}

Refusal atLeastZero(std::string_view text) {
    return refuseInput("negative_number", {{"text", text}});
}

Result<std::int64_t> figure(LimitKey key, Currency home, std::string_view text) {
    switch (measureOf(key)) {
        case Measure::Money: {
            if (key == LimitKey::Deposit && text == "any")
                return 1;
            const auto money = parseMoney(text, home);
            if (!money)
                return money.refusal();
            if (money->isNegative())
                return atLeastZero(text);
            return money->minor();
        }
        case Measure::Count: {
            const auto count = parseScaled(text, 0, SinglePoint::Ambiguous);
            if (!count)
                return count.refusal();
            if (*count < 0)
                return atLeastZero(text);
            return *count;
        }
        case Measure::Percent: {
            const auto percent = parsePercent(text);
            if (!percent)
                return percent.refusal();
            return percent->basisPoints;
        }
        case Measure::Switch:
            break;
    }
    return refuseInput("limit_without_figures", {{"limit", codeOf(key)}});
}

Result<std::optional<Warn>> parseWarn(LimitKey key, Currency home, std::string_view text) {
    const bool ofStop = text.ends_with('%') && measureOf(key) != Measure::Percent;
    if (ofStop) {
        const auto percent = parsePercent(text);
        if (!percent)
            return percent.refusal();
        if (percent->basisPoints > kWholeBasisPoints)
            return refuseInput("warn_above_stop");
        return std::optional(Warn{Warn::Kind::PercentOfStop, percent->basisPoints});
    }
    const auto value = parseLimitFigure(key, home, text);
    if (!value)
        return value.refusal();
    if (!*value)
        return std::optional<Warn>();
    return std::optional(Warn{Warn::Kind::Figure, **value});
}
}  // namespace

Result<std::optional<std::int64_t>> parseLimitFigure(LimitKey key, Currency home,
                                                     std::string_view text) {
    text = trimmed(text);
    if (isOff(text))
        return std::optional<std::int64_t>();
    const auto value = figure(key, home, text);
    if (!value)
        return value.refusal();
    if (*value > kLargest)
        return refuseInput("number_too_large", {{"text", text}});
    return std::optional(*value);
}

Result<Setting> parseSetting(LimitKey key, Currency home, std::string_view warnText,
                             std::string_view stopText, std::string_view floorText) {
    if (measureOf(key) == Measure::Switch)
        return refuseInput("limit_without_figures", {{"limit", codeOf(key)}});
    Setting setting;
    const auto warn = parseWarn(key, home, trimmed(warnText));
    if (!warn)
        return warn.refusal();
    setting.warn = *warn;
    const auto stop = parseLimitFigure(key, home, stopText);
    if (!stop)
        return stop.refusal();
    setting.stop = *stop;
    floorText = trimmed(floorText);
    if (!isOff(floorText)) {
        if (key != LimitKey::OverdueDays)
            return refuseInput("floor_not_for_limit", {{"limit", codeOf(key)}});
        // A floor is money, like the balance it is compared with.
        const auto floor = parseLimitFigure(LimitKey::OverdueBalance, home, floorText);
        if (!floor)
            return floor.refusal();
        setting.floor = *floor;
    }
    if (const auto fine = checkSetting(setting); !fine)
        return fine.refusal();
    return setting;
}
}  // namespace domain::gate
