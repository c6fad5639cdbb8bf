// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/limits.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(limits)

namespace {
struct Check {
    std::string name;
    Setting setting;
    std::string refusal;  ///< empty when it is accepted
};

std::ostream& operator<<(std::ostream& out, const Check& check) {
    return out << check.name;
}

const std::vector<Check> kChecks{
    {"both off", {}, ""},
    {"only a stop", {{}, 14, {}}, ""},
    {"only a warn", {figure(7), {}, {}}, ""},
    {"warn at the stop", {figure(14), 14, {}}, ""},
    {"warn above the stop", {figure(15), 14, {}}, "warn_above_stop"},
    {"zero and zero", {figure(0), 0, {}}, ""},
    {"warn above a stop of zero", {figure(1), 0, {}}, "warn_above_stop"},
    {"the whole stop", {percentOfStop(10'000), 14, {}}, ""},
    {"a grosz more than the whole stop", {percentOfStop(10'001), 1'000'000, {}}, "warn_above_stop"},
    {"percent of a stop of zero", {percentOfStop(8000), 0, {}}, ""},
    {"percent of no stop", {percentOfStop(8000), {}, {}}, "warn_percent_without_stop"},
};

struct Resolved {
    std::string name;
    LimitKey key;
    std::vector<StoredSetting> stored;
    Level origin;
    std::optional<std::int64_t> warn;
    std::optional<std::int64_t> stop;
};

std::ostream& operator<<(std::ostream& out, const Resolved& resolved) {
    return out << resolved.name;
}

constexpr auto kDays = LimitKey::OverdueDays;
constexpr auto kAsks = LimitKey::OpenAsks;

const std::vector<Resolved> kResolved{
    {"nothing stored is off", kDays, {}, Level::Default, {}, {}},
    {"the default", kDays, {byDefault(kDays, figure(7), 14)}, Level::Default, 7, 14},
    {"the client before the default",
     kDays,
     {byDefault(kDays, figure(7), 14), ofClient(kDays, figure(3), 5)},
     Level::Client,
     3,
     5},
    {"the client's stop alone brings no warn of the default",
     kDays,
     {byDefault(kDays, figure(7), 14), ofClient(kDays, {}, 5)},
     Level::Client,
     {},
     5},
    {"the client's off switches the default off (T12)",
     kDays,
     {byDefault(kDays, figure(7), 14), ofClient(kDays, {}, {})},
     Level::Client,
     {},
     {}},
    {"zero is a value, not off (T12)",
     kDays,
     {byDefault(kDays, figure(7), 14), ofClient(kDays, {}, 0)},
     Level::Client,
     {},
     0},
    {"a client's limit knows no contract",
     kDays,
     {byDefault(kDays, figure(7), 14), ofContract(kContract, kDays, figure(1), 2)},
     Level::Default,
     7,
     14},
    {"the contract before client and default",
     kAsks,
     {byDefault(kAsks, figure(3), 5), ofClient(kAsks, figure(2), 4),
      ofContract(kContract, kAsks, figure(1), 2)},
     Level::Contract,
     1,
     2},
    {"the client for a contract without its own",
     kAsks,
     {byDefault(kAsks, figure(3), 5), ofClient(kAsks, figure(2), 4),
      ofContract(kOther, kAsks, figure(1), 2)},
     Level::Client,
     2,
     4},
    {"other limits do not matter",
     kAsks,
     {byDefault(LimitKey::OpenAsksDays, figure(7), 14), byDefault(kAsks, figure(3), 5)},
     Level::Default,
     3,
     5},
};

std::optional<Figure> asFigure(std::optional<std::int64_t> value) {
    return value ? std::optional(Figure{*value, 1}) : std::nullopt;
}

Setting anySetting() {
    Setting setting;
    if (*rc::gen::arbitrary<bool>())
        setting.stop = *rc::gen::inRange<std::int64_t>(0, 1000);
    if (*rc::gen::arbitrary<bool>())
        setting.warn = figure(*rc::gen::inRange<std::int64_t>(0, 1000));
    return setting;
}

bool isPairOf(const EffectiveLimit& limit, const Setting& setting) {
    const auto warn = setting.warn ? std::optional(setting.warn->value) : std::nullopt;
    return limit.stop == asFigure(setting.stop) && limit.warn == asFigure(warn);
}
}  // namespace

BOOST_AUTO_TEST_CASE(every_limit_is_read_back_from_its_code) {
    for (const auto key : kAllLimits) {
        const auto read = parseLimitKey(codeOf(key));
        BOOST_REQUIRE(bool(read));
        BOOST_TEST(*read == key);
    }
}

BOOST_DATA_TEST_CASE(other_words_are_no_limits,
                     data::make({"", "Exposure", "overdue", "exposure ", "incident"}), text) {
    const auto read = parseLimitKey(text);
    BOOST_REQUIRE(!read);
    BOOST_TEST(read.refusal().code == "unknown_limit");
    BOOST_CHECK(read.refusal().kind == Refusal::Kind::Input);
}

BOOST_AUTO_TEST_CASE(limits_of_the_client_and_of_a_contract) {
    BOOST_CHECK(scopeOf(LimitKey::Exposure) == Scope::Client);
    BOOST_CHECK(scopeOf(LimitKey::OverdueDays) == Scope::Client);
    BOOST_CHECK(scopeOf(LimitKey::ScopeCreep) == Scope::Contract);
    BOOST_CHECK(scopeOf(LimitKey::Deposit) == Scope::Contract);
    BOOST_CHECK(scopeOf(LimitKey::Manual) == Scope::Both);
    BOOST_CHECK(measureOf(LimitKey::ScopeCreep) == Measure::Percent);
    BOOST_CHECK(measureOf(LimitKey::OpenAsksDays) == Measure::Count);
    BOOST_CHECK(measureOf(LimitKey::Deposit) == Measure::Money);
    BOOST_CHECK(measureOf(LimitKey::Manual) == Measure::Switch);
}

BOOST_AUTO_TEST_CASE(levels_have_codes) {
    BOOST_TEST(codeOf(Level::Default) == "default");
    BOOST_TEST(codeOf(Level::Client) == "client");
    BOOST_TEST(codeOf(Level::Contract) == "contract");
}

BOOST_AUTO_TEST_CASE(figures_compare_exactly_and_not_as_they_are_displayed) {
    // 19.9999 % is shown as 20.00 % and still is less than 20 %.
    const Figure almost{19'999'999, 10'000};
    BOOST_TEST(almost.rounded() == 2000);
    BOOST_CHECK(almost < Figure({2000, 1}));
    BOOST_CHECK(Figure({1, 3}) < Figure({3334, 10'000}));
    BOOST_CHECK(Figure({1, 3}) > Figure({3333, 10'000}));
    BOOST_CHECK(Figure({1, 2}) == Figure({50, 100}));
    BOOST_CHECK(Figure({-1, 2}) < Figure({-1, 3}));
}

BOOST_AUTO_TEST_CASE(figures_beyond_64_bits_of_product_compare) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    BOOST_CHECK(Figure({kMost, kMost - 1}) > Figure({kMost - 1, kMost}));
    BOOST_CHECK(kBeyondMeasure > Figure({kMost, 2}));
}

BOOST_AUTO_TEST_CASE(figures_are_displayed_half_up) {
    BOOST_TEST(Figure({5, 2}).rounded() == 3);
    BOOST_TEST(Figure({-5, 2}).rounded() == -3);
    BOOST_TEST(Figure({7, 3}).rounded() == 2);
}

BOOST_DATA_TEST_CASE(a_setting_is_checked, data::make(kChecks), check) {
    const auto result = checkSetting(check.setting);
    if (check.refusal.empty()) {
        BOOST_TEST(bool(result));
    } else {
        BOOST_REQUIRE(!result);
        BOOST_TEST(result.refusal().code == check.refusal);
    }
}

BOOST_DATA_TEST_CASE(the_nearest_level_holds, data::make(kResolved), row) {
    const auto limit = resolve(row.key, kContract, row.stored);
    BOOST_TEST(limit.key == row.key);
    BOOST_TEST(limit.origin == row.origin);
    BOOST_CHECK(limit.warn == asFigure(row.warn));
    BOOST_CHECK(limit.stop == asFigure(row.stop));
}

BOOST_AUTO_TEST_CASE(a_warn_in_percent_is_that_part_of_the_stop_exactly) {
    const std::vector stored{byDefault(LimitKey::Exposure, percentOfStop(3333), 10'001)};
    const auto limit = resolve(LimitKey::Exposure, std::nullopt, stored);
    BOOST_CHECK(limit.warn == Figure({10'001 * 3333, 10'000}));
}

BOOST_AUTO_TEST_CASE(a_warn_in_percent_of_no_stop_is_no_warn) {
    const std::vector stored{byDefault(LimitKey::Exposure, percentOfStop(8000), std::nullopt)};
    BOOST_CHECK(!resolve(LimitKey::Exposure, std::nullopt, stored).warn);
}

BOOST_AUTO_TEST_CASE(a_contract_limit_asked_for_the_client_alone_is_the_clients) {
    const std::vector stored{byDefault(kAsks, figure(3), 5), ofClient(kAsks, figure(2), 4),
                             ofContract(kContract, kAsks, figure(1), 2)};
    BOOST_TEST(resolve(kAsks, std::nullopt, stored).origin == Level::Client);
}

BOOST_AUTO_TEST_CASE(a_floor_left_open_comes_from_the_next_level_that_names_it) {
    std::vector stored{byDefault(kDays, figure(7), 14, 10'000), ofClient(kDays, figure(3), 5)};
    BOOST_TEST(resolve(kDays, std::nullopt, stored).floor == 10'000);
    stored.back().setting.floor = 0;
    BOOST_TEST(resolve(kDays, std::nullopt, stored).floor == 0);
}

RC_BOOST_PROP(warn_and_stop_are_always_a_pair_of_one_level, ()) {
    const auto key = *rc::gen::element(LimitKey::OpenAsks, LimitKey::OverdueDays);
    const auto fallback = anySetting();
    const auto ofTheClient = anySetting();
    const auto ofTheContract = anySetting();
    const std::vector<StoredSetting> all{
        {key, Level::Default, std::nullopt, fallback},
        {key, Level::Client, std::nullopt, ofTheClient},
        {key, Level::Contract, kContract, ofTheContract},
    };
    std::vector<StoredSetting> stored;
    for (const auto& each : all)
        if (*rc::gen::arbitrary<bool>())
            stored.push_back(each);
    const auto limit = resolve(key, kContract, stored);
    const auto isStored = [&](Level level) {
        return std::any_of(stored.begin(), stored.end(),
                           [&](const StoredSetting& each) { return each.level == level; });
    };
    RC_ASSERT(limit.origin != Level::Contract || scopeOf(key) == Scope::Contract);
    if (isStored(limit.origin))
        RC_ASSERT(isPairOf(limit, all[static_cast<std::size_t>(limit.origin)].setting));
    else
        RC_ASSERT(limit.origin == Level::Default && isPairOf(limit, Setting{}));
}

BOOST_AUTO_TEST_SUITE_END()
