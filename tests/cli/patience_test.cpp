// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/patience.h"

#include <csignal>

#include "desk.h"

BOOST_AUTO_TEST_SUITE(patience)

namespace {
/// A command at a terminal, with what it tells there.
struct Waiting {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    StandingClock clock;
    cli::Surroundings around{in, out, err, clock, false, "", true};
    wording::Voice voice{wording::Language::English, "nowhere"};
    cli::Context context{{}, {}, around, voice};
};
}  // namespace

BOOST_AUTO_TEST_CASE(tells_how_far_it_is_and_takes_its_line_away) {
    Waiting waiting;
    {
        cli::Patience patience(waiting.context);
        BOOST_TEST(patience.goesOn(12, 1000));
        BOOST_TEST(waiting.err.str().find("12 of 1000") != std::string::npos);
    }
    BOOST_TEST(waiting.err.str().ends_with("\r\033[K"));
    BOOST_TEST(waiting.out.str().empty());
}

BOOST_AUTO_TEST_CASE(where_nobody_looks_nothing_is_told) {
    Waiting waiting;
    waiting.around.showsProgress = false;
    {
        cli::Patience patience(waiting.context);
        patience.goesOn(1, 2);
    }
    BOOST_TEST(waiting.err.str().empty());
}

BOOST_AUTO_TEST_CASE(ctrl_c_asks_to_stop_between_two_documents) {
    Waiting waiting;
    cli::Patience patience(waiting.context);
    BOOST_TEST(patience.goesOn(1, 3));
    std::raise(SIGINT);
    BOOST_TEST(!patience.goesOn(2, 3));
}

BOOST_AUTO_TEST_SUITE_END()
