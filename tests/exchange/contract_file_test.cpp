// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contract_file.h"

#include <random>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/json_source.h"
#include "exchange/samples.h"
#include "support/print.h"

using namespace samples;
using exchange::readContract;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(contract_file)

namespace {
const exchange::ContractDefaults kDefaults{domain::ClientId{7},
                                           {domain::VatRate::Kind::Percent, 8},
                                           domain::Currency::of("EUR"),
                                           21,
                                           domain::dateOf("2026-09-01")};

/// A contract of lines: title, items, and what is added as line 4.
std::string withLine(std::string_view line) {
    return "{ \"title\": \"T\",\n\"items\": [ { \"name\": \"A\", \"quantity\": \"1\", \"unit\": "
           "\"flat\", \"price\": \"10\" } ]\n,\n" +
           std::string(line) + "\n}";
}

/// As above, with an item whose pairs are given, on line 3.
std::string withItem(std::string_view pairs) {
    return "{ \"title\": \"T\",\n\"items\": [\n{ " + std::string(pairs) + " } ] }";
}

domain::Contract contractOf(const std::string& json) {
    return readContract(json, "contract.json", kDefaults).orThrow();
}

struct Wrong {
    std::string json;
    std::string place;
};

std::ostream& operator<<(std::ostream& out, const Wrong& wrong) {
    return out << wrong.json;
}

const std::vector<Wrong> kWrong{
    {"[]", "expected_object @1"},
    {"{}", "missing_field @1 title"},
    {"{\"title\": \" \"}", "missing_field @1 title"},
    {"{\"title\": 5}", "expected_text @1 title"},
    {"{\"title\": \"T\"}", "missing_field @1 items"},
    {"{\"title\": \"T\",\n\"items\": []}", "contract_without_items @2 items"},
    {"{\"title\": \"T\",\n\"items\": {}}", "expected_list @2 items"},
    {"{\"title\": \"T\",\n\"items\":\n[ 5 ]}", "expected_object @3 items[0]"},
    {"{\"titel\": \"T\"}", "unknown_key @1 titel"},
    {withLine("\"title\": \"again\""), "duplicate_key @4 title"},
    {withLine("\"start\": \"1.9.2026\""), "not_a_date @4 start"},
    {withLine("\"start\": 20260901"), "expected_text @4 start"},
    {withLine("\"deadline\": \"2026-02-30\""), "not_a_date @4 deadline"},
    {withLine("\"deadline\": \"2026-08-31\""), "deadline_before_start @4 deadline"},
    {withLine("\"currency\": \"XXZ\""), "unknown_currency @4 currency"},
    {withLine("\"payment_term_days\": 366"), "term_out_of_range @4 payment_term_days"},
    {withLine("\"payment_term_days\": -1"), "term_out_of_range @4 payment_term_days"},
    {withLine("\"payment_term_days\": 14.0"), "json_number_not_exact @4 payment_term_days"},
    {withLine("\"rounds_included\": \"two\""), "not_a_number @4 rounds_included"},
    {withLine("\"rounds_included\": 101"), "term_out_of_range @4 rounds_included"},
    {withLine("\"remarks_days\": \"1,5\""), "too_many_decimals @4 remarks_days"},
    {withLine("\"length_tolerance_percent\": 101"),
     "term_out_of_range @4 length_tolerance_percent"},
    {withLine("\"deposit\": {}"), "percent_or_amount @4 deposit"},
    {withLine("\"deposit\": 50"), "expected_object @4 deposit"},
    {withLine("\"deposit\": {\"percent\": \"50\",\n\"amount\": 5}"),
     "percent_or_amount @4 deposit"},
    {withLine("\"deposit\": {\n\"percent\": \"100.01\"}"), "term_out_of_range @5 deposit.percent"},
    {withLine("\"deposit\": {\"amount\": \"-1\"}"), "negative_number @4 deposit.amount"},
    {withLine("\"deposit\": {\"amount\": 50.5}"), "json_number_not_exact @4 deposit.amount"},
    {withLine("\"surcharges\": [{\"percent\": 25}]"),
     "missing_field @4 surcharges[0].within_hours"},
    {withLine("\"surcharges\": [{\"within_hours\": 0, \"percent\": 25}]"),
     "term_out_of_range @4 surcharges[0].within_hours"},
    {withLine("\"surcharges\": [{\"within_hours\": 24,\n\"percent\": 1001}]"),
     "term_out_of_range @5 surcharges[0].percent"},
    {withLine("\"kill_fee\": [{\"stage\": \"\", \"percent\": 5}]"),
     "missing_field @4 kill_fee[0].stage"},
    {withLine("\"kill_fee\": [{\"stage\": \"s\", \"percent\": \"x\"}]"),
     "not_a_number @4 kill_fee[0].percent"},
    {withLine("\"excluded\": [\"a\",\n5]"), "expected_text @5 excluded[1]"},
    {withLine("\"excluded\": \"a\""), "expected_list @4 excluded"},
    {withLine("\"clauses\": {\"suspnsion\": \"§ 6\"}"), "unknown_key @4 clauses.suspnsion"},
    {withLine("\"clauses\": {\"rights\": 8}"), "expected_text @4 clauses.rights"},
    {withLine("\"allocation\": \"fifo\""), "not_a_choice @4 allocation"},
    {withLine("\"notes\": \"\\u0007\""), "control_character @4 notes"},
    {withItem(""), "missing_field @3 items[0].name"},
    {withItem("\"name\": \"A\""), "missing_field @3 items[0].quantity"},
    {withItem("\"name\": \"A\", \"quantity\": \"0\""), "amount_not_positive @3 items[0].quantity"},
    {withItem("\"name\": \"A\", \"quantity\": \"-1\""), "negative_number @3 items[0].quantity"},
    {withItem("\"name\": \"A\", \"quantity\": 1.5"), "json_number_not_exact @3 items[0].quantity"},
    {withItem("\"name\": \"A\", \"quantity\": \"1.2345\""),
     "too_many_decimals @3 items[0].quantity"},
    {withItem("\"name\": \"A\", \"quantity\": 1"), "missing_field @3 items[0].unit"},
    {withItem("\"name\": \"A\", \"quantity\": 1,\n\"unit\": \"sheet\""),
     "unknown_unit @4 items[0].unit"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\",\n\"page_zzs\": 1800"),
     "page_size_without_page @4 items[0].page_zzs"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"page\", \"page_zzs\": 0"),
     "term_out_of_range @3 items[0].page_zzs"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\""),
     "missing_field @3 items[0].price"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\", \"price\": 45.00"),
     "json_number_not_exact @3 items[0].price"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\", \"price\": \"1.234\""),
     "ambiguous_number @3 items[0].price"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\", \"price\": \"-1\""),
     "negative_number @3 items[0].price"},
    {withItem(
         "\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\", \"price\": 1, \"vat\": \"7x\""),
     "wrong_vat_rate @3 items[0].vat"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\", \"price\": 1, "
              "\"prize\": 1"),
     "unknown_key @3 items[0].prize"},
    {withItem("\"name\": \"A\", \"quantity\": 1, \"unit\": \"flat\", \"price\": 1, "
              "\"deadline\": \"soon\""),
     "not_a_date @3 items[0].deadline"},
};
}  // namespace

