// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/collection/ladder.h"

#include <map>
#include <ostream>
#include <rapidcheck/boost_test.h>
#include <set>
#include <stdexcept>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/print.h"

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(ladder)

namespace {
Money zloty(std::int64_t minor) {
    return Money::fromMinor(minor, Currency());
}

/// All five steps with the usual days.
Ladder fullLadder() {
    Ladder ladder;
    ladder.steps = {{Step::BeforeDue, -3},
                    {Step::Reminder1, 3},
                    {Step::Reminder2, 10},
                    {Step::Demand, 20},
                    {Step::FinalDemand, 35}};
    return ladder;
}

/// Due on Saturday, with its deadline moved to Monday.
OverdueInvoice storys(std::vector<Step> sent = {}) {
    OverdueInvoice made;
    made.receivable.invoice = {1};
    made.receivable.client = {1};
    made.receivable.dueDate = dateOf("2026-09-19");
    made.receivable.deadline = dateOf("2026-09-21");
    made.receivable.gross = zloty(144591);
    made.receivable.corrected = made.receivable.paid = zloty(0);
    made.sent = std::move(sent);
    return made;
}

ClientCase caseOf(std::vector<OverdueInvoice> invoices) {
    ClientCase made;
    made.client = {1};
    made.invoices = std::move(invoices);
    return made;
}

Plan planned(const ClientCase& client, const Ladder& ladder, std::string_view today) {
    return plan(std::vector{client}, ladder, dateOf(today));
}

/// The steps that are due, by code.
std::string due(const OverdueInvoice& invoice, const Ladder& ladder, std::string_view today) {
    std::string codes;
    for (const auto& step : planned(caseOf({invoice}), ladder, today).due)
        codes += (codes.empty() ? "" : " ") + std::string(codeOf(step.step));
    return codes;
}

/// One day of an invoice's life on the full ladder.
struct Day {
    std::string name;
    std::vector<Step> sent;
    std::string today;
    std::string due;
};

std::ostream& operator<<(std::ostream& out, const Day& row) {
    return out << row.name;
}

const std::vector<Day> kDays{
    {"four days before the printed date", {}, "2026-09-15", ""},
    {"three days before the printed date", {}, "2026-09-16", "before_due"},
    {"on the printed date", {}, "2026-09-19", "before_due"},
    {"between the printed and the moved date", {}, "2026-09-20", ""},
    {"on the moved date", {}, "2026-09-21", ""},
    {"a day late", {}, "2026-09-22", ""},
    {"two days late", {}, "2026-09-23", ""},
    {"three days late", {}, "2026-09-24", "reminder_1"},
    {"announced and three days late", {Step::BeforeDue}, "2026-09-24", "reminder_1"},
    {"nine days late", {}, "2026-09-30", "reminder_1"},
    {"ten days late", {}, "2026-10-01", "reminder_2"},
    {"ten days late after the first", {Step::Reminder1}, "2026-10-01", "reminder_2"},
    {"nine days late after the first", {Step::Reminder1}, "2026-09-30", ""},
    {"nineteen days late after the second", {Step::Reminder2}, "2026-10-10", ""},
    {"twenty days late after the second", {Step::Reminder2}, "2026-10-11", "demand"},
    {"twenty days late after the first", {Step::Reminder1}, "2026-10-11", "demand"},
    {"twenty days late and only announced", {Step::BeforeDue}, "2026-10-11", "reminder_2"},
    {"35 days late after all before",
     {Step::Reminder1, Step::Reminder2, Step::Demand},
     "2026-10-26",
     "final_demand"},
    {"35 days late after the first", {Step::Reminder1}, "2026-10-26", "final_demand"},
    {"years late and never reminded", {}, "2029-01-01", "reminder_2"},
    {"after the last step", {Step::FinalDemand}, "2029-01-01", ""},
    {"a later step sent before an earlier one", {Step::Demand}, "2026-10-11", ""},
};

/// A brake on an invoice that is three days late on 2026-09-24, and until when it holds.
struct Held {
    std::string name;
    std::vector<std::string> letters;
    std::string pausedUntil;
    int cap;
    std::string reason;      ///< empty where the step is due
    std::string possibleOn;  ///< empty where it never comes
};

std::ostream& operator<<(std::ostream& out, const Held& row) {
    return out << row.name;
}

const std::vector<Held> kBrakes{
    {"no letters", {}, "", 8, "", ""},
    {"a letter a week ago", {"2026-09-17"}, "", 8, "", ""},
    {"a letter six days ago", {"2026-09-18"}, "", 8, "minimum_gap", "2026-09-25"},
    {"a letter today", {"2026-09-24"}, "", 8, "minimum_gap", "2026-10-01"},
    {"the last of several letters",
     {"2026-09-20", "2026-09-01"},
     "",
     8,
     "minimum_gap",
     "2026-09-27"},
    {"as many letters as allowed", {"2026-03-01", "2026-04-01"}, "", 2, "letter_cap", "2027-03-01"},
    {"more letters than allowed",
     {"2026-04-01", "2026-03-01", "2026-05-01"},
     "",
     2,
     "letter_cap",
     "2027-04-01"},
    {"a letter short of the cap", {"2026-03-01"}, "", 2, "", ""},
    {"a letter 364 days old counts", {"2025-09-25"}, "", 1, "letter_cap", "2026-09-25"},
    {"a letter 365 days old does not", {"2025-09-24"}, "", 1, "", ""},
    {"no letters allowed", {}, "", 0, "letter_cap", ""},
    {"paused to the day before", {}, "2026-09-23", 8, "", ""},
    {"paused to this day", {}, "2026-09-24", 8, "paused", "2026-09-25"},
    {"paused for long", {}, "2026-12-31", 8, "paused", "2027-01-01"},
    {"paused, and the gap holds longer", {"2026-09-24"}, "2026-09-25", 8, "paused", "2026-10-01"},
    {"cap and gap together", {"2026-03-01", "2026-09-24"}, "", 2, "letter_cap", "2027-03-01"},
    {"paused without a letter allowed", {}, "2026-09-24", 0, "paused", ""},
};
}  // namespace

