// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/contract_terms.h"

#include "cli/vocabulary.h"
#include "desk.h"

using namespace cli;

BOOST_AUTO_TEST_SUITE(terms_from_options)

BOOST_AUTO_TEST_CASE(options_become_the_keys_of_the_file) {
    Options options;
    Json contract{{"title", "Old"}, {"clauses", {{"rights", "§ 8"}}}};
    BOOST_TEST(!hasTerms(options));
    options.put(kTitle, {"New"});
    options.put(kItems, {" Texts ; 10; 1000 zzs;45.00", "Home; 1; flat; 900; 8"});
    options.put(kDepositTerm, {"500"});
    options.put(kSuspensionClause, {"§ 6"});
    options.put(kExcluded, {"photographs", "posts"});
    BOOST_TEST(hasTerms(options));
    putTerms(options, contract);
    BOOST_TEST(contract["title"] == "New");
    BOOST_TEST(contract["items"][0].dump() ==
               R"({"name":"Texts","quantity":"10","unit":"1000 zzs","price":"45.00"})");
    BOOST_TEST(contract["items"][1]["vat"] == "8");
    BOOST_TEST(contract["deposit"].dump() == R"({"amount":"500"})");
    BOOST_TEST(contract["clauses"].dump() == R"({"rights":"§ 8","suspension":"§ 6"})");
    BOOST_TEST(contract["excluded"].size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_by_option_and_not_by_line) {
    const Desk desk;
    desk.withClient();
    const auto add = [&](const Desk::Words& terms) {
        Desk::Words words{"contract", "add", "--client", "1", "--title", "T"};
        words.insert(words.end(), terms.begin(), terms.end());
        return desk.error(2, words);
    };
    BOOST_TEST(add({"--item", "a; b"})["code"] == "wrong_item");
    BOOST_TEST(add({"--item", "a; 1; flat;"})["code"] == "wrong_item");
    const auto price = add({"--item", "a; 1; flat; x"});
    BOOST_TEST(price["code"] == "not_a_number");
    BOOST_TEST(price["option"] == "--item");
    BOOST_TEST(!price.contains("line"));
    BOOST_TEST(add({})["option"] == "--item");
    BOOST_TEST(add({"--item", "a; 1; flat; 1", "--start", "soon"})["option"] == "--start");
    BOOST_TEST(add({"--item", "a; 1; flat; 1", "--deposit", "150%"})["option"] == "--deposit");
}

BOOST_AUTO_TEST_SUITE_END()
