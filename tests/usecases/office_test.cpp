// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/office.h"

#include <cstdlib>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/keeping.h"
#include "usecases/reminders.h"
#include "usecases/reports.h"

using namespace support;
using domain::dateOf;

BOOST_AUTO_TEST_SUITE(office)

namespace {
/// Everything that only looks.
void readEverything(usecases::Office& office, domain::ClientId client,
                    domain::ContractId contract) {
    usecases::checkGate(office, client, {});
    usecases::checkGate(office, client, contract);
    usecases::showLimits(office, client, contract);
    usecases::forecastGate(office, client, 60);
    usecases::exposureComponents(office);
    usecases::today(office);
    usecases::ageing(office, office.today(), {});
    usecases::statement(office, client, office.today());
    usecases::dueReminders(office);
    usecases::ReminderChoice all;
    all.all = true;
    usecases::previewReminders(office, all);
    usecases::reminderHistory(office, {});
    usecases::listClients(office, {});
    usecases::showClient(office, client);
    usecases::listContracts(office, {});
    usecases::showContract(office, contract);
    usecases::listInvoices(office, {});
    usecases::showInvoice(office, "1");
    usecases::listPayments(office, {});
    usecases::listWork(office, {});
    usecases::runningTimer(office);
    usecases::listChanges(office, {}, false);
    usecases::verify(office);
    usecases::LimitForm form;
    form.stop = "1";
    form.warn = "off";
    usecases::setLimit(office, form, true);
}
}  // namespace

BOOST_AUTO_TEST_CASE(reading_never_writes_not_even_for_a_day_ahead) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    practice.deliver(contract, 1);
    const auto issued = practice.invoice(contract).invoice.id;
    practice.ask(contract, "10");
    usecases::startTimer(practice.now(), contract, {}, "");
    practice.pay(issued, "10");
    practice.close();
    const auto bytes = bytesOf(practice.file());
    const auto counts = practice.counts();
    for (const char* day : {"2026-09-01", "2026-09-18", "2026-10-30", "2027-09-01"}) {
        Raw other(practice.file());
        const auto version = other.read("PRAGMA data_version");
        auto& office = practice.on(day);
        readEverything(office, client, contract);
        usecases::invoicePdf(office, issued, practice.path("out"));
        BOOST_TEST(!office.hasWritten());
        BOOST_TEST(other.read("PRAGMA data_version") == version);
        practice.close();
    }
    BOOST_TEST(bytesOf(practice.file()) == bytes);
    BOOST_TEST(practice.counts() == counts);
}

BOOST_AUTO_TEST_CASE(a_writing_is_known_and_a_refused_one_is_none) {
    Practice practice;
    practice.on("2026-09-01");
    BOOST_TEST(!practice.now().hasWritten());
    BOOST_TEST(outcomeOf([&] { practice.client(""); }) == "missing_field");
    BOOST_TEST(!practice.now().hasWritten());
    practice.client();
    BOOST_TEST(practice.now().hasWritten());
}

BOOST_AUTO_TEST_CASE(a_writing_is_all_or_nothing) {
    Practice practice;
    const auto before = practice.counts();
    BOOST_CHECK_THROW(practice.now().write([&](usecases::Writing& writing) {
        writing.record("something", "client/1", "{}");
        throw std::runtime_error("halfway");
    }),
                      std::runtime_error);
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(every_writing_leaves_a_line_in_the_journal_with_its_instant) {
    Practice practice;
    practice.client();
    BOOST_TEST(practice.read("SELECT at, kind, subject FROM journal ORDER BY id DESC LIMIT 1") ==
               "2026-09-01T08:00:00Z|client_added|client/1");
}

BOOST_AUTO_TEST_CASE(an_amount_beyond_reckoning_is_refused) {
    Practice practice;
    BOOST_TEST(outcomeOf([&] {
                   practice.now().write(
                       [](usecases::Writing&) { throw std::overflow_error("too much"); });
               }) == "value_too_large");
}

BOOST_AUTO_TEST_CASE(a_calendar_without_rest_is_a_setting) {
    Practice practice;
    BOOST_TEST(!practice.now().calendar().isBusinessDay(dateOf("2026-11-11")));
    practice.run("INSERT INTO setting(key, value) VALUES ('calendar', 'none')");
    practice.on("2026-09-01");
    BOOST_TEST(practice.now().calendar().isBusinessDay(dateOf("2026-11-11")));
}

BOOST_AUTO_TEST_CASE(what_another_program_writes_is_noticed) {
    Practice practice;
    const auto before = practice.now().dataVersion();
    practice.client();
    BOOST_TEST(practice.now().dataVersion() == before);
    practice.run("INSERT INTO setting(key, value) VALUES ('calendar', 'none')");
    BOOST_TEST(practice.now().dataVersion() != before);
}

BOOST_AUTO_TEST_SUITE_END()
