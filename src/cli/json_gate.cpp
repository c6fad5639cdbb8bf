// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_gate.h"

#include <stdexcept>

#include "cli/json.h"
#include "wording/gate_words.h"

namespace cli {
namespace gate = domain::gate;

namespace {
const char* codeOf(gate::Evidence::Kind kind) {
    switch (kind) {
        case gate::Evidence::Kind::Invoice:
            return "invoice";
        case gate::Evidence::Kind::Ask:
            return "ask";
        case gate::Evidence::Kind::Absorbed:
            return "absorbed";
        case gate::Evidence::Kind::Contract:
            return "contract";
        case gate::Evidence::Kind::Credit:
            return "credit";
        case gate::Evidence::Kind::Reason:
            return "reason";
    }
    throw std::domain_error("no such evidence");
}

Json inMeasure(gate::LimitKey key, std::int64_t value, domain::Currency currency) {
    switch (gate::measureOf(key)) {
        case gate::Measure::Money:
            return toJson(domain::Money::fromMinor(value, currency));
        case gate::Measure::Percent:
            return domain::formatScaled(value, 2);
        case gate::Measure::Count:
        case gate::Measure::Switch:
            break;
    }
    return value;
}

Json thresholdOrNull(gate::LimitKey key, const std::optional<gate::Figure>& figure,
                     domain::Currency currency) {
    return figure ? thresholdJson(key, *figure, currency) : Json();
}
}  // namespace

Json toJson(const gate::Evidence& evidence) {
    Json json{{"kind", codeOf(evidence.kind)}};
    if (evidence.id != 0)
        json["id"] = evidence.id;
    if (!evidence.label.empty())
        json["label"] = evidence.label;
    if (evidence.amount)
        json["amount"] = toJson(*evidence.amount);
    if (evidence.own)
        json["own_amount"] = toJson(*evidence.own);
    if (evidence.days)
        json["days"] = *evidence.days;
    return json;
}

Json toJson(const domain::SetOff& setOff) {
    return {{"payment", toJson(setOff.payment)},
            {"kind", domain::codeOf(setOff.kind)},
            {"invoice", toJson(setOff.invoice)},
            {"number", setOff.number},
            {"amount", toJson(setOff.amount)}};
}

Json toJson(const gate::Remedy& remedy) {
    Json json{{"kind", gate::codeOf(remedy.kind)}};
    if (remedy.id != 0)
        json["id"] = remedy.id;
    if (!remedy.label.empty())
        json["label"] = remedy.label;
    if (remedy.amount)
        json["amount"] = toJson(*remedy.amount);
    if (remedy.own)
        json["own_amount"] = toJson(*remedy.own);
    if (remedy.count != 0)
        json["count"] = remedy.count;
    if (!remedy.atHand.empty())
        json["set_offs"] = listOf(remedy.atHand);
    return json;
}

Json toJson(const gate::Override& made) {
    return {{"id", toJson(made.id)},       {"contract", toJson(made.contract)},
            {"reason", made.reason},       {"made_on", toJson(made.madeOn)},
            {"until", toJson(made.until)}, {"cap", toJson(made.cap)},
            {"used", toJson(made.used)},   {"left", toJson(made.left())}};
}

Json figureJson(gate::LimitKey key, const gate::Figure& figure, domain::Currency currency) {
    return figure == gate::kBeyondMeasure ? Json() : inMeasure(key, figure.rounded(), currency);
}

Json thresholdJson(gate::LimitKey key, const gate::Figure& figure, domain::Currency currency) {
    return inMeasure(key, wording::roundedUp(figure), currency);
}

Json toJson(const gate::Measurement& measurement, domain::Currency home) {
    const auto& limit = measurement.limit;
    const auto currency = wording::currencyOf(measurement, home);
    Json json{{"limit", gate::codeOf(limit.key)},
              {"scope", measurement.contract ? "contract" : "client"}};
    if (measurement.contract)
        json["contract"] = toJson(*measurement.contract);
    json["state"] = gate::codeOf(measurement.state);
    json["measured"] = figureJson(limit.key, measurement.measured, currency);
    json["warn"] = thresholdOrNull(limit.key, limit.warn, currency);
    json["stop"] = thresholdOrNull(limit.key, limit.stop, currency);
    if (limit.key == gate::LimitKey::OverdueDays)
        json["floor"] = toJson(domain::Money::fromMinor(limit.floor, home));
    json["origin"] = gate::codeOf(limit.origin);
    if (measurement.since)
        json["since"] = toJson(*measurement.since);
    json["evidence"] = listOf(measurement.evidence);
    json["remedy"] = listOf(measurement.remedies);
    return json;
}

Json toJson(const std::vector<gate::Measurement>& measurements, domain::Currency home) {
    Json json = Json::array();
    for (const auto& each : measurements)
        json.push_back(toJson(each, home));
    return json;
}

Json toJson(const usecases::Forecast& forecast, std::optional<domain::ContractId> contract) {
    Json limits = Json::array();
    for (const auto* each : forecast.after.of(contract))
        if (each->state != gate::State::Clear)
            limits.push_back(toJson(*each, forecast.home));
    return {{"before", gate::codeOf(forecast.before.state(contract))},
            {"after", gate::codeOf(forecast.after.state(contract))},
            {"limits", std::move(limits)}};
}

void addEffect(Json& json, const usecases::GateEffect& effect) {
    json["stopped"] = listOf(effect.stopped);
    json["resumed"] = listOf(effect.resumed);
    json["timer_ended"] = effect.timerEnded;
}
}  // namespace cli
