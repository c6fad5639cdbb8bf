// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_file.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace exchange;

namespace {
const char* const kHeader =
    "klient;nip;email;numer;data;termin;brutto;waluta;kurs;zaplata;wplata\n";

ReceivablesRead readRows(const std::string& rows) {
    const auto table = readTable(kHeader + rows, "a.csv").orThrow();
    const auto map =
        mapColumns(table.header, {{"paid_date", "zaplata"}, {"paid_amount", "wplata"}}, {})
            .orThrow();
    return readReceivables(table, {map, DateOrder::DayFirst, domain::Currency::of("PLN"),
                                   domain::dateOf("2026-09-01")});
}

/// "2 brutto cell_not_positive" for each problem, joined with a comma.
std::string problems(const std::string& rows) {
    std::string text;
    for (const auto& problem : readRows(rows).problems)
        text += (text.empty() ? "" : ", ") + std::to_string(problem.row) + " " + problem.column +
                " " + problem.what.code;
    return text;
}

struct Faulty {
    const char* row;
    const char* problem;
};

std::ostream& operator<<(std::ostream& out, const Faulty& faulty) {
    return out << faulty.row;
}

const Faulty kFaulty[]{
    {"A;;;F1;1.07.2026;15.07.2026;10,00;;;;", ""},
    {";;;F1;1.07.2026;15.07.2026;10,00;;;;", "2 klient cell_empty"},
    {"A;;;;1.07.2026;15.07.2026;10,00;;;;", "2 numer cell_empty"},
    {"A;;;F1;;15.07.2026;10,00;;;;", "2 data cell_empty"},
    {"A;;;F1;1.07.2026;15.07.2026;;;;;", "2 brutto cell_empty"},
    {"A;1234567890;;F1;1.07.2026;;10;;;;", "2 nip cell_no_tax_id"},
    {"A;;nobody;F1;1.07.2026;;10;;;;", "2 email wrong_email"},
    {"A;;;F1;2026-07-01;;10;;;;", "2 data cell_no_date"},
    {"A;;;F1;31.06.2026;;10;;;;", "2 data cell_no_date"},
    {"A;;;F1;2.09.2026;;10;;;;", "2 data date_in_future"},
    {"A;;;F1;15.07.2026;1.07.2026;10;;;;", "2 termin cell_due_before_issue"},
    {"A;;;F1;1.07.2026;;-10;;;;", "2 brutto cell_not_positive"},
    {"A;;;F1;1.07.2026;;0,00;;;;", "2 brutto cell_not_positive"},
    {"A;;;F1;1.07.2026;;ten;;;;", "2 brutto not_a_number"},
    {"A;;;F1;1.07.2026;;1.234;;;;", "2 brutto ambiguous_number"},
    {"A;;;F1;1.07.2026;;10,0055;;;;", "2 brutto too_many_decimals"},
    {"A;;;F1;1.07.2026;;10;XXQ;;;", "2 waluta unknown_currency"},
    {"A;;;F1;1.07.2026;;10;EUR;-4;;", "2 kurs amount_not_positive"},
    {"A;;;F1;1.07.2026;;10;;;;5", "2 zaplata cell_paid_without_date"},
    {"A;;;F1;1.07.2026;;10;;;5.07.2026;-5", "2 wplata cell_negative"},
    {"A;;;F1;1.07.2026;;10;;;5.09.2026;5", "2 zaplata date_in_future"},
    {"A;;;F1;1.07.2026;;10 zł;EUR;4,25;;", "2 brutto cell_other_currency"},
    {"A;;;F1;1.07.2026;;10;EUR;4,25;5.07.2026;5 zł", "2 wplata cell_other_currency"},
    {"A;;;F1;1.07.2026;;10 zlotych;;;;", "2 brutto not_a_number"},
    {"A;;;F1;1.07.2026;;EUR;;;;", "2 brutto not_a_number"},
    {"A;;;F1;1.07.66;;10;;;;", "2 data date_in_future"},
    {"A;;;F1", "2  row_wrong_width"},
    {"A;;;F1;1.07.2026;;10;;;;;extra", "2  row_wrong_width"},
    {"A;;;F1;1.07.2026;;10;;;;;;", ""},
    {"\"A\nB\";;;F1;1.07.2026;;10;;;;", "2 klient cell_with_line_end"},
};
}  // namespace

