// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_columns.h"

#include <boost/test/unit_test.hpp>

#include "support/outcome.h"

using exchange::ColumnOrigin;
using exchange::mapColumns;
using Header = std::vector<std::string>;

namespace {
std::string originOf(ColumnOrigin origin) {
    return origin == ColumnOrigin::Told ? "!" : origin == ColumnOrigin::Remembered ? "~" : "";
}

/// "client=0 number=1!": field, column, and where it is from.
std::string shown(const exchange::ColumnMap& map) {
    std::string text;
    for (const auto& [field, mapped] : map)
        text += (text.empty() ? "" : " ") + std::string(codeOf(field)) + "=" +
                std::to_string(mapped.column) + originOf(mapped.origin);
    return text;
}

std::string mapped(const Header& header, const exchange::ToldColumns& told = {},
                   const exchange::ToldColumns& remembered = {}) {
    const auto map = mapColumns(header, told, remembered);
    return map ? shown(*map) : map.refusal().code;
}
}  // namespace

BOOST_AUTO_TEST_SUITE(columns_of_receivables)

BOOST_AUTO_TEST_CASE(polish_titles_are_known_by_their_names) {
    BOOST_TEST(
        mapped({"Lp.", "Nr faktury", "Nabywca", "NIP", "Data wystawienia", "Termin płatności",
                "Netto", "Wartość brutto", "Waluta", "Data zapłaty", "Zapłacono", "E-mail"}) ==
        "client=2 tax_id=3 email=11 number=1 issue_date=4 due_date=5 amount=7 currency=8 "
        "paid_date=9 paid_amount=10");
}

BOOST_AUTO_TEST_CASE(english_titles_are_known_by_their_names) {
    BOOST_TEST(mapped({"INVOICE_NO", "Customer Name", "Invoice Date", "Due Date", "Total",
                       "Amount Paid", "Paid on"}) ==
               "client=1 number=0 issue_date=2 due_date=3 amount=4 paid_date=6 paid_amount=5");
}

BOOST_AUTO_TEST_CASE(the_surer_name_wins_whatever_the_order) {
    BOOST_TEST(mapped({"Kwota", "Data", "Numer", "Brutto", "Klient", "Data wystawienia"}) ==
               "client=4 number=2 issue_date=5 amount=3");
    // A column holds one thing: what is the number is not the client as well.
    BOOST_TEST(mapped({"Faktura", "Nazwa", "Data", "Kwota"}) ==
               "client=1 number=0 issue_date=2 amount=3");
}

BOOST_AUTO_TEST_CASE(what_is_told_comes_before_what_is_remembered_and_that_before_names) {
    const Header header{"Klient", "Numer", "Data", "Brutto", "Inne"};
    BOOST_TEST(mapped(header, {{"amount", "Inne"}}, {{"client", "Numer"}, {"number", "Klient"}}) ==
               "client=1~ number=0~ issue_date=2 amount=4!");
    BOOST_TEST(mapped(header, {{"amount", "#5"}, {"note", "#4"}}) ==
               "client=0 number=1 issue_date=2 amount=4! note=3!");
    // What was remembered of another file does not disturb.
    BOOST_TEST(mapped(header, {}, {{"amount", "Kwota"}, {"no_field", "Inne"}}) ==
               "client=0 number=1 issue_date=2 amount=3");
}

BOOST_AUTO_TEST_CASE(an_empty_column_switches_a_field_off) {
    BOOST_TEST(mapped({"Klient", "Numer", "Data", "Brutto", "Waluta"}, {{"currency", ""}}) ==
               "client=0 number=1 issue_date=2 amount=3");
}

