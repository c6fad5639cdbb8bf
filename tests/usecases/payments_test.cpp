// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/payments.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/reports.h"

using namespace support;
using domain::dateOf;
using domain::PaymentStatus;

BOOST_AUTO_TEST_SUITE(payments)

namespace {
struct Owing {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::InvoiceId first = practice.invoice(client, "100").invoice.id;   // 123.00
    domain::InvoiceId second = practice.invoice(client, "200").invoice.id;  // 246.00

    usecases::PaymentAnswer pay(const char* amount) {
        usecases::PaymentForm form;
        form.client = client;
        form.amount = amount;
        return usecases::addPayment(practice.now(), form);
    }

    domain::Receivable owed(domain::InvoiceId invoice) {
        return usecases::showInvoice(practice.now(), std::to_string(invoice.value))
            .issued.value()
            .receivable;
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(T23_the_status_of_an_invoice_follows_from_its_payments) {
    Owing owing;
    BOOST_TEST((statusOf(owing.owed(owing.first)) == PaymentStatus::Unpaid));
    const auto part = owing.practice.pay(owing.first, "23");
    BOOST_TEST(part.rule == "named_invoice");
    BOOST_TEST(part.receivables.front().balance() == pln("100.00"));
    BOOST_TEST((statusOf(owing.owed(owing.first)) == PaymentStatus::PartlyPaid));
    owing.practice.pay(owing.first, "100.00");
    BOOST_TEST((statusOf(owing.owed(owing.first)) == PaymentStatus::Paid));
    BOOST_TEST(owing.practice.read("SELECT count(*) FROM pragma_table_info('invoice')"
                                   " WHERE name LIKE '%status%' OR name LIKE '%paid%'") == "0");
    BOOST_TEST(owing.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_payment_without_an_invoice_fills_the_oldest_due_first) {
    Owing owing;
    const auto paid = owing.pay("200");
    BOOST_TEST(paid.rule == "oldest_first");
    BOOST_REQUIRE(paid.receivables.size() == 2);
    BOOST_TEST(owing.owed(owing.first).balance() == pln("0.00"));
    BOOST_TEST(owing.owed(owing.second).balance() == pln("169.00"));
    BOOST_TEST(paid.credit == pln("0.00"));
}

BOOST_AUTO_TEST_CASE(a_named_invoice_is_filled_and_the_rest_is_credit) {
    Owing owing;
    const auto paid = owing.practice.pay(owing.second, "300");
    BOOST_TEST(paid.credit == pln("54.00"));
    BOOST_TEST(owing.owed(owing.first).balance() == pln("123.00"));
    const auto matched =
        usecases::matchPayment(owing.practice.now(), paid.payment.id, owing.first, "50");
    BOOST_TEST(matched.credit == pln("4.00"));
    BOOST_TEST(owing.owed(owing.first).balance() == pln("73.00"));
    usecases::matchPayment(owing.practice.now(), paid.payment.id, owing.first, {});
    BOOST_TEST(owing.owed(owing.first).balance() == pln("69.00"));
    const auto freed =
        usecases::unmatchPayment(owing.practice.now(), paid.payment.id, owing.second);
    BOOST_TEST(freed.credit == pln("246.00"));
    BOOST_TEST(owing.owed(owing.second).balance() == pln("246.00"));
    BOOST_TEST(owing.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_matched_is_refused) {
    Owing owing;
    const auto paid = owing.practice.pay(owing.first, "150").payment.id;
    const auto spent = owing.practice.pay(owing.second, "100").payment.id;
    const auto other = owing.practice.client("Other");
    const auto foreign = owing.practice.invoice(other, "10").invoice.id;
    const auto match = [&](domain::PaymentId payment, domain::InvoiceId invoice,
                           const char* amount) {
        return outcomeOf(
            [&] { usecases::matchPayment(owing.practice.now(), payment, invoice, amount); });
    };
    BOOST_TEST(match(spent, owing.second, "1") == "no_credit_left");
    BOOST_TEST(match(paid, owing.second, "30") == "credit_too_small");
    BOOST_TEST(match(paid, owing.first, "1") == "invoice_settled");
    BOOST_TEST(match(paid, foreign, "1") == "other_client");
    BOOST_TEST(match(paid, owing.second, "0") == "amount_not_positive");
    BOOST_TEST(outcomeOf([&] {
                   usecases::unmatchPayment(owing.practice.now(), paid, owing.second);
               }) == "not_matched");
    BOOST_TEST(match({999}, owing.second, "1") == "payment_unknown");
}

BOOST_AUTO_TEST_CASE(a_payment_is_taken_back_by_a_counter_entry_with_a_reason) {
    Owing owing;
    const auto paid = owing.pay("200").payment.id;
    const auto reverse = [&](domain::PaymentId payment, const char* reason) {
        return usecases::reversePayment(owing.practice.now(), payment, reason);
    };
    BOOST_TEST(outcomeOf([&] { reverse(paid, ""); }) == "reversal_needs_reason");
    const auto reversal = reverse(paid, "bounced");
    BOOST_TEST(reversal.payment.amount == pln("-200.00"));
    BOOST_TEST(owing.owed(owing.first).balance() == pln("123.00"));
    BOOST_TEST(outcomeOf([&] { reverse(paid, "again"); }) == "already_reversed");
    BOOST_TEST(outcomeOf([&] { reverse(reversal.payment.id, "x"); }) == "cannot_reverse_reversal");
    BOOST_TEST(outcomeOf([&] {
                   usecases::matchPayment(owing.practice.now(), paid, owing.first, {});
               }) == "no_credit_left");
    const auto rows = usecases::listPayments(owing.practice.now(), {});
    BOOST_TEST(rows.size() == 2);
    BOOST_TEST(rows.front().isReversed);
    BOOST_TEST(rows.front().left == pln("0.00"));
    BOOST_TEST(owing.practice.findings() == "");
}

namespace {
/// A contract that was started when its deposit of 500.00 was in.
struct Secured {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::ContractId contract = practice.draft(client, support::kDepositContract);
    domain::PaymentId deposit = paid();

private:
    domain::PaymentId paid() {
        usecases::PaymentForm form;
        form.amount = "500";
        form.deposit = contract;
        const auto id = usecases::addPayment(practice.now(), form).payment.id;
        usecases::startContract(practice.now(), contract);
        return id;
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_deposit_that_bounces_after_its_invoice_is_asked_for_by_the_invoice_alone) {
    Secured secured;
    auto& practice = secured.practice;
    const auto client = secured.client;
    const auto contract = secured.contract;
    const auto isStopped = [&] {
        return usecases::checkGate(practice.now(), client, contract).state ==
               domain::gate::State::Stopped;
    };
    practice.deliver(contract, 1);
    const auto issued = practice.invoice(contract);
    BOOST_TEST(issued.invoice.leftToPay() == pln("730.00"));
    BOOST_TEST(!isStopped());
    usecases::reversePayment(practice.now(), secured.deposit, "bounced");
    // The money is missing, so work stops; the invoice asks for it, and nothing else does.
    const auto gate = usecases::checkGate(practice.now(), client, contract);
    BOOST_TEST((gate.state == domain::gate::State::Stopped));
    BOOST_REQUIRE(gate.breaches.front().remedies.size() == 1U);
    const auto& remedy = gate.breaches.front().remedies.front();
    BOOST_TEST((remedy.kind == domain::gate::Remedy::Kind::PayInvoice));
    BOOST_TEST(remedy.label == issued.invoice.number);
    BOOST_TEST(*remedy.amount == pln("500.00"));
    const auto standing = usecases::showContract(practice.now(), contract).deposit;
    BOOST_TEST(standing.missing() == pln("500.00"));
    BOOST_TEST(standing.asked() == pln("0.00"));
    practice.pay(issued.invoice.id, "500");
    BOOST_TEST(!isStopped());
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_deposit_that_bounces_before_any_invoice_stops_work_that_was_begun) {
    Secured secured;
    auto& practice = secured.practice;
    const auto client = secured.client;
    const auto contract = secured.contract;
    usecases::reversePayment(practice.now(), secured.deposit, "bounced");
    const auto gate = usecases::checkGate(practice.now(), client, contract);
    BOOST_TEST((gate.state == domain::gate::State::Stopped));
    BOOST_REQUIRE(!gate.breaches.empty());
    BOOST_TEST((gate.breaches.front().limit.key == domain::gate::LimitKey::Deposit));
}

BOOST_AUTO_TEST_CASE(a_deposit_lowers_the_exposure_and_lifts_the_stop_of_its_contract) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.draft(client, R"({"title": "With deposit",
        "items": [{"name": "Text", "quantity": "1", "unit": "flat", "price": "1000", "vat": "23"}],
        "deposit": {"percent": "50"}})");
    BOOST_CHECK_THROW(usecases::startContract(practice.now(), contract), usecases::WorkStopped);
    usecases::PaymentForm form;
    form.deposit = contract;
    form.amount = "600";
    const auto part = usecases::addPayment(practice.now(), form);
    BOOST_TEST(part.rule == "deposit");
    BOOST_TEST(part.credit == pln("600.00"));
    BOOST_CHECK_THROW(usecases::startContract(practice.now(), contract), usecases::WorkStopped);
    form.amount = "15";
    usecases::addPayment(practice.now(), form);
    usecases::startContract(practice.now(), contract);
    const auto gate = usecases::checkGate(practice.now(), client, {});
    BOOST_TEST(gate.standing.find(domain::gate::LimitKey::Exposure, {})->measured.numerator ==
               -61500);
    form.currency = domain::Currency::of("EUR");
    BOOST_TEST(outcomeOf([&] { usecases::addPayment(practice.now(), form); }) == "other_currency");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(wrong_dates_amounts_and_targets_are_refused_and_leave_nothing) {
    Owing owing;
    const auto before = owing.practice.counts();
    const auto pay = [&](const std::function<void(usecases::PaymentForm&)>& edit) {
        usecases::PaymentForm form;
        form.amount = "10";
        edit(form);
        return outcomeOf([&] { usecases::addPayment(owing.practice.now(), form); });
    };
    using Form = usecases::PaymentForm;
    BOOST_TEST(pay([](Form&) {}) == "payment_target_missing");
    BOOST_TEST(pay([&](Form& form) {
                   form.client = owing.client;
                   form.invoice = owing.first;
               }) == "payment_target_missing");
    BOOST_TEST(pay([&](Form& form) {
                   form.client = owing.client;
                   form.date = dateOf("2026-09-02");
               }) == "date_in_future");
    for (const char* amount : {"0", "-5"})
        BOOST_TEST(pay([&](Form& form) {
                       form.client = owing.client;
                       form.amount = amount;
                   }) == "amount_not_positive");
    BOOST_TEST(pay([&](Form& form) {
                   form.client = owing.client;
                   form.amount = "1.234";
               }) != "done");
    BOOST_TEST(pay([&](Form& form) {
                   form.invoice = owing.first;
                   form.currency = domain::Currency::of("EUR");
               }) == "other_currency");
    BOOST_TEST(owing.practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(the_payment_that_lifts_the_stop_says_so) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    const auto invoice = practice.invoice(client, "5000").invoice.id;
    BOOST_TEST(!practice.pay(invoice, "1150").resumed);  // 5000.00 are still at the limit
    const auto lifting = practice.pay(invoice, "0.01");
    BOOST_TEST(lifting.resumed);
    BOOST_CHECK_NO_THROW(practice.work(contract, 3, "1"));
    BOOST_TEST(!practice.pay(invoice, "10").resumed);
}

BOOST_AUTO_TEST_CASE(the_payment_of_the_oldest_late_invoice_resumes_work_on_a_later_day) {
    Practice practice;
    const auto client = practice.client();
    practice.started(client);
    const auto late = practice.invoice(client, "1000").invoice.id;  // due on 2026-09-15
    practice.on("2026-10-05");
    BOOST_TEST(practice.pay(late, "1230").resumed);
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(money_that_came_before_the_invoice_was_credit_until_then) {
    Practice practice;
    const auto client = practice.client();
    practice.on("2026-09-10");
    const auto invoice = practice.invoice(client, "100").invoice.id;
    usecases::PaymentForm form;
    form.invoice = invoice;
    form.amount = "123";
    form.date = dateOf("2026-09-03");
    usecases::addPayment(practice.now(), form);
    BOOST_TEST(practice.read("SELECT date FROM allocation") == "2026-09-10");
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(money_recorded_late_was_credit_while_another_payment_lay_on_the_invoice) {
    Practice practice;
    const auto client = practice.client();
    const auto invoice = practice.invoice(client, "100").invoice.id;
    const auto day = practice.now().today();
    const auto first = practice.pay(invoice, "123").payment.id;
    practice.on(day + domain::Days(1));
    usecases::unmatchPayment(practice.now(), first, invoice);
    usecases::PaymentForm late;
    late.invoice = invoice;
    late.amount = "123";
    late.date = day;
    usecases::addPayment(practice.now(), late);
    const auto before = usecases::statement(practice.now(), client, day);
    BOOST_TEST(before.unpaid.isEmpty());
    BOOST_TEST(before.credit.in(domain::Currency::of("PLN")) == pln("123.00"));
    BOOST_TEST(before.balance.in(domain::Currency::of("PLN")) == pln("-123.00"));
}

BOOST_AUTO_TEST_CASE(what_is_more_than_open_is_known_beforehand) {
    Practice practice;
    const auto client = practice.client();
    const auto invoice = practice.invoice(client, "100").invoice.id;
    practice.invoice(client, "200");
    usecases::PaymentForm form;
    const auto excess = [&] {
        for (const auto& doubt : usecases::doubtsAbout(practice.now(), form))
            return std::get<domain::Money>(doubt.arguments.front().second.value());
        return pln("0");
    };
    form.invoice = invoice;
    form.amount = "123";
    BOOST_TEST(excess().isZero());
    form.amount = "150";
    BOOST_TEST((excess() == pln("27")));
    form.invoice.reset();
    form.client = client;
    BOOST_TEST(excess().isZero());
    form.amount = "400";
    BOOST_TEST((excess() == pln("31")));
    form.client.reset();
    form.deposit = practice.started(client);
    form.amount = "10";
    BOOST_TEST((excess() == pln("10")));
    BOOST_TEST(practice.read("SELECT count(*) FROM payment") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
