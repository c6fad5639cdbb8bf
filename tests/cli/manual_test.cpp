// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual.h"

#include "cli/groups.h"
#include "cli/help.h"
#include "desk.h"
#include "support/shell.h"

BOOST_AUTO_TEST_SUITE(the_manual_page)

namespace {
using wording::Language;
using wording::Voice;

const auto kGroups = cli::allGroups();

Voice voiceOf(Language language) {
    return {language, GRANICA_BINARY_DIR "/share/granica/locale"};
}

std::string pageOf(Language language) {
    return cli::manual(voiceOf(language), kGroups);
}

void expectIn(const std::string& page, const std::string& text) {
    BOOST_TEST(page.find(text) != std::string::npos, "not on the page: " << text);
}

/// As a reader sees it, in lines too long to be broken.
std::string shown(const Desk& desk, const std::string& page) {
    const auto ran =
        shell("groff -ww -man -K utf8 -T utf8 -P-c -rLL=900n '" + desk.file("page.1", page) + "'");
    BOOST_TEST(ran.status == 0);
    return ran.out;
}
}  // namespace

BOOST_AUTO_TEST_CASE(has_every_section_in_both_languages) {
    const auto english = pageOf(Language::English);
    for (const char* title : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS",
                              "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"})
        expectIn(english, std::string(".SH ") + title + "\n");
    const auto polish = pageOf(Language::Polish);
    for (const char* title : {"NAZWA", "SKŁADNIA", "OPIS", "OPCJE", "POLECENIA", "KOD ZAKOŃCZENIA",
                              "ŚRODOWISKO", "PLIKI", "ZOBACZ TAKŻE"})
        expectIn(polish, std::string(".SH ") + title + "\n");
    for (const char* name : {"GRANICA_DB", "GRANICA_DATA"})
        expectIn(polish, name);
}

BOOST_AUTO_TEST_CASE(says_of_every_verb_what_its_help_says) {
    for (const auto language : {Language::English, Language::Polish}) {
        const auto voice = voiceOf(language);
        const auto page = pageOf(language);
        for (const auto& group : kGroups)
            for (const auto& verb : group.verbs) {
                expectIn(page, "\\fB" + cli::roff(cli::usageOf(voice, group, verb)) + "\\fR\n");
                expectIn(page, "\n" + cli::roff(voice.say(verb.what)) + ".\n");
                expectIn(page, "\n" + cli::roff(voice.say(verb.example)) + "\n");
                for (const auto& [option, meaning] : cli::optionRows(voice, verb))
                    expectIn(page, "\\fB" + cli::roff(option) + "\\fR\n" + cli::roff(meaning));
            }
        for (const auto& [code, meaning] : cli::exitRows(voice))
            expectIn(page, "\\fB" + code + "\\fR\n" + cli::roff(meaning) + "\n");
    }
}

BOOST_AUTO_TEST_CASE(nothing_in_a_text_is_an_instruction_of_roff) {
    BOOST_TEST(cli::roff("--db ~/a\\b") == "\\-\\-db \\(ti/a\\(rsb");
    BOOST_TEST(cli::roff(".so file.") == "\\&.so file.");
    BOOST_TEST(cli::roff("'tis `so`^") == "\\(aqtis \\(gaso\\(ga\\(ha");
    BOOST_TEST(cli::roff("§ 6, Lipą") == "§ 6, Lipą");
}

BOOST_AUTO_TEST_CASE(groff_has_no_complaint_and_shows_what_can_be_typed) {
    if (!isInstalled("groff")) {
        BOOST_TEST_MESSAGE("skipped: there is no groff here (Debian: groff-base)");
        return;
    }
    const Desk desk;
    for (const auto language : {Language::English, Language::Polish}) {
        const auto file = desk.file("page.1", pageOf(language));
        BOOST_TEST(shell("groff -ww -man -z -K utf8 -T utf8 '" + file + "'").out == "");
        const auto text = shown(desk, pageOf(language));
        const auto voice = voiceOf(language);
        for (const auto& group : kGroups)
            for (const auto& verb : group.verbs)
                expectIn(text, voice.say(verb.example));
    }
    expectIn(shown(desk, pageOf(Language::Polish)), "przykłady profilu");
}

BOOST_AUTO_TEST_CASE(man_has_no_complaint_and_whatis_finds_its_name) {
    if (!isInstalled("man") || !isInstalled("lexgrog")) {
        BOOST_TEST_MESSAGE("skipped: there is no man here (Debian: man-db)");
        return;
    }
    const Desk desk;
    for (const auto language : {Language::English, Language::Polish}) {
        const auto file = desk.file("granica.1", pageOf(language));
        const auto ran = shell("man --warnings -E UTF-8 -l -Tutf8 -Z '" + file + "' >/dev/null");
        BOOST_TEST(ran.out == "");
        BOOST_TEST(ran.status == 0);
        expectIn(shell("lexgrog -E UTF-8 '" + file + "'").out, "granica - ");
    }
}

BOOST_AUTO_TEST_SUITE_END()
