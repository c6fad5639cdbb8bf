// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/opening.h"

#include <cstdlib>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(opening)

namespace {
std::string open(const std::filesystem::path& file) {
    const HandClock clock;
    return outcomeOf([&] { usecases::openOffice(file, clock.today(), clock, shipped()); });
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_file_that_is_no_database_of_ours_is_told) {
    const TempFolder folder;
    BOOST_TEST(open(folder / "none.db") == "database_missing");
    BOOST_TEST(!std::filesystem::exists(folder / "none.db"));
    writeBytes(folder / "text.db", std::string(5000, 'x'));
    BOOST_TEST(open(folder / "text.db") == "not_a_database");
    BOOST_TEST(Raw(folder / "other.db").run("CREATE TABLE theirs(x)") == "done");
    BOOST_TEST(open(folder / "other.db") == "not_a_database");
}

BOOST_AUTO_TEST_CASE(a_text_is_counted_without_keeping_anything) {
    const TempFolder folder;
    writeBytes(folder / "a.txt", "Zażółć gęślą jaźń.\n");
    const auto counted = usecases::countText(folder / "a.txt");
    BOOST_TEST(counted.volume.zzs == 18);
    BOOST_TEST(counted.volume.words == 3);
    BOOST_TEST(counted.fileName == "a.txt");
    BOOST_TEST(outcomeOf([&] { usecases::countText(folder / "none.txt"); }) != "done");
}

BOOST_AUTO_TEST_SUITE_END()