BOOST_AUTO_TEST_SUITE(files_of_receivables)

BOOST_DATA_TEST_CASE(T45_each_fault_is_told_by_row_and_column, kFaulty, faulty) {
    BOOST_TEST(problems(faulty.row) == faulty.problem);
}

BOOST_AUTO_TEST_CASE(every_row_is_looked_at_and_the_good_ones_are_read) {
    const auto read = readRows(
        "A;;;F1;1.07.2026;;x;;;;\nA;;;F2;1.07.2026;;10;;;;\n\nA;;;F3;y;;z;;;;\nB;;;F4;1.7.2026;;1;;"
        ";;");
    BOOST_TEST(read.problems.size() == 3U);
    BOOST_TEST(read.problems[2].row == 5);
    BOOST_TEST(read.rows.size() == 2U);
    BOOST_TEST(read.rows[1].row == 6);
}

BOOST_AUTO_TEST_CASE(a_sum_below_the_table_is_no_invoice) {
    const auto read =
        readRows("A;;;F1;1.07.2026;;10;;;;\nRazem:;;;;;;10;;;;\n;;;;;;10;;;;\nOGÓŁEM;;;;;;10;;;;");
    BOOST_TEST(read.problems.empty());
    BOOST_TEST(read.rows.size() == 1U);
    BOOST_TEST(read.sums == (std::vector{3, 4, 5}), boost::test_tools::per_element());
    // What names a client, a number or a day is an invoice with a fault.
    BOOST_TEST(problems("B;;;;;;10;;;;") == "2 numer cell_empty, 2 data cell_empty");
    BOOST_TEST(problems("Razem;;;F1;;;10;;;;") == "2 data cell_empty");
}

BOOST_AUTO_TEST_CASE(a_number_twice_names_the_first_row) {
    BOOST_TEST(
        problems("A;;;F1;1.07.2026;;10;;;;\nB;;;F2;1.07.2026;;1;;;;\nA;;;F1;1.07.2026;;10;;;;") ==
        "4 numer cell_number_twice");
}

BOOST_AUTO_TEST_CASE(a_cell_beyond_reason_is_told) {
    BOOST_TEST(problems(std::string(501, 'x') + ";;;F1;1.07.2026;;10;;;;") ==
               "2 klient cell_too_long");
}

BOOST_AUTO_TEST_CASE(T43_amounts_are_read_as_programs_write_them) {
    const std::pair<const char*, std::int64_t> amounts[]{
        {"1 234,56", 123456},     {"1\u00a0234,56", 123456}, {"1,234.56", 123456},
        {"1.234,56", 123456},     {"1234.5", 123450},        {"1234", 123400},
        {"1\u202f234,56", 123456}};
    for (const auto& [text, minor] : amounts) {
        const auto read = readRows(std::string("A;;;F1;1.07.2026;;") + text + ";zł;;;");
        BOOST_REQUIRE(read.rows.size() == 1U);
        BOOST_TEST(read.rows[0].gross.minor() == minor, text);
        BOOST_TEST(read.rows[0].gross.currency().code() == "PLN");
    }
}