BOOST_DATA_TEST_CASE(T1_T3_a_step_has_its_day, data::make(kDays), row) {
    BOOST_TEST(due(storys(row.sent), fullLadder(), row.today) == row.due);
}

BOOST_AUTO_TEST_CASE(the_usual_ladder_has_two_reminders) {
    BOOST_TEST(due(storys(), usualLadder(), "2026-09-23") == "");
    BOOST_TEST(due(storys(), usualLadder(), "2026-09-24") == "reminder_1");
    BOOST_TEST(due(storys({Step::Reminder1}), usualLadder(), "2026-10-01") == "reminder_2");
    BOOST_TEST(due(storys({Step::Reminder2}), usualLadder(), "2029-01-01") == "");
}

BOOST_AUTO_TEST_CASE(after_weeks_away_only_the_latest_step_is_proposed) {
    OverdueInvoice invoice = storys();
    invoice.receivable.dueDate = invoice.receivable.deadline = dateOf("2026-10-19");
    BOOST_TEST(due(invoice, usualLadder(), "2026-12-31") == "reminder_2");
    BOOST_TEST(due(invoice, fullLadder(), "2026-12-31") == "reminder_2");
}

BOOST_AUTO_TEST_CASE(a_ladder_without_reminder_2_does_not_jump_to_a_demand) {
    Ladder ladder;
    ladder.steps = {{Step::Reminder1, 3}, {Step::Demand, 20}};
    BOOST_TEST(due(storys(), ladder, "2026-12-31") == "reminder_1");
    BOOST_TEST(due(storys({Step::Reminder1}), ladder, "2026-12-31") == "demand");
    ladder.steps = {{Step::Demand, 20}};
    BOOST_TEST(due(storys(), ladder, "2026-12-31") == "");
}

BOOST_AUTO_TEST_CASE(T3_a_step_of_no_days_waits_for_the_day_after_the_deadline) {
    Ladder ladder;
    ladder.steps = {{Step::Reminder1, 0}};
    BOOST_TEST(due(storys(), ladder, "2026-09-21") == "");
    BOOST_TEST(due(storys(), ladder, "2026-09-22") == "reminder_1");
}

BOOST_AUTO_TEST_CASE(T5_nothing_is_due_without_a_balance) {
    OverdueInvoice paid = storys();
    paid.receivable.paid = paid.receivable.gross;
    BOOST_TEST(due(paid, fullLadder(), "2026-12-31") == "");
    paid.receivable.paid += zloty(100);
    BOOST_TEST(due(paid, fullLadder(), "2026-12-31") == "");
    OverdueInvoice corrected = storys();
    corrected.receivable.corrected = -corrected.receivable.gross;
    BOOST_TEST(due(corrected, fullLadder(), "2026-09-17") == "");
    OverdueInvoice nearly = storys();
    nearly.receivable.paid = nearly.receivable.gross - zloty(1);
    BOOST_TEST(due(nearly, fullLadder(), "2026-09-24") == "reminder_1");
}

