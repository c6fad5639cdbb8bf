// SPDX-License-Identifier: GPL-3.0-or-later
// How an import finds out what a table says, says so, and remembers it: beside
// receivables_import_test.cpp, which tests what is taken in.
#include <boost/test/unit_test.hpp>

#include "usecases/moving.h"

using namespace support;
using usecases::previewReceivables;

BOOST_AUTO_TEST_SUITE(reading_receivables)

BOOST_AUTO_TEST_CASE(columns_and_order_of_dates_are_remembered) {
    Moving moving;
    writeBytes(moving.practice.path("a.csv"), "wer,was,wann,wieviel\nBeta,OLD/1,02/03/2026,5.00\n");
    usecases::ImportForm form{moving.practice.path("a.csv"), {}, {}, {}};
    const auto look = [&] { return previewReceivables(moving.practice.now(), form); };
    BOOST_TEST(outcomeOf(look) == "map_fields_missing");
    form.columns = {"client=wer,number=was,issue_date=wann,amount=wieviel"};
    BOOST_TEST(outcomeOf(look) == "date_order_ambiguous");
    form.dateOrder = "dym";
    BOOST_TEST(outcomeOf(look) == "date_order_unknown");
    form.dateOrder = "mdy";
    usecases::importReceivables(moving.practice.now(), form, look());
    BOOST_TEST(domain::toIso(*moving.invoice("OLD/1").issueDate) == "2026-02-03");
    writeBytes(form.file, "wer,was,wann,wieviel\nBeta,OLD/2,02/04/2026,5.00\n");
    form.columns.clear();
    form.dateOrder.reset();
    moving.practice.on("2026-09-02");
    const auto again = look();
    BOOST_TEST(again.columns[0].origin == "remembered");
    BOOST_TEST(again.dateOrder == "mdy");
    BOOST_TEST(again.dateOrderOrigin == "remembered");
    // Another program may write its dates in another order.
    writeBytes(form.file, "wer,was,wann,wieviel,wo\nBeta,OLD/2,02/04/2026,5.00,x\n");
    BOOST_TEST(outcomeOf(look) == "date_order_ambiguous");
}

BOOST_AUTO_TEST_CASE(what_was_made_of_a_file_is_said_with_the_preview) {
    Moving moving;
    const usecases::ImportForm form{moving.practice.path("a.csv"), {}, {}, {}};
    writeBytes(form.file,
               "Raport;;;;\nStan na 1.09.2026;;;;\nKlient;Numer;Data;Kwota;Zapłacono\n"
               "Beta;OLD/1;13.07.26;1 234,56 zł;20.07.26\nGamma;OLD/2;14.07.26;5 PLN;\nRazem;;;1 "
               "239,56 zł;\n");
    const auto before = moving.practice.counts();
    const auto preview = previewReceivables(moving.practice.now(), form);
    BOOST_TEST(moving.practice.counts() == before);
    BOOST_TEST(preview.problems.empty());
    BOOST_TEST(added(preview) == "2 2 1");
    BOOST_REQUIRE(preview.warnings.size() == 4U);
    BOOST_TEST(preview.warnings[0].code == "import_titles_skipped");
    BOOST_TEST(preview.warnings[1].code == "import_sums_skipped");
    BOOST_TEST(preview.warnings[2].code == "import_short_years");
    BOOST_TEST(preview.first[0].row == 4);
    BOOST_TEST(domain::toIso(preview.first[0].issueDate) == "2026-07-13");
    BOOST_TEST(domain::toIso(*preview.first[0].paidDate) == "2026-07-20");
    usecases::importReceivables(moving.practice.now(), form, preview);
    BOOST_TEST(moving.balance("OLD/1") == "0.00");
    BOOST_TEST(moving.balance("OLD/2") == "5.00");
    // A second import adds nothing, and a window is offered the real titles.
    BOOST_TEST(previewReceivables(moving.practice.now(), form).addsNothing());
    const auto table = usecases::lookAtTable(moving.practice.now(), form.file);
    BOOST_TEST(table.columns.front() == "Klient");
    BOOST_TEST(moving.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_place_is_remembered_for_the_same_titles_only) {
    Moving moving;
    usecases::ImportForm form{moving.practice.path("a.csv"), {"amount=#5"}, {}, {}};
    writeBytes(form.file, "Klient;Numer;Data;Brutto;Brutto\nBeta;OLD/1;13.07.2026;1;5\n");
    usecases::importReceivables(moving.practice.now(), form,
                                previewReceivables(moving.practice.now(), form));
    form.columns.clear();
    const auto amount = [&] {
        return previewReceivables(moving.practice.now(), form).first.at(0).gross;
    };
    writeBytes(form.file, "Klient;Numer;Data;Brutto;Brutto\nBeta;OLD/2;13.07.2026;1;5\n");
    BOOST_TEST(amount() == pln("5"));
    writeBytes(form.file, "Klient;Numer;Data;Brutto;Netto\nBeta;OLD/2;13.07.2026;1;5\n");
    BOOST_TEST(amount() == pln("1"));
}

BOOST_AUTO_TEST_CASE(a_column_that_was_switched_off_stays_off_until_it_is_told) {
    Moving moving;
    auto form = moving.form(kBeta);
    form.columns = {"paid_amount=,paid_date="};
    usecases::importReceivables(moving.practice.now(), form,
                                previewReceivables(moving.practice.now(), form));
    BOOST_TEST(added(moving.look(kOld)) == "1 1 0");
    form = moving.form(kOld);
    form.columns = {"paid_amount=zapłacono,paid_date=data zapłaty"};
    BOOST_TEST(added(previewReceivables(moving.practice.now(), form)) == "1 1 1");
}

BOOST_AUTO_TEST_SUITE_END()
