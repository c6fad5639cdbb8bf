// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_store.h"

#include <map>

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(settings_store)

namespace {
struct Numbers {
    Database db = Database::inMemory();
    NumberStore store{db};

    explicit Numbers(const char* pattern, Reset reset, int last = 0) {
        store.add("invoice", makeSeries(pattern, reset).orThrow(), last, kToday);
    }

    std::string take(const char* date) { return store.take("invoice", dateOf(date)); }
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_value_is_kept_by_its_key) {
    auto db = Database::inMemory();
    SettingsStore settings(db);
    BOOST_TEST(!settings.value("calendar").has_value());
    settings.setValue("calendar", "pl");
    settings.setValue("calendar", "none");
    BOOST_TEST(settings.value("calendar").value() == "none");
    BOOST_TEST(!settings.homeCurrency().has_value());
    settings.setValue("currency", "EUR");
    BOOST_TEST((settings.homeCurrency() == Currency::of("EUR")));
}

BOOST_AUTO_TEST_CASE(values_come_back_by_the_rest_of_their_key) {
    auto db = Database::inMemory();
    SettingsStore settings(db);
    for (const char* key : {"exposure", "exposure.", "exposure.a", "exposure.ż", "exposurf", "e"})
        settings.setValue(key, key);
    const std::map<std::string, std::string> expected{{"a", "exposure.a"}, {"ż", "exposure.ż"}};
    BOOST_TEST((settings.valuesUnder("exposure.") == expected));
    BOOST_TEST(settings.valuesUnder("none.").empty());
}

BOOST_AUTO_TEST_CASE(the_seller_comes_back_as_stored_and_an_unfinished_database_says_so) {
    auto db = Database::inMemory();
    SettingsStore settings(db);
    BOOST_TEST(outcomeOf([&] { settings.seller(); }) == "database_unfinished");
    auto stored = seller();
    stored.vatStatus = VatStatus::Exempt;
    stored.exemptionBasis = "art. 113 ust. 1 ustawy o VAT";
    settings.setSeller(seller());
    settings.setSeller(stored);
    const auto found = settings.seller();
    BOOST_TEST((found.party == stored.party));
    BOOST_TEST((found.vatStatus == stored.vatStatus));
    BOOST_TEST(found.exemptionBasis == stored.exemptionBasis);
    BOOST_TEST((found.accounts == stored.accounts));
}

BOOST_AUTO_TEST_CASE(T28_a_number_whose_transaction_fails_is_given_again) {
    Numbers numbers("FV/{n}/{mm}/{yyyy}", Reset::Month);
    BOOST_TEST(numbers.take("2026-10-05") == "FV/1/10/2026");
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(written(numbers.db, [&] {
                       numbers.take("2026-10-06");
                       throw Refused(refuse("no"));
                   }) == "no");
    BOOST_TEST(numbers.take("2026-10-05") == "FV/2/10/2026");
}

BOOST_AUTO_TEST_CASE(T29_numbers_come_from_a_counter_and_not_from_a_count_of_rows) {
    auto db = Database::inMemory();
    Office office(db);
    db.write([&] { office.issue(office.draft(pln(100))); });
    std::string second;
    db.write([&] { second = office.issue(office.draft(pln(100))); });
    BOOST_TEST(second == "FV/2/10/2026");
    // Rows that go, by whatever way, give no number free.
    sqlite3_exec(static_cast<sqlite3*>(db.nativeHandle()),
                 "PRAGMA foreign_keys = OFF; DROP TRIGGER invoice_kept;"
                 "DELETE FROM invoice; PRAGMA foreign_keys = ON",
                 nullptr, nullptr, nullptr);
    BOOST_TEST(NumberStore(db).take("invoice", kToday) == "FV/3/10/2026");
    BOOST_TEST(NumberStore(db).last("invoice", kToday) == 3);
}

BOOST_AUTO_TEST_CASE(T30_numbering_goes_on_after_the_last_number_used_elsewhere) {
    Numbers numbers("FV/{n}/{mm}/{yyyy}", Reset::Month, 41);
    BOOST_TEST(numbers.store.last("invoice", kToday) == 41);
    BOOST_TEST(numbers.take("2026-10-05") == "FV/42/10/2026");
    BOOST_TEST(numbers.take("2026-11-01") == "FV/1/11/2026");
}

BOOST_AUTO_TEST_CASE(a_series_begins_again_each_month_or_year_or_never) {
    Numbers monthly("{n}/{mm}/{yyyy}", Reset::Month);
    BOOST_TEST(monthly.take("2026-10-31") == "1/10/2026");
    BOOST_TEST(monthly.take("2026-11-01") == "1/11/2026");
    Numbers yearly("{n}/{yyyy}", Reset::Year);
    BOOST_TEST(yearly.take("2026-10-31") == "1/2026");
    BOOST_TEST(yearly.take("2026-12-31") == "2/2026");
    BOOST_TEST(yearly.take("2027-01-01") == "1/2027");
    Numbers endless("FV-{nnnn}", Reset::Never);
    BOOST_TEST(endless.take("2026-10-31") == "FV-0001");
    BOOST_TEST(endless.take("2031-01-01") == "FV-0002");
}

BOOST_AUTO_TEST_CASE(a_date_before_the_last_document_of_the_series_is_refused) {
    Numbers numbers("{n}/{mm}/{yyyy}", Reset::Month);
    numbers.take("2026-10-05");
    BOOST_TEST(outcomeOf([&] { numbers.take("2026-10-04"); }) == "date_before_last_document");
    BOOST_TEST(outcomeOf([&] { numbers.take("2026-09-30"); }) == "date_before_last_document");
    BOOST_TEST(numbers.take("2026-10-05") == "2/10/2026");
    numbers.store.add("correction", makeSeries("K{n}", Reset::Never).orThrow(), 0, kToday);
    BOOST_TEST(numbers.store.take("correction", dateOf("2026-09-01")) == "K1");
}

BOOST_AUTO_TEST_CASE(a_series_comes_back_and_an_unknown_one_is_unfinished_business) {
    Numbers numbers("{n}/{mm}/{yyyy}", Reset::Month);
    BOOST_TEST(numbers.store.series("invoice").pattern == "{n}/{mm}/{yyyy}");
    BOOST_TEST((numbers.store.series("invoice").reset == Reset::Month));
    BOOST_TEST(outcomeOf([&] { numbers.store.series("note"); }) == "database_unfinished");
}

BOOST_AUTO_TEST_CASE(the_last_rate_up_to_a_day_is_found) {
    auto db = Database::inMemory();
    RateStore rates(db);
    const auto euro = Currency::of("EUR");
    rates.put(euro, {{4'250'000}, "1/A/NBP/2026", kToday - Days(3)});
    rates.put(euro, {{4'300'000}, "2/A/NBP/2026", kToday});
    rates.put(euro, {{4'310'000}, "2bis/A/NBP/2026", kToday});
    const ForeignRate before{{4'250'000}, "1/A/NBP/2026", kToday - Days(3)};
    const ForeignRate mended{{4'310'000}, "2bis/A/NBP/2026", kToday};
    BOOST_TEST((rates.last(euro, kToday - Days(1)) == before));
    BOOST_TEST((rates.last(euro, kToday + Days(9)) == mended));
    BOOST_TEST(!rates.last(euro, kToday - Days(4)).has_value());
    BOOST_TEST(!rates.last(Currency::of("USD"), kToday).has_value());
}

BOOST_AUTO_TEST_CASE(the_letterhead_comes_back_as_stored) {
    auto db = Database::inMemory();
    SettingsStore settings(db);
    BOOST_TEST((settings.letterhead() == StoredLetterhead{}));
    const StoredLetterhead stored{"#7a1f3d", std::string("\x89PNG\0\r\n\xff", 8)};
    settings.setLetterhead(stored);
    BOOST_TEST((settings.letterhead() == stored));
    settings.setLetterhead({"", stored.logo});
    BOOST_TEST((settings.letterhead() == StoredLetterhead{"", stored.logo}));
    settings.setLetterhead({"#000000", ""});
    BOOST_TEST((settings.letterhead() == StoredLetterhead{"#000000", ""}));
}

BOOST_AUTO_TEST_SUITE_END()
