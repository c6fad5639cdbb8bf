// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/receivables_import.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "usecases/keeping.h"
#include "usecases/moving.h"
#include "usecases/reminders.h"
#include "usecases/reports.h"

using namespace support;
using domain::dateOf;
using usecases::previewReceivables;

BOOST_AUTO_TEST_SUITE(importing_receivables)

BOOST_AUTO_TEST_CASE(a_preview_says_what_would_come_and_writes_nothing) {
    Moving moving;
    const auto before = moving.practice.counts();
    const auto preview = moving.look(kOld + kBeta);
    BOOST_TEST(added(preview) == "2 2 1");
    BOOST_TEST(preview.invoiced.in(pln("1").currency()) == pln("1730"));
    BOOST_TEST(preview.paid.in(pln("1").currency()) == pln("230"));
    BOOST_TEST(preview.open.in(pln("1").currency()) == pln("1500"));
    BOOST_TEST(preview.delimiter == ';');
    BOOST_TEST(preview.dateOrder == "dmy");
    BOOST_REQUIRE(preview.first.size() == 2U);
    BOOST_TEST(preview.first[0].clientName == "ACME");
    BOOST_TEST(preview.first[0].row == 2);
    BOOST_TEST(moving.practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(what_comes_counts_as_owed_everywhere) {
    Moving moving;
    moving.take(kOld + kBeta);
    BOOST_TEST(moving.balance("OLD/1") == "1000.00");
    BOOST_TEST(moving.invoice("OLD/1").isImported);
    auto& office = moving.practice.now();
    const auto acme = moving.invoice("OLD/1").client;
    const auto ageing = usecases::ageing(office, dateOf("2026-09-01"), {});
    BOOST_TEST(ageing.ageing.d31To60.in(pln("1").currency()) == pln("1000"));
    BOOST_TEST(ageing.ageing.notDue.in(pln("1").currency()) == pln("500"));
    const auto statement = usecases::statement(office, acme, dateOf("2026-09-01"));
    BOOST_TEST(statement.unpaid.in(pln("1").currency()) == pln("1000"));
    BOOST_TEST(statement.rows.size() == 2U);
    BOOST_TEST(usecases::showClient(office, acme).overdue.in(pln("1").currency()) == pln("1000"));
    BOOST_TEST(usecases::dueReminders(office).due.size() == 1U);
    moving.practice.pay(moving.invoice("OLD/1").id, "1000");
    BOOST_TEST(moving.balance("OLD/1") == "0.00");
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_second_import_of_the_same_file_adds_nothing) {
    Moving moving;
    moving.take(kOld + kBeta);
    const auto before = moving.practice.counts();
    const auto again = moving.take(kOld + kBeta);
    BOOST_TEST(again.taken.addsNothing());
    BOOST_TEST(again.taken.known == 2);
    BOOST_TEST(moving.practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(a_grown_file_adds_only_what_is_new) {
    Moving moving;
    moving.take(kOld);
    const auto more = moving.take(
        "ACME;1111111111;OLD/1;13.07.2026;27.07.2026;1 230,00;25.08.2026;730,00\n" + kBeta);
    BOOST_TEST(added(more.taken) == "1 1 1");
    BOOST_TEST(more.taken.paid.in(pln("1").currency()) == pln("500"));
    BOOST_TEST(moving.balance("OLD/1") == "500.00");
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(money_that_is_known_already_does_not_come_twice) {
    Moving moving;
    moving.take(kOld + kBeta);
    moving.practice.pay(moving.invoice("OLD/2").id, "500");
    const auto paid = "Beta;;OLD/2;1.08.2026;15.10.2026;500,00;28.08.2026;500,00\n";
    BOOST_TEST(moving.look(kOld + paid).addsNothing());
    // An imported payment that bounced stays reversed.
    const auto first = usecases::listPayments(moving.practice.now(), {}).front().payment.id;
    usecases::reversePayment(moving.practice.now(), first, "bounced");
    BOOST_TEST(moving.balance("OLD/1") == "1230.00");
    BOOST_TEST(moving.look(kOld + paid).addsNothing());
}

BOOST_AUTO_TEST_CASE(money_beyond_what_is_owed_becomes_credit) {
    Moving moving;
    const std::string over = "Beta;;OLD/2;1.08.2026;15.10.2026;500,00;28.08.2026;600,00\n";
    const auto answer = moving.take(over);
    BOOST_REQUIRE(answer.taken.warnings.size() == 1U);
    BOOST_TEST(answer.taken.warnings[0].code == "import_overpaid");
    BOOST_TEST(usecases::listPayments(moving.practice.now(), {}).front().left == pln("100"));
    BOOST_TEST(moving.look(over).addsNothing());
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(money_that_came_before_the_invoice_counts_from_its_day) {
    Moving moving;
    const auto answer = moving.take("Beta;;OLD/2;13.08.2026;15.10.2026;500,00;1.08.2026;500,00\n");
    BOOST_REQUIRE(answer.taken.warnings.size() == 1U);
    BOOST_TEST(answer.taken.warnings[0].code == "import_paid_before_issue");
    BOOST_TEST(moving.practice.read("SELECT p.date, a.date FROM payment p JOIN allocation a"
                                    " ON a.payment_id = p.id") == "2026-08-01|2026-08-13");
}

BOOST_AUTO_TEST_CASE(without_a_due_date_the_usual_term_counts_and_is_said) {
    Moving moving;
    const auto answer = moving.take("Beta;;OLD/2;13.08.2026;;500,00;;\n");
    BOOST_REQUIRE(answer.taken.warnings.size() == 1U);
    BOOST_TEST(answer.taken.warnings[0].code == "import_due_counted");
    BOOST_TEST(domain::toIso(*moving.invoice("OLD/2").dueDate) == "2026-08-27");
}

BOOST_AUTO_TEST_CASE(T15_an_import_is_never_stopped_and_stops_follow_from_it) {
    Moving moving;
    const auto acme = moving.practice.client();
    const auto contract = moving.practice.started(acme);
    const std::string owed = "ACME;;OLD/1;13.07.2026;27.07.2026;1 230,00;;\n";
    const auto stopped = moving.take(owed);
    BOOST_REQUIRE(stopped.effect.stopped.size() == 1U);
    BOOST_TEST(stopped.effect.stopped[0] == acme);
    BOOST_TEST(!usecases::checkGate(moving.practice.now(), acme, contract).isPermitted);
    BOOST_TEST(outcomeOf([&] { moving.practice.work(contract, 3, "1"); }) == "work_stopped");
    const auto more = moving.take(owed + kBeta);
    BOOST_TEST(added(more.taken) == "1 1 0");
    const auto paid =
        moving.take("ACME;;OLD/1;13.07.2026;27.07.2026;1 230,00;31.08.2026;1 230,00\n" + kBeta);
    BOOST_TEST(paid.effect.resumed.size() == 1U);
    BOOST_TEST(outcomeOf([&] { moving.practice.work(contract, 3, "1"); }) == "done");
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_client_renamed_since_is_still_known_by_its_name_in_the_file) {
    Moving moving;
    moving.take(kOld + kBeta);
    usecases::ClientForm renamed;
    renamed.name = "Beta sp. z o.o.";
    renamed.nip = "5213456784";
    usecases::editClient(moving.practice.now(), moving.invoice("OLD/2").client, renamed);
    BOOST_TEST(moving.look(kOld + kBeta).addsNothing());
    const auto more = moving.take(kOld + kBeta + "Beta;;OLD/3;1.08.2026;;7,00;;\n");
    BOOST_TEST(added(more.taken) == "0 1 0");
    BOOST_TEST(moving.invoice("OLD/3").client == moving.invoice("OLD/2").client);
}

BOOST_AUTO_TEST_CASE(with_one_wrong_row_nothing_is_written) {
    Moving moving;
    const auto before = moving.practice.counts();
    const auto form = moving.form(kOld + "Beta;;OLD/2;1.08.2026;15.10.2026;-1;;\n");
    const auto preview = previewReceivables(moving.practice.now(), form);
    BOOST_TEST(preview.problems.size() == 1U);
    BOOST_TEST(outcomeOf([&] {
                   usecases::importReceivables(moving.practice.now(), form, preview);
               }) == "import_rows_wrong");
    BOOST_TEST(moving.practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(numbers_of_ours_and_other_figures_are_told) {
    Moving moving;
    const auto acme = moving.practice.client();
    const auto ours = moving.practice.invoice(acme, "100.00").invoice.number;
    BOOST_TEST(moving.problems("ACME;;" + ours + ";1.08.2026;15.08.2026;123,00;;\n") ==
               "2 numer cell_number_ours");
    moving.take(kBeta);
    BOOST_TEST(moving.problems("Beta;;OLD/2;1.08.2026;15.10.2026;501,00;;\n") ==
               "2 brutto cell_imported_amount");
    BOOST_TEST(moving.problems("ACME;;OLD/2;2.08.2026;16.10.2026;500,00;;\n"
                               "x;;OLD/3;31.08.2026;;1;;\n") ==
               "2 klient cell_imported_client, 2 data wystawienia cell_imported_date, 2 termin "
               "cell_imported_date");
}

BOOST_AUTO_TEST_CASE(T18_foreign_money_needs_a_rate_for_the_limits) {
    Moving moving;
    writeBytes(moving.practice.path("a.csv"),
               "klient;numer;data;kwota;waluta;kurs\nBeta;OLD/1;13.02.2026;100;EUR;4,25\n"
               "Gamma;OLD/2;13.02.2026;100;EUR;\n");
    const usecases::ImportForm form{moving.practice.path("a.csv"), {}, {}, {}};
    const auto look = [&] { return previewReceivables(moving.practice.now(), form); };
    const auto without = look();
    BOOST_REQUIRE(without.problems.size() == 1U);
    BOOST_TEST(without.problems[0].what.code == "cell_rate_missing");
    BOOST_TEST(without.problems[0].row == 3);
    usecases::storeRate(moving.practice.now(), domain::Currency::of("EUR"), {4'300'000},
                        "163/A/NBP/2026", dateOf("2026-08-24"));
    usecases::importReceivables(moving.practice.now(), form, look());
    BOOST_TEST(moving.practice.read("SELECT rate FROM invoice ORDER BY number") ==
               "4250000;4300000");
    const auto beta = moving.invoice("OLD/1").client;
    const auto gate = usecases::checkGate(moving.practice.now(), beta, {});
    const auto* unpaid = gate.standing.find(domain::gate::LimitKey::UnpaidBalance, {});
    BOOST_REQUIRE(unpaid != nullptr);
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(what_was_issued_elsewhere_is_not_drawn_copied_or_corrected) {
    Moving moving;
    moving.take(kOld);
    auto& office = moving.practice.now();
    const auto id = moving.invoice("OLD/1").id;
    const auto shown = usecases::showInvoice(office, "OLD/1");
    BOOST_TEST(shown.issued->invoice.isImported);
    BOOST_TEST(outcomeOf([&] { usecases::pdfOfIssued(office, id); }) == "invoice_imported");
    BOOST_TEST(outcomeOf([&] { usecases::invoicePdf(office, id, moving.practice.path("out")); }) ==
               "invoice_imported");
    BOOST_TEST(outcomeOf([&] { usecases::correctInvoice(office, id, "no", true, {}); }) ==
               "invoice_imported");
    BOOST_TEST(outcomeOf([&] { usecases::copyInvoice(office, id); }) == "invoice_imported");
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(T28_a_number_that_was_given_elsewhere_is_left_out_of_our_series) {
    Moving moving;
    const auto acme = moving.practice.client();
    moving.take("ACME;;FV/1/09/2026;13.08.2026;27.09.2026;1,00;;\n");
    const auto issued = moving.practice.invoice(acme, "100.00");
    BOOST_TEST(issued.invoice.number == "FV/2/09/2026");
    BOOST_REQUIRE(!issued.warnings.empty());
    BOOST_TEST(issued.warnings[0].code == "number_imported");
    const auto corrected =
        usecases::correctInvoice(moving.practice.now(), issued.invoice.id, "wrong buyer", true, {});
    BOOST_TEST(corrected.warnings.empty());
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(T30_after_a_restore_the_last_number_is_one_of_ours) {
    Moving moving;
    const auto ours = moving.practice.invoice(moving.practice.client(), "100.00").invoice.number;
    moving.take(kOld);
    usecases::backup(moving.practice.now(), moving.practice.path("copy.db"));
    const auto restored =
        usecases::restore(moving.practice.path("copy.db"), moving.practice.path("new.db"));
    BOOST_TEST(restored.lastInvoiceNumber == ours);
}

BOOST_AUTO_TEST_CASE(rows_without_a_currency_are_in_the_one_that_was_asked_for) {
    Moving moving;
    usecases::storeRate(moving.practice.now(), domain::Currency::of("EUR"), {4'300'000},
                        "163/A/NBP/2026", dateOf("2026-08-24"));
    auto form = moving.form(kBeta);
    form.currency = domain::Currency::of("EUR");
    usecases::importReceivables(moving.practice.now(), form,
                                previewReceivables(moving.practice.now(), form));
    BOOST_TEST(*moving.invoice("OLD/2").gross == eur("500"));
    BOOST_TEST(usecases::showClient(moving.practice.now(), moving.invoice("OLD/2").client)
                   .client.currency.code() == "EUR");
}

BOOST_AUTO_TEST_CASE(a_file_that_changes_meanwhile_is_not_taken) {
    Moving moving;
    const auto form = moving.form(kOld);
    const auto seen = previewReceivables(moving.practice.now(), form);
    moving.form(kOld + kBeta);
    const auto before = moving.practice.counts();
    BOOST_TEST(outcomeOf([&] { usecases::importReceivables(moving.practice.now(), form, seen); }) ==
               "file_changed");
    BOOST_TEST(moving.practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(files_that_cannot_be_read_as_a_whole_are_refused) {
    Moving moving;
    BOOST_TEST(outcomeOf([&] { moving.look(""); }) == "table_without_rows");
    BOOST_TEST(outcomeOf([&] { moving.look("\"open;"); }) == "table_quote_open");
    BOOST_TEST(outcomeOf([&] { moving.look(std::string("\0", 1)); }) == "not_a_table_file");
    BOOST_TEST(outcomeOf([&] {
                   previewReceivables(moving.practice.now(),
                                      {moving.practice.path("none.csv"), {}, {}, {}});
               }) == "file_missing");
}

BOOST_AUTO_TEST_CASE(a_table_is_looked_at_before_it_is_said_what_is_where) {
    Moving moving;
    writeBytes(moving.practice.path("old.csv"), "Kto;numer;data;kwota\nACME;1;1.08.2026;5,00\n");
    const auto field = [&](const std::string& code) {
        const auto table =
            usecases::lookAtTable(moving.practice.now(), moving.practice.path("old.csv"));
        BOOST_TEST(table.columns.size() == 4U);
        return *std::ranges::find(table.fields, code, &usecases::ImportTable::Field::field);
    };
    BOOST_TEST(!field("client").column.has_value());
    BOOST_TEST(field("client").isNeeded);
    BOOST_TEST(field("number").column.value() == 1U);
    BOOST_TEST(!field("note").isNeeded);
    auto form = usecases::ImportForm{moving.practice.path("old.csv"), {"client=Kto"}, {"dmy"}, {}};
    usecases::importReceivables(moving.practice.now(), form,
                                previewReceivables(moving.practice.now(), form));
    BOOST_TEST(field("client").column.value() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
