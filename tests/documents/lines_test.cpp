// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/lines.h"

#include <chrono>

#include <boost/test/unit_test.hpp>

#include "letters.h"
#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(lines)

namespace {
Sheet polishSheet(const std::string& name, const domain::IssuedInvoice& invoice) {
    return {name + ".pl.pdf", press().invoice(invoice, polish())};
}
}  // namespace

BOOST_AUTO_TEST_CASE(long_names_wrap_and_a_name_longer_than_a_page_goes_on) {
    auto wordy = invoice();
    wordy.buyer.name =
        "Stowarzyszenie Przyjaciół Konstantynopolitańczykowianeczkowiczówieństwa "
        "Ogólnopolskiego i Zagranicznego z siedzibą w Konstancinie-Jeziornie";
    std::string name;
    for (int i = 0; i < 400; ++i)
        name += "pozycja opisana bardzo dokładnie nr " + std::to_string(i) + "; ";
    wordy = withLines(wordy, {line("Bezprzerwowysłownikprzezcałąszerokośćkolumnyiznaczniedalejniżdo"
                                   "końcawiersza",
                                   1'000, "piece", money(123'456'789'01), "23"),
                              line(name, 1'000, "flat", money(1'00), "23")});
    const auto sheet = polishSheet("wordy", wordy);
    BOOST_TEST(sheet.pages > 2);
    BOOST_TEST(sheet.has("123 456 789,01"));
    BOOST_TEST(sheet.has("nr 399;"));
}

BOOST_AUTO_TEST_CASE(no_line_ends_in_a_word_of_one_letter) {
    std::string paragraph;
    for (int i = 0; i < 300; ++i)
        paragraph += (i % 3 == 0 ? "słowo w " : i % 3 == 1 ? "zdaniu z " : "kropką i ");
    const auto letter = letters::letter({"Temat", {paragraph + "koniec."}, {}}, 0);
    const Sheet sheet("single-letters.pl.pdf", press().letter(letter, polish()));
    BOOST_TEST(sheet.has("koniec."));
    for (const auto* end : {" w\n", " z\n", " i\n"})
        BOOST_TEST(!sheet.has(end));
}

BOOST_AUTO_TEST_CASE(line_ends_and_empty_lines_stay) {
    auto order = changeOrder();
    order.request = "Pierwszy\n\nTrzeci/" + std::string(300, 'x') + "\nostatni";
    const Sheet sheet("line-ends.pl.pdf", press().changeOrder(order, polish()));
    for (const auto* part : {"Pierwszy\n", "Trzeci/", "ostatni\n"})
        BOOST_TEST(sheet.has(part));
    BOOST_TEST(paper::count(sheet.text, "x") >= 300U);
}

BOOST_AUTO_TEST_CASE(the_hundredths_of_an_amount_in_words_stay_whole) {
    // One of these widths would end its line within "91/100".
    for (std::size_t length = 60; length < 110; ++length) {
        auto order = changeOrder();
        order.request = std::string(length, 'm') + " 91/100 złotych, i/lub inaczej";
        const Sheet sheet("hundredths.pl.pdf", press().changeOrder(order, polish()));
        BOOST_TEST(sheet.has("91/100"), length);
    }
}

BOOST_AUTO_TEST_CASE(the_number_of_a_table_of_rates_stays_whole) {
    for (std::size_t length = 60; length < 110; ++length) {
        auto order = changeOrder();
        order.request = std::string(length, 'm') + " tabela 168/A/NBP/2026 z dnia";
        const Sheet sheet("table-number.pl.pdf", press().changeOrder(order, polish()));
        BOOST_TEST(sheet.has("168/A/NBP/2026"), length);
    }
}

BOOST_AUTO_TEST_CASE(no_line_begins_with_a_slash) {
    for (std::size_t length = 60; length < 110; ++length) {
        auto order = changeOrder();
        order.request = std::string(length, 'm') + " teksty / opisy produktów";
        const Sheet sheet("slash.pl.pdf", press().changeOrder(order, polish()));
        BOOST_TEST(sheet.text.find("  / opisy") == std::string::npos, length);
        BOOST_TEST(sheet.has("teksty /"), length);
    }
}

BOOST_AUTO_TEST_CASE(a_word_without_an_end_is_broken_in_a_moment) {
    // Looked at anew for each line, these letters would take minutes.
    constexpr std::size_t kLetters = 400'000;
    const documents::FontFolder fonts(GRANICA_SOURCE_DIR "/templates/fonts");
    const documents::Stationery stationery;
    documents::Canvas canvas(fonts, stationery);
    const auto begin = std::chrono::steady_clock::now();
    const auto lines = documents::breakLines(canvas, std::string(kLetters, 'm'), {}, 400);
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(10)));
    std::size_t letters = 0;
    for (const auto& line : lines)
        letters += line.size();
    BOOST_TEST(letters == kLetters);
}

BOOST_AUTO_TEST_SUITE_END()
