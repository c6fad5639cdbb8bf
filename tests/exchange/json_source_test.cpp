// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_source.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/samples.h"

using exchange::JsonSource;
using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(json_source)

namespace {
struct Broken {
    std::string json;
    std::string code;
    std::string line;
    std::string column;
};

std::ostream& operator<<(std::ostream& out, const Broken& broken) {
    return out << broken.json.substr(0, 40);
}

const std::vector<Broken> kBroken{
    {"", "json_broken", "1", "1"},
    {"{", "json_broken", "1", "2"},
    {"{\"a\": 1,}", "json_broken", "1", "9"},
    {"{\n  \"a\": 1\n  \"b\": 2\n}", "json_broken", "3", "5"},
    {"{\"a\": nul}", "json_broken", "1", "10"},
    {"{\"a\": \"x\ny\"}", "json_broken", "1", "9"},
    {"{} {}", "json_broken", "1", "4"},
    {"{\"a\": \"\xFF\"}", "json_broken", "1", "8"},
    {"// remark\n{}", "json_broken", "1", "1"},
    {"{\"a\": 1e999}", "json_broken", "1", "11"},
    {"{\"a\": 1,\n\"a\": 2}", "duplicate_key", "2", "-"},
    {std::string(33, '['), "json_too_deep", "1", "-"},
    {std::string(1'000'000, '['), "json_too_deep", "1", "-"},
};

int lineOf(const JsonSource& source, std::string_view key) {
    return source.top().at(key).line();
}
}  // namespace

BOOST_DATA_TEST_CASE(broken_json_is_refused_with_its_place, data::make(kBroken), sample) {
    const auto source = JsonSource::parse(sample.json, "a.json");
    BOOST_REQUIRE(!source);
    const auto& refusal = source.refusal();
    BOOST_TEST((refusal.kind == domain::Refusal::Kind::Input));
    BOOST_TEST(refusal.code == sample.code);
    BOOST_TEST(argument(refusal, "file") == "a.json");
    BOOST_TEST(argument(refusal, "line") == sample.line);
    BOOST_TEST(argument(refusal, "column") == sample.column);
}

BOOST_AUTO_TEST_CASE(every_value_knows_its_line) {
    const auto source = JsonSource::parse(
        "\xEF\xBB\xBF{\n\"integer\": 1\n,\"negative\": -1\r\n, \"fraction\": 1.5\n,\n\n"
        "\"text\": \"a\\nb\", \"true\": true,\n\"null\": null,\n\"list\": [\n1,\n2],\n\"end\": "
        "3\n}",
        "a.json");
    BOOST_REQUIRE(source);
    for (const auto& [key, line] :
         {std::pair{"integer", 2}, std::pair{"negative", 3}, std::pair{"fraction", 4},
          std::pair{"text", 7}, std::pair{"true", 7}, std::pair{"list", 9}, std::pair{"end", 12}})
        BOOST_TEST(lineOf(*source, key) == line, key);
    const auto list = source->top().at("list").list();
    BOOST_TEST(list[0].line() == 10);
    BOOST_TEST(list[1].line() == 11);
}

BOOST_AUTO_TEST_CASE(a_number_that_is_no_integer_keeps_its_text) {
    const auto source = JsonSource::parse("[0.1000, 1e2, 99999999999999999999]", "a.json");
    BOOST_REQUIRE(source);
    for (const auto& field : source->top().list())
        BOOST_TEST((field.kind() == exchange::JsonValue::Kind::OtherNumber));
}

BOOST_AUTO_TEST_CASE(thirty_two_levels_are_read) {
    BOOST_TEST(placeOf(JsonSource::parse(std::string(32, '[') + std::string(32, ']'), "a")) ==
               "done");
}

BOOST_AUTO_TEST_CASE(fields_stay_valid_when_the_source_moves) {
    auto source = JsonSource::parse("{\"a\": [1, 2]}", "a.json");
    BOOST_REQUIRE(source);
    const auto field = source->top().at("a");
    const JsonSource moved = std::move(*source);
    BOOST_TEST(field.list().size() == 2);
    BOOST_TEST(field.list()[1].path() == "a[1]");
}

RC_BOOST_PROP(any_bytes_are_read_or_refused, (const std::string& bytes)) {
    const auto source = JsonSource::parse(bytes, "a.json");
    RC_ASSERT(!placeOf(source).empty());
}

BOOST_AUTO_TEST_CASE(accents_that_stand_alone_join_their_letters) {
    const auto source = JsonSource::parse(R"({"a": "z\u0307o\u0301\u0142w"})", "x.json").orThrow();
    BOOST_TEST(source.top().at("a").words() == "żółw");
}

BOOST_AUTO_TEST_SUITE_END()
