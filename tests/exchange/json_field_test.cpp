// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/json_source.h"
#include "exchange/samples.h"

using exchange::JsonField;
using exchange::JsonSource;
using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(json_field)

namespace {
using Read = std::function<std::string(const JsonField&)>;

struct Reading {
    std::string json;  ///< of the key "a"
    std::string name;
    Read read;
    std::string result;
};

std::ostream& operator<<(std::ostream& out, const Reading& reading) {
    return out << reading.name << " of " << reading.json;
}

std::string text(const JsonField& field) {
    return field.text();
}

std::string lines(const JsonField& field) {
    return field.lines();
}

std::string words(const JsonField& field) {
    return field.words();
}

std::string number(const JsonField& field) {
    return field.number();
}

std::string integer(const JsonField& field) {
    return std::to_string(field.integer(-5, 100));
}

std::string list(const JsonField& field) {
    return std::to_string(field.list().size());
}

std::string keys(const JsonField& field) {
    field.expectKeys({"within_hours", "percent"});
    return "known";
}

const std::vector<Reading> kReadings{
    {"\"x\"", "text", text, "x"},
    {"\"  x y\\t \"", "text", text, "x y"},
    {"\"\"", "text", text, ""},
    {"\"x\\ny\"", "text", text, "control_character @2 a"},
    {"\"x\\u0000y\"", "text", text, "control_character @2 a"},
    {"5", "text", text, "expected_text @2 a"},
    {"[]", "text", text, "expected_text @2 a"},
    {"\"x\\r\\ny\"", "lines", lines, "x\ny"},
    {"\"x\\u0007\"", "lines", lines, "control_character @2 a"},
    {"true", "lines", lines, "expected_text @2 a"},
    {"\"x\"", "words", words, "x"},
    {"\"  \"", "words", words, "missing_field @2 a"},
    {"\"12,5\"", "number", number, "12,5"},
    {"12", "number", number, "12"},
    {"-12", "number", number, "-12"},
    {"12.5", "number", number, "json_number_not_exact @2 a"},
    {"12.0", "number", number, "json_number_not_exact @2 a"},
    {"1e3", "number", number, "json_number_not_exact @2 a"},
    {"false", "number", number, "expected_number @2 a"},
    {"{}", "number", number, "expected_number @2 a"},
    {"100", "integer", integer, "100"},
    {"\"-5\"", "integer", integer, "-5"},
    {"101", "integer", integer, "term_out_of_range @2 a"},
    {"-6", "integer", integer, "term_out_of_range @2 a"},
    {"\"1,5\"", "integer", integer, "too_many_decimals @2 a"},
    {"\"x\"", "integer", integer, "not_a_number @2 a"},
    {"9223372036854775807", "integer", integer, "number_too_large @2 a"},
    {"18446744073709551615", "integer", integer, "number_too_large @2 a"},
    {"[1, null]", "list", list, "2"},
    {"{}", "list", list, "expected_list @2 a"},
    {"{\"percent\": 1}", "keys", keys, "known"},
    {"{}", "keys", keys, "known"},
    {"{\"percent\": 1,\n\"within_hour\": null}", "keys", keys, "unknown_key @3 a.within_hour"},
    {"[]", "keys", keys, "expected_object @2 a"},
};

std::string outcomeOf(const Reading& reading) {
    const auto source = JsonSource::parse("{\n\"a\": " + reading.json + "}", "a.json").orThrow();
    try {
        return reading.read(source.top().at("a"));
    } catch (const domain::Refused& refused) {
        return placeOf(domain::Result<int>(refused.refusal()));
    }
}
}  // namespace

BOOST_DATA_TEST_CASE(is_read_or_refused_with_its_place, data::make(kReadings), sample) {
    BOOST_TEST(outcomeOf(sample) == sample.result);
}

BOOST_AUTO_TEST_CASE(an_unknown_key_suggests_the_nearest_one) {
    for (const auto& [key, suggestion] :
         {std::pair{"Percent", "percent"}, std::pair{"hours", "within_hours"},
          std::pair{"within-hours", "within_hours"}, std::pair{"procent", "percent"}}) {
        const auto source =
            JsonSource::parse("{\"" + std::string(key) + "\": 1}", "a.json").orThrow();
        try {
            source.top().expectKeys({"within_hours", "percent"});
            BOOST_ERROR("accepted");
        } catch (const domain::Refused& refused) {
            BOOST_TEST(argument(refused.refusal(), "suggestion") == suggestion);
            BOOST_TEST(argument(refused.refusal(), "key") == key);
        }
    }
}

BOOST_AUTO_TEST_CASE(null_is_absent) {
    const auto source = JsonSource::parse("{\"a\": null}", "a.json").orThrow();
    BOOST_TEST(!source.top().find("a").has_value());
    BOOST_CHECK_THROW(static_cast<void>(source.top().at("a")), domain::Refused);
}

BOOST_AUTO_TEST_CASE(the_path_goes_through_lists_and_objects) {
    const auto source = JsonSource::parse("{\"items\": [{}, {\"price\": 1}]}", "a.json").orThrow();
    BOOST_TEST(source.top().at("items").list()[1].at("price").path() == "items[1].price");
    BOOST_TEST(source.top().members()[0].second.path() == "items");
}

BOOST_AUTO_TEST_SUITE_END()
