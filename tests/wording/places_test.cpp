// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "wording/voice.h"

using wording::Language;
using wording::Voice;

BOOST_AUTO_TEST_SUITE(places)

namespace {
const Voice kEnglish(Language::English, "no/such/folder");
const Voice kPolish(Language::Polish, GRANICA_BINARY_DIR "/share/granica/locale");

bool names(const Voice& voice, const char* where, const char* words) {
    const auto sentence =
        voice.refusal(domain::refuse("unprintable_character", {{"text", "☃"}, {"where", where}}));
    return sentence.find(words) != std::string::npos;
}
}  // namespace

BOOST_AUTO_TEST_CASE(places_on_documents_are_words) {
    BOOST_TEST(names(kEnglish, "contract.title", "title of the contract"));
    BOOST_TEST(names(kEnglish, "lines.1.name", "name of line 1"));
    BOOST_TEST(names(kEnglish, "buyer.name", "name of the buyer"));
    BOOST_TEST(names(kEnglish, "request", "words of the ask"));
    BOOST_TEST(names(kPolish, "lines.12.name", "nazwa pozycji 12"));
    BOOST_TEST(names(kPolish, "contract.title", "tytuł zlecenia"));
    BOOST_TEST(names(kPolish, "seller.vat_ue", "numer VAT UE sprzedawcy"));
    BOOST_TEST(names(kEnglish, "excluded.2", "point 2 of what is not included"));
    BOOST_TEST(names(kPolish, "kill_fees.1.stage", "etap 1 opłaty za rezygnację"));
    BOOST_TEST(names(kPolish, "clauses.suspension", "postanowienie o wstrzymaniu prac"));
    BOOST_TEST(names(kEnglish, "correction.lines.3.name", "name of line 3 before the correction"));
    BOOST_TEST(names(kEnglish, "something.new", "something.new"));
}

BOOST_AUTO_TEST_CASE(rows_are_words) {
    const auto row = [](const Voice& voice, const char* subject) {
        return voice.refusal(domain::refuse("row_changed", {{"subject", subject}}));
    };
    BOOST_TEST(row(kEnglish, "client/7").ends_with(": client 7."));
    BOOST_TEST(row(kPolish, "work_entry/3").ends_with(": wpis pracy 3."));
    BOOST_TEST(row(kEnglish, "timer/1").ends_with(": timer/1."));
}

BOOST_AUTO_TEST_SUITE_END()
