// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

BOOST_AUTO_TEST_SUITE(demo_command)

BOOST_AUTO_TEST_CASE(the_sample_company_is_told_in_both_languages_and_never_twice_into_one_folder) {
    const Desk desk;
    const auto polish = desk.type({"--lang", "pl", "demo", "--out", desk.path("pl")});
    BOOST_TEST(polish.code == 0);
    BOOST_TEST(polish.hasOut("praca wznawia się sama"));
    BOOST_TEST(std::filesystem::exists(desk.path("pl/granica-demo.db")));
    BOOST_TEST(desk.type({"--lang", "pl", "demo", "--out", desk.path("pl")}).code == 1);
    const auto english = desk.type({"--lang", "en", "--json", "demo", "--out", desk.path("en")});
    const auto answer = nlohmann::json::parse(english.out);
    BOOST_TEST(answer["steps"].size() >= 12u);
    BOOST_TEST(std::filesystem::exists(answer["documents"].get<std::string>()));
}

BOOST_AUTO_TEST_CASE(a_practice_of_any_size_is_made_for_measuring) {
    const Desk desk;
    const auto answer = desk.json({"demo", "--scale", "3", "--out", desk.path("three")});
    BOOST_TEST(answer["clients"] == 3);
    BOOST_TEST(answer["invoices"] == 30);
    BOOST_TEST(
        desk.polish({"demo", "--scale", "3", "--out", desk.path("pl")}).hasOut("Klienci: 3"));
    BOOST_TEST(desk.error(1, {"demo", "--scale", "3", "--out", desk.path("three")})["code"] ==
               "database_exists");
    for (const char* count : {"0", "-1", "100001", "many"})
        BOOST_TEST(desk.error(2, {"demo", "--scale", count})["code"] == "term_out_of_range");
}

BOOST_AUTO_TEST_SUITE_END()
