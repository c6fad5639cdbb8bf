// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/colour_profile.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(colour_profile)

namespace {
unsigned number(const std::string& bytes, std::size_t at, std::size_t length = 4) {
    unsigned value = 0;
    for (std::size_t i = at; i < at + length; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes.at(i));
    return value;
}

/// Where the data of a tag is.
std::size_t find(const std::string& profile, const std::string& tag) {
    for (std::size_t i = 0; i < number(profile, 128); ++i)
        if (profile.substr(132 + 12 * i, 4) == tag)
            return number(profile, 132 + 12 * i + 4);
    throw std::runtime_error("no tag " + tag);
}
}  // namespace

BOOST_AUTO_TEST_CASE(it_is_a_profile_of_a_display_in_rgb) {
    const auto& profile = documents::colourProfile();
    BOOST_TEST(number(profile, 0) == profile.size());
    BOOST_TEST(profile.substr(12, 12) == "mntrRGB XYZ ");
    BOOST_TEST(profile.substr(36, 4) == "acsp");
    BOOST_TEST(profile.size() < 1200U);
}

BOOST_AUTO_TEST_CASE(its_white_is_the_sum_of_its_colours) {
    const auto& profile = documents::colourProfile();
    for (const std::size_t axis : {8U, 12U, 16U}) {
        unsigned sum = 0;
        for (const auto* tag : {"rXYZ", "gXYZ", "bXYZ"})
            sum += number(profile, find(profile, tag) + axis);
        const auto white = number(profile, find(profile, "wtpt") + axis);
        BOOST_TEST(std::max(sum, white) - std::min(sum, white) <= 32U);  // of 65 536
    }
}

BOOST_AUTO_TEST_CASE(its_curve_is_that_of_srgb) {
    const auto& profile = documents::colourProfile();
    const auto curve = find(profile, "gTRC");
    BOOST_TEST(curve == find(profile, "rTRC"));
    BOOST_TEST(number(profile, curve + 8) == 256U);
    BOOST_TEST(number(profile, curve + 12, 2) == 0U);
    // Half of the scale is 21.6 % of the light.
    BOOST_TEST(number(profile, curve + 268, 2) == 14146U);
    BOOST_TEST(number(profile, curve + 522, 2) == 65535U);
}

BOOST_AUTO_TEST_SUITE_END()
