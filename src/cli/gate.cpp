// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/gate_settings.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/json_gate.h"
#include "cli/vocabulary.h"
#include "telling/gate_answer_words.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"
#include "wording/gate_words.h"

namespace cli {
namespace gate = domain::gate;
using wording::Voice;

namespace {
constexpr int kUsualDaysAhead = 30;
constexpr int kMostDaysAhead = 366;
constexpr int kNotPermitted = 3;

void append(std::vector<std::string>& lines, const std::vector<std::string>& more) {
    for (const auto& line : more)
        lines.push_back("  " + line);
}

/// The contract's own breaches; those of the client stand above, as do all of an asked contract.
Json contractJson(const Voice& voice, Answer& answer, const usecases::GateAnswer& gate,
                  const usecases::ContractGate& contract) {
    Json json{{"id", toJson(contract.id)},
              {"title", contract.title},
              {"state", gate::codeOf(contract.state)},
              {"permitted", contract.isPermitted},
              {"awaits_deposit", toJson(contract.awaitsDeposit)},
              {"breaches", Json::array()},
              {"warnings", Json::array()}};
    const auto tell = [&](const gate::Measurement& each, const char* key) {
        json[key].push_back(toJson(each, gate.standing.home));
        // The contract's line has said already what it waits for.
        if (gate.contract == contract.id || (each.isBeforeStart && contract.awaitsDeposit))
            return;
        for (const auto& line : wording::explanation(voice, each, gate.standing.home))
            answer.lines.push_back("    " + line);
    };
    for (const auto& [state, key] :
         {std::pair(gate::State::Stopped, "breaches"), std::pair(gate::State::Warned, "warnings")})
        for (const auto& each : gate.standing.contracts)
            if (each.contract == contract.id && each.state == state)
                tell(each, key);
    return json;
}

void tellContracts(const Voice& voice, Answer& answer, const usecases::GateAnswer& gate) {
    answer.json["contracts"] = Json::array();
    for (const auto& contract : gate.contracts) {
        answer.lines.push_back("  " + telling::contractSentence(voice, contract));
        answer.json["contracts"].push_back(contractJson(voice, answer, gate, contract));
    }
}

Answer gateCheck(Context& context) {
    const auto& voice = context.voice();
    const auto client = clientFrom(context, kClientWord).id;
    const auto gate =
        usecases::checkGate(context.office(), client, maybeContract(context, kContract));
    const auto home = gate.standing.home;
    Answer answer{{{"client", toJson(gate.client)},
                   {"client_name", gate.clientName},
                   {"contract", toJson(gate.contract)},
                   {"as_of", toJson(gate.standing.asOf)},
                   {"state", gate::codeOf(gate.state)},
                   {"permitted", gate.isPermitted},
                   {"breaches", Json::array()},
                   {"warnings", Json::array()}},
                  {telling::headline(voice, gate)},
                  gate.isPermitted ? 0 : kNotPermitted};
    for (const auto& breach : gate.breaches) {
        const bool stops = breach.state == gate::State::Stopped;
        answer.json[stops ? "breaches" : "warnings"].push_back(toJson(breach, home));
        append(answer.lines, wording::explanation(voice, breach, home));
    }
    answer.json["override"] = toJson(gate.liveOverride);
    if (gate.liveOverride)
        answer.lines.push_back("  " + telling::overrideSentence(voice, *gate.liveOverride));
    tellContracts(voice, answer, gate);
    return answer;
}

Answer gateGoOn(Context& context) {
    const auto& options = context.options();
    usecases::OverrideForm form;
    form.client = clientFrom(context, kClientWord).id;
    form.contract = maybeContract(context, kContract);
    form.reason = options.text(kReason);
    form.until = *options.date(kUntil);
    form.cap = options.text(kCap);
    const auto made = usecases::makeOverride(context.office(), form);
    Answer answer{
        toJson(made),
        {context.voice().say("Override {id}: work may go on until {date}, for up to {cap} more.",
                             {{"id", made.id.value}, {"date", made.until}, {"cap", made.cap}})}};
    answer.json["client"] = toJson(form.client);
    return answer;
}

void tellUpcoming(const Voice& voice, Answer& answer, const usecases::ForecastAnswer& forecast) {
    const auto home = forecast.now.home;
    answer.json["upcoming"] = Json::array();
    for (const auto& each : forecast.upcoming) {
        answer.json["upcoming"].push_back({{"day", toJson(each.day)},
                                           {"from", gate::codeOf(each.from)},
                                           {"to", gate::codeOf(each.measurement.state)},
                                           {"measurement", toJson(each.measurement, home)}});
        answer.lines.push_back("  " + telling::upcomingSentence(voice, each, home));
    }
    if (forecast.upcoming.empty())
        answer.lines.push_back("  " + voice.say(telling::kNothingUpcoming));
}

void tellAccepting(const Voice& voice, Answer& answer, const usecases::ForecastAnswer& forecast) {
    const auto home = forecast.now.home;
    answer.json["accepting"] = Json::array();
    for (const auto& each : forecast.accepting) {
        Json limits = Json::array();
        answer.lines.push_back(
            "  " +
            voice.say("Accepting ask {id} “{text}” brings: {state}",
                      {{"id", each.ask.id.value},
                       {"text", each.ask.text},
                       {"state", wording::stateName(voice, each.after.state(each.contract))}}));
        for (const auto* limit : each.after.of(each.contract)) {
            if (limit->state == gate::State::Clear)
                continue;
            limits.push_back(toJson(*limit, home));
            answer.lines.push_back("    " + wording::measurementSentence(voice, *limit, home));
        }
        answer.json["accepting"].push_back(
            {{"change", toJson(each.ask.id)},
             {"contract", toJson(each.contract)},
             {"after", gate::codeOf(each.after.state(each.contract))},
             {"limits", std::move(limits)}});
    }
}

Answer gateForecast(Context& context) {
    const auto client = clientFrom(context, kClientWord).id;
    const int days = context.options().whole(kDays, 1, kMostDaysAhead).value_or(kUsualDaysAhead);
    const auto result = usecases::forecastGate(context.office(), client, days);
    Answer answer{{{"client", toJson(client)},
                   {"client_name", result.clientName},
                   {"days", days},
                   {"state", gate::codeOf(result.now.state(std::nullopt))}},
                  {context.voice().plural("{client}: the next day", "{client}: the next {n} days",
                                          days, {{"client", result.clientName}})}};
    tellUpcoming(context.voice(), answer, result);
    tellAccepting(context.voice(), answer, result);
    return answer;
}

std::optional<usecases::NoticeKind> kindFrom(const Options& options) {
    const auto text = options.find(kKind);
    if (!text)
        return std::nullopt;
    if (*text == "suspension")
        return usecases::NoticeKind::Suspension;
    if (*text == "resume")
        return usecases::NoticeKind::Resume;
    throw domain::Refused(about(
        domain::refuseInput("not_a_choice", {{"text", *text}, {"choices", "suspension, resume"}}),
        kKind));
}

Answer gateNotice(Context& context) {
    const auto& voice = context.voice();
    const auto client = clientFrom(context, kClientWord);
    const auto made =
        usecases::makeNotice(context.office(), client.id, maybeContract(context, kContract),
                             kindFrom(context.options()), *context.options().path(kOut));
    const bool suspends = made.kind == usecases::NoticeKind::Suspension;
    const domain::Arguments facts{{"client", client.party.name}};
    Answer answer{{{"kind", suspends ? "suspension" : "resume"},
                   {"client", toJson(client.id)},
                   {"has_clause", made.hasClause},
                   {"pdf", toJson(made.pdf)},
                   {"mail", toJson(made.mail)}},
                  {suspends ? voice.say("Suspension notice for {client}", facts)
                            : voice.say("Resume notice for {client}", facts)}};
    tellFile(context, answer, made.pdf);
    tellFile(context, answer, made.mail);
    if (suspends && !made.hasClause)
        answer.lines.push_back(
            voice.say("Note: the contract has no suspension clause, so the letter names none and "
                      "rests on the law. Read it before you send it."));
    return answer;
}

Answer gateRate(Context& context) {
    const auto& options = context.options();
    const auto currency = *options.currency(kCurrencyWord);
    const auto value = checked(domain::parseRate(options.text(kRateWord)), kRateWord);
    const auto table = options.text(kTable);
    const auto date = *options.date(kDate);
    usecases::storeRate(context.office(), currency, value, table, date);
    return {{{"currency", toJson(currency)},
             {"rate", toJson(value)},
             {"table", table},
             {"date", toJson(date)}},
            {context.voice().say("Stored: 1 {currency} = {rate}, table {table} of {date}",
                                 {{"currency", currency.code()},
                                  {"rate", context.voice().rate(value)},
                                  {"table", table},
                                  {"date", date}})}};
}
}  // namespace

Group gateGroup() {
    static constexpr OptionWords kRateDay{"--date", "DATE", mark("day of the rate")};
    return {
        "gate",
        mark("The line: who is stopped, why, and what lifts it"),
        {{"check",
          mark("May work go on? Exit code 0 when it may, 3 when not"),
          {required(kClientWord), kContract},
          "granica gate check ACME",
          gateCheck},
         {"limits",
          mark("The limits that hold, and where each comes from"),
          {kClientWord, kContract},
          "granica gate limits ACME",
          gateLimits},
         {"set",
          mark("Set a limit, stop by hand, or choose what counts"),
          {kClientWord, kContract, kKey, kWarn, kStop, kFloor, kInherit, kManual, kReason, kCount,
           kDryRun},
          "granica gate set ACME --limit unpaid_balance --warn 80% --stop 3000",
          gateSet},
         {"override",
          mark("Go on in spite of a stop: with a reason, an end and a cap"),
          {required(kClientWord), kContract, required(kReason), required(kUntil), required(kCap)},
          mark("granica gate override ACME --reason \"launch tomorrow\" --until 2026-10-12 --cap "
               "500"),
          gateGoOn},
         {"forecast",
          mark("What is coming, by day and by ask"),
          {required(kClientWord), kDays},
          "granica gate forecast ACME --days 14",
          gateForecast},
         {"notice",
          mark("Write the suspension or resume notice"),
          {required(kClientWord), kContract, kKind, required(kOut)},
          mark("granica gate notice ACME --out letters"),
          gateNotice},
         {"rate",
          mark("Store a rate of exchange, for limits and exposure"),
          {required(kCurrencyWord), required(kRateWord), required(kTable), required(kRateDay)},
          "granica gate rate EUR 4.2512 --table 183/A/NBP/2026 --date 2026-09-04",
          gateRate}}};
}
}  // namespace cli
