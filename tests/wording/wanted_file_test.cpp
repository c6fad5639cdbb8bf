// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wanted_file.h"

#include <string>
#include <variant>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(wanted_files)

namespace {
std::string fileOf(const std::string& name) {
    const auto refusal =
        wording::withWantedFile(domain::refuseWorld("folder_unwritable", {{"file", name}}));
    return std::get<std::string>(refusal.arguments.front().second.value());
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_file_in_the_making_has_the_name_of_the_wanted_one) {
    BOOST_TEST(fileOf("x.db.new-6673") == "x.db");
    BOOST_TEST(fileOf("out/.FV-1-09-2026.pdf.new-6673-0") == "out/FV-1-09-2026.pdf");
    BOOST_TEST(fileOf("x.new-year") == "x.new-year");
    BOOST_TEST(fileOf(".hidden") == ".hidden");
}

BOOST_AUTO_TEST_SUITE_END()
