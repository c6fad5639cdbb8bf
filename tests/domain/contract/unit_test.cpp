// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/unit.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"

using namespace domain;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(unit)

namespace {
const std::vector<std::string> kUnits{"1000 zzs", "1000 zbs",    "word", "page",  "page 2300",
                                      "page 1",   "page 100000", "hour", "piece", "flat"};

const std::vector<std::string> kNoUnits{"",
                                        "zzs",
                                        "1000zzs",
                                        "1000 ZZS",
                                        "500 zzs",
                                        "words",
                                        "page ",
                                        "page 0",
                                        "page -1",
                                        "page 1.5",
                                        "page 1800 zzs",
                                        "page  1800",
                                        "page 100001",
                                        "page 99999999999999999999",
                                        " hour",
                                        "h"};
}  // namespace

BOOST_DATA_TEST_CASE(a_unit_is_written_as_it_was_read, data::make(kUnits), text) {
    BOOST_REQUIRE(outcome(parseUnit(text)) == "done");
    BOOST_TEST(codeOf(*parseUnit(text)) == text);
}

BOOST_DATA_TEST_CASE(what_is_no_unit_is_refused, data::make(kNoUnits), text) {
    BOOST_TEST(outcome(parseUnit(text)) == "unknown_unit");
}

BOOST_AUTO_TEST_CASE(a_page_is_1800_characters_unless_it_says_otherwise) {
    BOOST_TEST(parseUnit("page")->pageZzs == 1800);
    BOOST_TEST((*parseUnit("page") == *parseUnit("page 1800")));
    BOOST_TEST(codeOf(*parseUnit("page 1800")) == "page");
    BOOST_TEST((*parseUnit("page") != *parseUnit("page 2300")));
}

BOOST_AUTO_TEST_CASE(only_a_page_has_a_definition) {
    BOOST_TEST((Unit{Unit::Kind::Hour, 1} == Unit{Unit::Kind::Hour, 2}));
    BOOST_TEST((Unit{Unit::Kind::Hour, 1} != Unit{Unit::Kind::Word, 1}));
}

RC_BOOST_PROP(any_text_is_a_unit_or_refused, (const std::string& text)) {
    if (const auto read = parseUnit(text))
        RC_ASSERT(*parseUnit(codeOf(*read)) == *read);
}

BOOST_AUTO_TEST_SUITE_END()
