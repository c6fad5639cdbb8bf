// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_file.h"

#include <random>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/json_source.h"
#include "exchange/samples.h"
#include "support/print.h"

using namespace samples;
using exchange::readProfile;
namespace data = boost::unit_test::data;
namespace gate = domain::gate;

BOOST_AUTO_TEST_SUITE(profile_file)

namespace {
/// A seller with what is given on line 2.
std::string seller(std::string_view pairs) {
    return "{ \"seller\": { \"name\": \"S\", \"address\": \"a 1\", \"city\": \"C\"\n" +
           std::string(pairs) + " } }";
}

/// A profile with what is given on line 2, behind a seller without VAT.
std::string withLine(std::string_view line) {
    return "{ \"seller\": { \"name\": \"S\", \"address\": \"a 1\", \"city\": \"C\", "
           "\"vat_status\": \"none\" },\n" +
           std::string(line) + " }";
}

struct Wrong {
    std::string json;
    std::string place;
};

std::ostream& operator<<(std::ostream& out, const Wrong& wrong) {
    return out << wrong.json;
}

const std::vector<Wrong> kWrong{
    {"{}", "missing_field @1 seller"},
    {"{\"seller\": {}}", "missing_field @1 seller.name"},
    {"{\"seller\": {\"name\": \"S\"}}", "missing_field @1 seller.address"},
    {"{\"seller\": {\"name\": \"S\", \"address\": \"a\"}}", "missing_field @1 seller.city"},
    {seller(""), "missing_field @1 seller.nip"},
    {seller(", \"nip\": \"\""), "missing_field @2 seller.nip"},
    {seller(", \"nip\": \"1111111112\""), "wrong_nip @2 seller.nip"},
    {seller(", \"nip\": 5213456784, \"regon\": \"123\""), "wrong_regon @2 seller.regon"},
    {seller(", \"nip\": 5213456784, \"vat_ue\": \"PL1\""), "wrong_vat_ue @2 seller.vat_ue"},
    {seller(", \"nip\": 5213456784, \"email\": \"a\""), "wrong_email @2 seller.email"},
    {seller(", \"nip\": 5213456784, \"country\": \"Polska\""), "wrong_country @2 seller.country"},
    {seller(", \"vat_status\": \"exempt\""), "missing_field @1 seller.nip"},
    {seller(", \"vat_status\": \"exempt\", \"nip\": \"5213456784\""),
     "missing_field @1 seller.exemption_basis"},
    {seller(", \"vat_status\": \"vat\""), "not_a_choice @2 seller.vat_status"},
    {seller(", \"vat_status\": \"none\",\n\"accounts\": [{}]"),
     "missing_field @3 seller.accounts[0].iban"},
    {seller(", \"vat_status\": \"none\",\n\"accounts\": [{\"iban\": "
            "\"PL61109010140000071219812875\"}]"),
     "wrong_iban @3 seller.accounts[0].iban"},
    {seller(", \"vat_status\": \"none\",\n\"accounts\": [{\"iban\": "
            "\"PL61109010140000071219812874\", \"currency\": \"zł\"}]"),
     "unknown_currency @3 seller.accounts[0].currency"},
    {seller(", \"vat_status\": \"none\", \"phon\": \"1\""), "unknown_key @2 seller.phon"},
    {withLine("\"language\": \"de\""), "unknown_language @2 language"},
    {withLine("\"currency\": 5"), "expected_text @2 currency"},
    {withLine("\"numbering\": { \"invoices\": {} }"), "unknown_key @2 numbering.invoices"},
    {withLine("\"numbering\": { \"invoice\": {} }"), "missing_field @2 numbering.invoice.pattern"},
    {withLine("\"numbering\": { \"invoice\": { \"pattern\": \"FV/{mm}\" } }"),
     "wrong_number_pattern @2 numbering.invoice.pattern"},
    {withLine("\"numbering\": { \"invoice\": { \"pattern\": \"{n}\", \"reset\": \"day\" } }"),
     "unknown_reset @2 numbering.invoice.reset"},
    {withLine("\"numbering\": { \"invoice\": { \"pattern\": \"{n}\", \"reset\": \"never\",\n"
              "\"last\": -1 } }"),
     "term_out_of_range @3 numbering.invoice.last"},
    {withLine("\"limits\": { \"unpaid\": {} }"), "unknown_limit @2 limits.unpaid"},
    {withLine("\"limits\": []"), "expected_object @2 limits"},
};
}  // namespace

BOOST_DATA_TEST_CASE(what_is_wrong_is_named_by_code_line_and_field, data::make(kWrong), sample) {
    const auto profile = readProfile(sample.json, "profile.json");
    BOOST_TEST(placeOf(profile) == sample.place);
    BOOST_REQUIRE(!profile);
    BOOST_TEST(argument(profile.refusal(), "file") == "profile.json");
}

