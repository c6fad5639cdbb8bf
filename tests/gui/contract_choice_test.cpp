// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contract_choice.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(contract_choices)

BOOST_FIXTURE_TEST_CASE(only_started_contracts_can_be_chosen, support::Practice) {
    const auto acme = client();
    BOOST_TEST(gui::startedContracts(now(), acme).isEmpty());
    draft(acme);
    BOOST_TEST(gui::startedContracts(now(), acme).isEmpty());
    const auto contract = started(acme);
    const auto choice = gui::startedContracts(now(), acme);
    BOOST_REQUIRE(choice.ids.size() == 1U);
    BOOST_TEST((choice.ids.front() == contract));
    BOOST_TEST(!choice.titles.front().empty());
}

BOOST_AUTO_TEST_SUITE_END()
