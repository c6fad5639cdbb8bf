// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bar.h"

#include <boost/test/unit_test.hpp>

namespace gate = domain::gate;

BOOST_AUTO_TEST_SUITE(bars)

namespace {
gate::Measurement measured(std::int64_t now, std::int64_t warn, std::int64_t stop) {
    gate::Measurement measurement;
    measurement.measured = {now};
    measurement.limit.warn = gate::Figure{warn};
    measurement.limit.stop = gate::Figure{stop};
    return measurement;
}
}  // namespace

BOOST_AUTO_TEST_CASE(the_largest_figure_takes_nine_tenths) {
    const auto bar = gui::barOf(measured(25, 50, 100), std::nullopt);
    BOOST_TEST(bar.now == 225);
    BOOST_TEST(bar.warn.value() == 450);
    BOOST_TEST(bar.stop.value() == 900);
    BOOST_TEST(!bar.forecast);
}

BOOST_AUTO_TEST_CASE(a_forecast_is_drawn_only_beyond_now) {
    BOOST_TEST(gui::barOf(measured(25, 50, 100), gate::Figure{200}).forecast.value() == 900);
    BOOST_TEST(!gui::barOf(measured(25, 50, 100), gate::Figure{25}).forecast);
}

BOOST_AUTO_TEST_CASE(no_figure_leaves_the_bar) {
    for (const auto now : {std::int64_t{0}, std::int64_t{-5}, std::int64_t{1} << 62}) {
        const auto bar = gui::barOf(measured(now, 0, 100), gate::kBeyondMeasure);
        BOOST_TEST(bar.now >= 0);
        BOOST_TEST(bar.now <= 1000);
        BOOST_TEST(bar.forecast.value() == 1000);
    }
    auto endless = measured(0, 10, 20);
    endless.measured = gate::kBeyondMeasure;
    const auto bar = gui::barOf(endless, std::nullopt);
    BOOST_TEST(bar.now == 1000);
    BOOST_TEST(bar.stop.value() == 900);
}

BOOST_AUTO_TEST_SUITE_END()
