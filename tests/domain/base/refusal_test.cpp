// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/refusal.h"

#include <boost/test/unit_test.hpp>

using namespace domain;

BOOST_AUTO_TEST_SUITE(refusal)

namespace {
Result<std::string> lastLetters(const std::string& word) {
    if (word.size() < 3)
        return refuse("too_short", {{"text", word}, {"allowed", 3}});
    return word.substr(word.size() - 3);
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_result_is_a_value_or_a_refusal) {
    const auto letters = lastLetters("granica");
    BOOST_REQUIRE(bool(letters));
    BOOST_TEST(*letters == "ica");
    BOOST_TEST(letters->size() == 3U);
    const auto refused = lastLetters("x");
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.refusal().code == "too_short");
}

BOOST_AUTO_TEST_CASE(the_wrong_side_of_a_result_is_never_read) {
    BOOST_CHECK_THROW((void)*lastLetters("x"), std::bad_variant_access);
    BOOST_CHECK_THROW((void)lastLetters("granica").refusal(), std::bad_variant_access);
}

BOOST_AUTO_TEST_CASE(the_kind_of_a_refusal_says_what_it_is_about) {
    BOOST_TEST((refuse("a").kind == Refusal::Kind::Rule));
    BOOST_TEST((refuseInput("a").kind == Refusal::Kind::Input));
    BOOST_TEST((refuseWorld("a").kind == Refusal::Kind::World));
}

BOOST_AUTO_TEST_CASE(arguments_keep_their_type_and_order) {
    const auto refusal = lastLetters("x").refusal();
    BOOST_REQUIRE(refusal.arguments.size() == 2U);
    BOOST_TEST(refusal.arguments[0].first == "text");
    BOOST_TEST(std::get<std::string>(refusal.arguments[0].second.value()) == "x");
    BOOST_TEST(refusal.arguments[1].first == "allowed");
    BOOST_TEST(std::get<std::int64_t>(refusal.arguments[1].second.value()) == 3);
}

BOOST_AUTO_TEST_CASE(what_is_thrown_carries_the_refusal_to_the_edge) {
    BOOST_TEST(lastLetters("granica").orThrow() == "ica");
    try {
        (void)lastLetters("x").orThrow();
        BOOST_ERROR("nothing was thrown");
    } catch (const Refused& refused) {
        BOOST_TEST(refused.refusal().code == "too_short");
        BOOST_TEST(refused.what() == std::string("too_short"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
