// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/today_words.h"

#include <set>

#include "desk.h"

using usecases::TodayItem;

BOOST_AUTO_TEST_SUITE(words_of_today)

namespace {
const domain::Currency kPln;

cli::Answer told(TodayItem item) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    usecases::Today today;
    today.day = domain::dateOf("2026-09-05");
    today.items.push_back(std::move(item));
    return cli::todayAnswer(voice, today, kPln);
}
}  // namespace

BOOST_AUTO_TEST_CASE(every_kind_of_action_has_its_code_and_sentence) {
    std::set<std::string> codes;
    std::set<std::string> sentences;
    const int last = static_cast<int>(TodayItem::Kind::ResumeNotice);
    for (int kind = 0; kind <= last; ++kind) {
        TodayItem item;
        item.kind = static_cast<TodayItem::Kind>(kind);
        item.subject = "ACME";
        codes.insert(told(item).json["items"][0]["kind"].get<std::string>());
        sentences.insert(told(item).lines.at(1));
    }
    BOOST_TEST(codes.size() == static_cast<std::size_t>(last) + 1);
    BOOST_TEST(sentences.size() == codes.size());
}

BOOST_AUTO_TEST_CASE(an_action_names_whom_what_and_how_much) {
    TodayItem item;
    item.kind = TodayItem::Kind::ReminderDue;
    item.subject = "ACME";
    item.label = "FV/1/09/2026";
    item.amount = domain::Money::fromMinor(123000, kPln);
    item.days = 3;
    const auto answer = told(item);
    BOOST_TEST(answer.lines.at(0) == "5\u00a0September 2026");
    BOOST_TEST(answer.lines.at(1) ==
               "  • ACME: a reminder of FV/1/09/2026 is due, 1,230.00\u00a0PLN (3 days)");
    BOOST_TEST(answer.json["items"][0]["kind"] == "reminder_due");
    BOOST_TEST(answer.json["items"][0]["amount"]["amount"] == "1230.00");
}

BOOST_AUTO_TEST_CASE(an_empty_day_says_so) {
    const Desk desk;
    desk.withClient();
    BOOST_TEST(desk.english({"report", "today"}).hasOut("Nothing needs doing."));
    const auto json = desk.json({"report", "today"});
    BOOST_TEST(json["items"].empty());
    BOOST_TEST(json["unpaid"].empty());
}

BOOST_AUTO_TEST_SUITE_END()