BOOST_AUTO_TEST_CASE(the_least_that_a_profile_says) {
    const auto profile = readProfile(withLine("\"language\": null"), "profile.json").orThrow();
    BOOST_TEST((profile.language == domain::DocumentLanguage::Polish));
    BOOST_TEST(profile.currency == domain::Currency::of("PLN"));
    BOOST_TEST((profile.seller.vatStatus == domain::VatStatus::None));
    BOOST_TEST(profile.seller.party.country == "PL");
    BOOST_TEST(profile.invoiceSeries.series.pattern == "FV/{n}/{mm}/{yyyy}");
    BOOST_TEST((profile.invoiceSeries.series.reset == domain::Reset::Month));
    BOOST_TEST(profile.invoiceSeries.last == 0);
    BOOST_TEST(profile.numbering.empty());
    BOOST_TEST(profile.limits.empty());
}

BOOST_AUTO_TEST_CASE(an_exempt_seller_says_why) {
    const auto profile = readProfile(seller(", \"nip\": \"521-345-67-84\", \"vat_status\": "
                                            "\"exempt\", \"exemption_basis\": \"art. 113 ust. 9\""),
                                     "profile.json")
                             .orThrow();
    BOOST_TEST(profile.seller.party.nip == "5213456784");
    BOOST_TEST(profile.seller.exemptionBasis == "art. 113 ust. 9");
}

BOOST_AUTO_TEST_CASE(an_account_is_in_the_home_currency_unless_it_says_otherwise) {
    const auto profile =
        readProfile(
            "{ \"currency\": \"EUR\", \"seller\": { \"name\": \"S\", \"address\": \"a\", "
            "\"city\": \"C\", \"vat_status\": \"none\", \"accounts\": [ { \"iban\": "
            "\"61 1090 1014 0000 0712 1981 2874\" } ] } }",
            "profile.json")
            .orThrow();
    BOOST_TEST(profile.seller.accounts.at(0).currency == domain::Currency::of("EUR"));
    BOOST_TEST(profile.seller.accounts.at(0).iban == "PL61109010140000071219812874");
}

BOOST_AUTO_TEST_CASE(the_documented_example) {
    const auto profile = exchange::readProfileFile(shipped("examples/profile.json")).orThrow();
    BOOST_TEST(profile.seller.party.vatUe == "PL5213456784");
    BOOST_TEST(profile.seller.party.phone == "+48 600 000 000");
    BOOST_TEST(profile.numbering.size() == 3);
    BOOST_TEST(profile.numbering.at("change_order").series.pattern == "A/{n}/{yyyy}");
    BOOST_TEST(profile.limits.size() == gate::kAllLimits.size() - 1);
}

BOOST_AUTO_TEST_CASE(the_profile_of_the_story) {
    if (!std::filesystem::exists(storyFile("profile.json"))) {
        BOOST_TEST_MESSAGE("skipped: the story is not beside the sources");
        return;
    }
    const auto profile = exchange::readProfileFile(storyFile("profile.json")).orThrow();
    BOOST_TEST(profile.seller.party.name == "Pracownia Słowa");
    BOOST_TEST(profile.seller.party.nip == "9999999999");
    BOOST_TEST(profile.seller.party.street == "ul. Źródlana 7/2");
    BOOST_TEST(profile.seller.accounts.size() == 2);
    BOOST_TEST(profile.seller.accounts.at(1).bic == "WBKPPLPP");
    BOOST_REQUIRE(profile.limits.size() == 4);
    const auto expect = [&](std::size_t at, gate::LimitKey key, std::int64_t warn,
                            std::int64_t stop) {
        BOOST_TEST((profile.limits[at].key == key));
        BOOST_TEST((profile.limits[at].level == gate::Level::Default));
        BOOST_TEST((profile.limits[at].setting.warn->kind == gate::Warn::Kind::Figure));
        BOOST_TEST(profile.limits[at].setting.warn->value == warn);
        BOOST_TEST(profile.limits[at].setting.stop.value() == stop);
    };
    expect(0, gate::LimitKey::UnpaidBalance, 400'000, 500'000);
    expect(1, gate::LimitKey::OverdueDays, 7, 14);
    BOOST_TEST(profile.limits[1].setting.floor.value() == 10'000);
    expect(2, gate::LimitKey::ScopeCreep, 1000, 2000);
    expect(3, gate::LimitKey::RevisionRounds, 0, 1);
}

/// Bytes are changed by a fixed sequence; every outcome is an answer.
BOOST_AUTO_TEST_CASE(a_damaged_profile_is_read_or_refused) {
    const std::string good = textOf(shipped("examples/profile.json"));
    std::mt19937 random(20'260'902);
    const std::string signs = "{}[]\",:0123456789.-%e\\u \n\x01\xC3\xFF";
    for (int i = 0; i < 1500; ++i) {
        std::string json = good;
        for (std::size_t times = random() % 4; times < 4; ++times) {
            const std::size_t at = random() % json.size();
            if (random() % 2 == 0)
                json[at] = signs[random() % signs.size()];
            else
                json.insert(at, json.substr(random() % json.size(), random() % 30));
        }
        const auto profile = readProfile(json, "profile.json");
        if (!profile)
            BOOST_TEST_REQUIRE(argument(profile.refusal(), "line") != "-");
    }
}

BOOST_AUTO_TEST_SUITE_END()