BOOST_DATA_TEST_CASE(what_is_wrong_is_named_by_code_line_and_field, data::make(kWrong), sample) {
    const auto contract = readContract(sample.json, "contract.json", kDefaults);
    BOOST_TEST(placeOf(contract) == sample.place);
    BOOST_REQUIRE(!contract);
    BOOST_TEST((contract.refusal().kind == domain::Refusal::Kind::Input));
    BOOST_TEST(argument(contract.refusal(), "file") == "contract.json");
}

BOOST_AUTO_TEST_CASE(an_absent_key_means_none) {
    const auto contract = contractOf(withLine("\"notes\": null"));
    BOOST_TEST(contract.client == kDefaults.client);
    BOOST_TEST((contract.start == kDefaults.today));
    BOOST_TEST(!contract.deadline.has_value());
    BOOST_TEST(contract.currency == domain::Currency::of("EUR"));
    BOOST_TEST(contract.paymentTermDays == 21);
    BOOST_TEST(contract.roundsIncluded == 0);
    BOOST_TEST(!contract.deposit.has_value());
    BOOST_TEST(contract.surcharges.empty());
    BOOST_TEST(contract.killFees.empty());
    BOOST_TEST(!contract.lengthTolerance.has_value());
    BOOST_TEST(!contract.remarksDays.has_value());
    BOOST_TEST(contract.excluded.empty());
    BOOST_TEST(contract.clauses.suspension.empty());
    BOOST_TEST(!contract.principalFirst);
    BOOST_TEST(contract.items.at(0).vat.percent == 8);
    BOOST_TEST(contract.items.at(0).unitPrice ==
               domain::Money::fromMinor(1000, domain::Currency::of("EUR")));
}

BOOST_AUTO_TEST_CASE(a_page_says_its_size_in_either_way) {
    for (const char* unit : {"\"unit\": \"page 2300\"", "\"unit\": \"page\", \"page_zzs\": 2300"}) {
        const auto contract = contractOf(
            withItem("\"name\": \"A\", \"quantity\": 1, \"price\": 1, " + std::string(unit)));
        BOOST_TEST(contract.items.at(0).unit.pageZzs == 2300);
    }
}

