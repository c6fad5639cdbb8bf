// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo.h"

#include "cli/context.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/vocabulary.h"
#include "usecases/scaled_demo.h"

namespace cli {
namespace {
/// A practice of any size.
Answer scaled(Context& context, const std::filesystem::path& folder, int clients) {
    const auto& voice = context.voice();
    const auto made =
        usecases::playScaledDemo(folder, clients, context.today(), context.around().clock,
                                 context.shipped(), [](std::int64_t, std::int64_t) {});
    return {{{"database", toJson(made.database)},
             {"clients", made.clients},
             {"changes", made.changes},
             {"invoices", made.invoices},
             {"lines", made.lines},
             {"payments", made.payments}},
            {voice.say("Clients: {clients}, asks: {changes}, invoices: {invoices} with {lines} "
                       "lines, payments: {payments}",
                       {{"clients", made.clients},
                        {"changes", made.changes},
                        {"invoices", made.invoices},
                        {"lines", made.lines},
                        {"payments", made.payments}}),
             voice.say("Look around: granica --db {file} report today",
                       {{"file", made.database.string()}})}};
}

Answer demo(Context& context) {
    const auto& voice = context.voice();
    Answer answer{{{"steps", Json::array()}}, {}};
    const auto folder = context.options().path(kOut).value_or("granica-demo");
    if (const auto clients = context.options().whole(kScale, 1, usecases::kMostScaledClients))
        return scaled(context, folder, *clients);
    const auto tell = [&](const usecases::DemoStep& step) {
        const auto sentence = voice.say(step.sentence, step.arguments);
        answer.json["steps"].push_back({{"day", toJson(step.day)}, {"text", sentence}});
        answer.lines.push_back(voice.date(step.day) + "  " + sentence);
    };
    const auto played = usecases::playDemo(folder, context.today(), context.around().clock,
                                           context.shipped(), tell);
    answer.json["database"] = toJson(played.database);
    answer.json["documents"] = toJson(played.documents);
    answer.lines.emplace_back();
    answer.lines.push_back(
        voice.say("The documents are in {folder}.", {{"folder", played.documents.string()}}));
    answer.lines.push_back(voice.say("Look around: granica --db {file} report today",
                                     {{"file", played.database.string()}}));
    return answer;
}
}  // namespace

Group demoGroup() {
    return {"demo",
            mark("Play the sample company through the whole loop"),
            {{"",
              mark("Play the sample company through the whole loop, into a folder"),
              {kOut, kScale},
              "granica demo --out granica-demo",
              demo}}};
}
}  // namespace cli
