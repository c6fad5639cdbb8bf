// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/tax_identifiers.h"

#include <ostream>
#include <rapidcheck/boost_test.h>
#include <set>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/outcome.h"

using namespace domain;
using support::outcome;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(tax_identifiers)

namespace {
/// An identifier as typed, and its plain form; empty where it is refused.
struct Typed {
    std::string name;
    std::string text;
    std::string plain;
};

std::ostream& operator<<(std::ostream& out, const Typed& row) {
    return out << row.name;
}

const std::vector<Typed> kNips{
    {"plain", "9999999999", "9999999999"},
    {"all ones", "1111111111", "1111111111"},
    {"dashes", "521-345-67-84", "5213456784"},
    {"spaces around and inside", " 521 345 67 84 ", "5213456784"},
    {"no-break spaces", "521\u00a0345\u00a067\u00a084", "5213456784"},
    {"country in front", "PL 5213456784", "5213456784"},
    {"country in small letters", "pl5213456784", "5213456784"},
    {"wrong check digit", "1111111112", ""},
    {"two digits exchanged", "5213456748", ""},
    {"remainder ten, written as a zero", "1000000160", ""},
    {"nothing but zeros", "0000000000", ""},
    {"nine digits", "521345678", ""},
    {"eleven digits", "52134567840", ""},
    {"another country", "DE5213456784", ""},
    {"a letter", "521345678A", ""},
    {"a digit that is not ASCII", "521345678٤", ""},
    {"nothing", "", ""},
    {"only the country", "PL", ""},
};

const std::vector<Typed> kRegons{
    {"nine digits", "123456785", "123456785"},
    {"nine digits with spaces", "123 456 785", "123456785"},
    {"fourteen digits", "12345678512347", "12345678512347"},
    {"wrong check digit", "123456786", ""},
    {"wrong last check digit of fourteen", "12345678512348", ""},
    {"wrong check digit of the firm inside", "12345678612340", ""},
    {"nothing but zeros", "000000000", ""},
    {"ten digits", "1234567850", ""},
    {"a letter", "12345678X", ""},
    {"nothing", "", ""},
};

const std::vector<Typed> kVatNumbers{
    {"Austria", "ATU12345678", "ATU12345678"},
    {"Belgium with a zero", "BE 0123456789", "BE0123456789"},
    {"Belgium with a one", "BE1123456789", "BE1123456789"},
    {"Bulgaria, nine", "BG123456789", "BG123456789"},
    {"Bulgaria, ten", "BG1234567890", "BG1234567890"},
    {"Cyprus", "CY12345678X", "CY12345678X"},
    {"Czechia, eight", "CZ12345678", "CZ12345678"},
    {"Czechia, nine", "CZ123456789", "CZ123456789"},
    {"Czechia, ten", "CZ1234567890", "CZ1234567890"},
    {"Germany with spaces", "de 123 456 789", "DE123456789"},
    {"Denmark", "DK12345678", "DK12345678"},
    {"Estonia", "EE123456789", "EE123456789"},
    {"Greece", "EL123456789", "EL123456789"},
    {"Spain, letter in front", "ESX12345678", "ESX12345678"},
    {"Spain, letter behind", "ES12345678X", "ES12345678X"},
    {"Spain, letters on both sides", "ESX1234567X", "ESX1234567X"},
    {"Finland", "FI12345678", "FI12345678"},
    {"France", "FRXX123456789", "FRXX123456789"},
    {"France, digits only", "FR12123456789", "FR12123456789"},
    {"Croatia", "HR12345678901", "HR12345678901"},
    {"Hungary", "HU12345678", "HU12345678"},
    {"Ireland", "IE1234567A", "IE1234567A"},
    {"Ireland, two letters", "IE1234567WA", "IE1234567WA"},
    {"Ireland, old with a plus", "IE1+12345A", "IE1+12345A"},
    {"Italy", "IT12345678901", "IT12345678901"},
    {"Lithuania, nine", "LT123456789", "LT123456789"},
    {"Lithuania, twelve", "LT123456789012", "LT123456789012"},
    {"Luxembourg", "LU12345678", "LU12345678"},
    {"Latvia", "LV12345678901", "LV12345678901"},
    {"Malta", "MT12345678", "MT12345678"},
    {"Netherlands", "NL123456789B01", "NL123456789B01"},
    {"Poland", "PL521-345-67-84", "PL5213456784"},
    {"Portugal", "PT123456789", "PT123456789"},
    {"Romania, shortest", "RO12", "RO12"},
    {"Romania, longest", "RO1234567890", "RO1234567890"},
    {"Sweden", "SE123456789001", "SE123456789001"},
    {"Slovenia", "SI12345678", "SI12345678"},
    {"Slovakia", "SK1234567890", "SK1234567890"},
    {"Northern Ireland", "XI123456789", "XI123456789"},
    {"Northern Ireland, a branch", "XI123456789012", "XI123456789012"},
    {"Northern Ireland, an office", "XIGD123", "XIGD123"},
    {"Poland by its check digit", "PL5213456785", ""},
    {"Austria without its U", "AT123456789", ""},
    {"Belgium beginning with two", "BE2123456789", ""},
    {"Germany, a digit short", "DE12345678", ""},
    {"Spain without a letter", "ES123456789", ""},
    {"Greece under its ISO code", "GR123456789", ""},
    {"Netherlands without its B", "NL123456789C01", ""},
    {"Romania, a single digit", "RO1", ""},
    {"Sweden without its 01", "SE123456789002", ""},
    {"outside the Union", "GB123456789", ""},
    {"no country", "123456789", ""},
    {"only a country", "DE", ""},
    {"one letter", "D", ""},
    {"nothing", "", ""},
};

const std::vector<Typed> kIbans{
    {"Poland", "PL61109010140000071219812874", "PL61109010140000071219812874"},
    {"Poland as printed", "PL 61 1090 1014 0000 0712 1981 2874", "PL61109010140000071219812874"},
    {"an NRB without a country", "61 1090 1014 0000 0712 1981 2874",
     "PL61109010140000071219812874"},
    {"small letters", "pl61109010140000071219812874", "PL61109010140000071219812874"},
    {"Germany", "DE89370400440532013000", "DE89370400440532013000"},
    {"letters inside", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432"},
    {"a letter near the end", "FR1420041010050500013M02606", "FR1420041010050500013M02606"},
    {"the shortest", "NO9386011117947", "NO9386011117947"},
    {"a wrong digit", "PL61109010140000071219812875", ""},
    {"two digits exchanged", "PL61109010140000071219812847", ""},
    {"an NRB with a wrong digit", "61109010140000071219812875", ""},
    {"too short", "PL6110901014000007121981287", ""},
    {"the length of another country", "DE61109010140000071219812874", ""},
    {"an unknown country", "QQ61109010140000071219812874", ""},
    {"letters for check digits", "PLAA109010140000071219812874", ""},
    {"a sign inside", "PL61109010140000071219812.74", ""},
    {"nothing", "", ""},
};

const std::vector<Typed> kEmails{
    {"plain", "anna@example.com", "anna@example.com"},
    {"blanks around", "  anna@example.com ", "anna@example.com"},
    {"a plus and dots", "anna.maria+faktury@poczta.example.pl",
     "anna.maria+faktury@poczta.example.pl"},
    {"letters keep their size", "Anna@Example.com", "Anna@Example.com"},
    {"no at", "anna.example.com", ""},
    {"two ats", "anna@b@example.com", ""},
    {"nothing before", "@example.com", ""},
    {"nothing behind", "anna@", ""},
    {"no dot behind", "anna@localhost", ""},
    {"a dot at the end", "anna@example.", ""},
    {"a dot at the beginning", "anna@.com", ""},
    {"two dots", "anna@example..com", ""},
    {"a blank inside", "anna @example.com", ""},
    {"a no-break space inside", "anna@exam\u00a0ple.com", ""},
    {"a second header", "anna@example.com\nBcc: all@example.com", ""},
    {"a line end behind", "anna@example.com\n", ""},
    {"two addresses", "anna@example.com,b.example.com", ""},
    {"a name around", "<anna@example.com>", ""},
    {"nothing", "", ""},
};

const std::vector<Typed> kCountries{
    {"Poland", "PL", "PL"},
    {"small letters", "de", "DE"},
    {"blanks around", " US ", "US"},
    {"Greece by ISO", "GR", "GR"},
    {"Greece by VIES", "EL", ""},
    {"three letters", "POL", ""},
    {"not given to anybody", "XX", ""},
    {"a letter and a blank of the list", "D ", ""},
    {"nothing", "", ""},
};

using Parser = Result<std::string> (*)(std::string_view);

void check(Parser parse, const Typed& row, const std::string& code) {
    const auto result = parse(row.text);
    if (row.plain.empty()) {
        BOOST_TEST(outcome(result) == code);
        return;
    }
    BOOST_REQUIRE(outcome(result) == "done");
    BOOST_TEST(*result == row.plain);
    BOOST_TEST(*parse(*result) == row.plain, "the plain form is read as itself");
}

std::string digits(std::size_t count) {
    return *rc::gen::container<std::string>(count, rc::gen::inRange('0', ':'));
}
}  // namespace

BOOST_DATA_TEST_CASE(a_nip_has_ten_digits_and_its_check_digit, data::make(kNips), row) {
    check(parseNip, row, "wrong_nip");
}

BOOST_DATA_TEST_CASE(a_regon_has_nine_or_fourteen_checked_digits, data::make(kRegons), row) {
    check(parseRegon, row, "wrong_regon");
}

BOOST_DATA_TEST_CASE(a_vat_number_has_the_shape_of_its_country, data::make(kVatNumbers), row) {
    check(parseVatUe, row, "wrong_vat_ue");
}

BOOST_DATA_TEST_CASE(an_iban_has_its_length_and_check, data::make(kIbans), row) {
    check(parseIban, row, "wrong_iban");
}

BOOST_DATA_TEST_CASE(an_email_is_one_address, data::make(kEmails), row) {
    check(parseEmail, row, "wrong_email");
}

BOOST_DATA_TEST_CASE(a_country_is_one_of_iso_3166, data::make(kCountries), row) {
    check(parseCountry, row, "wrong_country");
}

BOOST_AUTO_TEST_CASE(a_refusal_names_what_was_typed) {
    const auto refused = parseNip("52 13");
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.refusal().kind == Refusal::Kind::Input));
    BOOST_TEST(std::get<std::string>(refused.refusal().arguments.at(0).second.value()) == "52 13");
}

