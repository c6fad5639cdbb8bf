// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/limits_file.h"

#include <algorithm>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/json_source.h"
#include "exchange/samples.h"

using namespace samples;
using namespace domain::gate;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(limits_file)

namespace {
domain::Result<std::vector<StoredSetting>> limitsOf(const std::string& json) {
    return exchange::answerOf([&] {
        const auto source = exchange::JsonSource::parse(json, "a.json").orThrow();
        return exchange::readLimits(source.top(), domain::Currency());
    });
}

std::vector<StoredSetting> starter(const char* currency) {
    return exchange::readStarterLimits(shipped("limits/starter.json"),
                                       domain::Currency::of(currency))
        .orThrow();
}

const Setting* find(const std::vector<StoredSetting>& limits, LimitKey key) {
    const auto found = std::find_if(limits.begin(), limits.end(),
                                    [&](const auto& limit) { return limit.key == key; });
    return found == limits.end() ? nullptr : &found->setting;
}

struct Wrong {
    std::string json;
    std::string place;
};

std::ostream& operator<<(std::ostream& out, const Wrong& wrong) {
    return out << wrong.json;
}

const std::vector<Wrong> kWrong{
    {"{\"manual\": {}}", "limit_without_figures @1 manual"},
    {"{\"manual\": \"off\"}", "limit_without_figures @1 manual"},
    {"{\"exposure\": 5}", "expected_object @1 exposure"},
    {"{\"exposure\": \"on\"}", "expected_object @1 exposure"},
    {"{\"exposure\": {\"max\": 5}}", "unknown_key @1 exposure.max"},
    {"{\"exposure\": {\"warn\": 1,\n\"stop\": \"x\"}}", "not_a_number @2 exposure.stop"},
    {"{\"exposure\": {\"stop\": 10.5}}", "json_number_not_exact @1 exposure.stop"},
    {"{\"exposure\": {\"stop\": \"80%\"}}", "not_a_number @1 exposure.stop"},
    {"{\"exposure\": {\"stop\": 5,\n\"warn\": 6}}", "warn_above_stop @2 exposure.warn"},
    {"{\"exposure\": {\"stop\": 5,\n\"warn\": \"101%\"}}", "warn_above_stop @2 exposure.warn"},
    {"{\"exposure\": {\"warn\": \"80%\"}}", "warn_percent_without_stop @1 exposure.warn"},
    {"{\"exposure\": {\"stop\": 5,\n\"floor\": 1}}", "floor_not_for_limit @2 exposure.floor"},
    {"{\"overdue_days\": {\"stop\": 5,\n\"floor\": \"-1\"}}",
     "negative_number @2 overdue_days.floor"},
    {"{\"overdue_days\": {\"stop\": \"5,5\"}}", "too_many_decimals @1 overdue_days.stop"},
};
}  // namespace

BOOST_DATA_TEST_CASE(what_is_wrong_is_named_by_code_line_and_field, data::make(kWrong), sample) {
    BOOST_TEST(placeOf(limitsOf(sample.json)) == sample.place);
}

BOOST_AUTO_TEST_CASE(off_is_written_in_many_ways) {
    for (const char* off : {"null", "\"off\"", "{}", "{\"warn\": \"off\", \"stop\": \"\"}",
                            "{\"warn\": null, \"stop\": null}"}) {
        const auto limits = limitsOf("{\"exposure\": " + std::string(off) + "}").orThrow();
        BOOST_REQUIRE(limits.size() == 1);
        BOOST_TEST(!limits[0].setting.warn.has_value());
        BOOST_TEST(!limits[0].setting.stop.has_value());
    }
}

BOOST_AUTO_TEST_CASE(zero_is_a_value) {
    const auto limits = limitsOf("{\"exposure\": {\"warn\": 0, \"stop\": \"0\"}}").orThrow();
    BOOST_TEST(limits[0].setting.warn->value == 0);
    BOOST_TEST(limits[0].setting.stop.value() == 0);
}

BOOST_AUTO_TEST_CASE(the_starter_limits_in_zloty_are_those_of_the_rules) {
    const auto limits = starter("PLN");
    const auto figures = [&](LimitKey key) { return *find(limits, key); };
    BOOST_TEST(figures(LimitKey::UnpaidBalance).stop.value() == 500'000);
    BOOST_TEST(figures(LimitKey::UnpaidBalance).warn->value == 8000);
    BOOST_TEST((figures(LimitKey::UnpaidBalance).warn->kind == Warn::Kind::PercentOfStop));
    BOOST_TEST(figures(LimitKey::Exposure).stop.value() == 800'000);
    BOOST_TEST(figures(LimitKey::OverdueDays).warn->value == 7);
    BOOST_TEST(figures(LimitKey::OverdueDays).stop.value() == 14);
    BOOST_TEST(figures(LimitKey::OverdueDays).floor.value() == 10'000);
    BOOST_TEST(!figures(LimitKey::OverdueBalance).stop.has_value());
    BOOST_TEST(figures(LimitKey::ScopeCreep).warn->value == 1000);
    BOOST_TEST(figures(LimitKey::ScopeCreep).stop.value() == 2000);
    BOOST_TEST(figures(LimitKey::RevisionRounds).warn->value == 0);
    BOOST_TEST(figures(LimitKey::RevisionRounds).stop.value() == 1);
    BOOST_TEST(figures(LimitKey::OpenAsks).warn->value == 3);
    BOOST_TEST(figures(LimitKey::OpenAsks).stop.value() == 5);
    BOOST_TEST(figures(LimitKey::OpenAsksDays).stop.value() == 14);
    BOOST_TEST(!figures(LimitKey::Deposit).warn.has_value());
    BOOST_TEST(figures(LimitKey::Deposit).stop.value() == 1);
    BOOST_TEST(limits.size() == kAllLimits.size() - 1);
}

BOOST_AUTO_TEST_CASE(other_currencies_have_their_own_or_none) {
    for (const char* currency : {"EUR", "USD", "GBP"}) {
        BOOST_TEST(find(starter(currency), LimitKey::Exposure)->stop.value() > 100'000);
        BOOST_TEST(find(starter(currency), LimitKey::OverdueDays)->floor.value() >= 2'000);
    }
    const auto crowns = starter("CZK");
    BOOST_TEST((find(crowns, LimitKey::Exposure) == nullptr));
    BOOST_TEST(!find(crowns, LimitKey::OverdueDays)->floor.has_value());
    BOOST_TEST(find(crowns, LimitKey::ScopeCreep)->stop.value() == 2000);
}

BOOST_AUTO_TEST_CASE(a_mistake_in_a_foreign_section_is_found) {
    const Folder folder;
    const auto file =
        folder.write("s.json", "{\"all\": {},\n\"EUR\": {\"exposure\": {\"stop\": \"x\"}}}");
    BOOST_TEST(placeOf(exchange::readStarterLimits(file, domain::Currency())) ==
               "not_a_number @2 EUR.exposure.stop");
}

BOOST_AUTO_TEST_SUITE_END()
