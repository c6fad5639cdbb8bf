// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labour/text_volume.h"

#include <ostream>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"
#include "support/print.h"

using namespace domain;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(text_volume)

namespace {
struct Measured {
    std::string name;
    TextVolume volume;
    std::string unit;
    std::int64_t thousandths;
};

std::ostream& operator<<(std::ostream& out, const Measured& row) {
    return out << row.name;
}

const std::vector<Measured> kMeasured{
    {"characters with spaces", {6123, 5200, 900}, "1000 zzs", 6123},
    {"characters without spaces", {6123, 5200, 900}, "1000 zbs", 5200},
    {"words", {6123, 5200, 900}, "word", 900'000},
    {"a full page", {1800, 1500, 250}, "page", 1000},
    {"a page of 2300", {6900, 6000, 900}, "page 2300", 3000},
    {"pages rounded down", {6000, 5000, 900}, "page", 3333},
    {"pages rounded up", {6123, 5200, 900}, "page", 3402},
    {"half a thousandth goes up", {9, 9, 1}, "page 18000", 1},
    {"nothing", {0, 0, 0}, "page", 0},
};
}  // namespace

BOOST_DATA_TEST_CASE(a_volume_is_counted_in_the_unit_of_its_price, data::make(kMeasured), row) {
    const auto quantity = inUnit(row.volume, *parseUnit(row.unit));
    BOOST_REQUIRE(bool(quantity));
    BOOST_TEST(*quantity == Quantity{row.thousandths});
}

BOOST_AUTO_TEST_CASE(what_is_no_measure_of_text_is_refused) {
    for (const auto* unit : {"hour", "piece", "flat"})
        BOOST_TEST(outcome(inUnit({6123, 5200, 900}, *parseUnit(unit))) == "unit_not_counted");
}

BOOST_AUTO_TEST_SUITE_END()
