// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports.h"

#include <algorithm>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::dateOf;
using Kind = usecases::TodayItem::Kind;

BOOST_AUTO_TEST_SUITE(reports)

namespace {
const auto kZloty = domain::Currency::of("PLN");

bool has(const usecases::Today& today, Kind kind) {
    return std::ranges::any_of(today.items, [&](const auto& item) { return item.kind == kind; });
}

struct Bucket {
    int daysLate;
    const char* bucket;
};

std::ostream& operator<<(std::ostream& out, const Bucket& row) {
    return out << row.daysLate << " days late: " << row.bucket;
}

const Bucket kBuckets[] = {{0, "not due"}, {1, "1-30"},   {30, "1-30"},  {31, "31-60"},
                           {60, "31-60"},  {61, "61-90"}, {90, "61-90"}, {91, "over 90"}};

std::string bucketsOf(const domain::Ageing& ageing) {
    const std::pair<const char*, const domain::Purse*> all[] = {{"not due", &ageing.notDue},
                                                                {"1-30", &ageing.d1To30},
                                                                {"31-60", &ageing.d31To60},
                                                                {"61-90", &ageing.d61To90},
                                                                {"over 90", &ageing.over90}};
    std::string names;
    for (const auto& [name, purse] : all)
        if (!purse->in(kZloty).isZero())
            names += name;
    return names;
}
}  // namespace

BOOST_DATA_TEST_CASE(T47_ageing_is_exact_at_the_edges_of_its_buckets, kBuckets, row) {
    Practice practice;
    const auto client = practice.client();
    practice.invoice(client, "100");  // due on Tuesday 2026-09-15
    const auto day = dateOf("2026-09-15") + domain::Days(row.daysLate);
    const auto report = usecases::ageing(practice.now(), day, client);
    BOOST_TEST(bucketsOf(report.ageing) == row.bucket);
    BOOST_TEST(report.ageing.total.in(kZloty) == pln("123.00"));
    BOOST_TEST(report.rows.front().daysLate == row.daysLate);
}

BOOST_AUTO_TEST_CASE(T47_ageing_as_of_a_day_leaves_out_what_came_later) {
    Practice practice;
    const auto client = practice.client();
    const auto invoice = practice.invoice(client, "100").invoice.id;
    practice.on("2026-10-20");
    practice.pay(invoice, "123");
    practice.invoice(client, "50");
    const auto then = usecases::ageing(practice.now(), dateOf("2026-10-19"), {});
    BOOST_TEST(then.ageing.d31To60.in(kZloty) == pln("123.00"));
    BOOST_TEST(then.ageing.total.in(kZloty) == pln("123.00"));
    const auto now = usecases::ageing(practice.now(), dateOf("2026-10-20"), {});
    BOOST_TEST(now.ageing.total.in(kZloty) == pln("61.50"));
    const auto before = usecases::ageing(practice.now(), dateOf("2026-08-31"), {});
    BOOST_TEST(before.rows.empty());
}

BOOST_AUTO_TEST_CASE(credit_stands_beside_the_ageing_and_is_not_netted) {
    Practice practice;
    const auto client = practice.client();
    const auto invoice = practice.invoice(client, "100").invoice.id;
    practice.pay(invoice, "200");
    practice.invoice(client, "100");
    const auto report = usecases::ageing(practice.now(), dateOf("2026-09-01"), client);
    BOOST_TEST(report.ageing.total.in(kZloty) == pln("123.00"));
    BOOST_TEST(report.credits.in(kZloty) == pln("77.00"));
}

BOOST_AUTO_TEST_CASE(a_statement_lists_every_row_with_the_running_balance) {
    Practice practice;
    const auto client = practice.client();
    const auto first = practice.invoice(client, "100").invoice.id;
    practice.on("2026-09-05");
    practice.pay(first, "150");
    practice.on("2026-09-20");
    const auto wrong = practice.invoice(client, "10").invoice.id;
    usecases::correctInvoice(practice.now(), wrong, "typo", true, {});
    const auto statement = usecases::statement(practice.now(), client, dateOf("2026-09-20"));
    BOOST_REQUIRE(statement.rows.size() == 4);
    using Row = usecases::StatementRow::Kind;
    BOOST_TEST((statement.rows[0].kind == Row::Invoice));
    BOOST_TEST((statement.rows[1].kind == Row::Payment));
    BOOST_TEST((statement.rows[3].kind == Row::Correction));
    BOOST_TEST(statement.rows[1].balance == pln("-27.00"));
    BOOST_TEST(statement.balance.in(kZloty) == pln("-27.00"));
    BOOST_TEST(statement.credit.in(kZloty) == pln("27.00"));
    BOOST_TEST(statement.unpaid.in(kZloty) == pln("0.00"));
}

