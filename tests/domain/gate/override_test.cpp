// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/override.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(overrides)

namespace {
struct Wanted {
    std::string name;
    std::string reason;
    int days;
    std::int64_t capGrosze;
    std::string refusal;  ///< empty when it is accepted
};

std::ostream& operator<<(std::ostream& out, const Wanted& wanted) {
    return out << wanted.name;
}

const std::vector<Wanted> kWanted{
    {"for a week", "Premiera strony jutro", 7, 50'000, ""},
    {"for today alone", "Premiera strony", 0, 50'000, ""},
    {"for the longest time", "Premiera strony", 14, 1, ""},
    {"a day too long", "Premiera strony", 15, 50'000, "override_too_long"},
    {"until yesterday", "Premiera strony", -1, 50'000, "override_in_past"},
    {"without a reason", "", 7, 50'000, "override_without_reason"},
    {"with a blank reason", " \t\n", 7, 50'000, "override_without_reason"},
    {"with a cap of nothing", "Premiera strony", 7, 0, "amount_not_positive"},
    {"with a negative cap", "Premiera strony", 7, -1, "amount_not_positive"},
};

Override made(std::optional<ContractId> forContract) {
    return {OverrideId{1}, kClient, forContract, "Premiera strony", daysAgo(1), daysAgo(-2),
            pln(50'000),   pln(0),  false};
}
}  // namespace

BOOST_DATA_TEST_CASE(an_override_is_checked, data::make(kWanted), wanted) {
    Override override = made(std::nullopt);
    override.reason = wanted.reason;
    override.until = kToday + Days{wanted.days};
    override.cap = pln(wanted.capGrosze);
    const auto result = checkOverride(override, kToday, kOverrideDaysMax);
    if (wanted.refusal.empty()) {
        BOOST_TEST(bool(result));
    } else {
        BOOST_REQUIRE(!result);
        BOOST_TEST(result.refusal().code == wanted.refusal);
    }
}

BOOST_AUTO_TEST_CASE(the_settings_may_allow_more_days) {
    Override override = made(std::nullopt);
    override.until = kToday + Days{30};
    BOOST_TEST(!checkOverride(override, kToday, kOverrideDaysMax));
    BOOST_TEST(bool(checkOverride(override, kToday, 30)));
}

BOOST_AUTO_TEST_CASE(it_holds_from_the_day_it_is_made_to_its_last_day_and_ends_by_itself) {
    const Override override = made(std::nullopt);
    BOOST_TEST(!override.isLive(daysAgo(2)));
    BOOST_TEST(override.isLive(daysAgo(1)));
    BOOST_TEST(override.isLive(daysAgo(-2)));
    BOOST_TEST(!override.isLive(daysAgo(-3)));
}

BOOST_AUTO_TEST_CASE(a_revoked_one_does_not_hold) {
    Override override = made(std::nullopt);
    override.isRevoked = true;
    BOOST_TEST(!override.isLive(kToday));
}

BOOST_AUTO_TEST_CASE(one_for_a_contract_covers_only_that_contract) {
    BOOST_TEST(made(kContract).holds(kToday, kContract));
    BOOST_TEST(!made(kContract).holds(kToday, kOther));
    BOOST_TEST(made(std::nullopt).holds(kToday, kOther));
}

BOOST_AUTO_TEST_SUITE_END()
