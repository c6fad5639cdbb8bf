// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoice_targets.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(invoice_targets)

BOOST_FIXTURE_TEST_CASE(a_draft_that_waits_is_offered_and_new_work_beside_it, support::Practice) {
    const wording::Voice voice(wording::Language::English, "no/such/folder");
    const auto acme = client();
    const auto contract = started(acme);
    BOOST_TEST(gui::invoiceTargets(now(), voice, acme).empty());
    deliver(contract, 1);
    auto targets = gui::invoiceTargets(now(), voice, acme);
    BOOST_REQUIRE(targets.size() == 1U);
    BOOST_TEST((targets.front().contract == contract));
    const auto draft = usecases::draftFromContract(now(), contract).draft.id;
    targets = gui::invoiceTargets(now(), voice, acme);
    BOOST_REQUIRE(targets.size() == 1U);
    BOOST_TEST((targets.front().draft == draft));
    BOOST_TEST(targets.front().label == "the draft 1 that waits: 1,230.00\u00a0PLN");
    work(contract, 3, "2");
    targets = gui::invoiceTargets(now(), voice, acme);
    BOOST_REQUIRE(targets.size() == 2U);
    BOOST_TEST((targets.back().contract == contract));
    BOOST_TEST(targets.back().label.ends_with(": 246.00\u00a0PLN"));
}

BOOST_AUTO_TEST_SUITE_END()