BOOST_AUTO_TEST_CASE(case_and_accents_of_a_told_column_are_forgiven) {
    BOOST_TEST(mapped({"Płatnik", "Numer", "Data", "Brutto"}, {{"client", "platnik"}}) ==
               "client=0! number=1 issue_date=2 amount=3");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_mapped_is_refused) {
    const Header header{"Klient", "Numer", "Data", "Brutto", "brutto"};
    BOOST_TEST(mapped({"a", "b"}) == "map_fields_missing");
    BOOST_TEST(mapped(header, {{"amount", ""}}) == "map_fields_missing");
    BOOST_TEST(mapped(header, {{"gross", "Brutto"}}) == "map_field_unknown");
    BOOST_TEST(mapped(header, {{"amount", "Kwota"}}) == "map_column_unknown");
    BOOST_TEST(mapped(header, {{"amount", "#6"}}) == "map_column_unknown");
    BOOST_TEST(mapped(header, {{"amount", "BRUTTO"}}) == "map_column_ambiguous");
    BOOST_TEST(mapped(header, {{"amount", "brutto"}}).starts_with("client=0 number=1"));
}

BOOST_AUTO_TEST_CASE(the_option_is_read_with_commas_and_several_times) {
    const auto told =
        exchange::readToldColumns({"client=Nazwa firmy,amount=#3", "note="}).orThrow();
    const exchange::ToldColumns wanted{{"client", "Nazwa firmy"}, {"amount", "#3"}, {"note", ""}};
    BOOST_TEST((told == wanted));
    for (const char* text : {"", "client", "=Nazwa", "client=a,,amount=b"})
        BOOST_TEST(support::outcome(exchange::readToldColumns({text})) == "map_unreadable", text);
}

BOOST_AUTO_TEST_CASE(a_map_is_told_again_by_titles_where_they_are_single) {
    const Header header{"Klient", "Numer", "Data", "Brutto", "Brutto"};
    const auto map = mapColumns(header, {{"amount", "#5"}}, {}).orThrow();
    const auto told = exchange::toldFrom(map, header);
    const exchange::ToldColumns wanted{
        {"client", "Klient"}, {"number", "Numer"}, {"issue_date", "Data"}, {"amount", "#5"}};
    BOOST_TEST((told == wanted));
    BOOST_TEST(mapped(header, {}, told) == "client=0~ number=1~ issue_date=2~ amount=4~");
}

BOOST_AUTO_TEST_CASE(what_was_told_is_the_same_the_next_time) {
    // Found by tests/fuzz: of two fields that shared a column, the second was forgotten.
    const Header header{"Klient", "Numer", "Data", "Brutto", ""};
    const exchange::ToldColumns told{
        {"paid_amount", "Brutto"}, {"amount", "Brutto"}, {"note", "#5"}};
    const auto map = mapColumns(header, told, {}).orThrow();
    const auto again = exchange::toldFrom(map, header);
    BOOST_TEST(mapped(header, {}, again) ==
               "client=0~ number=1~ issue_date=2~ amount=3~ paid_amount=3~ note=4~");
    // A column that was switched off stays so, until it is told.
    const Header paid{"Klient", "Numer", "Data", "Brutto", "Wpłacono"};
    BOOST_TEST(mapped(paid, {}, {{"paid_amount", ""}}) ==
               "client=0 number=1 issue_date=2 amount=3");
    BOOST_TEST(mapped(paid, {{"paid_amount", "#5"}}, {{"paid_amount", ""}}) ==
               "client=0 number=1 issue_date=2 amount=3 paid_amount=4!");
}

BOOST_AUTO_TEST_CASE(what_is_found_need_not_be_enough) {
    const auto map = exchange::foundColumns({"Kto", "Numer", "Kwota"}, {{"client", "Kto"}});
    BOOST_TEST(map.size() == 3U);
    BOOST_TEST(map.at(exchange::ReceivableField::Client).column == 0U);
    BOOST_TEST(exchange::isNeeded(exchange::ReceivableField::IssueDate));
    BOOST_TEST(!exchange::isNeeded(exchange::ReceivableField::Note));
    BOOST_TEST(exchange::allReceivableFields().size() == 17U);
}

BOOST_AUTO_TEST_SUITE_END()
