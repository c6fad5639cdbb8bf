// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invoice_batches.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(invoice_batches)

namespace {
void draft(const Desk& desk, const char* currency = "PLN") {
    desk.json({"invoice", "draft", "--client", "ACME", "--line", "Slogan; 1; piece; 100; 23",
               "--currency", currency});
}
}  // namespace

BOOST_AUTO_TEST_CASE(all_drafts_are_issued_and_the_pdfs_of_a_month_are_written) {
    const Desk desk;
    desk.withClient();
    BOOST_TEST(desk.english({"invoice", "issue-all"}).hasOut("There are no drafts."));
    draft(desk);
    draft(desk);
    const auto issued = desk.json({"invoice", "issue-all"});
    BOOST_REQUIRE(issued["issued"].size() == 2U);
    BOOST_TEST(issued["issued"][1]["number"] == "FV/2/09/2026");
    BOOST_TEST(issued["given_up"] == false);
    const auto written = desk.polish({"invoice", "pdf-all", "--from", "2026-09-01", "--to",
                                      "2026-09-30", "--out", desk.path("september")});
    BOOST_TEST(written.code == 0);
    BOOST_TEST(written.hasOut("2 pliki PDF"));
    BOOST_TEST(std::filesystem::exists(desk.path("september/FV-2-09-2026.pdf")));
    BOOST_TEST(desk.english({"invoice", "pdf-all", "--from", "2026-08-01", "--to", "2026-08-31",
                             "--out", desk.path("august")})
                   .hasOut("Nothing was issued on these days."));
    BOOST_TEST(desk.error(2, {"invoice", "pdf-all", "--from", "2026-09-02", "--to", "2026-09-01",
                              "--out", desk.path("x")})["code"] == "period_reversed");
}

BOOST_AUTO_TEST_CASE(a_draft_that_stays_says_why_and_the_command_fails) {
    const Desk desk;
    desk.withClient();
    draft(desk);
    draft(desk, "EUR");
    const auto said = desk.english({"invoice", "issue-all"});
    BOOST_TEST(said.code == 1);
    BOOST_TEST(said.hasOut("Issued: FV/1/09/2026"));
    BOOST_TEST(said.hasOut("Draft 2 for ACME"));
    BOOST_TEST(said.hasOut("stays a draft: "));
}

BOOST_AUTO_TEST_SUITE_END()
