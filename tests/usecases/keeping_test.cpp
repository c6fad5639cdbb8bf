// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/keeping.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/invoices.h"

using namespace support;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(keeping)

namespace {
/// A practice with an invoice, a payment, an entry, a delivery and a stop.
struct Kept {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::ContractId contract = practice.started(client);
    domain::InvoiceId invoice;

    Kept() {
        practice.deliver(contract, 1);
        invoice = practice.invoice(contract).invoice.id;
        practice.work(contract, 3, "1");
        practice.pay(invoice, "30");
        practice.invoice(client, "5000");
        BOOST_TEST(practice.findings() == "");
    }

    /// What is found after another program has done this, without the triggers that forbid it.
    std::string after(const std::string& sql, const std::string& trigger = "") {
        const auto kept =
            practice.read("SELECT sql FROM sqlite_master WHERE name = '" + trigger + "'");
        if (!trigger.empty())
            practice.run("DROP TRIGGER " + trigger);
        BOOST_TEST(practice.run(sql) == "done");
        if (!trigger.empty())
            practice.run(kept);
        return practice.findings();
    }
};

std::size_t copiesIn(const fs::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        count += entry.path().extension() == ".db" ? 1 : 0;
    return count;
}
}  // namespace

BOOST_AUTO_TEST_CASE(verification_counts_what_it_looked_at) {
    Kept kept;
    const auto verified = usecases::verify(kept.practice.now());
    BOOST_TEST(verified.isOk());
    BOOST_TEST(verified.invoices == 2);
    BOOST_TEST(verified.documents == 2);
    BOOST_TEST(verified.journalRows ==
               std::stoi(kept.practice.read("SELECT count(*) FROM journal")));
}

BOOST_AUTO_TEST_CASE(verification_finds_a_tampered_journal) {
    Kept kept;
    BOOST_TEST(kept.after("UPDATE journal SET payload = '{}' WHERE kind = 'payment_added'",
                          "journal_frozen") == "journal_broken");
}

BOOST_AUTO_TEST_CASE(verification_finds_a_row_taken_out_of_the_journal) {
    Kept kept;
    BOOST_TEST(kept.after("DELETE FROM journal WHERE id = 3", "journal_kept")
                   .starts_with("journal_broken"));
}

BOOST_AUTO_TEST_CASE(verification_finds_changed_bytes_of_a_document) {
    Kept kept;
    BOOST_TEST(
        kept.after(
            "UPDATE document SET bytes = CAST(bytes || x'00' AS BLOB) WHERE file_name LIKE 'FV/1%'",
            "document_frozen") == "document_changed");
    BOOST_TEST(outcomeOf([&] {
                   usecases::invoicePdf(kept.practice.now(), kept.invoice,
                                        kept.practice.path("out"));
               }) == "database_corrupt");
}

BOOST_AUTO_TEST_CASE(verification_finds_changed_figures) {
    Kept kept;
    BOOST_TEST(kept.after("UPDATE invoice SET net = net + 100, gross = gross + 100 WHERE id = 1",
                          "invoice_frozen") == "open_row_wrong row_changed invoice_figures_differ");
}

BOOST_AUTO_TEST_CASE(verification_finds_a_missing_trigger) {
    Kept kept;
    BOOST_TEST(kept.practice.run("DROP TRIGGER work_entry_gate") == "done");
    BOOST_TEST(kept.practice.findings() == "schema_changed");
}

BOOST_AUTO_TEST_CASE(verification_finds_a_foreign_row_without_a_line_in_the_journal) {
    Kept kept;
    BOOST_TEST(kept.after("INSERT INTO work_entry(contract_id, item_id, date, quantity, is_time,"
                          " permit) VALUES (1, 3, '2026-08-01', 1000, 1, 'before_stop')")
                   .starts_with("row_without_journal"));
}

BOOST_AUTO_TEST_CASE(the_database_itself_refuses_work_while_a_stop_is_recorded) {
    Kept kept;
    BOOST_TEST(
        kept.practice.run("INSERT INTO work_entry(contract_id, item_id, date, quantity,"
                          " is_time, permit) VALUES (1, 3, '2026-09-01', 1000, 1, 'clear')") ==
        "work is stopped");
}

BOOST_AUTO_TEST_CASE(verification_finds_a_gap_in_the_numbers) {
    Kept kept;
    const auto found =
        kept.after("UPDATE series_counter SET last = last + 1 WHERE series = 'invoice'");
    BOOST_TEST(found.find("number_missing") != std::string::npos, found);
}

BOOST_AUTO_TEST_CASE(verification_finds_a_stop_that_was_taken_out_of_the_record) {
    Kept kept;
    BOOST_TEST(kept.after("DELETE FROM stop_in_force") == "stop_record_differs");
}

