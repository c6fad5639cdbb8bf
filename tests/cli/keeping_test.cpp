// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/keeping.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(keeping_commands)

BOOST_AUTO_TEST_CASE(a_backup_is_new_and_restored_over_what_is_kept) {
    const Desk desk;
    desk.withInvoice();
    const auto copy = desk.path("copy.db");
    BOOST_TEST(desk.json({"backup", "--out", copy})["file"] == copy);
    BOOST_TEST(desk.error(1, {"backup", "--out", copy})["code"] == "database_exists");
    desk.json({"client", "add", "--name", "Later", "--address", "a 1", "--postcode", "00-001",
               "--city", "b"});
    const auto restored = desk.json({"restore", copy});
    BOOST_TEST(std::filesystem::exists(restored["kept"].get<std::string>()));
    BOOST_TEST(restored["last_invoice_number"] == "FV/1/09/2026");
    BOOST_TEST(desk.json({"client", "list"})["clients"].size() == 1U);
    BOOST_TEST(desk.error(4, {"restore", desk.path("none.db")})["code"] == "database_missing");
    const auto none = desk.english({"restore", desk.path("none.db")});
    BOOST_TEST(none.hasErr("There is no backup"));
    BOOST_TEST(!none.hasErr("granica init"));
}

BOOST_AUTO_TEST_CASE(verify_counts_what_it_looked_at) {
    const Desk desk;
    desk.withInvoice();
    const auto json = desk.json({"verify"});
    BOOST_TEST(json["ok"] == true);
    BOOST_TEST(json["findings"].empty());
    BOOST_TEST(json["invoices"] == 1);
    BOOST_TEST(desk.polish({"verify"}).hasOut("Wszystko w porządku."));
    BOOST_TEST(desk.english({"verify"}).hasOut("1 document, 1 invoice."));
}

BOOST_AUTO_TEST_SUITE_END()