BOOST_AUTO_TEST_CASE(a_due_step_says_whose_and_how_late) {
    const Plan made = planned(caseOf({storys()}), usualLadder(), "2026-09-24");
    BOOST_REQUIRE(made.due.size() == 1U);
    BOOST_TEST(made.due[0].client == ClientId{1});
    BOOST_TEST(made.due[0].invoice == InvoiceId{1});
    BOOST_TEST(made.due[0].daysLate == 3);
    BOOST_TEST(made.skipped.empty());
}

BOOST_DATA_TEST_CASE(T6_T7_a_brake_holds_a_letter_back_and_says_until_when, data::make(kBrakes),
                     row) {
    ClientCase client = caseOf({storys()});
    for (const auto& letter : row.letters)
        client.letters.push_back(dateOf(letter));
    if (!row.pausedUntil.empty())
        client.pausedUntil = dateOf(row.pausedUntil);
    Ladder ladder = usualLadder();
    ladder.letterCap = row.cap;
    const Plan made = planned(client, ladder, "2026-09-24");
    BOOST_TEST(made.due.size() == (row.reason.empty() ? 1U : 0U));
    if (row.reason.empty())
        return;
    BOOST_REQUIRE(made.skipped.size() == 1U);
    const SkippedStep& skipped = made.skipped[0];
    BOOST_TEST(codeOf(skipped.reason) == row.reason);
    BOOST_TEST((skipped.possibleOn ? toIso(*skipped.possibleOn) : "") == row.possibleOn);
    BOOST_TEST((skipped.step.step == Step::Reminder1));
}

BOOST_AUTO_TEST_CASE(an_announcement_held_back_beyond_the_due_date_never_comes) {
    ClientCase client = caseOf({storys()});
    client.letters = {dateOf("2026-09-14")};
    const Plan later = planned(client, fullLadder(), "2026-09-17");
    BOOST_REQUIRE(later.skipped.size() == 1U);
    BOOST_TEST(!later.skipped[0].possibleOn);
    client.letters = {dateOf("2026-09-12")};
    const Plan inTime = planned(client, fullLadder(), "2026-09-17");
    BOOST_REQUIRE(inTime.skipped.size() == 1U);
    BOOST_TEST(toIso(inTime.skipped[0].possibleOn.value()) == "2026-09-19");
}

BOOST_AUTO_TEST_CASE(a_brake_of_one_client_holds_back_no_other) {
    ClientCase held = caseOf({storys()});
    held.pausedUntil = dateOf("2026-12-31");
    ClientCase other = caseOf({storys()});
    other.client = {2};
    const Plan made = plan(std::vector{held, other}, usualLadder(), dateOf("2026-09-24"));
    BOOST_REQUIRE(made.due.size() == 1U);
    BOOST_TEST(made.due[0].client == ClientId{2});
    BOOST_REQUIRE(made.skipped.size() == 1U);
    BOOST_TEST(made.skipped[0].step.client == ClientId{1});
}

BOOST_AUTO_TEST_CASE(T8_all_that_is_due_of_a_client_goes_on_one_day) {
    OverdueInvoice second = storys({Step::Reminder1});
    second.receivable.invoice = {2};
    second.receivable.deadline = second.receivable.dueDate = dateOf("2026-09-10");
    const Plan made = planned(caseOf({storys(), second}), usualLadder(), "2026-09-24");
    BOOST_REQUIRE(made.due.size() == 2U);
    BOOST_TEST((made.due[0].step == Step::Reminder1));
    BOOST_TEST((made.due[1].step == Step::Reminder2));
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_step_lead_back) {
    for (const std::string code :
         {"before_due", "reminder_1", "reminder_2", "demand", "final_demand"})
        BOOST_TEST(codeOf(stepOf(code)) == code);
    BOOST_CHECK_THROW((void)stepOf("reminder_3"), std::domain_error);
}

namespace {
/// Half a year of one client: payments come, letters go out or are forgotten, days are skipped.
struct History {
    ClientCase client;
    Ladder ladder = fullLadder();
    std::set<std::pair<std::int64_t, Step>> everSent;

    History() {
        const auto count = *rc::gen::inRange(1, 5);
        client = caseOf({});
        for (int i = 1; i <= count; ++i) {
            OverdueInvoice invoice = storys();
            invoice.receivable.invoice = {i};
            invoice.receivable.dueDate += Days(*rc::gen::inRange(0, 60));
            invoice.receivable.deadline =
                invoice.receivable.dueDate + Days(*rc::gen::inRange(0, 4));
            client.invoices.push_back(invoice);
        }
        std::erase_if(ladder.steps, [](const StepRule&) { return *rc::gen::inRange(0, 4) == 0; });
        ladder.letterCap = *rc::gen::inRange(1, 6);
    }

