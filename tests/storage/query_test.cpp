// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(query)

namespace {
const char* const kNumbers = "SELECT column1 FROM (VALUES (1), (2), (3)) WHERE column1 >= ?";
}  // namespace

BOOST_AUTO_TEST_CASE(every_type_comes_back_as_it_was_bound) {
    auto db = Database::inMemory();
    auto row = db.query("SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?");
    row.with(std::int64_t{1} << 40, 7, true, "Zażółć", std::string("a\0b", 3), kToday)
        .with(pln(-5), Quantity{6'123}, Currency::of("EUR"), ClientId{9}, std::optional<int>(),
              std::optional(kToday));
    BOOST_REQUIRE(row.next());
    BOOST_TEST(row.integer() == std::int64_t{1} << 40);
    BOOST_TEST(row.small() == 7);
    BOOST_TEST(row.boolean());
    BOOST_TEST(row.text() == "Zażółć");
    BOOST_TEST(row.text() == std::string("a\0b", 3));
    BOOST_TEST((row.date() == kToday));
    BOOST_TEST(row.money(Currency()) == pln(-5));
    BOOST_TEST(row.quantity() == Quantity{6'123});
    BOOST_TEST(row.currency() == Currency::of("EUR"));
    BOOST_TEST(row.id<ClientId>() == ClientId{9});
    BOOST_TEST(!row.maybe(&Query::small).has_value());
    BOOST_TEST((row.maybe(&Query::date) == kToday));
    BOOST_TEST(!row.next());
}

BOOST_AUTO_TEST_CASE(bytes_may_hold_anything_and_nothing) {
    auto db = Database::inMemory();
    auto row = db.query("SELECT typeof(?1), length(?1), typeof(?2), length(?2)");
    row.withBytes({"\0\xFF", 2}).withBytes({});
    BOOST_REQUIRE(row.next());
    BOOST_TEST(row.text() == "blob");
    BOOST_TEST(row.small() == 2);
    BOOST_TEST(row.text() == "blob");
    BOOST_TEST(row.small() == 0);
}

BOOST_AUTO_TEST_CASE(the_same_text_can_be_asked_while_it_is_still_read) {
    auto db = Database::inMemory();
    int pairs = 0;
    auto outer = db.query(kNumbers);
    outer.with(1);
    while (outer.next()) {
        auto inner = db.query(kNumbers);
        inner.with(outer.integer());
        while (inner.next())
            ++pairs;
    }
    BOOST_TEST(pairs == 3 + 2 + 1);
}

BOOST_AUTO_TEST_CASE(a_statement_comes_back_clean) {
    auto db = Database::inMemory();
    {
        auto query = db.query(kNumbers);
        query.with(1);
        query.next();
    }
    auto query = db.query(kNumbers);
    BOOST_TEST(!query.next());  // NULL now: nothing is left of the binding
}

BOOST_AUTO_TEST_CASE(what_the_schema_forbids_is_a_refusal_and_leaves_the_statement_usable) {
    auto db = Database::inMemory();
    const auto put = [&](const char* value) {
        return outcomeOf(
            [&] { db.query("INSERT INTO seller(id, data) VALUES (1, ?)").with(value).run(); });
    };
    BOOST_TEST(put("no json") == "database_refused");
    BOOST_TEST(put("{}") == "done");
    BOOST_TEST(outcomeOf([&] { db.query("SELECT nothing FROM nowhere"); }) == "database_failed");
}

BOOST_AUTO_TEST_SUITE_END()
