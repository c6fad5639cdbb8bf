// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/decimal.h"

#include <limits>
#include <ostream>
#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/base/refusal.h"
#include "support/print.h"

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(decimal)

namespace {
const Currency kZloty;
constexpr std::int64_t kLargest = 1'000'000'000'000'000;

struct Read {
    std::string text;
    std::int64_t expected;
};

std::ostream& operator<<(std::ostream& out, const Read& r) {
    return out << '"' << r.text << '"';
}

struct Refused {
    std::string text;
    std::string code;
};

std::ostream& operator<<(std::ostream& out, const Refused& r) {
    return out << '"' << r.text << '"';
}

const std::vector<Read> kAmounts{
    {"275,50", 27550},
    {"275.50", 27550},
    {"1 234,5", 123450},
    {"1.234,50", 123450},
    {"1,234.50", 123450},
    {"1234", 123400},
    {"1 234", 123400},
    {"1 234 567", 123456700},
    {"1.234.567", 123456700},
    {"1,234,567", 123456700},
    {"1.234.567,89", 123456789},
    {"1,234,567.89", 123456789},
    {"1 234 567,89", 123456789},
    {"1 234 567.89", 123456789},
    {"1\u00a0234,50", 123450},  // no-break space
    {"1\u202f234,50", 123450},  // narrow no-break space
    {"1\u2009234,50", 123450},  // thin space
    {"\u00a0 275,50\t", 27550},
    {"0", 0},
    {"0,00", 0},
    {"-0", 0},
    {"0.01", 1},
    {"0,1", 10},
    {"007,50", 750},
    {"+5", 500},
    {"-275,50", -27550},
    {"\u2212275,50", -27550},  // the minus of typesetters
    {"-1 234,50", -123450},
    {"10000000000000,00", kLargest},
    {"-10000000000000.00", -kLargest},
    {"0000000000000000000000000000001", 100},
};

const std::vector<Refused> kNoAmounts{
    {"", "not_a_number"},
    {" ", "not_a_number"},
    {"-", "not_a_number"},
    {"--5", "not_a_number"},
    {"- 5", "not_a_number"},
    {"5-", "not_a_number"},
    {"(5)", "not_a_number"},
    {",", "not_a_number"},
    {".", "not_a_number"},
    {",50", "not_a_number"},
    {"5,", "not_a_number"},
    {"abc", "not_a_number"},
    {"12a", "not_a_number"},
    {"12,5a", "not_a_number"},
    {"0x10", "not_a_number"},
    {"1e3", "not_a_number"},
    {"nan", "not_a_number"},
    {"inf", "not_a_number"},
    {"275,50 zł", "not_a_number"},
    {"1,2,3", "not_a_number"},
    {"1.2.3", "not_a_number"},
    {"1,23,456", "not_a_number"},
    {"12 34", "not_a_number"},
    {"1  234", "not_a_number"},
    {"1 234 56", "not_a_number"},
    {"1234 567", "not_a_number"},
    {"1234.567,50", "not_a_number"},
    {"1.234 567,50", "not_a_number"},
    {"1 234.567,50", "not_a_number"},
    {"1,5 0", "not_a_number"},
    {"1 ,5", "not_a_number"},
    {"1.234.567,89.0", "not_a_number"},
    {"1'234,50", "not_a_number"},
    {"٣", "not_a_number"},
    {"１２", "not_a_number"},
    {std::string("12\0", 3), "not_a_number"},
    {"1\n2", "not_a_number"},
    {"\xff", "not_a_number"},
    {"1.234", "ambiguous_number"},
    {"1,234", "ambiguous_number"},
    {"12.345", "ambiguous_number"},
    {"123,456", "ambiguous_number"},
    {"-1.234", "ambiguous_number"},
    {"+1,234", "ambiguous_number"},
    {" 1.234 ", "ambiguous_number"},
    {"0.123", "too_many_decimals"},
    {"1.2345", "too_many_decimals"},
    {"1234.567", "too_many_decimals"},
    {"1 234,567", "too_many_decimals"},
    {"1.234,567", "too_many_decimals"},
    {"275.500", "ambiguous_number"},
    {"10000000000000,01", "number_too_large"},
    {"99999999999999999999", "number_too_large"},
    {"-99999999999999999999999999999999999999", "number_too_large"},
    {"9223372036854775808", "number_too_large"},
    {"18446744073709551617", "number_too_large"},
};

const std::vector<Read> kQuantities{
    {"1.234", 1234}, {"1,234", 1234}, {"6.123", 6123},    {"6,1", 6100},     {"0", 0},
    {"0,001", 1},    {"30", 30000},   {"1 000", 1000000}, {"12.345", 12345},
};

const std::vector<Refused> kNoQuantities{
    {"-1", "negative_number"}, {"-0,001", "negative_number"}, {"1.2345", "too_many_decimals"},
    {"", "not_a_number"},      {"x", "not_a_number"},
};

const std::vector<Read> kPercents{
    {"23", 2300},    {"23%", 2300}, {"23 %", 2300},      {"12.5", 1250},
    {"12,5%", 1250}, {"0", 0},      {"23\u00a0%", 2300}, {"100.00 %", 10000},
};

const std::vector<Refused> kNoPercents{
    {"%", "not_a_number"},     {"5%%", "not_a_number"},        {"%5", "not_a_number"},
    {"-5", "negative_number"}, {"1.234", "too_many_decimals"}, {"", "not_a_number"},
};

const std::vector<Read> kRates{
    {"4.2512", 4251200}, {"4,2512", 4251200}, {"1.234", 1234000}, {"0.000001", 1}, {"4", 4000000},
};

const std::vector<Refused> kNoRates{
    {"0", "amount_not_positive"},
    {"-4.25", "amount_not_positive"},
    {"0.0000001", "too_many_decimals"},
    {"", "not_a_number"},
};

template <class T>
void expectRefusal(const Result<T>& result, const std::string& code) {
    BOOST_REQUIRE(!result);
    BOOST_TEST(result.refusal().code == code);
    BOOST_TEST((result.refusal().kind == Refusal::Kind::Input));
}

std::int64_t anyScaled() {
    return *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-kLargest, kLargest + 1),
                           rc::gen::inRange<std::int64_t>(-2'000'000, 2'000'001));
}

