// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/labour.h"

#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "telling/timer_words.h"
#include "usecases/find.h"
#include "usecases/opening.h"

namespace cli {
namespace {
using wording::Voice;

std::optional<domain::ScopeItemId> itemFrom(Context& context, const domain::Contract& contract) {
    if (!context.options().has(kItem))
        return std::nullopt;
    return usecases::findItem(contract, context.options().text(kItem)).id;
}

Json entryJson(const domain::WorkEntry& entry) {
    return {{"id", toJson(entry.id)},
            {"contract", toJson(entry.contract)},
            {"item", toJson(entry.item)},
            {"date", toJson(entry.date)},
            {"quantity", toJson(entry.quantity)},
            {"is_time", entry.isTime},
            {"seconds", entry.seconds},
            {"note", entry.note}};
}

Json deliveryJson(const domain::Delivery& delivery) {
    Json json{{"id", toJson(delivery.id)},
              {"contract", toJson(delivery.contract)},
              {"item", toJson(delivery.item)},
              {"date", toJson(delivery.date)},
              {"quantity", toJson(delivery.quantity)}};
    if (delivery.volume) {
        json["zzs"] = delivery.volume->zzs;
        json["zbs"] = delivery.volume->zbs;
        json["words"] = delivery.volume->words;
    }
    json["file"] = textOrNull(delivery.fileName);
    json["sha256"] = textOrNull(delivery.sha256);
    json["note"] = delivery.note;
    return json;
}

Json roundJson(const domain::RevisionRound& round) {
    return {{"id", toJson(round.id)},
            {"contract", toJson(round.contract)},
            {"date", toJson(round.date)},
            {"note", round.note}};
}

Json timerJson(const domain::RunningTimer& timer) {
    return {{"contract", toJson(timer.contract)},
            {"item", toJson(timer.item)},
            {"date", toJson(timer.date)},
            {"started_at", timer.startedAt},
            {"note", timer.note}};
}

/// "1,5 h", or the quantity alone: its unit is that of the item.
std::string amountOf(const Voice& voice, const domain::WorkEntry& entry) {
    const auto quantity = voice.quantity(entry.quantity);
    return entry.isTime ? voice.say("{quantity} h", {{"quantity", quantity}}) : quantity;
}

Answer workStart(Context& context) {
    const auto contract = contractFrom(context, kContract);
    const auto result =
        usecases::startTimer(context.office(), contract.id, itemFrom(context, contract),
                             context.options().textOrNothing(kNote));
    Answer answer{timerJson(result.running), {}};
    if (result.ended)
        answer.lines.push_back(telling::endedSentence(context.voice(), *result.ended));
    answer.json["ended"] = result.ended ? entryJson(*result.ended) : Json();
    answer.lines.push_back(
        context.voice().say("The timer runs for “{title}”.", {{"title", contract.title}}));
    if (!result.forecast)
        return answer;
    const bool wasStopped =
        result.forecast->before.state(contract.id) == domain::gate::State::Stopped;
    tellBasis(context, answer,
              wasStopped ? domain::gate::Basis::Override : domain::gate::Basis::Clear);
    tellForecast(context, answer, *result.forecast, contract.id);
    return answer;
}

Answer workStop(Context& context) {
    const auto result = usecases::stopTimer(context.office());
    Answer answer{entryJson(result.entry), {telling::endedSentence(context.voice(), result.entry)}};
    tellEffect(context, answer, result.effect);
    return answer;
}

Answer workStatus(Context& context) {
    const auto& voice = context.voice();
    const auto timer = usecases::runningTimer(context.office());
    if (!timer)
        return {{{"running", false}}, {voice.say("No timer runs.")}};
    Answer answer{{{"running", true}}, {}};
    answer.json.update(timerJson(timer->timer));
    answer.json["seconds"] = timer->seconds;
    const auto contract = usecases::contractById(context.office(), timer->timer.contract);
    answer.lines.push_back(telling::runningSentence(voice, contract.title, timer->seconds));
    return answer;
}

Answer worked(Context& context, const usecases::WorkAnswer& result, const char* sentence) {
    const auto& entry = result.entry;
    Answer answer{entryJson(entry),
                  {context.voice().say(sentence, {{"id", entry.id.value},
                                                  {"amount", amountOf(context.voice(), entry)},
                                                  {"date", entry.date},
                                                  {"contract", entry.contract.value}})}};
    tellBasis(context, answer, result.basis);
    if (result.forecast)
        tellForecast(context, answer, *result.forecast, entry.contract);
    tellEffect(context, answer, result.effect);
    return answer;
}

Answer workAdd(Context& context) {
    const auto& options = context.options();
    const auto contract = contractFrom(context, kContract);
    usecases::WorkForm form;
    form.contract = contract.id;
    form.item = itemFrom(context, contract);
    form.hours = options.quantity(kHours);
    form.quantity = options.quantity(kQuantity);
    form.file = options.path(kFile);
    form.date = options.date(kDate);
    form.note = options.textOrNothing(kNote);
    return worked(context, usecases::addWork(context.office(), form),
                  mark("Entry {id}: {amount} on {date}, contract {contract}"));
}

domain::WorkEntryId entryFrom(const Options& options) {
    const auto id = checked(
        domain::parseScaled(options.text(kEntry), 0, domain::SinglePoint::Ambiguous), kEntry);
    return {id};
}

Answer workEdit(Context& context) {
    const auto quantity = *context.options().quantity(kQuantity);
    return worked(context,
                  usecases::editWork(context.office(), entryFrom(context.options()), quantity),
                  mark("Changed: entry {id}, {amount} on {date}, contract {contract}"));
}

Answer workRemove(Context& context) {
    const auto id = entryFrom(context.options());
    usecases::removeWork(context.office(), id);
    return {{{"id", toJson(id)}, {"removed", true}},
            {context.voice().say("Entry {id} is removed.", {{"id", id.value}})}};
}

Answer workRound(Context& context) {
    const auto& options = context.options();
    const auto contract = contractFrom(context, kContract);
    const auto result = usecases::openRound(context.office(), contract.id, options.date(kDate),
                                            options.textOrNothing(kNote));
    Answer answer{
        roundJson(result.round),
        {context.voice().say(
            result.used > result.agreed
                ? mark("Revision round {used}, beyond the agreed number of {agreed}, “{title}”")
                : mark("Revision round {used} of {agreed} agreed, “{title}”"),
            {{"used", result.used}, {"agreed", result.agreed}, {"title", contract.title}})}};
    answer.json["used"] = result.used;
    answer.json["agreed"] = result.agreed;
    tellForecast(context, answer, result.forecast, contract.id);
    tellEffect(context, answer, result.effect);
    return answer;
}

Answer workDeliver(Context& context) {
    const auto& options = context.options();
    const auto contract = contractFrom(context, kContract);
    const auto& item = usecases::findItem(contract, options.text(kItem));
    usecases::DeliveryForm form;
    form.contract = contract.id;
    form.item = item.id;
    form.file = options.path(kFile);
    form.quantity = options.quantity(kQuantity);
    form.date = options.date(kDate);
    form.note = options.textOrNothing(kNote);
    const auto result = usecases::deliver(context.office(), form);
    Answer answer{
        deliveryJson(result.delivery),
        {context.voice().say(
            "Handed over: {quantity} of “{item}” on {date}",
            {{"quantity", quantityText(context.voice(), result.delivery.quantity, item.unit)},
             {"item", item.name},
             {"date", result.delivery.date}})}};
    tellBasis(context, answer, result.basis);
    tellWarnings(context, answer, result.warnings);
    tellForecast(context, answer, result.forecast, contract.id);
    tellEffect(context, answer, result.effect);
    return answer;
}

Answer workCount(Context& context) {
    const auto& voice = context.voice();
    const auto text = usecases::countText(context.options().text(kFileWord));
    const auto grouped = [&](std::int64_t n) { return voice.quantity({n * 1000}); };
    return {
        {{"file", text.fileName},
         {"zzs", text.volume.zzs},
         {"zbs", text.volume.zbs},
         {"words", text.volume.words},
         {"sha256", text.sha256},
         {"encoding", text.encoding}},
        {voice.say("{file} ({encoding})", {{"file", text.fileName}, {"encoding", text.encoding}}),
         "  " + voice.say("characters with spaces: {n}", {{"n", grouped(text.volume.zzs)}}),
         "  " + voice.say("characters without spaces: {n}", {{"n", grouped(text.volume.zbs)}}),
         "  " + voice.say("words: {n}", {{"n", grouped(text.volume.words)}}),
         "  SHA-256: " + text.sha256}};
}

Answer workList(Context& context) {
    const auto& voice = context.voice();
    const auto& options = context.options();
    const auto work = usecases::listWork(context.office(), maybeContract(context, kContract));
    Answer answer{
        {{"entries", Json::array()}, {"deliveries", Json::array()}, {"rounds", Json::array()}}, {}};
    Table table({{voice.say("Date")},
                 {voice.say("What")},
                 {voice.say("ID"), Table::Align::Right},
                 {voice.say("Contract"), Table::Align::Right},
                 {voice.say("Quantity"), Table::Align::Right},
                 {voice.say("Note")}});
    const auto number = [](auto id) { return std::to_string(id.value); };
    for (const auto& entry : page(work.entries, options)) {
        answer.json["entries"].push_back(entryJson(entry));
        table.add({voice.date(entry.date), voice.say("work"), number(entry.id),
                   number(entry.contract), amountOf(voice, entry), entry.note});
    }
    for (const auto& delivery : page(work.deliveries, options)) {
        answer.json["deliveries"].push_back(deliveryJson(delivery));
        table.add({voice.date(delivery.date), voice.say("delivery"), number(delivery.id),
                   number(delivery.contract), voice.quantity(delivery.quantity),
                   delivery.note.empty() ? delivery.fileName : delivery.note});
    }
    for (const auto& each : page(work.rounds, options)) {
        answer.json["rounds"].push_back(roundJson(each));
        table.add({voice.date(each.date), voice.say("revision round"), number(each.id),
                   number(each.contract), "", each.note});
    }
    answer.lines = linesOr(table.lines(), table.isEmpty(), voice.say("No work is recorded."));
    return answer;
}
}  // namespace

Group workGroup() {
    return {"work",
            mark("Work: timer, entries, revision rounds, handing over"),
            {{"start",
              mark("Start the timer"),
              {required(kContract), kItem, kNote},
              "granica work start --contract 1",
              workStart},
             {"stop",
              mark("Stop the timer and keep what it measured"),
              {},
              "granica work stop",
              workStop},
             {"status", mark("Is a timer running?"), {}, "granica work status", workStatus},
             {"add",
              mark("Record time or volume already done"),
              {required(kContract), kItem, kHours, kQuantity, kFile, kDate, kNote},
              "granica work add --contract 1 --hours 1.5 --date 2026-09-05",
              workAdd},
             {"edit",
              mark("Change the quantity of an entry"),
              {required(kEntry), required(kQuantity)},
              "granica work edit 3 --quantity 1.25",
              workEdit},
             {"remove",
              mark("Remove an entry"),
              {required(kEntry)},
              "granica work remove 3",
              workRemove},
             {"round",
              mark("Open a revision round"),
              {required(kContract), kDate, kNote},
              mark("granica work round --contract 1 --note \"remarks of 5 September\""),
              workRound},
             {"deliver",
              mark("Hand over a text"),
              {required(kContract), required(kItem), kFile, kQuantity, kDate, kNote},
              mark("granica work deliver --contract 1 --item 1 --file article.txt"),
              workDeliver},
             {"count",
              mark("Count characters and words of a file"),
              {required(kFileWord)},
              mark("granica work count article.txt"),
              workCount},
             {"list",
              mark("List what was done"),
              {kContract, kLimit, kOffset},
              "granica work list --contract 1",
              workList}}};
}
}  // namespace cli