BOOST_AUTO_TEST_CASE(a_polish_postal_code_has_five_digits_and_a_dash) {
    for (const char* typed : {"00-950", "00950", " 00-950 "})
        BOOST_TEST(*parsePostcode(typed, "PL") == "00-950");
    for (const char* typed :
         {"00-1", "0095", "009501", "000-50", "0-0950", "00--50", "ab-cde", "00 950", ""})
        BOOST_TEST(!parsePostcode(typed, "PL"), typed);
    BOOST_TEST(*parsePostcode(" SW1A 1AA ", "GB") == "SW1A 1AA");
}

BOOST_AUTO_TEST_CASE(the_union_has_twenty_seven_members) {
    std::set<std::string> members;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second)
            if (isInEuropeanUnion(std::string{first, second}))
                members.insert(std::string{first, second});
    BOOST_TEST(members.size() == 27U);
    for (const std::string country : {"PL", "DE", "GR", "HR"})
        BOOST_TEST(members.contains(country));
    for (const std::string country : {"GB", "CH", "NO", "UA", "EL", "XI", "", "P", "pl"})
        BOOST_TEST(!isInEuropeanUnion(country));
}

RC_BOOST_PROP(no_nip_survives_one_mistyped_digit, ()) {
    const auto body = digits(9);
    for (char last = '0'; last <= '9'; ++last) {
        const std::string nip = body + last;
        if (!parseNip(nip))
            continue;
        const auto at = *rc::gen::inRange<std::size_t>(0, 10);
        std::string mistyped = nip;
        mistyped[at] = static_cast<char>('0' + (nip[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(!parseNip(mistyped));
    }
}

RC_BOOST_PROP(no_account_survives_one_mistyped_digit, ()) {
    const auto account = digits(24);
    for (int check = 2; check <= 98; ++check) {
        const std::string nrb = (check < 10 ? "0" : "") + std::to_string(check) + account;
        if (!parseIban(nrb))
            continue;
        const auto at = *rc::gen::inRange<std::size_t>(0, 26);
        std::string mistyped = nrb;
        mistyped[at] = static_cast<char>('0' + (nrb[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(!parseIban(mistyped));
        return;
    }
    RC_FAIL("every account has check digits");
}

RC_BOOST_PROP(any_text_is_read_or_refused_and_never_breaks, (const std::string& text)) {
    for (const Parser parse :
         {parseNip, parseRegon, parseVatUe, parseIban, parseEmail, parseCountry})
        if (const auto read = parse(text))
            RC_ASSERT(*parse(*read) == *read);
}

BOOST_AUTO_TEST_SUITE_END()
