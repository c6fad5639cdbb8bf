// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "desk.h"

BOOST_AUTO_TEST_SUITE(what_a_command_works_with)

BOOST_AUTO_TEST_CASE(the_day_is_the_clocks_unless_it_is_named) {
    const Desk desk;
    desk.withClient();
    BOOST_TEST(desk.json({"report", "today"})["day"] == "2026-09-01");
    BOOST_TEST(desk.json({"report", "today", "--today", "2027-01-05"})["day"] == "2027-01-05");
    BOOST_TEST(desk.error(2, {"report", "today", "--today", "tomorrow"})["option"] == "--today");
}

BOOST_AUTO_TEST_CASE(an_empty_name_of_a_database_is_refused) {
    const Desk desk;
    BOOST_TEST(desk.error(2, {"--db=", "client", "list"})["code"] == "empty_value");
}

BOOST_AUTO_TEST_CASE(counting_a_text_needs_no_database) {
    const Desk desk;
    BOOST_TEST(desk.json({"work", "count", desk.file("a.txt", "Ala ma kota")})["words"] == 3);
}

BOOST_AUTO_TEST_SUITE_END()
