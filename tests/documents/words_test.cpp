// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(words)

BOOST_AUTO_TEST_CASE(each_unit_has_its_word) {
    const std::vector<std::pair<const char*, const char*>> units{{"1000 zzs", "1000 zzs"},
                                                                 {"1000 zbs", "1000 zbs"},
                                                                 {"word", "słowo"},
                                                                 {"page", "strona (1800"},
                                                                 {"page 2300", "strona (2300"},
                                                                 {"hour", "godz"},
                                                                 {"piece", "szt"},
                                                                 {"flat", "ryczałt"}};
    for (const auto& [code, word] : units) {
        const auto one = withLines(invoice(), {line("Tekst", 1'000, code, money(10'00), "23")});
        BOOST_TEST(Sheet("unit.pl.pdf", press().invoice(one, polish())).has(word), code);
    }
}

BOOST_AUTO_TEST_CASE(an_account_stands_in_groups_of_four) {
    auto english = invoice();
    english.account->iban = "GB82WEST12345698765432";
    english.account->bank.clear();
    english.account->bic.clear();
    BOOST_TEST(Sheet("account.pl.pdf", press().invoice(english, polish()))
                   .has("GB82 WEST 1234 5698 7654 32"));
}

BOOST_AUTO_TEST_SUITE_END()
