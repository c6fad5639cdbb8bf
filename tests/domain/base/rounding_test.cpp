// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/rounding.h"

#include <boost/test/unit_test.hpp>

using namespace domain;

BOOST_AUTO_TEST_SUITE(rounding)

BOOST_AUTO_TEST_CASE(half_a_unit_goes_up) {
    BOOST_TEST(multiplyDivide(50, 1, 100, Rounding::HalfUp) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