    OverdueInvoice& invoiceOf(const DueStep& step) {
        for (auto& invoice : client.invoices)
            if (invoice.receivable.invoice == step.invoice)
                return invoice;
        throw std::logic_error("a step of an unknown invoice");
    }

    int daysOf(Step step) const {
        for (const auto& rule : ladder.steps)
            if (rule.step == step)
                return rule.days;
        throw std::logic_error("a step that is not on the ladder");
    }

    void checkStep(const DueStep& step, Date today) {
        const OverdueInvoice& invoice = invoiceOf(step);
        const Receivable& receivable = invoice.receivable;
        RC_ASSERT(receivable.balance().isPositive());
        if (step.step == Step::BeforeDue) {
            RC_ASSERT(today <= receivable.dueDate);
            RC_ASSERT(today >= receivable.dueDate + Days(daysOf(step.step)));
            return;
        }
        RC_ASSERT(today > receivable.deadline);
        RC_ASSERT(today >= receivable.deadline + Days(daysOf(step.step)));
        if (step.step > Step::Reminder2)
            RC_ASSERT(std::any_of(invoice.sent.begin(), invoice.sent.end(), [&](Step sent) {
                return sent > Step::BeforeDue && sent < step.step;
            }));
    }

    void send(const std::vector<DueStep>& steps, Date today) {
        for (const auto& step : steps) {
            RC_ASSERT(everSent.emplace(step.invoice.value, step.step).second);
            invoiceOf(step).sent.push_back(step.step);
        }
        if (!client.letters.empty())
            RC_ASSERT(daysBetween(client.letters.back(), today) >= ladder.minimumGapDays);
        client.letters.push_back(today);
        const auto recent = std::count_if(client.letters.begin(), client.letters.end(),
                                          [&](Date day) { return day + Days(365) > today; });
        RC_ASSERT(recent <= ladder.letterCap);
    }

    void pay() {
        auto& receivable =
            client.invoices[*rc::gen::inRange<std::size_t>(0, client.invoices.size())].receivable;
        receivable.paid += zloty(*rc::gen::inRange<std::int64_t>(0, 150'000));
    }
};
}  // namespace

RC_BOOST_PROP(T1_T3_T5_T7_no_history_breaks_the_ladder, ()) {
    History history;
    Date today = dateOf("2026-09-10");
    while (today < dateOf("2027-03-10")) {
        const Plan made = plan(std::vector{history.client}, history.ladder, today);
        std::set<std::int64_t> invoices;
        for (const auto& step : made.due) {
            history.checkStep(step, today);
            RC_ASSERT(invoices.insert(step.invoice.value).second);
        }
        for (const auto& [step, reason, possibleOn] : made.skipped) {
            history.checkStep(step, today);
            if (possibleOn)
                RC_ASSERT(*possibleOn > today);
        }
        RC_ASSERT(made.due.empty() || made.skipped.empty());
        if (!made.due.empty() && *rc::gen::inRange(0, 3) > 0)
            history.send(made.due, today);
        if (*rc::gen::inRange(0, 20) == 0)
            history.pay();
        today += Days(*rc::gen::inRange(1, 12));
    }
}

RC_BOOST_PROP(T7_a_skipped_step_can_go_on_the_day_that_is_named, ()) {
    ClientCase client = caseOf({storys()});
    const Date today = dateOf("2026-09-24") + Days(*rc::gen::inRange(0, 200));
    const auto letters = *rc::gen::inRange(0, 12);
    for (int i = 0; i < letters; ++i)
        client.letters.push_back(today - Days(*rc::gen::inRange(0, 400)));
    if (*rc::gen::arbitrary<bool>())
        client.pausedUntil = today + Days(*rc::gen::inRange(-3, 20));
    const Plan made = plan(std::vector{client}, usualLadder(), today);
    for (const auto& skipped : made.skipped) {
        RC_ASSERT(skipped.possibleOn.has_value());
        RC_ASSERT(plan(std::vector{client}, usualLadder(), *skipped.possibleOn).due.size() == 1U);
        const Date before = *skipped.possibleOn - Days(1);
        RC_ASSERT(plan(std::vector{client}, usualLadder(), before).skipped.size() == 1U);
    }
}

BOOST_AUTO_TEST_SUITE_END()
