// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/permit.h"

#include <type_traits>

#include <boost/test/unit_test.hpp>

#include "domain/gate/samples.h"

using namespace samples;

// Nothing but the gate makes one, and it is used up by whoever takes it.
static_assert(!std::is_default_constructible_v<Permit>);
static_assert(!std::is_constructible_v<Permit, Act, Basis, std::optional<OverrideId>>);
static_assert(!std::is_copy_constructible_v<Permit> && !std::is_copy_assignable_v<Permit>);
static_assert(std::is_nothrow_move_constructible_v<Permit>);
static_assert(!std::is_aggregate_v<Permit>);

BOOST_AUTO_TEST_SUITE(permits)

BOOST_AUTO_TEST_CASE(every_basis_has_its_code) {
    BOOST_TEST(codeOf(Basis::Clear) == "clear");
    BOOST_TEST(codeOf(Basis::Empty) == "empty");
    BOOST_TEST(codeOf(Basis::BeforeStop) == "before_stop");
    BOOST_TEST(codeOf(Basis::Lowers) == "lowers");
    BOOST_TEST(codeOf(Basis::Override) == "override");
}

BOOST_AUTO_TEST_CASE(a_permit_names_act_client_contract_and_amount) {
    auto decision = decide(client(), act(Act::Kind::HandOver, 27'554), {}, kToday);
    const auto permit = decision.takePermit();
    BOOST_TEST(permit.act().kind == Act::Kind::HandOver);
    BOOST_TEST(permit.act().client == kClient);
    BOOST_TEST(permit.act().contract == kContract);
    BOOST_TEST(permit.act().adds == pln(27'554));
    BOOST_TEST(permit.basis() == Basis::Clear);
    BOOST_TEST(!permit.usedOverride().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
