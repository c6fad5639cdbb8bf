// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/currency.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/base/refusal.h"
#include "support/print.h"

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(currency)

namespace {
const std::vector<std::string> kNotCodes{
    "", "P", "PL", "PLNX", "zł", "XYZ", "PL1", "P L", " PLN", "PLN ", std::string("PL\0", 3),
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_new_currency_is_the_zloty) {
    BOOST_TEST(Currency() == Currency::of("PLN"));
}

BOOST_AUTO_TEST_CASE(small_letters_are_understood) {
    const auto euro = Currency::fromCode("eUr");
    BOOST_REQUIRE(bool(euro));
    BOOST_TEST(euro->code() == "EUR");
}

BOOST_AUTO_TEST_CASE(the_minor_unit_has_the_digits_of_iso_4217) {
    BOOST_TEST(Currency::of("PLN").digits() == 2);
    BOOST_TEST(Currency::of("EUR").digits() == 2);
    BOOST_TEST(Currency::of("HUF").digits() == 2);
    BOOST_TEST(Currency::of("JPY").digits() == 0);
    BOOST_TEST(Currency::of("ISK").digits() == 0);
}

BOOST_DATA_TEST_CASE(what_is_no_known_code_is_refused, data::make(kNotCodes), code) {
    const auto currency = Currency::fromCode(code);
    BOOST_REQUIRE(!currency);
    BOOST_TEST(currency.refusal().code == "unknown_currency");
    BOOST_TEST((currency.refusal().kind == Refusal::Kind::Input));
    BOOST_CHECK_THROW(Currency::of(code), std::domain_error);
}

BOOST_AUTO_TEST_CASE(currencies_are_ordered_by_code) {
    BOOST_TEST((Currency::of("EUR") < Currency::of("PLN")));
    BOOST_TEST((Currency::of("PLN") != Currency::of("USD")));
}

BOOST_AUTO_TEST_SUITE_END()
