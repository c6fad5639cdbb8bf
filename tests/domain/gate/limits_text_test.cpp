// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/limits_text.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/base/decimal.h"

using namespace domain::gate;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(limits_text)

namespace {
struct Typed {
    LimitKey key;
    std::string warn;
    std::string stop;
    std::string floor;
    std::string read;  ///< "warn / stop / floor", or the code of the refusal
};

std::ostream& operator<<(std::ostream& out, const Typed& typed) {
    return out << codeOf(typed.key) << " " << typed.warn << " / " << typed.stop << " / "
               << typed.floor;
}

const std::vector<Typed> kTyped{
    {LimitKey::UnpaidBalance, "80%", "5000", "", "8000% / 500000 / -"},
    {LimitKey::UnpaidBalance, "80,5 %", "5 000,00", "", "8050% / 500000 / -"},
    {LimitKey::UnpaidBalance, "4000.00", "5000.00", "", "400000 / 500000 / -"},
    {LimitKey::UnpaidBalance, " off ", "5000", "off", "- / 500000 / -"},
    {LimitKey::UnpaidBalance, "", "", "", "- / - / -"},
    {LimitKey::UnpaidBalance, "off", "off", "off", "- / - / -"},
    {LimitKey::UnpaidBalance, "0", "0", "", "0 / 0 / -"},
    {LimitKey::UnpaidBalance, "4000", "", "", "400000 / - / -"},
    {LimitKey::UnpaidBalance, "100%", "5000", "", "10000% / 500000 / -"},
    {LimitKey::UnpaidBalance, "100.01%", "5000", "", "warn_above_stop"},
    {LimitKey::UnpaidBalance, "5000.01", "5000", "", "warn_above_stop"},
    {LimitKey::UnpaidBalance, "80%", "off", "", "warn_percent_without_stop"},
    {LimitKey::UnpaidBalance, "", "80%", "", "not_a_number"},
    {LimitKey::UnpaidBalance, "", "any", "", "not_a_number"},
    {LimitKey::UnpaidBalance, "", "-1", "", "negative_number"},
    {LimitKey::UnpaidBalance, "", "1.234", "", "ambiguous_number"},
    {LimitKey::UnpaidBalance, "", "1.2345", "", "too_many_decimals"},
    {LimitKey::UnpaidBalance, "99.99%", "9999999999999", "", "number_too_large"},
    {LimitKey::UnpaidBalance, "99.99%", "100000000000", "", "9999% / 10000000000000 / -"},
    {LimitKey::UnpaidBalance, "", "5000", "100", "floor_not_for_limit"},
    {LimitKey::OverdueDays, "7", "14", "100,00", "7 / 14 / 10000"},
    {LimitKey::OverdueDays, "50%", "14", "0", "5000% / 14 / 0"},
    {LimitKey::OverdueDays, "7", "14,5", "", "too_many_decimals"},
    {LimitKey::OverdueDays, "7", "14", "-1", "negative_number"},
    {LimitKey::OverdueDays, "-7", "14", "", "negative_number"},
    {LimitKey::ScopeCreep, "10", "20", "", "1000 / 2000 / -"},
    {LimitKey::ScopeCreep, "10%", "20 %", "", "1000 / 2000 / -"},
    {LimitKey::ScopeCreep, "12,5", "250", "", "1250 / 25000 / -"},
    {LimitKey::ScopeCreep, "80%", "20%", "", "warn_above_stop"},
    {LimitKey::RevisionRounds, "0", "1", "", "0 / 1 / -"},
    {LimitKey::RevisionRounds, "x", "1", "", "not_a_number"},
    {LimitKey::Deposit, "", "any", "", "- / 1 / -"},
    {LimitKey::Deposit, "any", "200", "", "1 / 20000 / -"},
    {LimitKey::Manual, "", "", "", "limit_without_figures"},
    {LimitKey::Manual, "1", "2", "", "limit_without_figures"},
};

std::string figure(const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : "-";
}

std::string readingOf(const Typed& typed) {
    const auto setting =
        parseSetting(typed.key, domain::Currency(), typed.warn, typed.stop, typed.floor);
    if (!setting)
        return setting.refusal().code;
    std::string warn = "-";
    if (setting->warn)
        warn = std::to_string(setting->warn->value) +
               (setting->warn->kind == Warn::Kind::PercentOfStop ? "%" : "");
    return warn + " / " + figure(setting->stop) + " / " + figure(setting->floor);
}
}  // namespace

BOOST_DATA_TEST_CASE(a_setting_is_read_as_it_is_typed, data::make(kTyped), typed) {
    BOOST_TEST(readingOf(typed) == typed.read);
}

BOOST_AUTO_TEST_CASE(money_has_the_digits_of_its_currency) {
    const auto yen = domain::Currency::of("JPY");
    BOOST_TEST(parseSetting(LimitKey::Exposure, yen, "", "5000", "")->stop.value() == 5000);
    BOOST_TEST(!parseSetting(LimitKey::Exposure, yen, "", "5000.50", ""));
}

RC_BOOST_PROP(any_text_is_read_or_refused,
              (const std::string& warn, const std::string& stop, const std::string& floor)) {
    const auto key = *rc::gen::elementOf(std::vector(kAllLimits.begin(), kAllLimits.end()));
    RC_ASSERT(!readingOf({key, warn, stop, floor, ""}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
