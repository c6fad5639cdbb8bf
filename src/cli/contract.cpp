// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/contract_terms.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "usecases/contracts.h"
#include "usecases/find.h"
#include "usecases/papers.h"
#include "wording/terms.h"

namespace cli {
using domain::ContractState;

namespace {
Json itemJson(const domain::ScopeItem& item, domain::Quantity delivered) {
    return {{"id", toJson(item.id)},
            {"position", item.position},
            {"name", item.name},
            {"quantity", toJson(item.quantity)},
            {"unit", domain::codeOf(item.unit)},
            {"price", toJson(item.unitPrice)},
            {"vat", domain::codeOf(item.vat)},
            {"net", toJson(item.net())},
            {"delivered", toJson(delivered)},
            {"change", toJson(item.change)},
            {"deadline", toJson(item.deadline)}};
}

Json viewJson(const usecases::ContractView& view) {
    const auto& contract = view.contract;
    Json json{{"id", toJson(contract.id)},
              {"client", toJson(contract.client)},
              {"client_name", view.clientName},
              {"title", contract.title},
              {"state", domain::codeOf(contract.state)},
              {"start", toJson(contract.start)},
              {"deadline", toJson(contract.deadline)},
              {"currency", toJson(contract.currency)},
              {"value", toJson(view.value)},
              {"unbilled", toJson(view.unbilled)},
              {"payment_term_days", contract.paymentTermDays},
              {"rounds_included", contract.roundsIncluded},
              {"rounds_agreed", view.roundsAgreed},
              {"rounds_used", view.roundsUsed},
              {"deposit_required", toJson(view.deposit.required)},
              {"deposit_paid", toJson(view.deposit.paid)},
              {"deposit_missing", toJson(view.deposit.missing())},
              {"suspension_clause", textOrNull(contract.clauses.suspension)}};
    json["items"] = Json::array();
    for (std::size_t i = 0; i < contract.items.size(); ++i)
        json["items"].push_back(itemJson(
            contract.items[i], i < view.delivered.size() ? view.delivered[i] : domain::Quantity{}));
    json["excluded"] = contract.excluded;
    json["notes"] = contract.notes;
    return json;
}

domain::Arguments factsOf(const wording::Voice& voice, const usecases::ContractView& view) {
    return {{"id", view.contract.id.value},
            {"title", view.contract.title},
            {"client", view.clientName},
            {"value", wording::netText(voice, view.value, domain::isWithoutVat(view.contract))}};
}

Answer added(Context& context, const usecases::AddedContract& contract, const char* sentence) {
    Answer answer{viewJson(contract.view),
                  {context.voice().say(sentence, factsOf(context.voice(), contract.view))}};
    tellWarnings(context, answer, contract.warnings);
    return answer;
}

/// Reads terms from options; what is wrong with them is told by option.
template <class Read>
usecases::AddedContract readTerms(Read read) {
    try {
        return read();
    } catch (const domain::Refused& refused) {
        throw domain::Refused(asTyped(refused.refusal()));
    }
}

Answer contractAdd(Context& context) {
    const auto& options = context.options();
    options.expectOne({&kContractFile, &kTitle});
    if (options.has(kContractFile) && hasTerms(options))
        throw domain::Refused(
            domain::refuseInput("choices_exclude", {{"choices", "--file, --item"}}));
    const auto client = clientFrom(context, kClient).id;
    const char* sentence = mark("Contract {id} “{title}” for {client}: {value}, a draft");
    if (const auto file = options.path(kContractFile))
        return added(context, usecases::addContractFromFile(context.office(), client, *file),
                     sentence);
    Json contract = Json::object();
    putTerms(options, contract);
    return added(context, readTerms([&] {
                     return usecases::addContractFromText(context.office(), client,
                                                          contract.dump());
                 }),
                 sentence);
}

Answer contractEdit(Context& context) {
    const auto& options = context.options();
    const auto contract = contractFrom(context, kContractWord);
    const char* sentence = mark("Changed: contract {id} “{title}” for {client}, {value}");
    if (const auto file = options.path(kContractFile)) {
        if (hasTerms(options))
            throw domain::Refused(
                domain::refuseInput("choices_exclude", {{"choices", "--file, --title"}}));
        return added(context, usecases::editContractFromFile(context.office(), contract.id, *file),
                     sentence);
    }
    auto terms = Json::parse(usecases::contractAsJson(contract));
    putTerms(options, terms);
    return added(context, readTerms([&] {
                     return usecases::editContractFromText(context.office(), contract.id,
                                                           terms.dump());
                 }),
                 sentence);
}

std::optional<ContractState> stateFrom(const Options& options) {
    const auto text = options.find(kState);
    if (!text)
        return std::nullopt;
    for (const auto state : {ContractState::Draft, ContractState::Started, ContractState::Closed})
        if (domain::codeOf(state) == *text)
            return state;
    throw domain::Refused(
        about(domain::refuseInput("not_a_choice",
                                  {{"text", *text}, {"choices", "draft, started, closed"}}),
              kState));
}

Answer contractList(Context& context) {
    const auto& voice = context.voice();
    const auto& options = context.options();
    const auto views = usecases::listContracts(
        context.office(),
        {maybeClient(context, kClient), stateFrom(options), options.limit(), options.offset()});
    Answer answer;
    answer.json["contracts"] = Json::array();
    Table table({{voice.say("ID"), Table::Align::Right},
                 {voice.say("Title")},
                 {voice.say("Client name")},
                 {voice.say("State")},
                 {voice.say("Value"), Table::Align::Right},
                 {voice.say("Unbilled"), Table::Align::Right}});
    for (const auto& view : views) {
        answer.json["contracts"].push_back(viewJson(view));
        table.add({std::to_string(view.contract.id.value), view.contract.title, view.clientName,
                   wording::stateName(voice, view.contract.state), voice.money(view.value),
                   voice.money(view.unbilled)});
    }
    answer.lines = linesOr(table.lines(), views.empty(), voice.say("There are no contracts."));
    return answer;
}

std::vector<std::string> itemLines(const wording::Voice& voice,
                                   const usecases::ContractView& view) {
    const bool hasVat = !domain::isWithoutVat(view.contract);
    std::vector<Table::Column> columns{{voice.say("ID"), Table::Align::Right},
                                       {voice.say("Item")},
                                       {voice.say("Quantity")},
                                       {voice.say("Unit price"), Table::Align::Right}};
    if (hasVat)
        columns.push_back({voice.say("VAT")});
    columns.push_back({hasVat ? voice.say("Net") : voice.say("Value"), Table::Align::Right});
    columns.push_back({voice.say("Delivered"), Table::Align::Right});
    Table table(std::move(columns));
    for (std::size_t i = 0; i < view.contract.items.size(); ++i) {
        const auto& item = view.contract.items[i];
        std::vector<std::string> cells{std::to_string(item.position), item.name,
                                       quantityText(voice, item.quantity, item.unit),
                                       voice.money(item.unitPrice)};
        if (hasVat)
            cells.push_back(vatText(voice, item.vat));
        cells.push_back(voice.money(item.net()));
        cells.push_back(i < view.delivered.size() ? voice.quantity(view.delivered[i]) : "");
        table.add(std::move(cells));
    }
    return table.lines();
}

Answer contractShow(Context& context) {
    const auto& voice = context.voice();
    const auto view =
        usecases::showContract(context.office(), contractFrom(context, kContractWord).id);
    const auto& contract = view.contract;
    Answer answer{viewJson(view), {}};
    auto& lines = answer.lines;
    lines.push_back(
        voice.say("Contract {id} “{title}” for {client}: {value}", factsOf(voice, view)));
    lines.push_back("  " + voice.say("State: {state}; start {date}; {term} to pay",
                                     {{"state", wording::stateName(voice, contract.state)},
                                      {"date", contract.start},
                                      {"term", voice.plural("{n} day", "{n} days",
                                                            contract.paymentTermDays)}}));
    lines.push_back("  " + voice.say("Revision rounds: {used} used of {agreed}",
                                     {{"used", view.roundsUsed}, {"agreed", view.roundsAgreed}}));
    if (view.deposit.required.isPositive())
        lines.push_back(
            "  " + voice.say("Deposit: {paid} paid of {required}",
                             {{"paid", view.deposit.paid}, {"required", view.deposit.required}}));
    lines.push_back("  " +
                    voice.say("On no invoice yet: {amount}",
                              {{"amount", wording::grossText(voice, view.unbilled,
                                                             domain::isWithoutVat(contract))}}));
    for (auto& line : itemLines(voice, view))
        lines.push_back("  " + std::move(line));
    return answer;
}

Answer contractStart(Context& context) {
    const auto id = contractFrom(context, kContractWord).id;
    return added(context, usecases::startContract(context.office(), id),
                 mark("Started: contract {id} “{title}” for {client}, {value}"));
}

Answer contractClose(Context& context) {
    const auto view =
        usecases::closeContract(context.office(), contractFrom(context, kContractWord).id);
    return {viewJson(view),
            {context.voice().say("Closed: contract {id} “{title}” for {client}",
                                 factsOf(context.voice(), view))}};
}

Answer contractPdf(Context& context) {
    const auto id = contractFrom(context, kContractWord).id;
    const auto file = usecases::contractPdf(context.office(), id, *context.options().path(kOut));
    Answer answer{{{"id", toJson(id)}, {"pdf", toJson(file)}}, {}};
    tellFile(context, answer, file);
    return answer;
}

std::vector<OptionUse> with(std::vector<OptionUse> first) {
    for (const auto& use : termOptions())
        first.push_back(use);
    return first;
}
}  // namespace

Group contractGroup() {
    return {
        "contract",
        mark("Contracts: what was agreed"),
        {{"add", mark("Add a contract as a draft, from a file or from options"),
          with({required(kClient), kContractFile}),
          mark("granica contract add --client ACME --title \"Blog\" --item \"Articles; 10; 1000 "
               "zzs; 45.00; 23\" --term 14 --rounds 2"),
          contractAdd},
         {"edit", mark("Change a draft, until it is started"),
          with({required(kContractWord), kContractFile}), "granica contract edit 1 --rounds 3",
          contractEdit},
         {"list",
          mark("List contracts"),
          {kClient, kState, kLimit, kOffset},
          "granica contract list --state started",
          contractList},
         {"show",
          mark("Show one contract with its items"),
          {required(kContractWord)},
          "granica contract show 1",
          contractShow},
         {"pdf",
          mark("Write the order confirmation, for both to sign"),
          {required(kContractWord), required(kOut)},
          mark("granica contract pdf 1 --out letters"),
          contractPdf},
         {"start",
          mark("Start a contract: its scope is frozen from then on"),
          {required(kContractWord)},
          "granica contract start 1",
          contractStart},
         {"close",
          mark("Close a contract"),
          {required(kContractWord)},
          "granica contract close 1",
          contractClose}}};
}
}  // namespace cli