BOOST_AUTO_TEST_CASE(verification_never_writes) {
    Kept kept;
    kept.practice.on("2026-12-01");
    const auto before = kept.practice.counts();
    usecases::verify(kept.practice.now());
    BOOST_TEST(kept.practice.counts() == before);
    BOOST_TEST(kept.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_backup_is_a_database_of_its_own_and_never_overwrites) {
    Kept kept;
    const auto copy = kept.practice.path("safe") / "copy.db";
    usecases::backup(kept.practice.now(), copy);
    auto office =
        usecases::openOffice(copy, domain::dateOf("2026-09-01"), kept.practice.clock, shipped());
    BOOST_TEST(usecases::verify(office).isOk());
    BOOST_TEST(outcomeOf([&] { usecases::backup(kept.practice.now(), copy); }) ==
               "database_exists");
    BOOST_TEST(outcomeOf([&] {
                   usecases::backup(kept.practice.now(), kept.practice.unwritable() / "copy.db");
               }) != "done");
}

BOOST_AUTO_TEST_CASE(the_backup_of_the_day_is_made_once_and_fourteen_are_kept) {
    Kept kept;
    const auto folder = kept.practice.file().parent_path() / "backups";
    for (int day = 0; day < 16; ++day) {
        BOOST_TEST(usecases::backupDaily(kept.practice.now()));
        BOOST_TEST(!usecases::backupDaily(kept.practice.now()));
        kept.practice.clock.advance(domain::Days(1));
    }
    BOOST_TEST(copiesIn(folder) == 14);
    BOOST_TEST(!fs::exists(folder / "2026-09-02.db"));
    BOOST_TEST(fs::exists(folder / "2026-09-03.db"));
    BOOST_TEST(fs::exists(folder / "2026-09-16.db"));
}

BOOST_AUTO_TEST_CASE(a_file_of_the_user_among_the_backups_is_left_alone) {
    Practice practice;
    const auto folder = practice.file().parent_path() / "backups";
    fs::create_directories(folder);
    writeBytes(folder / "mine.db", "mine");
    for (int day = 0; day < 16; ++day) {
        usecases::backupDaily(practice.now());
        practice.clock.advance(domain::Days(1));
    }
    BOOST_TEST(bytesOf(folder / "mine.db") == "mine");
    BOOST_TEST(copiesIn(folder) == 15);
}

BOOST_AUTO_TEST_CASE(T37_T40_restoring_keeps_what_was_there_and_tells_the_last_number) {
    Kept kept;
    const auto copy = kept.practice.path("copy.db");
    usecases::backup(kept.practice.now(), copy);
    kept.practice.invoice(kept.client, "1");
    kept.practice.close();
    const auto restored = usecases::restore(copy, kept.practice.file());
    BOOST_TEST(restored.lastInvoiceNumber == "FV/2/09/2026");
    BOOST_TEST(fs::exists(restored.kept));
    kept.practice.on("2026-09-01");
    BOOST_TEST(kept.practice.findings() == "");
    BOOST_TEST(usecases::listInvoices(kept.practice.now(), {}).size() == 2);
    auto old = usecases::openOffice(restored.kept, domain::dateOf("2026-09-01"),
                                    kept.practice.clock, shipped());
    BOOST_TEST(usecases::listInvoices(old, {}).size() == 3);
}

BOOST_AUTO_TEST_CASE(T40_a_backup_that_is_none_changes_nothing) {
    Kept kept;
    kept.practice.close();
    const auto before = bytesOf(kept.practice.file());
    const auto broken = kept.practice.path("broken.db");
    writeBytes(broken, "SQLite format 3");
    BOOST_TEST(outcomeOf([&] { usecases::restore(broken, kept.practice.file()); }) != "done");
    BOOST_TEST(outcomeOf([&] {
                   usecases::restore(kept.practice.path("none.db"), kept.practice.file());
               }) == "database_missing");
    BOOST_TEST(bytesOf(kept.practice.file()) == before);
}

BOOST_AUTO_TEST_CASE(T30_numbers_given_elsewhere_are_left_out_and_verification_knows) {
    Practice practice;
    const auto client = practice.client();
    BOOST_TEST(usecases::continueAfter(practice.now(), 7) == "FV/8/09/2026");
    const auto draft =
        usecases::draftByHand(practice.now(), {client, {"Tekst; 1; piece; 100"}, {}, {}, {}, ""});
    const auto issued = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    BOOST_TEST(issued.invoice.number == "FV/8/09/2026");
    BOOST_TEST(usecases::verify(practice.now()).isOk());
    BOOST_TEST(outcomeOf([&] { usecases::continueAfter(practice.now(), 8); }) ==
               "number_already_given");
}

BOOST_AUTO_TEST_CASE(T30_T40_a_restore_that_is_not_finished_changes_nothing) {
    Kept kept;
    const auto copy = kept.practice.path("copy.db");
    usecases::backup(kept.practice.now(), copy);
    const auto target = kept.practice.path("mine.db");
    writeBytes(target, "mine");
    const auto today = domain::dateOf("2026-09-01");
    {
        usecases::Restoring restoring(copy, target);
        BOOST_TEST(restoring.lastInvoiceNumber() == "FV/2/09/2026");
        BOOST_TEST(outcomeOf([&] { restoring.finish(2, today, kept.practice.clock, shipped()); }) ==
                   "number_already_given");
        BOOST_TEST(bytesOf(target) == "mine");
    }
    BOOST_TEST(bytesOf(target) == "mine");
    usecases::Restoring restoring(copy, target);
    const auto restored = restoring.finish(6, today, kept.practice.clock, shipped());
    BOOST_TEST(bytesOf(restored.kept) == "mine");
    auto office = usecases::openOffice(target, today, kept.practice.clock, shipped());
    usecases::DraftForm form;
    form.client = kept.client;
    form.lines = {"Text; 1; flat; 10"};
    usecases::IssueForm issue;
    issue.draft = usecases::draftByHand(office, form).draft.id;
    BOOST_TEST(usecases::issueInvoice(office, issue).invoice.number == "FV/7/09/2026");
    BOOST_TEST(usecases::verify(office).isOk());
}

BOOST_AUTO_TEST_SUITE_END()
