// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that the answers of several groups share: what a command did to the stops, warnings,
// forecasts and receivables.
#pragma once
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/json.h"
#include "domain/billing/receivable.h"
#include "domain/billing/totals.h"
#include "usecases/contracts.h"
#include "usecases/standing.h"
#include "wording/terms.h"

namespace cli {
/// Puts the effect on the stops into both forms of the answer.
void tellEffect(Context& context, Answer& answer, const usecases::GateEffect& effect);

/// The same of a trial, which has changed nothing.
void tellTrial(Context& context, Answer& answer, const usecases::GateEffect& effect);

/// "warnings": [{code, message …}], and a line each.
void tellWarnings(Context& context, Answer& answer, const usecases::Warnings& warnings);

/// "forecast", and a line for each limit that the act changes and that is not clear after it.
void tellForecast(Context& context, Answer& answer, const usecases::Forecast& forecast,
                  std::optional<domain::ContractId> contract);

/// "passed_as", and why the act passed although work is stopped.
void tellBasis(Context& context, Answer& answer, domain::gate::Basis basis);

/// {invoice, number, client, issue_date, due_date, gross, balance, status, days_late …}.
Json toJson(const domain::Receivable& receivable, domain::Date asOf);

/// The state's code, or null while a rate of exchange is missing.
Json stateJson(const std::optional<domain::gate::State>& state);

/// A line for a list without rows.
std::vector<std::string> linesOr(std::vector<std::string> lines, bool isEmpty,
                                 const std::string& none);

/// A line for each file that was written, with its path.
void tellFile(Context& context, Answer& answer, const std::filesystem::path& file);

/// The contract that an option or a word names.
domain::Contract contractFrom(Context& context, const OptionWords& option);
domain::Client clientFrom(Context& context, const OptionWords& option);
std::optional<domain::ContractId> maybeContract(Context& context, const OptionWords& option);
std::optional<domain::ClientId> maybeClient(Context& context, const OptionWords& option);
}  // namespace cli
