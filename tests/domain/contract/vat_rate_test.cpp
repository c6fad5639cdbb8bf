// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/vat_rate.h"

#include <ostream>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"

using namespace domain;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(vat_rate)

namespace {
const std::vector<std::string> kCodes{"23", "8", "5", "0", "zw", "np1", "np2", "oo", "none"};

struct Typed {
    std::string text;
    std::string code;  ///< empty where it is refused
};

std::ostream& operator<<(std::ostream& out, const Typed& row) {
    return out << '"' << row.text << '"';
}

const std::vector<Typed> kTyped{
    {"23", "23"},   {"23%", "23"}, {"23 %", "23"},   {" 8 ", "8"}, {"0%", "0"}, {"ZW", "zw"},
    {"NP1", "np1"}, {"oo", "oo"},  {"none", "none"}, {"22", ""},   {"7", ""},   {"023", ""},
    {"23%%", ""},   {"zw%", ""},   {"np", ""},       {"-23", ""},  {"%", ""},   {"", ""},
};

/// Which rate a new line gets.
struct Usual {
    std::string name;
    VatStatus seller;
    std::string country;
    bool isConsumer;
    std::string code;
};

std::ostream& operator<<(std::ostream& out, const Usual& row) {
    return out << row.name;
}

const std::vector<Usual> kUsual{
    {"a payer to a firm at home", VatStatus::Payer, "PL", false, "23"},
    {"a payer to a consumer at home", VatStatus::Payer, "PL", true, "23"},
    {"a payer to a firm of no known country", VatStatus::Payer, "", false, "23"},
    {"a payer to a firm in the Union", VatStatus::Payer, "DE", false, "np2"},
    {"a payer to a consumer in the Union", VatStatus::Payer, "DE", true, "23"},
    {"a payer to a firm outside the Union", VatStatus::Payer, "GB", false, "np1"},
    {"a payer to a consumer outside the Union", VatStatus::Payer, "US", true, "np1"},
    {"an exempt seller at home", VatStatus::Exempt, "PL", false, "zw"},
    {"an exempt seller to a firm in the Union", VatStatus::Exempt, "FR", false, "np2"},
    {"an exempt seller to a consumer in the Union", VatStatus::Exempt, "FR", true, "zw"},
    {"an exempt seller outside the Union", VatStatus::Exempt, "CH", false, "np1"},
    {"no business at home", VatStatus::None, "PL", false, "none"},
    {"no business abroad", VatStatus::None, "DE", false, "none"},
};

/// The rates that a seller may use.
struct Allowed {
    VatStatus seller;
    std::vector<std::string> codes;
};

std::ostream& operator<<(std::ostream& out, const Allowed& row) {
    return out << codeOf(row.seller);
}

const std::vector<Allowed> kAllowed{
    {VatStatus::Payer, {"23", "8", "5", "0", "zw", "np1", "np2", "oo"}},
    {VatStatus::Exempt, {"zw", "np1", "np2"}},
    {VatStatus::None, {"none"}},
};
}  // namespace

BOOST_DATA_TEST_CASE(a_rate_is_read_by_its_code, data::make(kTyped), row) {
    const auto rate = parseVatRate(row.text);
    if (row.code.empty()) {
        BOOST_TEST(outcome(rate) == "wrong_vat_rate");
        return;
    }
    BOOST_REQUIRE(bool(rate));
    BOOST_TEST(codeOf(*rate) == row.code);
}

BOOST_DATA_TEST_CASE(every_code_leads_back, data::make(kCodes), code) {
    BOOST_TEST(codeOf(*parseVatRate(code)) == code);
}

BOOST_AUTO_TEST_CASE(rates_stand_from_high_to_low_and_then_the_others) {
    for (std::size_t i = 0; i < kCodes.size(); ++i)
        for (std::size_t j = 0; j < kCodes.size(); ++j) {
            const auto a = *parseVatRate(kCodes[i]);
            const auto b = *parseVatRate(kCodes[j]);
            BOOST_TEST((a < b) == (i < j), kCodes[i] << " before " << kCodes[j]);
            BOOST_TEST((a == b) == (i == j), kCodes[i] << " is " << kCodes[j]);
        }
}

BOOST_AUTO_TEST_CASE(what_is_no_percentage_is_not_taxed) {
    for (const auto& code : {"zw", "np1", "np2", "oo", "none", "0"})
        BOOST_TEST(parseVatRate(code)->taxedPercent() == 0, code);
    BOOST_TEST((VatRate{VatRate::Kind::Exempt, 23}.taxedPercent()) == 0);
    BOOST_TEST((VatRate{VatRate::Kind::Exempt, 23} == VatRate{VatRate::Kind::Exempt, 0}));
}

BOOST_DATA_TEST_CASE(the_usual_rate_follows_seller_and_buyer, data::make(kUsual), row) {
    Client buyer;
    buyer.party.country = row.country;
    buyer.isConsumer = row.isConsumer;
    const VatRate rate = usualRate(row.seller, buyer);
    BOOST_TEST(codeOf(rate) == row.code);
    BOOST_TEST(outcome(checkRate(rate, row.seller)) == "done");
}

BOOST_DATA_TEST_CASE(a_seller_uses_the_rates_of_their_status, data::make(kAllowed), row) {
    for (const auto& code : kCodes) {
        const bool mayUse = std::find(row.codes.begin(), row.codes.end(), code) != row.codes.end();
        BOOST_TEST(outcome(checkRate(*parseVatRate(code), row.seller)) ==
                       (mayUse ? "done" : "rate_not_for_seller"),
                   code);
    }
}

BOOST_AUTO_TEST_SUITE_END()