BOOST_AUTO_TEST_CASE(the_documented_example_has_every_key) {
    const auto contract =
        exchange::readContractFile(shipped("examples/contract.json"), kDefaults).orThrow();
    BOOST_TEST(domain::toIso(contract.start) == "2026-10-01");
    BOOST_TEST(domain::toIso(contract.deadline.value()) == "2026-12-18");
    BOOST_TEST(contract.currency == domain::Currency());
    BOOST_TEST(contract.paymentTermDays == 14);
    BOOST_TEST(contract.roundsIncluded == 2);
    BOOST_REQUIRE(contract.items.size() == 4);
    BOOST_TEST(contract.items[0].position == 1);
    BOOST_TEST(contract.items[0].quantity == domain::Quantity{30'000});
    BOOST_TEST(contract.items[0].vat.percent == 23);
    BOOST_TEST(contract.items[1].vat.percent == 8);
    BOOST_TEST(domain::toIso(contract.items[1].deadline.value()) == "2026-10-30");
    BOOST_TEST(domain::codeOf(contract.items[2].unit) == "page 2300");
    BOOST_TEST(contract.items[3].position == 4);
    BOOST_TEST(contract.deposit->percent.value() == domain::Percent{5000});
    BOOST_TEST(contract.surcharges.at(1).withinHours == 24);
    BOOST_TEST(contract.killFees.at(0).stage == "after the brief");
    BOOST_TEST(contract.lengthTolerance.value() == domain::Percent{2000});
    BOOST_TEST(contract.remarksDays.value() == 14);
    BOOST_TEST(contract.excluded.size() == 2);
    BOOST_TEST(contract.clauses.termination == "§ 9");
    BOOST_TEST(!contract.notes.empty());
    BOOST_TEST(placeOf(domain::checkContract(contract, domain::VatStatus::Payer)) == "done");
}

BOOST_AUTO_TEST_CASE(the_guide_explains_every_key_of_the_example) {
    const std::string guide = textOf(shipped("examples/contract.md"));
    const auto source = exchange::JsonSource::read(shipped("examples/contract.json")).orThrow();
    for (const auto& [key, field] : source.top().members())
        BOOST_TEST(guide.find("| `" + key + "`") != std::string::npos, key);
    for (const auto& item : source.top().at("items").list())
        for (const auto& [key, field] : item.members())
            BOOST_TEST(guide.find("| `" + key + "`") != std::string::npos, key);
}

BOOST_AUTO_TEST_CASE(the_contract_of_the_story) {
    if (!std::filesystem::exists(storyFile("contract.json"))) {
        BOOST_TEST_MESSAGE("skipped: the story is not beside the sources");
        return;
    }
    const auto contract =
        exchange::readContractFile(storyFile("contract.json"), kDefaults).orThrow();
    BOOST_TEST(contract.items.at(0).net() == domain::Money::fromMinor(135'000, contract.currency));
    BOOST_TEST(domain::contractValue(contract) ==
               domain::Money::fromMinor(225'000, contract.currency));
    BOOST_TEST(contract.clauses.suspension == "§ 6 ust. 2");
}

/// Bytes are changed, dropped, doubled and cut by a fixed sequence; every outcome is an answer.
BOOST_AUTO_TEST_CASE(a_damaged_file_is_read_or_refused) {
    const std::string good = textOf(shipped("examples/contract.json"));
    std::mt19937 random(20'260'901);
    const std::string signs = "{}[]\",:0123456789.-e\\utfn \n\x01\xC3\xFF";
    const auto below = [&](std::size_t most) { return random() % most; };
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        std::string json = good;
        for (std::size_t times = below(3) + 1; times > 0; --times) {
            const std::size_t at = below(json.size());
            switch (below(4)) {
                case 0:
                    json[at] = signs[below(signs.size())];
                    break;
                case 1:
                    json.erase(at, below(20) + 1);
                    break;
                case 2:
                    json.insert(at, json.substr(below(json.size()), below(40)));
                    break;
                default:
                    json.insert(at, 1, signs[below(signs.size())]);
            }
            json += ' ';
        }
        const auto contract = readContract(json, "contract.json", kDefaults);
        if (contract)
            continue;
        ++refused;
        BOOST_TEST_REQUIRE(!contract.refusal().code.empty());
        BOOST_TEST_REQUIRE(argument(contract.refusal(), "line") != "-");
    }
    BOOST_TEST(refused > 500);
}

BOOST_AUTO_TEST_SUITE_END()
