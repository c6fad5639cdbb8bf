// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_digests.h"

#include <map>
#include <set>
#include <sstream>

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(row_digests)

namespace {
std::map<std::string, std::string> allDigests(Database& db) {
    std::map<std::string, std::string> all;
    eachRowDigest(db, [&](const std::string& name, const std::string& digest) {
        BOOST_TEST(all.emplace(name, digest).second, name);
    });
    return all;
}
}  // namespace

BOOST_AUTO_TEST_CASE(every_table_is_vouched_for_or_has_a_reason_not_to_be) {
    const std::set<std::string> others{
        "setting",          "series",      "series_counter",  // checked by what they count
        "document",                                           // has its own hash for a name
        "stop_in_force",                                      // computed again
        "invoice_line",     "line_source", "invoice_rate",    // count with their invoice
        "reminder_step",                                      // counts with its letter
        "letterhead",                                         // an issued document has its own
        "second_language",                                    // counts with its client
        "imported_payment",                                   // counts with its payment
        "open_invoice",     "open_credit",                    // derived, and compared by verify
        "exchange_rate",                                      // an invoice keeps the rate it used
        "journal"};
    const FrozenOffice office;
    std::istringstream tables(support::Raw(office.db.file())
                                  .read("SELECT group_concat(name, ' ') FROM sqlite_schema"
                                        " WHERE type = 'table' AND name NOT LIKE 'sqlite%'"));
    std::string table;
    while (tables >> table)
        BOOST_TEST(isVouchedFor(table) != others.contains(table), table);
}

BOOST_AUTO_TEST_CASE(a_digest_is_that_of_the_row_and_no_row_has_none) {
    FrozenOffice office;
    const auto all = allDigests(office.db);
    BOOST_TEST(all.at("payment/1") == rowDigest(office.db, "payment", 1).value());
    BOOST_TEST(all.at("invoice/1") == rowDigest(office.db, "invoice", 1).value());
    BOOST_TEST(!rowDigest(office.db, "payment", 99).has_value());
    std::set<std::string> different;
    for (const auto& [name, digest] : all)
        different.insert(digest);
    BOOST_TEST(different.size() == all.size());
}

BOOST_AUTO_TEST_CASE(changed_rows_are_taken_once_and_one_that_is_gone_is_null) {
    FrozenOffice office;
    auto& db = office.db;
    db.write([&] {
        const auto payment = office.office.pay(pln(10));
        const auto draft = office.office.draft(pln(5));
        InvoiceStore(db).removeDraft(draft);
        BOOST_TEST(takeChangedRows(db) ==
                   R"({")" + rowName("invoice", draft.value) + R"(":null,")" +
                       rowName("payment", payment.value) + R"(":")" +
                       rowDigest(db, "payment", payment.value).value() + R"("})");
        BOOST_TEST(takeChangedRows(db).empty());
        SettingsStore(db).setValue("theme", "dark");
        BOOST_TEST(takeChangedRows(db).empty());
    });
}

BOOST_AUTO_TEST_CASE(the_payload_keeps_its_fields_and_gets_the_digests) {
    FrozenOffice office;
    auto& db = office.db;
    db.write([&] {
        office.office.pay(pln(10));
        JournalStore(db).append("at", "paid", "payment/3", R"({"amount":"0.10"})");
        JournalStore(db).append("at", "paid", "payment/3", R"({"amount":"0.10"})");
    });
    const auto rows = JournalStore(db).ofSubject("payment/3");
    BOOST_TEST(rows.at(0).payload == R"({"amount":"0.10","rows_sha256":{"payment/3":")" +
                                         rowDigest(db, "payment", 3).value() + R"("}})");
    BOOST_TEST(rows.at(1).payload == R"({"amount":"0.10"})");
}

BOOST_AUTO_TEST_SUITE_END()
