// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gate_settings.h"

#include "cli/answers.h"
#include "cli/json.h"
#include "cli/json_gate.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"
#include "wording/gate_words.h"

namespace cli {
namespace gate = domain::gate;
using wording::Voice;

namespace {
Json limitJson(const gate::EffectiveLimit& limit, domain::Currency home) {
    const auto figure = [&](const std::optional<gate::Figure>& value) {
        return value ? thresholdJson(limit.key, *value, home) : Json();
    };
    Json json{{"limit", gate::codeOf(limit.key)},
              {"warn", figure(limit.warn)},
              {"stop", figure(limit.stop)}};
    if (limit.key == gate::LimitKey::OverdueDays)
        json["floor"] = toJson(domain::Money::fromMinor(limit.floor, home));
    json["origin"] = gate::codeOf(limit.origin);
    return json;
}

std::string thresholdText(const Voice& voice, gate::LimitKey key,
                          const std::optional<gate::Figure>& value, domain::Currency home) {
    return value ? wording::threshold(voice, key, *value, home) : voice.say("off");
}

std::string limitSentence(const Voice& voice, const usecases::LimitEffect& effect) {
    const auto& limit = effect.limit;
    const domain::Arguments facts{
        {"limit", wording::limitName(voice, limit.key)},
        {"warn", thresholdText(voice, limit.key, limit.warn, effect.home)},
        {"stop", thresholdText(voice, limit.key, limit.stop, effect.home)},
        {"origin", wording::originName(voice, limit.origin)}};
    if (limit.warn && limit.stop)
        return voice.say("{limit}: warning from {warn}, stop from {stop} ({origin})", facts);
    if (limit.stop)
        return voice.say("{limit}: stop from {stop}, no warning ({origin})", facts);
    if (limit.warn)
        return voice.say("{limit}: warning from {warn}, no stop ({origin})", facts);
    return voice.say("{limit}: neither warning nor stop ({origin})", facts);
}

Answer setLimit(Context& context) {
    const auto& options = context.options();
    const auto& voice = context.voice();
    usecases::LimitForm form;
    form.key = checked(gate::parseLimitKey(options.text(kKey)), kKey);
    form.client = maybeClient(context, kClientWord);
    form.contract = maybeContract(context, kContract);
    form.warn = options.find(kWarn);
    form.stop = options.find(kStop);
    form.floor = options.find(kFloor);
    form.inherit = options.has(kInherit);
    const bool tryOnly = options.has(kDryRun);
    const auto effect = usecases::setLimit(context.office(), form, tryOnly);
    Answer answer{limitJson(effect.limit, effect.home), {limitSentence(voice, effect)}};
    answer.json["dry_run"] = tryOnly;
    answer.json["now_stopped"] = effect.nowStopped;
    answer.json["now_free"] = effect.nowFree;
    for (const auto& name : effect.nowStopped)
        answer.lines.push_back("  " + voice.say("This stops {client}.", {{"client", name}}));
    for (const auto& name : effect.nowFree)
        answer.lines.push_back("  " + voice.say("This frees {client}.", {{"client", name}}));
    if (tryOnly)
        answer.lines.push_back(voice.say("Nothing was changed: this was a trial."));
    return answer;
}

usecases::Manual manualFrom(const Options& options) {
    const auto text = options.text(kManual);
    if (text == "stop")
        return usecases::Manual::Stop;
    if (text == "warn")
        return usecases::Manual::Warn;
    if (text == "off")
        return usecases::Manual::Off;
    throw domain::Refused(
        about(domain::refuseInput("not_a_choice", {{"text", text}, {"choices", "stop, warn, off"}}),
              kManual));
}

std::string manualSentence(const Voice& voice, usecases::Manual manual, const std::string& client) {
    const domain::Arguments facts{{"client", client}};
    switch (manual) {
        case usecases::Manual::Stop:
            return voice.say("{client}: stopped by your own decision.", facts);
        case usecases::Manual::Warn:
            return voice.say("{client}: a warning by your own decision.", facts);
        case usecases::Manual::Off:
            break;
    }
    return voice.say("{client}: your own stop or warning is taken back.", facts);
}

/// Whom a stop by hand is of: the client that was named, or that of the contract.
domain::Client clientOfManual(Context& context, std::optional<domain::ContractId> contract) {
    if (context.options().has(kClientWord))
        return clientFrom(context, kClientWord);
    if (contract)
        return usecases::clientById(context.office(),
                                    usecases::contractById(context.office(), *contract).client);
    throw domain::Refused(domain::refuseInput(
        "option_missing", {{"option", kClientWord.name},
                           {"example", "granica gate set ACME --manual stop --reason \"…\""}}));
}

Answer setManual(Context& context) {
    const auto& options = context.options();
    const auto contract = maybeContract(context, kContract);
    const auto client = clientOfManual(context, contract);
    const auto manual = manualFrom(options);
    const bool tryOnly = options.has(kDryRun);
    const auto effect = usecases::setManual(
        context.office(), {client.id, contract, manual, options.textOrNothing(kReason)}, tryOnly);
    auto whom = client.party.name;
    if (contract)
        whom += ", " + usecases::contractById(context.office(), *contract).title;
    Answer answer{{{"client", toJson(client.id)},
                   {"contract", toJson(contract)},
                   {"manual", options.text(kManual)},
                   {"dry_run", tryOnly}},
                  {manualSentence(context.voice(), manual, whom)}};
    tryOnly ? tellTrial(context, answer, effect) : tellEffect(context, answer, effect);
    return answer;
}

struct Component {
    const char* code;
    bool domain::gate::ExposureComponents::*counts;
};

constexpr Component kComponents[] = {
    {"unpaid_invoices", &gate::ExposureComponents::unpaidInvoices},
    {"unbilled_work", &gate::ExposureComponents::unbilledWork},
    {"unbilled_changes", &gate::ExposureComponents::unbilledChanges},
    {"deposits_and_credits", &gate::ExposureComponents::depositsAndCredits}};

/// Which parts count into the exposure now; `changed` as it was just set.
void tellComponents(Context& context, Answer& answer, const std::string& changed, bool on) {
    const auto& voice = context.voice();
    const auto components = usecases::exposureComponents(context.office());
    std::string counted;
    answer.json["components"] = Json::object();
    for (const auto& each : kComponents) {
        const bool counts = each.code == changed ? on : components.*each.counts;
        answer.json["components"][each.code] = counts;
        if (counts)
            counted += (counted.empty() ? "" : ", ") + std::string(each.code);
    }
    answer.lines.push_back(
        counted.empty()
            ? voice.say("Nothing counts into the exposure now.")
            : voice.say("What counts into the exposure: {components}", {{"components", counted}}));
}

Answer setComponent(Context& context) {
    const auto& voice = context.voice();
    const auto text = context.options().text(kCount);
    const auto equals = text.find('=');
    const auto value = equals == std::string::npos ? "" : text.substr(equals + 1);
    if (value != "on" && value != "off")
        throw domain::Refused(
            about(domain::refuseInput("not_a_choice", {{"text", text},
                                                       {"choices",
                                                        "unpaid_invoices=on, unpaid_invoices="
                                                        "off …"}}),
                  kCount));
    const auto component = text.substr(0, equals);
    const bool tryOnly = context.options().has(kDryRun);
    const auto effect =
        usecases::setExposureComponent(context.office(), component, value == "on", tryOnly);
    const domain::Arguments facts{{"component", component}};
    Answer answer{
        {{"component", component}, {"counts", value == "on"}, {"dry_run", tryOnly}},
        {value == "on" ? voice.say("{component} counts into the exposure.", facts)
                       : voice.say("{component} does not count into the exposure.", facts)}};
    tellComponents(context, answer, component, value == "on");
    tryOnly ? tellTrial(context, answer, effect) : tellEffect(context, answer, effect);
    return answer;
}
}  // namespace

Answer gateLimits(Context& context) {
    const auto& voice = context.voice();
    const auto limits = usecases::showLimits(context.office(), maybeClient(context, kClientWord),
                                             maybeContract(context, kContract));
    Answer answer{{{"limits", Json::array()}}, {}};
    Table table({{voice.say("Limit")},
                 {"--limit"},
                 {voice.say("Warning from"), Table::Align::Right},
                 {voice.say("Stop from"), Table::Align::Right},
                 {voice.say("Origin")},
                 {voice.say("Now"), Table::Align::Right},
                 {voice.say("State")}});
    for (const auto& row : limits.rows) {
        const auto key = row.limit.key;
        auto json = limitJson(row.limit, limits.home);
        if (row.measured) {
            const auto currency = wording::currencyOf(*row.measured, limits.home);
            json["measured"] = figureJson(key, row.measured->measured, currency);
            json["state"] = gate::codeOf(row.measured->state);
        }
        answer.json["limits"].push_back(std::move(json));
        if (key == gate::LimitKey::Manual && !row.measured)
            continue;
        const bool isManual = key == gate::LimitKey::Manual;
        table.add({wording::limitName(voice, key), std::string(gate::codeOf(key)),
                   isManual ? "" : thresholdText(voice, key, row.limit.warn, limits.home),
                   isManual ? "" : thresholdText(voice, key, row.limit.stop, limits.home),
                   wording::originName(voice, row.limit.origin),
                   row.measured && !isManual
                       ? wording::figure(voice, key, row.measured->measured,
                                         wording::currencyOf(*row.measured, limits.home))
                       : "",
                   row.measured ? wording::stateName(voice, row.measured->state) : ""});
    }
    answer.lines = table.lines();
    return answer;
}

Answer gateSet(Context& context) {
    const auto& options = context.options();
    options.expectOne({&kKey, &kManual, &kCount});
    if (options.has(kInherit))
        options.expectNone(kInherit, {&kWarn, &kStop, &kFloor});
    if (options.has(kManual)) {
        options.expectNone(kManual, {&kWarn, &kStop, &kFloor, &kInherit});
        return setManual(context);
    }
    if (!options.has(kCount)) {
        options.expectNone(kKey, {&kReason});
        return setLimit(context);
    }
    options.expectNone(kCount,
                       {&kClientWord, &kContract, &kWarn, &kStop, &kFloor, &kInherit, &kReason});
    return setComponent(context);
}
}  // namespace cli
