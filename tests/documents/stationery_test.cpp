// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/stationery.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(stationery)

BOOST_AUTO_TEST_CASE(a_plain_logo_is_exact_and_a_busy_one_a_jpeg) {
    documents::Logo logo{100, 100, std::string(30'000, '\x20')};
    const auto exact = documents::encode(logo);
    BOOST_TEST(exact.filter == "/FlateDecode");
    BOOST_TEST(exact.bytes.size() < 200U);
    std::uint32_t state = 1;
    for (auto& byte : logo.rgb) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>(state >> 24U);
    }
    const auto busy = documents::encode(logo);
    BOOST_TEST(busy.filter == "/DCTDecode");
    BOOST_TEST(busy.bytes.substr(0, 2) == "\xff\xd8");
    BOOST_TEST(busy.width == 100);
    BOOST_TEST(busy.height == 100);
}

BOOST_AUTO_TEST_CASE(a_letterhead_without_a_logo_has_none) {
    const auto plain = documents::stationeryOf({documents::Colour{1, 2, 3}, {}});
    BOOST_TEST((plain.accent == documents::Colour{1, 2, 3}));
    BOOST_TEST(!plain.logo.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
