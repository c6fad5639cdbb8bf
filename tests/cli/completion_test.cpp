// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include <set>

#include "cli/groups.h"
#include "desk.h"
#include "support/shell.h"

BOOST_AUTO_TEST_SUITE(completion_in_bash)

namespace {
using Offers = std::set<std::string>;

const auto kGroups = cli::allGroups();

/// In a folder with the file "note.txt" and the folder "notes" (with one more file).
class Prompt {
public:
    Prompt() {
        std::filesystem::create_directories(desk_.path("notes"));
        desk_.file("note.txt", "");
        desk_.file("notes/inner.txt", "");
        desk_.file("completion", cli::bashCompletion(kGroups));
    }

    /// What Tab offers at the end of the last of these words, split as bash splits them.
    Offers offers(const std::vector<std::string>& words) const {
        std::string script =
            "set -u; cd \"$(dirname \"$0\")\"; . ./completion; COMP_WORDS=(granica";
        for (const auto& word : words)
            script += " '" + word + "'";
        script += "); COMP_CWORD=" + std::to_string(words.size()) +
                  "; _granica; printf \"%s\\n\" \"${COMPREPLY[@]}\"\n";
        const auto ran = shell("bash --norc '" + desk_.file("script", script) + "'");
        BOOST_TEST(ran.status == 0, ran.out);
        Offers offered;
        std::istringstream lines(ran.out);
        for (std::string line; std::getline(lines, line);)
            if (!line.empty())
                offered.insert(line);
        return offered;
    }

private:
    Desk desk_;
};

void expect(const Prompt& prompt, const std::vector<std::string>& words, const Offers& offers) {
    BOOST_TEST(prompt.offers(words) == offers, boost::test_tools::per_element());
}
}  // namespace

BOOST_AUTO_TEST_CASE(offers_groups_and_then_their_verbs) {
    const Prompt prompt;
    Offers all;
    for (const auto& group : kGroups)
        all.insert(group.name);
    expect(prompt, {""}, all);
    expect(prompt, {"in"}, {"init", "invoice"});
    expect(prompt, {"--lang", "pl", "--db", "x.db", "ga"}, {"gate"});
    expect(prompt, {"--lang", "=", "pl", "--json", "ga"}, {"gate"});
    expect(prompt, {"gate", "n"}, {"notice"});
    expect(prompt, {"gate", "--json", "n"}, {"notice"});
    expect(prompt, {"frob", "x"}, {});
}

BOOST_AUTO_TEST_CASE(offers_every_option_of_every_verb) {
    const Prompt prompt;
    for (const auto& group : kGroups)
        for (const auto& verb : group.verbs) {
            std::vector<std::string> words{group.name};
            if (!group.isCommand())
                words.emplace_back(verb.name);
            words.emplace_back("--");
            Offers all{"--db", "--today", "--lang", "--json", "--help", "--version"};
            for (const auto& use : verb.options)
                if (!use.words->isWord())
                    all.insert(use.words->name);
            expect(prompt, words, all);
        }
}

BOOST_AUTO_TEST_CASE(offers_the_choices_where_there_are_only_these) {
    const Prompt prompt;
    expect(prompt, {"--lang", ""}, {"pl", "en"});
    expect(prompt, {"client", "list", "--lang", "=", "p"}, {"pl"});
    expect(prompt, {"client", "edit", "ACME", "--language", ""}, {"pl", "en", "pl+en", "en+pl"});
    expect(prompt, {"client", "edit", "ACME", "--consumer", "="}, {"yes", "no"});
    expect(prompt, {"gate", "notice", "ACME", "--kind", "s"}, {"suspension"});
    expect(prompt, {"seller", "edit", "--vat-status", ""}, {"payer", "exempt", "none"});
    // What only the person knows.
    expect(prompt, {"client", "edit", "ACME", "--name", ""}, {});
    expect(prompt, {"client", "list", "--today", ""}, {});
    // A choice of one verb is not one of another.
    expect(prompt, {"gate", "check", "ACME", "--kind", "s"}, {});
}

BOOST_AUTO_TEST_CASE(offers_files_and_folders_where_they_belong) {
    const Prompt prompt;
    expect(prompt, {"--db", "no"}, {"note.txt", "notes"});
    expect(prompt, {"init", "--profile", "note."}, {"note.txt"});
    expect(prompt, {"init", "--profile", "=", "note."}, {"note.txt"});
    expect(prompt, {"gate", "notice", "ACME", "--out", "no"}, {"notes"});
    expect(prompt, {"seller", "letterhead", "--logo", "notes/"}, {"notes/inner.txt"});
    expect(prompt, {"restore", "no"}, {"note.txt", "notes"});
    expect(prompt, {"import", "receivables", "no"}, {"note.txt", "notes"});
    expect(prompt, {"client", "list", "no"}, {});
}

BOOST_AUTO_TEST_SUITE_END()
