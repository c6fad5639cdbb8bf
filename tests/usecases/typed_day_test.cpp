// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/typed_day.h"

#include <boost/test/unit_test.hpp>

#include "domain/base/refusal.h"

BOOST_AUTO_TEST_SUITE(days_as_typed)

BOOST_AUTO_TEST_CASE(T46_a_day_is_typed_as_people_write_it_or_not_at_all) {
    BOOST_TEST(domain::toIso(*usecases::parseDay("12.10.2026")) == "2026-10-12");
    BOOST_TEST(domain::toIso(*usecases::parseDay("2026-10-12")) == "2026-10-12");
    BOOST_TEST(usecases::parseDay("10/12/2026").refusal().code == "ambiguous_date");
    BOOST_TEST(usecases::parseDay("tomorrow").refusal().code == "not_a_date");
}

BOOST_AUTO_TEST_SUITE_END()
