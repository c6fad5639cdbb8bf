// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/keeping.h"
#include "usecases/reports.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(demo)

namespace {
/// The whole loop on one day: all steps told, all well in the file, something to do today.
void play(domain::Date today) {
    const TempFolder folder;
    HandClock clock;
    clock.set(today + std::chrono::hours(9));
    std::vector<usecases::DemoStep> steps;
    const auto demo = usecases::playDemo(folder.path(), today, clock, shipped(),
                                         [&](const auto& step) { steps.push_back(step); });
    BOOST_TEST(steps.size() >= 12);
    for (std::size_t i = 1; i < steps.size(); ++i)
        BOOST_TEST((steps[i].day <= today));
    auto office = usecases::openOffice(demo.database, today, clock, shipped());
    BOOST_TEST(usecases::verify(office).isOk());
    BOOST_TEST(!usecases::today(office).items.empty());
    BOOST_TEST(!std::filesystem::is_empty(demo.documents));
}
}  // namespace

BOOST_AUTO_TEST_CASE(it_plays_on_any_day_of_the_week_and_of_the_year) {
    // Every 13th day: all days of the week, all months, holidays and ends of months among them.
    for (int i = 0; i < 29; ++i) {
        const auto today = domain::dateOf("2026-01-01") + domain::Days(13 * i);
        BOOST_TEST_CONTEXT(domain::toIso(today))
        play(today);
    }
}

BOOST_AUTO_TEST_CASE(it_plays_on_the_29th_of_february) {
    play(domain::dateOf("2028-02-29"));
}

BOOST_AUTO_TEST_CASE(T37_it_does_not_play_over_an_existing_database) {
    const TempFolder folder;
    const HandClock clock;
    const auto playHere = [&] {
        usecases::playDemo(folder.path(), clock.today(), clock, shipped(), [](const auto&) {});
    };
    BOOST_TEST(outcomeOf(playHere) == "done");
    BOOST_TEST(outcomeOf(playHere) == "database_exists");
}

BOOST_AUTO_TEST_SUITE_END()
