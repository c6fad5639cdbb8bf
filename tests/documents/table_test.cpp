// SPDX-License-Identifier: GPL-3.0-or-later
#include <regex>

#include <boost/test/unit_test.hpp>

#include "letters.h"
#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(table)

namespace {
Sheet polishSheet(const std::string& name, const domain::IssuedInvoice& invoice) {
    return {name + ".pl.pdf", press().invoice(invoice, polish())};
}

domain::IssuedInvoice ofManyLines(int count) {
    std::vector<domain::Line> lines;
    for (int i = 1; i <= count; ++i)
        lines.push_back(line("Opis produktu nr " + std::to_string(i), 1'800, "1000 zzs",
                             money(38'00), i % 3 == 0 ? "8" : "23"));
    return withLines(invoice(), std::move(lines));
}
}  // namespace

BOOST_AUTO_TEST_CASE(sixty_lines_go_on_under_repeated_heads) {
    const auto sheet = polishSheet("sixty", ofManyLines(60));
    BOOST_TEST(sheet.pages >= 3);
    BOOST_TEST(sheet.pages <= 4);
    BOOST_TEST(paper::count(sheet.text, "Lp.") >= 2);
    for (int i = 1; i <= 60; ++i)
        BOOST_TEST(sheet.has("Opis produktu nr " + std::to_string(i) + " "), i);
    BOOST_TEST(sheet.has("Strona 1 z " + std::to_string(sheet.pages)));
    BOOST_TEST(sheet.has("Strona 3 z " + std::to_string(sheet.pages)));
}

BOOST_AUTO_TEST_CASE(sums_are_carried_over_a_page) {
    const auto sheet = polishSheet("carried", ofManyLines(60));
    const auto forward = sheet.text.find("Do przeniesienia");
    const auto brought = sheet.text.find("Z przeniesienia");
    BOOST_REQUIRE((forward != std::string::npos && brought != std::string::npos));
    const auto page = sheet.text.find('\f');
    BOOST_TEST((forward < page && page < brought));
    const auto rows = paper::count(sheet.text.substr(0, page), "Opis produktu");
    auto sum = polish().amount(money(static_cast<std::int64_t>(rows) * 68'40));
    sum = std::regex_replace(sum, std::regex("\u00a0"), " ");  // as pdftotext prints it
    BOOST_TEST(sheet.text.find(sum, forward) < page, sum);
    BOOST_TEST(sheet.text.find(sum, brought) - brought < 80U, sum);
    BOOST_TEST(!polishSheet("not-carried", ofManyLines(9)).has("przeniesienia"));
}

BOOST_AUTO_TEST_CASE(each_number_of_lines_keeps_the_sum_on_the_paper) {
    for (int count = 1; count <= 40; ++count) {
        const auto sheet = polishSheet("growing", ofManyLines(count));
        BOOST_TEST(sheet.has("Razem do zapłaty"), count);
        BOOST_TEST(sheet.has("Opis produktu nr " + std::to_string(count) + " "), count);
    }
}

BOOST_AUTO_TEST_CASE(the_sum_is_never_parted_from_the_last_row) {
    for (int count = 15; count <= 45; ++count) {
        const auto sheet =
            Sheet("sums.pl.pdf",
                  press().letter(letters::letter({"Temat", {"Akapit."}, {}}, count), polish()));
        const auto last = sheet.text.find("FV/" + std::to_string(count) + "/10/2026");
        const auto sum = sheet.text.find("Razem", last);
        BOOST_REQUIRE(last != std::string::npos && sum != std::string::npos);
        BOOST_TEST(sheet.text.substr(last, sum - last).find('\f') == std::string::npos, count);
    }
}

BOOST_AUTO_TEST_CASE(a_figure_below_zero_has_a_minus_and_is_copied_with_a_hyphen) {
    const Sheet sheet("minus.pl.pdf", press().accountStatement(statement(), polish()));
    BOOST_TEST(sheet.has("-1 000,00 PLN"), sheet.text);
    const auto plain =
        paper::outputOf("qpdf --qdf --object-streams=disable '" + sheet.file.string() + "' -");
    BOOST_TEST(plain.find("/minus") != std::string::npos);
    BOOST_TEST(plain.find("<81> <002D>") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
