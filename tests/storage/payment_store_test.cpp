// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payment_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(payment_store)

namespace {
struct Paid {
    Database db = Database::inMemory();
    Office office{db};
    PaymentStore payments{db};
    InvoiceId invoice = office.draft(pln(100'000));

    Paid() { office.issue(invoice); }

    PaymentId reverse(PaymentId id, Date day = kToday) {
        const auto original = payments.find(id).value();
        Payment made;
        made.client = original.client;
        made.kind = PaymentKind::Reversal;
        made.date = day;
        made.amount = -original.amount;
        made.note = "zwrot";
        made.reverses = id;
        return payments.add(made);
    }

    std::string allocate(PaymentId payment, InvoiceId of, Money amount) {
        return written(db, [&] { office.allocate(payment, of, amount); });
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_payment_a_deposit_and_a_reversal_come_back) {
    Paid paid;
    Payment stored{{},     paid.office.client, PaymentKind::Deposit, paid.office.contract,
                   kToday, eur(500),           "zaliczka",           {}};
    const auto deposit = paid.payments.add(stored);
    const auto reversal = paid.reverse(deposit);
    const auto found = paid.payments.find(deposit).value();
    BOOST_TEST(found.id == deposit);
    BOOST_TEST(found.client == stored.client);
    BOOST_TEST((found.kind == PaymentKind::Deposit));
    BOOST_TEST((found.contract == stored.contract));
    BOOST_TEST((found.date == kToday));
    BOOST_TEST(found.amount == eur(500));
    BOOST_TEST(found.note == "zaliczka");
    BOOST_TEST(!found.reverses.has_value());
    BOOST_TEST((paid.payments.find(reversal)->reverses == deposit));
    BOOST_TEST(paid.payments.find(reversal)->amount == eur(-500));
    BOOST_TEST(paid.payments.isReversed(deposit));
    BOOST_TEST(!paid.payments.isReversed(reversal));
    BOOST_TEST(paid.payments.list({}).size() == 2U);
    PaymentFilter others;
    others.client = ClientId{99};
    BOOST_TEST(paid.payments.list(others).empty());
    PaymentFilter second;
    second.limit = 1;
    second.offset = 1;
    BOOST_TEST(paid.payments.list(second).at(0).id == reversal);
}

BOOST_AUTO_TEST_CASE(what_stands_is_summed_per_invoice_and_per_payment) {
    Paid paid;
    const auto payment = paid.office.pay(pln(1'000));
    paid.office.allocate(payment, paid.invoice, pln(700));
    paid.office.allocate(payment, paid.invoice, pln(-200), kToday + Days(1));
    const auto standing = paid.payments.standing(payment);
    BOOST_REQUIRE(standing.size() == 1U);
    BOOST_TEST(standing[0].amount == pln(500));
    BOOST_TEST((standing[0].date == kToday + Days(1)));
    BOOST_TEST(paid.payments.standingOn(paid.invoice).at(0).payment == payment);
    BOOST_TEST(paid.payments.left(payment) == pln(500));
    paid.office.allocate(payment, paid.invoice, pln(-500));
    BOOST_TEST(paid.payments.standing(payment).empty());
    BOOST_TEST(paid.payments.standingOn(paid.invoice).empty());
}

BOOST_AUTO_TEST_CASE(credits_are_what_is_left_as_of_a_day_oldest_first) {
    Paid paid;
    const auto later = paid.office.pay(pln(300), kToday + Days(1));
    const auto early = paid.office.pay(pln(1'000));
    paid.office.allocate(early, paid.invoice, pln(1'000), kToday + Days(2));
    const auto on = [&](Date day) { return paid.payments.credits(paid.office.client, day); };
    BOOST_TEST(on(kToday - Days(1)).empty());
    BOOST_REQUIRE(on(kToday + Days(1)).size() == 2U);
    BOOST_TEST(on(kToday + Days(1))[0].payment.id == early);
    BOOST_TEST(on(kToday + Days(1))[0].left == pln(1'000));
    BOOST_REQUIRE(on(kToday + Days(2)).size() == 1U);
    BOOST_TEST(on(kToday + Days(2))[0].payment.id == later);
    paid.reverse(later, kToday + Days(3));
    BOOST_TEST(on(kToday + Days(2)).size() == 1U);
    BOOST_TEST(on(kToday + Days(3)).empty());
    BOOST_TEST(paid.payments.left(later) == pln(0));
}

BOOST_AUTO_TEST_CASE(deposits_count_until_they_are_reversed) {
    Paid paid;
    const auto contract =
        ContractStore(paid.db).add(samples::contract(paid.office.client), pln(2'000));
    const Payment deposit{
        {}, paid.office.client, PaymentKind::Deposit, contract, kToday, pln(500), "", {}};
    const auto first = paid.payments.add(deposit);
    paid.payments.add(deposit);
    paid.reverse(first, kToday + Days(1));
    const auto on = [&](Date day) { return paid.payments.deposit(contract, pln(2'000), day).paid; };
    BOOST_TEST(on(kToday - Days(1)) == pln(0));
    BOOST_TEST(on(kToday) == pln(1'000));
    BOOST_TEST(on(kToday + Days(1)) == pln(500));
}

BOOST_AUTO_TEST_CASE(a_payment_is_reversed_once) {
    Paid paid;
    const auto payment = paid.office.pay(pln(10));
    paid.reverse(payment);
    BOOST_TEST(written(paid.db, [&] { paid.reverse(payment); }) == "database_refused");
}

BOOST_AUTO_TEST_CASE(money_is_never_allocated_beyond_the_payment_or_the_invoice) {
    Paid paid;
    const auto refused = "database_refused";
    const auto payment = paid.office.pay(pln(200'000));
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(200'001)) == refused);
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(123'001)) == refused);
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(-1)) == refused);
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(123'000)) == "done");
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(1)) == refused);
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(-123'001)) == refused);
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(-123'000)) == "done");
    paid.office.correctToZero(paid.invoice, kToday);
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(1)) == refused);
}

BOOST_AUTO_TEST_CASE(money_goes_only_to_issued_invoices_of_the_client_and_currency) {
    Paid paid;
    const auto refused = "database_refused";
    const auto payment = paid.office.pay(pln(1'000));
    BOOST_TEST(paid.allocate(payment, paid.office.draft(pln(500)), pln(1)) == refused);
    const auto foreign = paid.office.draft(eur(500));
    paid.office.issue(foreign);
    BOOST_TEST(paid.allocate(payment, foreign, pln(1)) == refused);
    const auto correction = paid.office.correctToZero(foreign, kToday);
    BOOST_TEST(paid.allocate(paid.office.pay(eur(5)), correction, eur(1)) == refused);
    Payment others;
    others.client = ClientStore(paid.db).add(client("B"), "b");
    others.date = kToday;
    others.amount = pln(10);
    BOOST_TEST(paid.allocate(paid.payments.add(others), paid.invoice, pln(1)) == refused);
    paid.reverse(payment);
    BOOST_TEST(paid.allocate(payment, paid.invoice, pln(1)) == refused);
}

BOOST_AUTO_TEST_CASE(an_unknown_payment_has_nothing_left) {
    Paid paid;
    BOOST_TEST(!paid.payments.find({99}).has_value());
    BOOST_TEST(paid.payments.left({99}).isZero());
}

BOOST_AUTO_TEST_SUITE_END()