BOOST_AUTO_TEST_CASE(the_currency_may_be_written_with_the_amount) {
    struct Written {
        const char* cells;  ///< of amount and currency
        std::int64_t minor;
        const char* currency;
    };

    for (const auto& [cells, minor, currency] :
         {Written{"1 234,56 zł;", 123456, "PLN"}, Written{"1\u00a0234,56\u00a0PLN;", 123456, "PLN"},
          Written{"EUR 12.00;", 1200, "EUR"}, Written{"12,00 €;", 1200, "EUR"},
          Written{"eur12;EUR", 1200, "EUR"}, Written{"$1,200.00;CAD", 120000, "CAD"},
          Written{"$5;", 500, "USD"}, Written{"12;€", 1200, "EUR"},
          Written{"12;Zł", 1200, "PLN"}}) {
        const auto read = readRows(std::string("A;;;F1;1.07.2026;;") + cells + ";;;");
        BOOST_REQUIRE_MESSAGE(read.rows.size() == 1U, cells);
        BOOST_TEST(read.rows[0].gross.minor() == minor, cells);
        BOOST_TEST(read.rows[0].gross.currency().code() == currency, cells);
    }
    BOOST_TEST(readRows("A;;;F1;1.07.2026;;EUR 12;;;2.07.2026;3 EUR").rows.at(0).paid->minor() ==
               300);
}

BOOST_AUTO_TEST_CASE(years_of_two_digits_are_counted_and_the_first_is_shown) {
    const auto read = readRows(
        "A;;;F1;1.07.2026;;10;;;;\nA;;;F2;2.07.26;15.07.26;10;;;;\nA;;;F3;3.07.26;;10;;;;\n");
    BOOST_TEST(read.problems.empty());
    BOOST_TEST(read.shortYears.count == 3);
    BOOST_TEST(read.shortYears.example == "2.07.26");
    BOOST_TEST(domain::toIso(read.shortYears.exampleDate) == "2026-07-02");
    BOOST_TEST(domain::toIso(*read.rows.at(1).dueDate) == "2026-07-15");
}

BOOST_AUTO_TEST_CASE(a_row_is_read_with_all_that_it_says) {
    const auto read = readRows(
        "ACME;111-111-11-11;biuro@acme.example;F/"
        "1;1.07.2026;15.07.2026;10,00;eur;4,25;20.07.2026;6,50");
    BOOST_REQUIRE(read.rows.size() == 1U);
    const auto& row = read.rows[0];
    BOOST_TEST(row.client.name == "ACME");
    BOOST_TEST(row.client.nip == "1111111111");
    BOOST_TEST(row.client.email == "biuro@acme.example");
    BOOST_TEST(domain::toIso(*row.dueDate) == "2026-07-15");
    BOOST_TEST(row.gross.currency().code() == "EUR");
    BOOST_TEST(row.rate->millionths == 4'250'000);
    BOOST_TEST(row.paid->minor() == 650);
    BOOST_TEST(domain::toIso(*row.paidDate) == "2026-07-20");
}

BOOST_AUTO_TEST_CASE(nothing_paid_is_no_payment_whatever_the_date_says) {
    for (const char* paid : {";", "20.07.2026;0,00", ";0", "20.07.2026;"}) {
        const auto read = readRows(std::string("A;;;F1;1.07.2026;;10;;;") + paid);
        BOOST_REQUIRE(read.rows.size() == 1U);
        BOOST_TEST(!read.rows[0].paid.has_value());
        BOOST_TEST(!read.rows[0].paidDate.has_value());
    }
}

BOOST_AUTO_TEST_CASE(without_a_column_of_amounts_a_day_of_payment_is_payment_in_full) {
    const auto table = readTable(
                           "klient;numer;data;kwota;data zapłaty\nA;1;1.1.2026;9,99;2.1.2026\n"
                           "A;2;1.1.2026;5;\n",
                           "a.csv")
                           .orThrow();
    const auto map = mapColumns(table.header, {}, {}).orThrow();
    const auto read = readReceivables(
        table, {map, DateOrder::DayFirst, domain::Currency(), domain::dateOf("2026-09-01")});
    BOOST_TEST(read.rows[0].paid->minor() == 999);
    BOOST_TEST(!read.rows[1].paid.has_value());
    BOOST_TEST(!dateOrderIn(table, map).order.has_value());
    BOOST_TEST(dateOrderIn(table, map).example == "2.1.2026");
}

BOOST_AUTO_TEST_SUITE_END()
