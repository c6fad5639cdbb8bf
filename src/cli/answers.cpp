// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include "cli/json.h"
#include "cli/json_gate.h"
#include "telling/gate_answer_words.h"
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
    for (auto& line : telling::forecastSentences(voice, forecast, contract))
        answer.lines.push_back(std::move(line));
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

Json stateJson(const std::optional<gate::State>& state) {
    return state ? Json(gate::codeOf(*state)) : Json();
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
