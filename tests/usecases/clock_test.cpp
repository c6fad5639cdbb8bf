// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/clock.h"

#include <boost/test/unit_test.hpp>

using namespace std::chrono;

BOOST_AUTO_TEST_SUITE(clocks)

BOOST_AUTO_TEST_CASE(an_instant_is_written_in_utc_and_read_back) {
    const auto instant = sys_days(2026y / 9 / 24) + hours(9) + minutes(5) + seconds(7);
    BOOST_TEST(usecases::toInstant(instant) == "2026-09-24T09:05:07Z");
    BOOST_TEST((usecases::instantOf("2026-09-24T09:05:07Z") == instant));
    for (const char* text : {"", "2026-09-24", "2026-09-24 09:05:07Z", "2026-09-24T09:05:07+"})
        BOOST_CHECK_THROW(usecases::instantOf(text), std::domain_error);
}

BOOST_AUTO_TEST_CASE(a_mail_date_is_english_whatever_the_locale) {
    const auto instant = sys_days(2026y / 9 / 24) + hours(9) + minutes(15);
    BOOST_TEST(usecases::toMailDate(instant) == "Thu, 24 Sep 2026 09:15:00 +0000");
    BOOST_TEST(usecases::toMailDate(sys_days(2027y / 1 / 3)) == "Sun, 03 Jan 2027 00:00:00 +0000");
}

BOOST_AUTO_TEST_CASE(the_computers_day_is_the_local_one) {
    const usecases::SystemClock clock;
    const auto utc = floor<days>(clock.now());
    const auto off = clock.today() - utc;
    BOOST_TEST((off >= days(-1) && off <= days(1)));
}

BOOST_AUTO_TEST_SUITE_END()
