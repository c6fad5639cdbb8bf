// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/client.h"

#include <stdexcept>

#include <boost/test/unit_test.hpp>

using namespace domain;

BOOST_AUTO_TEST_SUITE(client)

BOOST_AUTO_TEST_CASE(the_first_account_in_a_currency_is_printed) {
    Seller seller;
    seller.accounts = {{"PL61109010140000071219812874", Currency(), "Bank A", ""},
                       {"DE89370400440532013000", Currency::of("EUR"), "Bank B", "COBADEFF"},
                       {"GB82WEST12345698765432", Currency::of("EUR"), "Bank C", ""}};
    BOOST_REQUIRE(seller.accountIn(Currency::of("EUR")) != nullptr);
    BOOST_TEST(seller.accountIn(Currency::of("EUR"))->bank == "Bank B");
    BOOST_TEST(seller.accountIn(Currency())->bank == "Bank A");
    BOOST_TEST(seller.accountIn(Currency::of("USD")) == nullptr);
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_vat_status_lead_back) {
    for (const std::string code : {"payer", "exempt", "none"})
        BOOST_TEST(codeOf(vatStatusOf(code)) == code);
    BOOST_CHECK_THROW((void)vatStatusOf("Payer"), std::domain_error);
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_document_language_lead_back) {
    for (const std::string code : {"pl", "en"})
        BOOST_TEST(codeOf(documentLanguageOf(code)) == code);
    BOOST_CHECK_THROW((void)documentLanguageOf("de"), std::domain_error);
}

BOOST_AUTO_TEST_SUITE_END()
