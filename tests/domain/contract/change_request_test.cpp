// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/change_request.h"

#include <map>
#include <ostream>
#include <rapidcheck/boost_test.h>
#include <stdexcept>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"

using namespace domain;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(change_request)

namespace {
const std::vector<std::string> kStates{"logged",   "priced",    "sent",    "accepted",
                                       "declined", "withdrawn", "absorbed"};

/// The whole course as a plain table: state, event, and where it leads or why not.
struct Move {
    std::string from;
    ChangeEvent event;
    std::string to;
};

const std::map<ChangeEvent, std::string> kNames{
    {ChangeEvent::Price, "price"},       {ChangeEvent::Send, "send"},
    {ChangeEvent::Accept, "accept"},     {ChangeEvent::Decline, "decline"},
    {ChangeEvent::Withdraw, "withdraw"}, {ChangeEvent::Absorb, "absorb"},
};

std::ostream& operator<<(std::ostream& out, const Move& row) {
    return out << row.from << " + " << kNames.at(row.event) << " = " << row.to;
}

const std::vector<Move> kCourse{
    {"logged", ChangeEvent::Price, "priced"},
    {"logged", ChangeEvent::Send, "change_without_price"},
    {"logged", ChangeEvent::Accept, "change_without_price"},
    {"logged", ChangeEvent::Decline, "declined"},
    {"logged", ChangeEvent::Withdraw, "withdrawn"},
    {"logged", ChangeEvent::Absorb, "change_without_price"},
    {"priced", ChangeEvent::Price, "priced"},
    {"priced", ChangeEvent::Send, "sent"},
    {"priced", ChangeEvent::Accept, "accepted"},
    {"priced", ChangeEvent::Decline, "declined"},
    {"priced", ChangeEvent::Withdraw, "withdrawn"},
    {"priced", ChangeEvent::Absorb, "absorbed"},
    {"sent", ChangeEvent::Price, "priced"},
    {"sent", ChangeEvent::Send, "sent"},
    {"sent", ChangeEvent::Accept, "accepted"},
    {"sent", ChangeEvent::Decline, "declined"},
    {"sent", ChangeEvent::Withdraw, "withdrawn"},
    {"sent", ChangeEvent::Absorb, "absorbed"},
};

const std::vector<std::string> kDecided{"accepted", "declined", "withdrawn", "absorbed"};

ChangeRequest requestIn(const std::string& state) {
    ChangeRequest request;
    request.id = {7};
    request.state = changeStateOf(state);
    if (state != "logged")
        request.price = Money::fromMinor(25000, Currency());
    return request;
}

/// The state that the event leads to, or the code of the refusal.
std::string lead(const ChangeRequest& request, ChangeEvent event) {
    const auto state = next(request, event);
    return state ? std::string(codeOf(*state)) : state.refusal().code;
}

std::string byTable(const std::string& from, ChangeEvent event) {
    for (const auto& row : kCourse)
        if (row.from == from && row.event == event)
            return row.to;
    return "change_decided";
}
}  // namespace

BOOST_DATA_TEST_CASE(a_request_takes_its_course, data::make(kCourse), row) {
    BOOST_TEST(lead(requestIn(row.from), row.event) == row.to);
}

BOOST_DATA_TEST_CASE(a_decision_stays, data::make(kDecided), state) {
    for (const auto& [event, name] : kNames)
        BOOST_TEST(lead(requestIn(state), event) == "change_decided", name);
}

BOOST_AUTO_TEST_CASE(a_refusal_names_the_decision) {
    const auto refused = next(requestIn("declined"), ChangeEvent::Accept);
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.refusal().kind == Refusal::Kind::Rule));
    BOOST_TEST(std::get<std::string>(refused.refusal().arguments.at(1).second.value()) ==
               "declined");
}

BOOST_AUTO_TEST_CASE(a_priced_request_that_lost_its_price_is_not_accepted) {
    ChangeRequest request = requestIn("priced");
    request.price.reset();
    BOOST_TEST(lead(request, ChangeEvent::Accept) == "change_without_price");
}

BOOST_AUTO_TEST_CASE(a_figure_beside_a_logged_request_is_no_price_yet) {
    ChangeRequest request = requestIn("logged");
    request.price = Money::fromMinor(25000, Currency());
    BOOST_TEST(lead(request, ChangeEvent::Accept) == "change_without_price");
}

BOOST_AUTO_TEST_CASE(what_waits_for_an_answer_is_open) {
    for (const auto& state : kStates) {
        const bool isDecided = std::find(kDecided.begin(), kDecided.end(), state) != kDecided.end();
        BOOST_TEST(isOpen(changeStateOf(state)) == !isDecided, state);
        BOOST_TEST(codeOf(changeStateOf(state)) == state);
    }
    BOOST_CHECK_THROW((void)changeStateOf("Logged"), std::domain_error);
}

BOOST_AUTO_TEST_CASE(a_question_or_several_lines_are_no_name) {
    BOOST_TEST(isFitAsName("One more landing page"));
    for (const auto* words : {"Could we have one more?", "One more? Thanks", "One\nand another"})
        BOOST_TEST(!isFitAsName(words), words);
}

RC_BOOST_PROP(any_history_of_events_follows_the_table, ()) {
    const auto events = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
    ChangeRequest request = requestIn("logged");
    std::string expected = "logged";
    for (const int number : events) {
        const auto event = static_cast<ChangeEvent>(number);
        const std::string led = byTable(expected, event);
        RC_ASSERT(lead(request, event) == led);
        if (!led.starts_with("change_")) {
            expected = led;
            request.state = changeStateOf(led);
            if (event == ChangeEvent::Price)
                request.price = Money::fromMinor(100, Currency());
        }
        RC_ASSERT(codeOf(request.state) == expected);
    }
}

BOOST_AUTO_TEST_SUITE_END()