/// "1234567.89" as a person groups it.
std::string grouped(const std::string& text, const std::string& separator,
                    const std::string& mark) {
    const auto point = text.find('.');
    std::string whole = text.substr(0, point);
    const std::string fraction = point == std::string::npos ? "" : mark + text.substr(point + 1);
    const std::size_t first = whole.starts_with('-') ? 1 : 0;
    for (std::size_t left = whole.size(); left > first + 3;) {
        left -= 3;
        whole.insert(left, separator);
    }
    return whole + fraction;
}
}  // namespace

BOOST_DATA_TEST_CASE(T43_money_is_read_with_comma_and_dot, data::make(kAmounts), r) {
    const auto money = parseMoney(r.text, kZloty);
    BOOST_REQUIRE(bool(money));
    BOOST_TEST(*money == Money::fromMinor(r.expected, kZloty));
}

BOOST_DATA_TEST_CASE(T43_what_is_not_plainly_one_amount_is_refused, data::make(kNoAmounts), r) {
    expectRefusal(parseMoney(r.text, kZloty), r.code);
}

BOOST_AUTO_TEST_CASE(a_currency_without_a_minor_unit_takes_no_decimals) {
    const auto yen = Currency::of("JPY");
    BOOST_TEST(*parseMoney("1 500", yen) == Money::fromMinor(1500, yen));
    expectRefusal(parseMoney("15,5", yen), "too_many_decimals");
    expectRefusal(parseMoney("1.500", yen), "ambiguous_number");
    BOOST_TEST(formatAmount(Money::fromMinor(-1500, yen)) == "-1500");
}

BOOST_AUTO_TEST_CASE(a_positive_amount_is_more_than_zero) {
    BOOST_TEST(*parsePositiveMoney("0.01", kZloty) == Money::fromMinor(1, kZloty));
    expectRefusal(parsePositiveMoney("0", kZloty), "amount_not_positive");
    expectRefusal(parsePositiveMoney("-5", kZloty), "amount_not_positive");
    expectRefusal(parsePositiveMoney("1.234", kZloty), "ambiguous_number");
}

BOOST_DATA_TEST_CASE(a_quantity_has_up_to_three_decimals, data::make(kQuantities), r) {
    const auto quantity = parseQuantity(r.text);
    BOOST_REQUIRE(bool(quantity));
    BOOST_TEST(*quantity == Quantity{r.expected});
}

BOOST_DATA_TEST_CASE(what_is_no_quantity_is_refused, data::make(kNoQuantities), r) {
    expectRefusal(parseQuantity(r.text), r.code);
}

BOOST_DATA_TEST_CASE(a_percentage_may_carry_its_sign, data::make(kPercents), r) {
    const auto percent = parsePercent(r.text);
    BOOST_REQUIRE(bool(percent));
    BOOST_TEST(*percent == Percent{r.expected});
}

BOOST_DATA_TEST_CASE(what_is_no_percentage_is_refused, data::make(kNoPercents), r) {
    expectRefusal(parsePercent(r.text), r.code);
}

BOOST_DATA_TEST_CASE(a_rate_has_up_to_six_decimals, data::make(kRates), r) {
    const auto rate = parseRate(r.text);
    BOOST_REQUIRE(bool(rate));
    BOOST_TEST(*rate == Rate{r.expected});
}

