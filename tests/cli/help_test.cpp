// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/groups.h"
#include "desk.h"

BOOST_AUTO_TEST_SUITE(help_on_the_command_line)

namespace {
/// As a shell splits a line whose only quotes are double ones.
Desk::Words split(const std::string& line) {
    Desk::Words words;
    bool isQuoted = false;
    bool isOpen = false;
    for (const char letter : line) {
        if (letter == ' ' && !isQuoted) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            words.emplace_back();
        isOpen = true;
        if (letter == '"')
            isQuoted = !isQuoted;
        else
            words.back() += letter;
    }
    BOOST_TEST(!isQuoted, line);
    return words;
}

const wording::Voice& polishVoice() {
    static const wording::Voice voice(wording::Language::Polish,
                                      usecases::shippedFolder() / "locale");
    return voice;
}

/// That the example is typed for this very verb and can be read.
void expectParsed(const std::vector<cli::Group>& groups, const cli::Group& group,
                  const cli::Verb& verb, const std::string& example) {
    BOOST_TEST_CONTEXT(group.name << " " << verb.name << ": " << example) {
        const auto words = split(example);
        BOOST_REQUIRE(!words.empty());
        BOOST_TEST(words.front() == "granica");
        const auto typed = cli::takeGlobals({words.begin() + 1, words.end()});
        BOOST_TEST(!typed.refusal.has_value());
        BOOST_TEST(!typed.wantsHelp);
        try {
            const auto command = cli::parse(groups, typed.rest);
            BOOST_TEST(command.group == &group);
            BOOST_TEST(command.verb == &verb);
        } catch (const domain::Refused& refused) {
            BOOST_ERROR(refused.refusal().code);
        }
    }
}
}  // namespace

BOOST_AUTO_TEST_CASE(every_verb_has_an_example_that_can_be_typed) {
    const auto groups = cli::allGroups();
    for (const auto& group : groups)
        for (const auto& verb : group.verbs)
            for (const auto& example : {std::string(verb.example), polishVoice().say(verb.example)})
                expectParsed(groups, group, verb, example);
}

BOOST_AUTO_TEST_CASE(every_help_shows_its_example_in_both_languages) {
    const Desk desk;
    const auto expectShown = [&](const Desk::Words& words, const char* example) {
        BOOST_TEST(desk.english(words).hasOut(std::string("\nExample: ") + example + "\n"),
                   example);
        BOOST_TEST(desk.polish(words).hasOut("\nPrzykład: " + polishVoice().say(example) + "\n"),
                   example);
    };
    const auto groups = cli::allGroups();
    expectShown({"--help"}, groups.front().verbs.front().example);
    for (const auto& group : groups) {
        expectShown({group.name, "--help"}, group.verbs.front().example);
        for (const auto& verb : group.verbs)
            if (!group.isCommand())
                expectShown({group.name, verb.name, "--help"}, verb.example);
    }
}

BOOST_AUTO_TEST_CASE(the_exit_codes_are_told) {
    const Desk desk;
    BOOST_TEST(desk.english({"--help"}).hasOut("Exit codes: 0 done, 1 refused by a rule, 2 bad "));
    BOOST_TEST(desk.polish({"--help"}).hasOut(", 130 przerwano klawiszami Ctrl+C.\n"));
}

BOOST_AUTO_TEST_CASE(the_program_a_group_and_a_verb_explain_themselves_in_both_languages) {
    const Desk desk;
    const auto program = desk.english({"--help"});
    BOOST_TEST(program.code == 0);
    BOOST_TEST(program.hasOut("GROUP VERB"));
    BOOST_TEST(program.hasOut("  gate "));
    BOOST_TEST(desk.polish({"--help"}).hasOut("Kody wyjścia"));
    BOOST_TEST(desk.english({"gate", "--help"}).hasOut("forecast"));
    const auto verb = desk.english({"client", "add", "--help"});
    BOOST_TEST(verb.hasOut("--name TEXT"));
    BOOST_TEST(verb.hasOut("(needed)"));
    BOOST_TEST(verb.hasOut("granica client add --name \"ACME\""));
    BOOST_TEST(desk.polish({"client", "add", "-h"}).hasOut("Dodaje klienta"));
}

BOOST_AUTO_TEST_CASE(help_of_an_unknown_command_is_refused) {
    const Desk desk;
    BOOST_TEST(desk.error(2, {"frob", "--help"})["code"] == "unknown_command");
    BOOST_TEST(desk.error(2, {"log", "--help"})["code"] == "unknown_command");
    const auto verb = desk.english({"client", "frob", "--help"});
    BOOST_TEST(verb.code == 2);
    BOOST_TEST(verb.hasErr("“client frob”"));
    BOOST_TEST(desk.english({"client", "--help"}).hasOut("VERB [OPTIONS]"));
    BOOST_TEST(desk.english({"verify", "--help"}).hasOut("granica verify"));
}

BOOST_AUTO_TEST_CASE(polish_help_has_no_english_words_in_capitals) {
    const Desk desk;
    const auto help =
        desk.polish({"--help"}).out + desk.polish({"gate", "--help"}).out +
        desk.polish({"gate", "rate", "--help"}).out + desk.polish({"gate", "set", "--help"}).out +
        desk.polish({"invoice", "issue", "--help"}).out + desk.polish({"restore", "--help"}).out;
    for (const char* word : {"CLIENT", "DRAFT", "RATE", "FILE", "OPTIONS", "GROUP", "VERB", "DATE"})
        BOOST_TEST(help.find(word) == std::string::npos, word);
    BOOST_TEST(help.find("granica invoice issue SZKIC [OPCJE]") != std::string::npos);
    BOOST_TEST(help.find("granica invoice issue 1 --out faktury") != std::string::npos);
    BOOST_TEST(desk.polish({"contract", "add"}).hasErr("Artykuły; 10; 1000 zzs"));
}

BOOST_AUTO_TEST_CASE(a_line_of_an_invoice_is_explained_in_both_languages) {
    const Desk desk;
    const Desk::Words words{"invoice", "draft", "--help"};
    BOOST_TEST(desk.english(words).hasOut("\"name; quantity; unit; price[; vat[; discount]]\""));
    BOOST_TEST(desk.english(words).hasOut("the discount in money"));
    BOOST_TEST(desk.polish(words).hasOut("\"nazwa; ilość; jednostka; cena[; vat[; rabat]]\""));
    BOOST_TEST(desk.polish(words).hasOut("rabat jako kwota"));
}

BOOST_AUTO_TEST_SUITE_END()
