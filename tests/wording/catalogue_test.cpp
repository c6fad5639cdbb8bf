// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "locale_folder.h"
#include "wording/voice.h"

using namespace wording;

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(polish_has_three_plural_forms) {
    const LocaleFolder locale(kMessages);
    const Voice voice = locale.polish();
    const std::map<std::int64_t, std::string> expected{
        {0, "0 stron"},     {1, "1 strona"},   {2, "2 strony"},      {4, "4 strony"},
        {5, "5 stron"},     {11, "11 stron"},  {12, "12 stron"},     {14, "14 stron"},
        {21, "21 stron"},   {22, "22 strony"}, {25, "25 stron"},     {101, "101 stron"},
        {112, "112 stron"}, {-1, "-1 strona"}, {1002, "1002 strony"}};
    for (const auto& [n, text] : expected)
        BOOST_TEST(voice.plural("{n} page", "{n} pages", n) == text);
    BOOST_TEST(voice.plural("{n} page", "{n} pages", 12'000) == "12\u00a0000 stron");
    BOOST_TEST(voice.plural("{n} day", "{n} days", 2) == "2 days");
}

BOOST_AUTO_TEST_CASE(a_damaged_catalogue_is_as_good_as_none) {
    for (std::size_t length = 0; length < kMessages.size(); length += 3)
        BOOST_TEST(!LocaleFolder(kMessages.substr(0, length)).polish().say("Good day").empty());
    for (std::size_t at = 0; at < 28 + 4 * 8 * 2; ++at) {
        std::string bytes = kMessages;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
        const LocaleFolder locale(bytes);
        BOOST_TEST(!locale.polish().say("Good day").empty());
        BOOST_TEST(!locale.polish().plural("{n} page", "{n} pages", 5).empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