BOOST_DATA_TEST_CASE(what_is_no_rate_is_refused, data::make(kNoRates), r) {
    expectRefusal(parseRate(r.text), r.code);
}

BOOST_AUTO_TEST_CASE(a_refusal_names_what_was_typed) {
    const auto names = [](const Refusal& refusal, const std::string& text) {
        return refusal.arguments.at(0).first == "text" &&
               std::get<std::string>(refusal.arguments.at(0).second.value()) == text;
    };
    BOOST_TEST(names(parseMoney("1.234 ", kZloty).refusal(), "1.234 "));
    BOOST_TEST(names(parsePercent("abc %").refusal(), "abc %"));
    BOOST_TEST(names(parsePercent("-5 %").refusal(), "-5 %"));
}

BOOST_AUTO_TEST_CASE(the_machines_form_has_a_dot_and_no_groups) {
    BOOST_TEST(formatScaled(123450, 2) == "1234.50");
    BOOST_TEST(formatScaled(-123450, 2) == "-1234.50");
    BOOST_TEST(formatScaled(5, 2) == "0.05");
    BOOST_TEST(formatScaled(-5, 2) == "-0.05");
    BOOST_TEST(formatScaled(0, 2) == "0.00");
    BOOST_TEST(formatScaled(7, 0) == "7");
    BOOST_TEST(formatScaled(std::numeric_limits<std::int64_t>::min(), 3) ==
               "-9223372036854775.808");
}

BOOST_AUTO_TEST_CASE(the_trimmed_form_ends_with_no_zero_behind_the_dot) {
    BOOST_TEST(formatTrimmed(6123, 3) == "6.123");
    BOOST_TEST(formatTrimmed(6100, 3) == "6.1");
    BOOST_TEST(formatTrimmed(30000, 3) == "30");
    BOOST_TEST(formatTrimmed(0, 3) == "0");
    BOOST_TEST(formatTrimmed(-500, 3) == "-0.5");
    BOOST_TEST(formatTrimmed(100, 0) == "100");
}

RC_BOOST_PROP(T43_what_is_written_is_read_back, ()) {
    const auto scaled = anyScaled();
    const auto decimals = *rc::gen::inRange(0, 7);
    const auto back = parseScaled(formatScaled(scaled, decimals), decimals, SinglePoint::Decimal);
    RC_ASSERT(bool(back));
    RC_ASSERT(*back == scaled);
}

RC_BOOST_PROP(T43_the_trimmed_form_is_read_back, ()) {
    const auto scaled = anyScaled();
    const auto decimals = *rc::gen::inRange(0, 7);
    const auto back = parseScaled(formatTrimmed(scaled, decimals), decimals, SinglePoint::Decimal);
    RC_ASSERT(bool(back));
    RC_ASSERT(*back == scaled);
}

RC_BOOST_PROP(T43_money_reads_the_same_however_it_is_grouped, ()) {
    const auto money = Money::fromMinor(anyScaled(), kZloty);
    const auto plain = formatAmount(money);
    using Pair = std::pair<std::string, std::string>;
    const auto look =
        *rc::gen::element(Pair{"", "."}, Pair{"", ","}, Pair{" ", ","}, Pair{" ", "."},
                          Pair{".", ","}, Pair{",", "."}, Pair{"\u00a0", ","}, Pair{"\u202f", ","});
    const auto read = parseMoney(grouped(plain, look.first, look.second), kZloty);
    RC_ASSERT(bool(read));
    RC_ASSERT(*read == money);
}

RC_BOOST_PROP(any_text_is_read_or_refused_and_never_breaks, (const std::string& text)) {
    const auto typed = *rc::gen::oneOf(
        rc::gen::just(text),
        rc::gen::container<std::string>(rc::gen::element('0', '1', '9', ' ', ',', '.', '-', '%')));
    const auto money = parseMoney(typed, kZloty);
    // Whatever is read is what its own plain form says: nothing was cut off.
    if (money)
        RC_ASSERT(*parseMoney(formatAmount(*money), kZloty) == *money);
    (void)bool(parseQuantity(typed));
    (void)bool(parsePercent(typed));
    (void)bool(parseRate(typed));
}

RC_BOOST_PROP(T43_no_digit_that_was_typed_is_dropped, ()) {
    const auto typed =
        *rc::gen::container<std::string>(rc::gen::element('0', '1', '5', '9', ' ', ',', '.', '-'));
    const auto money = parseMoney(typed, kZloty);
    if (!money)
        return;
    const auto significant = [](std::string text) {
        std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
        text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
        text.erase(text.find_last_not_of('0') + 1);
        return text;
    };
    RC_ASSERT(significant(typed) == significant(formatAmount(*money)));
}

BOOST_AUTO_TEST_SUITE_END()
