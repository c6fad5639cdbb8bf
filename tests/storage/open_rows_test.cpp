// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_rows.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using support::Raw;

BOOST_AUTO_TEST_SUITE(open_rows)

BOOST_AUTO_TEST_CASE(nothing_lies_ahead_of_an_empty_file) {
    auto db = Database::inMemory();
    BOOST_TEST(isNothingLater(db, kToday));
}

BOOST_AUTO_TEST_CASE(an_invoice_a_payment_and_an_allocation_each_lie_ahead) {
    auto db = Database::inMemory();
    Office office(db);
    const auto invoice = office.draft(pln(100'000));
    BOOST_TEST(isNothingLater(db, kToday - Days(1)));  // a draft has no day
    office.issue(invoice);
    BOOST_TEST(isNothingLater(db, kToday));
    BOOST_TEST(!isNothingLater(db, kToday - Days(1)));
    const auto payment = office.pay(pln(50'000), kToday + Days(2));
    BOOST_TEST(!isNothingLater(db, kToday + Days(1)));
    BOOST_TEST(isNothingLater(db, kToday + Days(2)));
    office.allocate(payment, invoice, pln(50'000), kToday + Days(4));
    BOOST_TEST(!isNothingLater(db, kToday + Days(3)));
    BOOST_TEST(isNothingLater(db, kToday + Days(4)));
}

BOOST_AUTO_TEST_CASE(other_programs_keep_the_open_rows_true_whether_they_want_to_or_not) {
    FrozenOffice office;
    Raw raw(office.db.file());
    const auto differing = [&] {
        return raw.read(
            "SELECT count(*) FROM (SELECT * FROM invoice_balance WHERE gross + corrected > paid"
            " EXCEPT SELECT * FROM open_invoice)");
    };
    BOOST_TEST(raw.run("INSERT INTO payment(client_id, kind, date, amount, currency)"
                       " VALUES (1, 'payment', '2026-10-06', 10000, 'PLN')") == "done");
    const auto open = raw.read("SELECT invoice_id FROM open_invoice ORDER BY invoice_id LIMIT 1");
    BOOST_TEST(
        raw.run("INSERT INTO allocation(payment_id, invoice_id, date, amount) SELECT max(id), " +
                open + ", '2026-10-06', 100 FROM payment") == "done");
    BOOST_TEST(raw.read("SELECT paid FROM open_invoice WHERE invoice_id = " + open) != "0");
    BOOST_TEST(differing() == "0");
}

BOOST_AUTO_TEST_SUITE_END()
