// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling/import_words.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(words_of_an_import)

namespace {
const wording::Voice kImportWords(wording::Language::English, "no/such/folder");
}  // namespace

BOOST_AUTO_TEST_CASE(how_a_file_was_read_is_said) {
    usecases::ImportPreview preview;
    preview.file = "a.csv";
    preview.encoding = "UTF-8";
    preview.delimiter = '\t';
    preview.dateOrder = "ymd";
    BOOST_TEST(telling::readingSentence(kImportWords, preview) ==
               "a.csv: UTF-8, columns divided by: tab, dates: year, month, day");
    BOOST_TEST(telling::delimiterName(kImportWords, '|') == "|");
    BOOST_TEST(telling::originOfColumn(kImportWords, "remembered") == "as last time");
    BOOST_TEST(telling::fieldName(kImportWords, "due_date") == "Due on");
}

BOOST_AUTO_TEST_CASE(sums_and_faults_are_said) {
    usecases::ImportPreview preview;
    preview.invoices = 2;
    preview.known = 1;
    preview.invoiced.add(support::pln("10"));
    const auto lines = telling::sumSentences(kImportWords, preview, telling::kAdded);
    BOOST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(lines[0] == "Added: 0 clients, 2 invoices, 0 payments");
    BOOST_TEST(lines[1] == "here already: 1 invoice");
    BOOST_TEST(lines[2].starts_with("invoiced 10.00\u00a0PLN"));
    const usecases::ImportProblem problem{3, "Kwota", domain::refuseInput("answer_needed")};
    BOOST_TEST(telling::problemSentence(kImportWords, problem) ==
               "row 3, column “Kwota”: An answer is needed here.");
}

BOOST_AUTO_TEST_SUITE_END()
