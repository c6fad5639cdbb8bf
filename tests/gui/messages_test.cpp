// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "telling/stop_words.h"

BOOST_AUTO_TEST_SUITE(messages)

namespace {
const wording::Voice kMessageVoice(wording::Language::English, "no/such/folder");

template <class Deed>
gui::Trouble troubleIn(Deed&& deed) {
    try {
        deed();
    } catch (const std::exception&) {
        return gui::troubleOf(kMessageVoice, std::current_exception());
    }
    return {};
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(a_stopped_timer_says_what_the_command_line_says, support::Practice) {
    const auto acme = client();
    const auto contract = started(acme);
    usecases::setManual(now(), {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    std::vector<std::string> same;
    const auto trouble = troubleIn([&] {
        try {
            usecases::startTimer(now(), contract, std::nullopt, "");
        } catch (const usecases::WorkStopped& stop) {
            same = telling::stopSentences(kMessageVoice, stop);
            throw;
        }
    });
    BOOST_TEST(trouble.isStop);
    BOOST_TEST(trouble.lines == same, boost::test_tools::per_element());
    BOOST_TEST(trouble.lines.front() == "Work for ACME is stopped.");
}

BOOST_AUTO_TEST_CASE(a_refusal_names_the_field_of_a_form) {
    const auto named = troubleIn([] {
        throw domain::Refused(domain::refuseInput("answer_needed", {{"field", "city"}}));
    });
    BOOST_TEST(named.field == "city");
    BOOST_TEST(named.lines.front() == "An answer is needed here.");
    const auto nip = troubleIn([] {
        throw domain::Refused(domain::refuseInput("wrong_nip", {{"text", "1"}}));
    });
    BOOST_TEST(nip.field == "nip");
}

BOOST_AUTO_TEST_CASE(a_mistake_of_ours_is_told_as_one) {
    const auto trouble = troubleIn([] { throw std::logic_error("oh"); });
    BOOST_TEST(trouble.lines.front().starts_with("Internal error: oh."));
    BOOST_TEST(!trouble.isStop);
}

BOOST_AUTO_TEST_CASE(lines_stand_below_one_another) {
    BOOST_TEST(gui::joined({"a", "b"}) == "a\nb");
    BOOST_TEST(gui::joined({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
