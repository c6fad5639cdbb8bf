// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(receivables)

namespace {
/// One issued invoice of 1230.00, part-paid and corrected on later days.
struct Owed {
    Database db = Database::inMemory();
    Office office{db};
    InvoiceStore invoices{db};
    InvoiceId id = office.draft(pln(100'000));

    Owed() { office.issue(id); }

    Receivable on(Date day) { return invoices.receivable(id, day, BusinessCalendar())->receivable; }
};
}  // namespace

BOOST_AUTO_TEST_CASE(T23_what_is_owed_is_derived_as_of_a_day) {
    Owed owed;
    const auto payment = owed.office.pay(pln(50'000), kToday + Days(2));
    owed.office.allocate(payment, owed.id, pln(50'000), kToday + Days(2));
    owed.office.correctToZero(owed.id, kToday + Days(5));
    BOOST_TEST(owed.on(kToday).balance() == pln(123'000));
    BOOST_TEST(owed.on(kToday + Days(2)).balance() == pln(73'000));
    BOOST_TEST(owed.on(kToday + Days(5)).balance() == pln(-50'000));
    owed.office.allocate(payment, owed.id, pln(-50'000), kToday + Days(5));
    BOOST_TEST(owed.on(kToday + Days(4)).balance() == pln(73'000));
    BOOST_TEST(owed.on(kToday + Days(5)).balance() == pln(0));
}

BOOST_AUTO_TEST_CASE(every_field_is_read) {
    Owed owed;
    const auto found = owed.on(kToday);
    BOOST_TEST(found.invoice == owed.id);
    BOOST_TEST(found.number == "FV/1/10/2026");
    BOOST_TEST(found.client == owed.office.client);
    BOOST_TEST((found.issueDate == kToday));
    BOOST_TEST((found.dueDate == kToday + Days(7)));
    BOOST_TEST(found.gross == pln(123'000));
    BOOST_TEST(found.corrected == pln(0));
    BOOST_TEST(found.paid == pln(0));
}

BOOST_AUTO_TEST_CASE(the_deadline_moves_off_a_day_of_rest) {
    Owed owed;
    owed.id = owed.office.draft(pln(100));
    owed.office.issue(owed.id, dateOf("2026-10-10"));  // due on Saturday, 17 October
    const auto found =
        owed.invoices
            .receivable(owed.id, dateOf("2026-10-10"), BusinessCalendar(std::vector<Holiday>()))
            ->receivable;
    BOOST_TEST((found.dueDate == dateOf("2026-10-17")));
    BOOST_TEST((found.deadline == dateOf("2026-10-19")));
}

BOOST_AUTO_TEST_CASE(drafts_corrections_and_later_invoices_are_no_receivables) {
    Owed owed;
    owed.office.draft(pln(5));
    const auto later = owed.office.draft(pln(5));
    owed.office.issue(later, kToday + Days(1));
    owed.office.correctToZero(later, kToday + Days(1));
    const BusinessCalendar everyDay;
    BOOST_TEST(owed.invoices.openReceivables(std::nullopt, kToday, everyDay).size() == 1U);
    BOOST_TEST(owed.invoices.openReceivables(std::nullopt, kToday - Days(1), everyDay).empty());
    const auto all = owed.invoices.openReceivables(owed.office.client, kToday + Days(1), everyDay);
    BOOST_REQUIRE(all.size() == 1U);  // the other one was corrected to zero
    BOOST_TEST(all[0].receivable.invoice == owed.id);
    BOOST_TEST(owed.invoices.openReceivables(ClientId{99}, kToday, everyDay).empty());
    BOOST_TEST(!owed.invoices.receivable(later, kToday, everyDay).has_value());
}

BOOST_AUTO_TEST_CASE(T18_a_foreign_receivable_carries_the_rate_of_its_invoice) {
    Owed owed;
    const auto id = owed.office.draft(eur(1'000));
    owed.office.issue(id);
    const BusinessCalendar everyDay;
    BOOST_TEST(owed.invoices.receivable(id, kToday, everyDay)->rate.value() == Rate{4'251'200});
    BOOST_TEST(owed.invoices.receivable(id, kToday, everyDay)->receivable.gross == eur(1'230));
    BOOST_TEST(!owed.invoices.receivable(owed.id, kToday, everyDay)->rate.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
