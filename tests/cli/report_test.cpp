// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/reports.h"

BOOST_AUTO_TEST_SUITE(report_commands)

BOOST_AUTO_TEST_CASE(ageing_is_as_of_a_day_in_buckets) {
    const Desk desk;
    desk.withInvoice();
    const auto later = desk.json({"report", "ageing", "--as-of", "2026-10-15"});
    BOOST_TEST(later["as_of"] == "2026-10-15");
    BOOST_TEST(later["buckets"]["d1_30"][0] == pln("1230.00"));
    BOOST_TEST(later["buckets"]["not_due"].empty());
    BOOST_TEST(later["total"][0] == pln("1230.00"));
    BOOST_TEST(later["rows"][0]["days_late"] == 30);
    const auto now = desk.json({"report", "ageing", "--client", "ACME"});
    BOOST_TEST(now["buckets"]["not_due"][0] == pln("1230.00"));
    BOOST_TEST(desk.polish({"report", "ageing", "--as-of", "2026-10-16"}).hasOut("31–60 dni"));
    BOOST_TEST(desk.error(2, {"report", "ageing", "--as-of", "x"})["option"] == "--as-of");
}

BOOST_AUTO_TEST_CASE(a_statement_runs_from_row_to_row) {
    const Desk desk;
    desk.withInvoice();
    desk.json({"payment", "add", "--client", "1", "--amount", "1000", "--note", "transfer"});
    const auto json = desk.json({"report", "statement", "ACME"});
    BOOST_REQUIRE(json["rows"].size() == 2U);
    BOOST_TEST(json["rows"][0]["kind"] == "invoice");
    BOOST_TEST(json["rows"][1]["amount"] == pln("-1000.00"));
    BOOST_TEST(json["rows"][1]["balance"] == pln("230.00"));
    BOOST_TEST(json["unpaid"][0] == pln("230.00"));
    BOOST_TEST(desk.english({"report", "statement", "1"}).hasOut("230.00\u00a0PLN"));
    BOOST_TEST(!json.contains("pdf"));
    const auto written = desk.json({"report", "statement", "1", "--out", desk.path("letters")});
    BOOST_TEST(std::filesystem::file_size(written["pdf"].get<std::string>()) > 9000U);
}

BOOST_AUTO_TEST_CASE(a_deposit_is_called_a_deposit_and_a_balance_in_favour_is_no_debt) {
    const Desk desk;
    desk.withInvoice();
    desk.json({"payment", "add", "--contract", "1", "--deposit", "--amount", "1891.13"});
    for (const auto& words : {Desk::Words{"report", "ageing"}, {"report", "statement", "ACME"}}) {
        const auto said = desk.polish(words);
        BOOST_TEST(said.hasOut("Zaliczki jeszcze nierozliczone: 1\u00a0891,13\u00a0PLN"), said.out);
        BOOST_TEST(!said.hasOut("adpłat"), said.out);
        BOOST_TEST(desk.json(words)["deposits"][0] == pln("1891.13"));
    }
    BOOST_TEST(desk.polish({"client", "show", "ACME"}).hasOut("Zaliczki: 1\u00a0891,13\u00a0PLN"));
    auto statement = desk.english({"report", "statement", "ACME"});
    BOOST_TEST(statement.hasOut("The balance is in the client's favour: 661.13\u00a0PLN."));
    BOOST_TEST(statement.hasOut("There is nothing to pay."));
    const auto papers = desk.json(
        {"report", "statement", "1", "--out", desk.path("letters"), "--as-of", "2026-09-01"});
    BOOST_TEST(std::filesystem::exists(papers["pdf"].get<std::string>()));
    desk.json({"payment", "reverse", "1", "--reason", "typo"});
    statement = desk.english({"report", "statement", "ACME"});
    // The reason is a note of one's own and no number.
    const auto line = statement.out.substr(statement.out.find("reversal"));
    BOOST_TEST(line.substr(0, line.find('\n')).ends_with("  typo"), statement.out);
    BOOST_TEST(!statement.hasOut("favour"), statement.out);
    BOOST_TEST(!statement.hasOut("nothing to pay"), statement.out);
}

BOOST_AUTO_TEST_SUITE_END()
