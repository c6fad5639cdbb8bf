// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "exchange/json_source.h"
#include "exchange/samples.h"
#include "exchange/text_file.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(file_bytes)

BOOST_AUTO_TEST_CASE(a_missing_file_is_a_trouble_of_the_world) {
    const Folder folder;
    const auto text = exchange::countTextFile(folder.path() / "none.txt");
    BOOST_REQUIRE(!text);
    BOOST_TEST(text.refusal().code == "file_missing");
    BOOST_TEST((text.refusal().kind == domain::Refusal::Kind::World));
    BOOST_TEST(argument(text.refusal(), "file") == (folder.path() / "none.txt").string());
}

BOOST_AUTO_TEST_CASE(a_folder_cannot_be_read) {
    const Folder folder;
    const auto text = exchange::countTextFile(folder.path());
    BOOST_REQUIRE(!text);
    BOOST_TEST(text.refusal().code == "file_unreadable");
    BOOST_TEST((text.refusal().kind == domain::Refusal::Kind::World));
}

BOOST_AUTO_TEST_CASE(a_file_without_permission_cannot_be_read) {
    const Folder folder;
    const auto file = folder.write("a.txt", "text");
    std::filesystem::permissions(file, std::filesystem::perms::none);
    if (::access(file.c_str(), R_OK) == 0)
        return;  // an administrator reads everything
    BOOST_TEST(placeOf(exchange::countTextFile(file)) == "file_unreadable @- -");
}

BOOST_AUTO_TEST_CASE(a_huge_file_is_refused_and_says_how_much_is_read) {
    const Folder folder;
    const auto source =
        exchange::JsonSource::read(folder.write("a.json", std::string(4'000'001, ' ')));
    BOOST_REQUIRE(!source);
    BOOST_TEST(source.refusal().code == "file_too_large");
    BOOST_TEST(argument(source.refusal(), "megabytes") == "4");
}

BOOST_AUTO_TEST_SUITE_END()
