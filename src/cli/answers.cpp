// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include "cli/json.h"
#include "cli/json_gate.h"
#include "usecases/find.h"
#include "wording/gate_words.h"

namespace cli {
namespace gate = domain::gate;

void tellWarnings(Context& context, Answer& answer, const usecases::Warnings& warnings) {
    answer.json["warnings"] = Json::array();
    for (const auto& warning : warnings) {
        answer.json["warnings"].push_back(toJson(warning, context.voice()));
        answer.lines.push_back(context.voice().say(
            "Note: {sentence}", {{"sentence", context.voice().refusal(warning)}}));
    }
}

void tellForecast(Context& context, Answer& answer, const usecases::Forecast& forecast,
                  std::optional<domain::ContractId> contract) {
    const auto& voice = context.voice();
    answer.json["forecast"] = toJson(forecast, contract);
    for (const auto* each : forecast.after.of(contract)) {
        const auto* before = forecast.before.find(each->limit.key, each->contract);
        const bool isSame =
            before != nullptr && before->state == each->state && before->measured == each->measured;
        if (each->state != gate::State::Clear && !isSame)
            answer.lines.push_back(voice.say(
                "After this: {state}. {sentence}",
                {{"state", wording::stateName(voice, each->state)},
                 {"sentence", wording::measurementSentence(voice, *each, forecast.home)}}));
    }
}

void tellBasis(Context& context, Answer& answer, gate::Basis basis) {
    answer.json["passed_as"] = gate::codeOf(basis);
    if (auto sentence = wording::basisSentence(context.voice(), basis); !sentence.empty())
        answer.lines.push_back(std::move(sentence));
}

Json toJson(const domain::Receivable& receivable, domain::Date asOf) {
    return {{"invoice", receivable.number},
            {"invoice_id", toJson(receivable.invoice)},
            {"client", toJson(receivable.client)},
            {"issue_date", toJson(receivable.issueDate)},
            {"due_date", toJson(receivable.dueDate)},
            {"gross", toJson(receivable.gross)},
            {"corrected", toJson(receivable.corrected)},
            {"paid", toJson(receivable.paid)},
            {"balance", toJson(receivable.balance())},
            {"status", domain::codeOf(domain::statusOf(receivable))},
            {"days_late", receivable.balance().isPositive() ? receivable.daysLate(asOf) : 0}};
}

Json toJson(const domain::Line& line) {
    return {{"name", line.name},
            {"quantity", toJson(line.quantity)},
            {"unit", domain::codeOf(line.unit)},
            {"price", toJson(line.unitPrice)},
            {"discount", toJson(line.discount)},
            {"vat", domain::codeOf(line.vat)},
            {"net", toJson(line.net())}};
}

Json toJson(const domain::RateTotal& total) {
    return {{"rate", domain::codeOf(total.rate)},
            {"net", toJson(total.net)},
            {"vat", toJson(total.vat)},
            {"gross", toJson(total.gross)}};
}

std::string purseText(const wording::Voice& voice, const domain::Purse& purse) {
    std::string text;
    for (const auto& amount : purse.amounts())
        text += (text.empty() ? "" : ", ") + voice.money(amount);
    return text.empty() ? "–" : text;
}

std::string statusName(const wording::Voice& voice, domain::PaymentStatus status) {
    switch (status) {
        case domain::PaymentStatus::Unpaid:
            return voice.say("unpaid");
        case domain::PaymentStatus::PartlyPaid:
            return voice.say("partly paid");
        case domain::PaymentStatus::Paid:
            return voice.say("paid");
        case domain::PaymentStatus::Corrected:
            break;
    }
    return voice.say("corrected");
}

Json stateJson(const std::optional<gate::State>& state) {
    return state ? Json(gate::codeOf(*state)) : Json();
}

std::string stateText(const wording::Voice& voice, const std::optional<gate::State>& state) {
    return state ? wording::stateName(voice, *state) : voice.say("unknown: a rate is missing");
}

std::string unitName(const wording::Voice& voice, const domain::Unit& unit) {
    switch (unit.kind) {
        case domain::Unit::Kind::ThousandZzs:
            return voice.say("1000 characters with spaces");
        case domain::Unit::Kind::ThousandZbs:
            return voice.say("1000 characters without spaces");
        case domain::Unit::Kind::Word:
            return voice.say("word");
        case domain::Unit::Kind::Page:
            return voice.say("page ({zzs} characters with spaces)", {{"zzs", unit.pageZzs}});
        case domain::Unit::Kind::Hour:
            return voice.say("hour");
        case domain::Unit::Kind::Piece:
            return voice.say("piece");
        case domain::Unit::Kind::Flat:
            break;
    }
    return voice.say("flat fee");
}

std::string quantityText(const wording::Voice& voice, domain::Quantity quantity,
                         const domain::Unit& unit) {
    return voice.quantity(quantity) + " × " + unitName(voice, unit);
}

std::string vatText(const wording::Voice& voice, const domain::VatRate& rate) {
    if (rate.kind == domain::VatRate::Kind::None)
        return voice.say("no VAT");
    const auto code = domain::codeOf(rate);
    return rate.kind == domain::VatRate::Kind::Percent ? code + "%" : code;
}

std::vector<std::string> linesOr(std::vector<std::string> lines, bool isEmpty,
                                 const std::string& none) {
    return isEmpty ? std::vector<std::string>{none} : std::move(lines);
}

void tellFile(Context& context, Answer& answer, const std::filesystem::path& file) {
    if (!file.empty())
        answer.lines.push_back(context.voice().say("Written: {file}", {{"file", file.string()}}));
}

domain::Contract contractFrom(Context& context, const OptionWords& option) {
    return usecases::findContract(context.office(), context.options().text(option));
}

domain::Client clientFrom(Context& context, const OptionWords& option) {
    return usecases::findClient(context.office(), context.options().text(option));
}

std::optional<domain::ContractId> maybeContract(Context& context, const OptionWords& option) {
    if (!context.options().has(option))
        return std::nullopt;
    return contractFrom(context, option).id;
}

std::optional<domain::ClientId> maybeClient(Context& context, const OptionWords& option) {
    if (!context.options().has(option))
        return std::nullopt;
    return clientFrom(context, option).id;
}
}  // namespace cli
