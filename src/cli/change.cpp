// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "usecases/changes.h"
#include "usecases/find.h"
#include "wording/terms.h"

namespace cli {
namespace {
Json changeJson(const domain::ChangeRequest& change) {
    return {{"id", toJson(change.id)},
            {"contract", toJson(change.contract)},
            {"state", domain::codeOf(change.state)},
            {"logged_on", toJson(change.loggedOn)},
            {"text", change.text},
            {"name", textOrNull(change.name)},
            {"source", change.source},
            {"price", toJson(change.price)},
            {"vat", domain::codeOf(change.vat)},
            {"extra_rounds", change.extraRounds},
            {"number", textOrNull(change.number)},
            {"decided_on", toJson(change.decidedOn)},
            {"decided_by", textOrNull(change.decidedBy)}};
}

Answer changed(Context& context, const usecases::ChangeAnswer& result) {
    const auto& change = result.change;
    const auto& voice = context.voice();
    Answer answer{changeJson(change), {}};
    answer.json["contract_value"] = toJson(result.contractValue);
    answer.json["contract_state"] = stateJson(result.state);
    answer.lines.push_back(voice.say("Ask {id} “{text}”: {state}",
                                     {{"id", change.id.value},
                                      {"text", change.text},
                                      {"state", wording::stateName(voice, change.state)}}));
    if (!change.name.empty() && change.name != change.text)
        answer.lines.push_back("  " +
                               voice.say("its name on documents: {name}", {{"name", change.name}}));
    if (change.price)
        answer.lines.push_back("  " + voice.say("price {price}; the contract is worth {value}",
                                                {{"price", wording::priceText(voice, change)},
                                                 {"value", result.contractValue}}));
    answer.json["files"] = listOf(result.files);
    for (const auto& file : result.files)
        tellFile(context, answer, file);
    tellWarnings(context, answer, result.warnings);
    if (result.forecast)
        tellForecast(context, answer, *result.forecast, change.contract);
    tellEffect(context, answer, result.effect);
    return answer;
}

domain::ChangeId changeFrom(Context& context) {
    return usecases::findChange(context.office(), context.options().text(kChange)).id;
}

Answer changeLog(Context& context) {
    const auto contract = contractFrom(context, kContract).id;
    const auto text = context.options().text(kText);
    return changed(context, usecases::logChange(context.office(), contract, text,
                                                context.options().textOrNothing(kSource)));
}

Answer changePrice(Context& context) {
    const auto& options = context.options();
    usecases::PriceForm form;
    form.amount = options.text(kAmount);
    form.vat = options.find(kVat);
    form.extraRounds = options.whole(kAddedRounds, 0, 100).value_or(0);
    form.name = options.find(kDelivers);
    return changed(context, usecases::priceChange(context.office(), changeFrom(context), form));
}

Answer changeSend(Context& context) {
    return changed(context, usecases::sendChange(context.office(), changeFrom(context),
                                                 *context.options().path(kOut)));
}

Answer changeAccept(Context& context) {
    const auto& options = context.options();
    return changed(context,
                   usecases::acceptChange(context.office(), changeFrom(context),
                                          options.textOrNothing(kBy), options.has(kDelivered)));
}

Answer changeDecline(Context& context) {
    return changed(context, usecases::declineChange(context.office(), changeFrom(context),
                                                    context.options().textOrNothing(kBy)));
}

Answer changeWithdraw(Context& context) {
    return changed(context, usecases::withdrawChange(context.office(), changeFrom(context),
                                                     context.options().textOrNothing(kBy)));
}

Answer changeAbsorb(Context& context) {
    return changed(context, usecases::absorbChange(context.office(), changeFrom(context)));
}

Answer changeList(Context& context) {
    const auto& voice = context.voice();
    const auto& options = context.options();
    const auto all = usecases::listChanges(context.office(), maybeContract(context, kContract),
                                           options.has(kOpen));
    Answer answer{{{"changes", Json::array()}}, {}};
    Table table({{voice.say("ID"), Table::Align::Right},
                 {voice.say("Contract"), Table::Align::Right},
                 {voice.say("Asked on")},
                 {voice.say("State")},
                 {voice.say("Change order")},
                 {voice.say("Price"), Table::Align::Right},
                 {voice.say("What was asked")}});
    for (const auto& change : page(all, options)) {
        answer.json["changes"].push_back(changeJson(change));
        table.add({std::to_string(change.id.value), std::to_string(change.contract.value),
                   voice.date(change.loggedOn), wording::stateName(voice, change.state),
                   change.number.empty() ? "–" : change.number,
                   change.price ? voice.money(*change.price) : "–", change.text});
    }
    answer.lines = linesOr(table.lines(), table.isEmpty(), voice.say("Nothing was asked."));
    return answer;
}

Answer changePdf(Context& context) {
    const auto id = changeFrom(context);
    const auto file = usecases::changePdf(context.office(), id, *context.options().path(kOut));
    Answer answer{{{"id", toJson(id)}, {"pdf", toJson(file)}}, {}};
    tellFile(context, answer, file);
    return answer;
}
}  // namespace

Group changeGroup() {
    return {
        "change",
        mark("Asks beyond the scope, and change orders"),
        {{"log",
          mark("Log an ask in the client's own words"),
          {required(kContract), required(kText), kSource},
          mark("granica change log --contract 1 --text \"One more landing page\" --source mail"),
          changeLog},
         {"price",
          mark("Price an ask"),
          {required(kChange), required(kAmount), kDelivers, kVat, kAddedRounds},
          mark("granica change price 1 --amount 400.00 --name \"The new menu\""),
          changePrice},
         {"send",
          mark("Write the numbered change order and a mail"),
          {required(kChange), required(kOut)},
          mark("granica change send 1 --out letters"),
          changeSend},
         {"accept",
          mark("The client accepts: scope and value grow"),
          {required(kChange), kBy, kDelivered},
          "granica change accept 1 --by mail",
          changeAccept},
         {"decline",
          mark("The client declines"),
          {required(kChange), kBy},
          "granica change decline 1 --by call",
          changeDecline},
         {"withdraw",
          mark("The client takes the ask back"),
          {required(kChange), kBy},
          "granica change withdraw 1 --by call",
          changeWithdraw},
         {"absorb",
          mark("Do it for free; it counts as scope creep"),
          {required(kChange)},
          "granica change absorb 1",
          changeAbsorb},
         {"list",
          mark("List asks"),
          {kContract, kOpen, kLimit, kOffset},
          "granica change list --open",
          changeList},
         {"pdf",
          mark("Write the change order again, as it was sent"),
          {required(kChange), required(kOut)},
          mark("granica change pdf 1 --out letters"),
          changePdf}}};
}
}  // namespace cli
