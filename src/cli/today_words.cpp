// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/today_words.h"

#include "cli/answers.h"
#include "cli/json.h"
#include "cli/json_gate.h"
#include "telling/gate_answer_words.h"
#include "telling/today_words.h"

namespace cli {
using usecases::TodayItem;
using wording::Voice;

namespace {
Json itemJson(const TodayItem& item, domain::Currency home) {
    Json json{{"kind", telling::codeOf(item.kind)},
              {"id", item.id},
              {"subject", item.subject},
              {"label", textOrNull(item.label)},
              {"amount", toJson(item.amount)},
              {"days", item.days ? Json(*item.days) : Json()},
              {"date", toJson(item.date)}};
    if (item.kind == TodayItem::Kind::CreditToMatch)
        json["deposit"] = item.isDeposit;
    if (item.kind == TodayItem::Kind::DepositUnpaid)
        json["before_start"] = item.isBeforeStart;
    if (item.breaches.empty())
        return json;
    json["permitted"] = item.kind != TodayItem::Kind::StoppedClient || item.isPermitted;
    json["overrides"] = Json::array();
    for (const auto& each : item.overrides)
        json["overrides"].push_back(toJson(each));
    json["breaches"] = toJson(item.breaches, home);
    for (std::size_t i = 0; i < item.titles.size(); ++i)
        if (item.breaches[i].contract)
            json["breaches"][i]["contract_title"] = item.titles[i];
    return json;
}
}  // namespace

Answer todayAnswer(const Voice& voice, const usecases::Today& today, domain::Currency home) {
    Answer answer{{{"day", toJson(today.day)}, {"items", Json::array()}},
                  {voice.longDate(today.day)}};
    for (const auto& item : today.items) {
        answer.json["items"].push_back(itemJson(item, home));
        answer.lines.push_back("  • " + telling::sentenceOf(voice, item));
        for (std::size_t i = 0; i < item.breaches.size(); ++i)
            answer.lines.push_back("      " + telling::breachSentence(voice, item, i, home));
        for (const auto& each : item.overrides)
            answer.lines.push_back("      " + telling::overrideSentence(voice, each));
    }
    if (today.items.empty())
        answer.lines.push_back("  " + voice.say("Nothing needs doing."));
    answer.json["unpaid"] = toJson(today.unpaid);
    answer.json["overdue"] = toJson(today.overdue);
    answer.json["unbilled"] = toJson(today.unbilled);
    answer.lines.push_back(telling::totalsSentence(voice, today));
    return answer;
}
}  // namespace cli
