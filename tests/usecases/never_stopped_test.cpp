// SPDX-License-Identifier: GPL-3.0-or-later
// T15, T22: what is never stopped passes while each kind of stop is in force.
#include <boost/test/unit_test.hpp>

#include "support/stops.h"
#include "usecases/reminders.h"

using namespace support;
using domain::dateOf;

BOOST_AUTO_TEST_SUITE(never_stopped)

namespace {
usecases::PaymentForm paymentOf(domain::ClientId client) {
    usecases::PaymentForm form;
    form.client = client;
    form.amount = "10";
    return form;
}

void doPastWork(Site& site) {
    usecases::WorkForm form;
    form.contract = site.contract;
    form.item = site.practice.item(site.contract, 3);
    form.hours = quantity("1");
    form.date = dateOf("2026-08-31");
    BOOST_TEST(
        (usecases::addWork(site.practice.now(), form).basis == domain::gate::Basis::BeforeStop));
    site.practice.deliver(site.contract, 2, "1", dateOf("2026-08-31"));
    usecases::openRound(site.practice.now(), site.contract, dateOf("2026-08-31"), "");
}

void lowerWork(Site& site) {
    auto& office = site.practice.now();
    BOOST_TEST((usecases::editWork(office, site.entry, quantity("0.5")).basis ==
                domain::gate::Basis::Empty));
    usecases::editWork(office, site.entry, quantity("0"));
    BOOST_TEST((site.practice.work(site.contract, 3, "0").basis == domain::gate::Basis::Empty));
    usecases::removeWork(office, site.entry);
}

void handleAsks(Site& site) {
    auto& office = site.practice.now();
    usecases::sendChange(office, site.ask, site.practice.path("out"));
    usecases::declineChange(office, site.ask, "mail");
    usecases::withdrawChange(office, site.practice.ask(site.contract, "50.00"), "mail");
    usecases::absorbChange(office, site.practice.ask(site.contract, "50.00"));
}

domain::InvoiceId doBilling(Site& site) {
    auto& office = site.practice.now();
    const auto issued = site.practice.invoice(site.contract);
    const auto second = site.practice.invoice(site.client, "500.00");
    usecases::copyInvoice(office, issued.invoice.id);
    usecases::addPayment(office, paymentOf(site.client));
    usecases::PaymentForm deposit;
    deposit.deposit = site.draft;
    deposit.amount = "100";
    const auto paid = usecases::addPayment(office, deposit);
    usecases::matchPayment(office, paid.payment.id, second.invoice.id, "50");
    usecases::unmatchPayment(office, paid.payment.id, second.invoice.id);
    usecases::reversePayment(office, paid.payment.id, "bounced");
    usecases::correctInvoice(office, second.invoice.id, "wrong price", true, {});
    return issued.invoice.id;
}
}  // namespace

BOOST_AUTO_TEST_CASE(T15_stopping_the_timer_passes) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        BOOST_TEST_CONTEXT(stop.name)
        BOOST_CHECK_NO_THROW(usecases::stopTimer(site.practice.now()));
    }
}

BOOST_AUTO_TEST_CASE(T15_work_that_was_done_before_the_stop_is_recorded) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        BOOST_TEST_CONTEXT(stop.name) {
            BOOST_CHECK_NO_THROW(doPastWork(site));
            BOOST_TEST(site.practice.findings() == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(T22_lowering_removing_and_an_entry_of_zero_pass) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        BOOST_TEST_CONTEXT(stop.name) {
            BOOST_CHECK_NO_THROW(lowerWork(site));
            BOOST_TEST(site.practice.findings() == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(T15_logging_pricing_sending_and_turning_down_an_ask_pass) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        BOOST_TEST_CONTEXT(stop.name) {
            BOOST_CHECK_NO_THROW(handleAsks(site));
            BOOST_TEST(site.practice.findings() == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(T15_invoices_deposits_payments_and_corrections_pass) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        BOOST_TEST_CONTEXT(stop.name) {
            BOOST_CHECK_NO_THROW(doBilling(site));
            BOOST_TEST(site.practice.findings() == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(T15_reminding_passes) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        BOOST_TEST_CONTEXT(stop.name) {
            doBilling(site);
            site.practice.on("2026-10-01");
            usecases::ReminderChoice all;
            all.all = true;
            BOOST_TEST(!usecases::sendReminders(site.practice.now(), all, site.practice.path("out"))
                            .empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(T15_papers_that_bind_nobody_yet_pass) {
    for (const auto& stop : stops()) {
        Site site;
        stop.fall(site);
        auto& office = site.practice.now();
        BOOST_TEST_CONTEXT(stop.name) {
            usecases::ClientForm form;
            form.phone = "123";
            BOOST_CHECK_NO_THROW(usecases::editClient(office, site.client, form));
            BOOST_CHECK_NO_THROW(site.practice.draft(site.client));
            BOOST_CHECK_NO_THROW(
                usecases::editContractFromText(office, site.draft, kUsualContract));
            BOOST_CHECK_NO_THROW(usecases::closeContract(office, site.contract));
            BOOST_TEST(site.practice.findings() == "");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