BOOST_AUTO_TEST_CASE(a_deposit_stands_before_the_invoice_of_the_same_day) {
    Practice practice;
    const auto client = practice.client();
    practice.invoice(client, "100");
    usecases::PaymentForm deposit;
    deposit.deposit = practice.draft(client);
    deposit.amount = "50";
    usecases::addPayment(practice.now(), deposit);
    const auto statement = usecases::statement(practice.now(), client, dateOf("2026-09-01"));
    BOOST_REQUIRE(statement.rows.size() == 2);
    BOOST_TEST((statement.rows.front().kind == usecases::StatementRow::Kind::Deposit));
    BOOST_TEST(statement.rows.front().balance == pln("-50.00"));
    BOOST_TEST(statement.rows.back().balance == pln("73.00"));
}

BOOST_AUTO_TEST_CASE(today_tells_what_is_to_be_done) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    BOOST_TEST(usecases::today(practice.now()).items.empty());
    practice.deliver(contract, 1);
    usecases::logChange(practice.now(), contract, "More?", "mail");
    practice.ask(contract, "10");
    usecases::startTimer(practice.now(), contract, {}, "");
    auto today = usecases::today(practice.now());
    BOOST_TEST(has(today, Kind::InvoiceToIssue));
    BOOST_TEST(has(today, Kind::AskWithoutPrice));
    BOOST_TEST(has(today, Kind::AskWithoutAnswer));
    BOOST_TEST(has(today, Kind::TimerRunning));
    BOOST_TEST(today.unbilled.in(kZloty) == pln("1230.00"));
    for (const auto& item : today.items)
        if (item.kind == Kind::InvoiceToIssue)
            BOOST_TEST((item.date == dateOf("2026-10-15")));
    usecases::draftFromContract(practice.now(), contract);
    today = usecases::today(practice.now());
    BOOST_TEST(has(today, Kind::DraftWaiting));
    BOOST_TEST(!has(today, Kind::InvoiceToIssue));
}

BOOST_AUTO_TEST_CASE(today_tells_who_is_late_stopped_and_resumed) {
    Practice practice;
    const auto client = practice.client();
    practice.started(client);
    const auto invoice = practice.invoice(client, "1000").invoice.id;
    practice.on("2026-09-30");
    auto today = usecases::today(practice.now());
    BOOST_TEST(has(today, Kind::StoppedClient));
    BOOST_TEST(has(today, Kind::ReminderDue));
    BOOST_TEST(today.overdue.in(kZloty) == pln("1230.00"));
    usecases::makeNotice(practice.now(), client, {}, {}, practice.path("out"));
    practice.pay(invoice, "1300");
    practice.invoice(client, "5");
    today = usecases::today(practice.now());
    BOOST_TEST(!has(today, Kind::StoppedClient));
    BOOST_TEST(has(today, Kind::ResumeNotice));
    BOOST_TEST(has(today, Kind::CreditToMatch));
}

BOOST_AUTO_TEST_CASE(no_total_is_short_while_a_rate_is_missing) {
    Practice practice;
    const auto client = practice.foreignClient();
    const auto contract = practice.started(client, kForeignContract);
    usecases::startTimer(practice.now(), contract, practice.item(contract, 1), "");
    practice.clock.advance(std::chrono::hours(1));
    usecases::stopTimer(practice.now());
    const auto today = usecases::today(practice.now());
    BOOST_TEST(has(today, Kind::RateMissing));
    BOOST_TEST(
        std::ranges::find(today.items, Kind::RateMissing, &usecases::TodayItem::kind)->label ==
        "EUR");
    BOOST_TEST(has(today, Kind::InvoiceToIssue));
    BOOST_TEST(today.unbilled.in(domain::Currency::of("EUR")) == eur("60.00"));
}

BOOST_AUTO_TEST_SUITE_END()
