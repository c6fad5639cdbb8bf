// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labour/labour.h"

#include <boost/test/unit_test.hpp>

#include "support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(work)

BOOST_AUTO_TEST_CASE(measured_seconds_are_hours_to_the_thousandth_half_up) {
    BOOST_TEST(hoursOf(0) == Quantity{0});
    BOOST_TEST(hoursOf(1) == Quantity{0});  // 0.00028 h
    BOOST_TEST(hoursOf(2) == Quantity{1});  // 0.00056 h
    BOOST_TEST(hoursOf(9) == Quantity{3});  // exactly 2.5 thousandths
    BOOST_TEST(hoursOf(3600) == Quantity{1000});
    BOOST_TEST(hoursOf(5400) == Quantity{1500});
    BOOST_TEST(hoursOf(24 * 3600 + 1) == Quantity{24000});
}

BOOST_AUTO_TEST_SUITE_END()
