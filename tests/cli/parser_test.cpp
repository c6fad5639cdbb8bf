// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parser.h"

#include <boost/test/unit_test.hpp>

#include "cli/groups.h"
#include "cli/vocabulary.h"

using namespace cli;
using Typed = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(reading_the_command_line)

namespace {
Command parsed(const Typed& words) {
    static const auto groups = allGroups();
    return parse(groups, words);
}

std::string refusalOf(const Typed& words) {
    try {
        parsed(words);
    } catch (const domain::Refused& refused) {
        BOOST_TEST((refused.refusal().kind == domain::Refusal::Kind::Input));
        return refused.refusal().code;
    }
    return "parsed";
}
}  // namespace

BOOST_AUTO_TEST_CASE(global_options_stand_before_or_after_the_group) {
    const auto words = takeGlobals({"--db", "a.db", "client", "list", "--json",
                                    "--today=2026-09-01", "--lang", "pl", "--limit", "3"});
    BOOST_TEST(*words.globals.database == "a.db");
    BOOST_TEST(*words.globals.today == "2026-09-01");
    BOOST_TEST(*words.globals.language == "pl");
    BOOST_TEST(words.globals.isJson);
    BOOST_TEST(words.rest == (Typed{"client", "list", "--limit", "3"}),
               boost::test_tools::per_element());
    BOOST_TEST(takeGlobals({"client", "--db"}).refusal.has_value());
    BOOST_TEST(!takeGlobals({"client", "--", "--json"}).globals.isJson);
}

BOOST_AUTO_TEST_CASE(a_verb_and_its_options_are_found) {
    const auto command = parsed({"client", "add", "--name", "ACME sp. z o.o.", "--nip=5"});
    BOOST_TEST(command.verb->name == std::string("add"));
    BOOST_TEST(command.options.text(kName) == "ACME sp. z o.o.");
    BOOST_TEST(command.options.text(kNip) == "5");
    BOOST_TEST(parsed({"verify"}).group->name == std::string("verify"));
}

BOOST_AUTO_TEST_CASE(names_of_commands_are_no_obstacle_as_values) {
    BOOST_TEST(parsed({"gate", "check", "limits"}).options.text(kClientWord) == "limits");
    BOOST_TEST(parsed({"client", "show", "invoice"}).options.text(kClientWord) == "invoice");
}

BOOST_AUTO_TEST_CASE(an_empty_value_is_a_value) {
    const Typed words{"payment", "add", "--amount=", "--invoice", "FV/1"};
    const auto command = parsed(words);
    BOOST_TEST(command.options.find(kAmount).value() == "");
    BOOST_TEST(command.options.text(kInvoice) == "FV/1");
}

BOOST_AUTO_TEST_CASE(negative_amounts_reach_the_one_who_refuses_them) {
    BOOST_TEST(parsed({"payment", "add", "--amount=-5"}).options.text(kAmount) == "-5");
    BOOST_TEST(parsed({"payment", "add", "--amount", "-5"}).options.text(kAmount) == "-5");
}

BOOST_AUTO_TEST_CASE(lists_keep_their_order) {
    const auto command = parsed(
        {"contract", "add", "--client", "1", "--item", "a; 1", "--item", "b", "--title", "T"});
    BOOST_TEST(command.options.all(kItems) == (Typed{"a; 1", "b"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_refused) {
    BOOST_TEST(refusalOf({}) == "command_missing");
    BOOST_TEST(refusalOf({"invoice"}) == "command_missing");
    BOOST_TEST(refusalOf({"frobnicate"}) == "unknown_command");
    BOOST_TEST(refusalOf({"invoice", "frobnicate"}) == "unknown_command");
    BOOST_TEST(refusalOf({"--frob", "client"}) == "option_unknown");
    BOOST_TEST(refusalOf({"client", "list", "--frob"}) == "option_unknown");
    BOOST_TEST(refusalOf({"client", "list", "--frob=1"}) == "option_unknown");
    BOOST_TEST(refusalOf({"client", "list", "more"}) == "too_many_words");
    BOOST_TEST(refusalOf({"client", "show", "two", "words"}) == "too_many_words");
    BOOST_TEST(refusalOf({"client", "show"}) == "option_missing");
    BOOST_TEST(refusalOf({"client", "add"}) == "option_missing");
    BOOST_TEST(refusalOf({"client", "add", "--name"}) == "value_missing");
    BOOST_TEST(refusalOf({"client", "add", "--name", "--nip"}) == "value_missing");
    BOOST_TEST(refusalOf({"client", "add", "--name", "a", "--name", "b"}) == "option_repeated");
    BOOST_TEST(refusalOf({"client", "add", "--name",
                          "\xB3\xF3"
                          "d\xBC"}) == "not_utf8");
    BOOST_TEST(refusalOf({"client", "add", "--name", "Łódź \U0001F600"}) == "parsed");
}

BOOST_AUTO_TEST_CASE(every_verb_can_be_parsed_and_has_an_example_that_parses) {
    for (const auto& group : allGroups())
        for (const auto& verb : group.verbs) {
            BOOST_TEST_CONTEXT(group.name << " " << verb.name) {
                const std::string example = verb.example;
                BOOST_TEST(example.starts_with("granica "));
                BOOST_TEST(example.find(group.name) != std::string::npos);
                Typed words;
                std::string word;
                bool isQuoted = false;
                for (const char c : example + " ") {
                    if (c == '"')
                        isQuoted = !isQuoted;
                    else if (c != ' ' || isQuoted)
                        word += c;
                    else if (!word.empty())
                        words.push_back(std::exchange(word, {}));
                }
                words.erase(words.begin());
                BOOST_TEST(refusalOf(takeGlobals(words).rest) == "parsed");
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()
