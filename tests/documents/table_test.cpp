// SPDX-License-Identifier: GPL-3.0-or-later
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

BOOST_AUTO_TEST_SUITE_END()
