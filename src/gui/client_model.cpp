// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_model.h"

#include <algorithm>

#include "gui/client_tables.h"
#include "telling/gate_answer_words.h"
#include "usecases/clients.h"
#include "usecases/find.h"
#include "wording/gate_words.h"
#include "wording/terms.h"

namespace gui {
namespace gate = domain::gate;
using wording::Voice;

namespace {
std::string addressLine(const Voice& voice, const domain::Client& client) {
    const auto& party = client.party;
    std::string line;
    const auto add = [&](const std::string& text) {
        if (!text.empty())
            line += (line.empty() ? "" : "  ·  ") + text;
    };
    std::string town = party.postcode + (party.postcode.empty() ? "" : " ") + party.city;
    add(party.street + (party.street.empty() || town.empty() ? "" : ", ") + town);
    if (!party.nip.empty())
        add(voice.say("Tax ID (NIP): {number}", {{"number", party.nip}}));
    add(party.email);
    add(party.phone);
    return line;
}

/// The highest that the limit comes to within the days ahead, or when an open ask is accepted.
std::optional<gate::Figure> highest(const usecases::ForecastAnswer& forecast,
                                    const gate::Measurement& now) {
    std::optional<gate::Figure> most;
    const auto look = [&](const gate::Measurement& each) {
        if (each.limit.key == now.limit.key && each.contract == now.contract && each.isJudged &&
            (!most || each.measured > *most))
            most = each.measured;
    };
    for (const auto& each : forecast.upcoming)
        look(each.measurement);
    for (const auto& ask : forecast.accepting)
        for (const auto* each : ask.after.of(ask.contract))
            look(*each);
    for (const auto& standing : forecast.ahead)
        if (const auto* each = standing.find(now.limit.key, now.contract))
            look(*each);
    if (most && *most <= now.measured)
        return std::nullopt;
    return most;
}

LimitLine lineOf(const Voice& voice, const usecases::ForecastAnswer& forecast,
                 const gate::Measurement& now, const std::string& contractTitle) {
    const auto home = forecast.now.home;
    LimitLine line;
    line.sentence = wording::measurementSentence(voice, now, home);
    if (!contractTitle.empty())
        line.sentence = voice.say("“{title}”: {sentence}",
                                  {{"title", contractTitle}, {"sentence", line.sentence}});
    const auto most = highest(forecast, now);
    if (most)
        line.forecast = voice.say(
            "Within {days} days, or if the client's asks are accepted: up to {figure}",
            {{"days", kDaysAhead},
             {"figure",
              wording::figure(voice, now.limit.key, *most, wording::currencyOf(now, home))}});
    line.bar = barOf(now, most);
    return line;
}

/// A limit that is no figure, or has nothing to judge yet, has no bar; nor has a deposit that is
/// waited for, since it is no line that was crossed.
bool isDrawn(const gate::Measurement& measurement) {
    return measurement.limit.key != gate::LimitKey::Manual && measurement.isJudged &&
           !measurement.isBeforeStart;
}

void addLines(const Voice& voice, const usecases::GateAnswer& now,
              const usecases::ForecastAnswer& forecast, ClientContent& content) {
    for (const auto& each : now.standing.client)
        if (isDrawn(each))
            content.lines.push_back(lineOf(voice, forecast, each, ""));
    for (const auto& contract : now.contracts)
        for (const auto& each : now.standing.contracts)
            if (each.contract == contract.id && isDrawn(each))
                content.lines.push_back(lineOf(voice, forecast, each, contract.title));
}

void explain(const Voice& voice, const gate::Measurement& each, domain::Currency home,
             const char* indent, std::vector<std::string>& lines) {
    for (const auto& line : wording::explanation(voice, each, home))
        lines.push_back(indent + line);
}

/// Under the contract's title; nothing where nothing of it is in this state.
std::vector<std::string> whyOf(const Voice& voice, const gate::Standing& standing,
                               const usecases::ContractGate& contract, gate::State state) {
    if (state == gate::State::Stopped && contract.awaitsDeposit)
        return {};
    // A contract that only warns may be stopped with its client.
    std::vector<std::string> lines{
        state == gate::State::Stopped
            ? telling::contractSentence(voice, contract)
            : voice.say("contract {id} “{title}”",
                        {{"id", contract.id.value}, {"title", contract.title}})};
    for (const auto& each : standing.contracts)
        if (each.contract == contract.id && each.state == state)
            explain(voice, each, standing.home, "  ", lines);
    return lines.size() > 1 ? lines : std::vector<std::string>();
}

/// What is in this state: of the client, then of its contracts.
std::vector<std::string> whyOf(const Voice& voice, const usecases::GateAnswer& now,
                               gate::State state) {
    std::vector<std::string> lines;
    for (const auto& breach : now.breaches)
        if (breach.state == state)
            explain(voice, breach, now.standing.home, "", lines);
    for (const auto& contract : now.contracts) {
        const auto more = whyOf(voice, now.standing, contract, state);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

/// What stops work; then, apart from it, what only warns.
void addWhy(const Voice& voice, const usecases::GateAnswer& now, ClientContent& content) {
    content.why = whyOf(voice, now, gate::State::Stopped);
    const auto warnings = whyOf(voice, now, gate::State::Warned);
    if (!content.why.empty() && !warnings.empty())
        content.why.push_back(voice.say("Only a warning:"));
    content.why.insert(content.why.end(), warnings.begin(), warnings.end());
}

/// Each live override once, and whether something is stopped without one.
void addOverrides(const Voice& voice, const usecases::GateAnswer& now, ClientContent& content) {
    std::vector<domain::OverrideId> told;
    const auto tell = [&](const std::optional<gate::Override>& made) {
        if (!made || std::find(told.begin(), told.end(), made->id) != told.end())
            return;
        told.push_back(made->id);
        content.overrides.push_back(telling::overrideSentence(voice, *made));
    };
    tell(now.liveOverride);
    content.canGoOn = !now.isPermitted;
    for (const auto& contract : now.contracts) {
        tell(contract.liveOverride);
        content.canGoOn = content.canGoOn || (contract.isStarted && !contract.isPermitted);
    }
}

/// A deposit is no overpayment, so each is called what it is, where there is one.
std::string totalsOf(const Voice& voice, const usecases::ClientRow& row) {
    auto text = voice.say(
        "Unpaid: {unpaid}; of it overdue: {overdue}",
        {{"unpaid", purseText(voice, row.unpaid)}, {"overdue", purseText(voice, row.overdue)}});
    const auto overpaid = row.credit - row.deposit;
    if (!row.deposit.isEmpty())
        text += voice.say("; deposits: {amount}", {{"amount", purseText(voice, row.deposit)}});
    if (!overpaid.isEmpty())
        text += voice.say("; overpaid: {amount}", {{"amount", purseText(voice, overpaid)}});
    return text;
}

void addGate(usecases::Office& office, const Voice& voice, domain::ClientId client,
             ClientContent& content) {
    const auto now = usecases::checkGate(office, client, std::nullopt);
    const auto forecast = usecases::forecastGate(office, client, kDaysAhead);
    content.headline = telling::stateSentence(voice, now);
    content.tone = toneOf(now.overall);
    content.hasOwnStop = !ownStops(now.standing).empty();
    addWhy(voice, now, content);
    for (const auto& contract : now.contracts)
        if (contract.awaitsDeposit)
            content.waiting.push_back(telling::contractSentence(voice, contract));
    addOverrides(voice, now, content);
    addLines(voice, now, forecast, content);
    for (const auto& each : forecast.upcoming)
        content.coming.push_back(telling::upcomingSentence(voice, each, now.standing.home));
    if (forecast.upcoming.empty())
        content.coming.push_back(voice.say(telling::kNothingUpcoming));
}
}  // namespace

std::vector<std::optional<domain::ContractId>> ownStops(const gate::Standing& standing) {
    std::vector<std::optional<domain::ContractId>> own;
    for (const auto* group : {&standing.client, &standing.contracts})
        for (const auto& each : *group)
            if (each.limit.key == gate::LimitKey::Manual && each.state != gate::State::Clear)
                own.push_back(each.contract);
    return own;
}

ClientContent clientContent(usecases::Office& office, const Voice& voice, domain::ClientId id) {
    const auto row = usecases::showClient(office, id);
    ClientContent content;
    content.name = row.client.party.name;
    content.address = addressLine(voice, row.client);
    try {
        addGate(office, voice, id, content);
    } catch (const domain::Refused& refused) {
        if (refused.refusal().code != "rate_missing")
            throw;
        content.headline = voice.refusal(refused.refusal());
        content.tone = Tone::Warned;
    }
    content.contracts = contractTable(office, voice, id);
    content.changes = changeTable(office, voice, id);
    content.invoices = invoiceTable(office, voice, id);
    content.payments = paymentTable(office, voice, id);
    content.totals = totalsOf(voice, row);
    return content;
}
}  // namespace gui
