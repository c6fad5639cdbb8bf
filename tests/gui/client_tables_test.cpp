// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_tables.h"

#include <algorithm>
#include <fstream>

#include <boost/test/unit_test.hpp>

#include "gui/invoice_model.h"
#include "support/practice.h"
#include "usecases/receivables_import.h"

BOOST_AUTO_TEST_SUITE(client_tables)

namespace {
const wording::Voice kTablesVoice(wording::Language::English, "no/such/folder");

void expectWhole(const gui::TableContent& table) {
    BOOST_TEST(!table.none.empty());
    for (const auto& row : table.rows)
        BOOST_TEST(row.cells.size() == table.columns.size());
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(contracts_asks_and_invoices_stand_in_words, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    ask(contract, "400");
    deliver(contract, 1);
    invoice(contract);
    usecases::draftByHand(now(), {acme, {"Text; 1; flat; 10"}, {}, {}, {}, ""});
    const auto contracts = gui::contractTable(now(), kTablesVoice, acme);
    const auto asks = gui::changeTable(now(), kTablesVoice, acme);
    const auto invoices = gui::invoiceTable(now(), kTablesVoice, acme);
    const auto payments = gui::paymentTable(now(), kTablesVoice, acme);
    for (const auto* table : {&contracts, &asks, &invoices, &payments})
        expectWhole(*table);
    BOOST_TEST(contracts.rows.at(0).cells[1] == "started");
    BOOST_TEST(asks.rows.at(0).cells[3] == "400.00\u00a0PLN");
    BOOST_REQUIRE(invoices.rows.size() == 2U);
    bool hasDraft = false;
    for (const auto& row : invoices.rows)
        hasDraft = hasDraft || row.cells.back() == "not issued";
    BOOST_TEST(hasDraft);
}

BOOST_FIXTURE_TEST_CASE(a_late_invoice_says_how_late_and_looks_so, support::Practice) {
    const auto acme = client();
    invoice(acme, "100");
    on("2026-09-18");
    const auto row = gui::invoiceTable(now(), kTablesVoice, acme).rows.at(0);
    BOOST_TEST(row.cells.back() == "unpaid, 3 days late");
    BOOST_TEST((row.tone == gui::Tone::Warned));
}

BOOST_FIXTURE_TEST_CASE(an_invoice_issued_elsewhere_says_so, support::Practice) {
    std::ofstream(path("in.csv")) << "client,number,date,amount\nACME,7/2026,2026-08-20,10.00\n";
    usecases::ImportForm form;
    form.file = path("in.csv");
    usecases::importReceivables(now(), form, usecases::previewReceivables(now(), form));
    const auto acme = usecases::listClients(now(), {}).front().client.id;
    const auto row = gui::invoiceTable(now(), kTablesVoice, acme).rows.at(0);
    BOOST_TEST(row.cells.back() == "unpaid, issued elsewhere");
    const auto lines =
        gui::figuresOf(kTablesVoice, *usecases::showInvoice(now(), "7/2026").issued, now().today());
    BOOST_TEST(std::count(lines.begin(), lines.end(),
                          "Issued elsewhere and imported: there is no PDF of it here.") == 1);
    for (const auto& line : lines)
        BOOST_TEST(!line.starts_with("Net: "));
}

BOOST_FIXTURE_TEST_CASE(a_payment_that_was_taken_back_says_so, support::Practice) {
    const auto acme = client();
    const auto paid = pay(invoice(acme, "100").invoice.id, "123").payment.id;
    usecases::reversePayment(now(), paid, "typed twice");
    const auto rows = gui::paymentTable(now(), kTablesVoice, acme).rows;
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(rows[0].cells[2] == "reversal");
    BOOST_TEST(rows[1].cells[2] == "taken back");
}

BOOST_AUTO_TEST_SUITE_END()
