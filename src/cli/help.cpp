// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include <algorithm>

#include "cli/metavars.h"
#include "cli/table.h"

namespace cli {
using wording::Voice;

namespace {
/// Two columns, the second beginning where the longest of the first ends.
std::string columns(const Rows& rows) {
    std::size_t width = 0;
    for (const auto& [left, right] : rows)
        width = std::max(width, columnsOf(left));
    std::string text;
    for (const auto& [left, right] : rows)
        text.append("  ").append(left).append(width - columnsOf(left) + 2, ' ').append(right) +=
            '\n';
    return text;
}

std::string exampleOf(const Voice& voice, const Verb& verb) {
    return voice.say("Example:") + " " + voice.say(verb.example) + "\n";
}

/// "Exit codes: 0 done, 1 …"
std::string exitCodes(const Voice& voice) {
    std::string text;
    for (const auto& [code, meaning] : exitRows(voice))
        text.append(text.empty() ? " " : ", ").append(code).append(" ").append(meaning);
    return voice.say("Exit codes:") + text + ".\n";
}

std::string verbHelp(const Voice& voice, const Group& group, const Verb& verb) {
    return voice.say(verb.what) + ".\n\n  " + usageOf(voice, group, verb) + "\n\n" +
           columns(optionRows(voice, verb)) + "\n" + exampleOf(voice, verb);
}

std::string groupHelp(const Voice& voice, const Group& group) {
    Rows rows;
    for (const auto& verb : group.verbs)
        rows.emplace_back(verb.name, voice.say(verb.what));
    return voice.say(group.what) + ".\n\n  granica " + std::string(group.name) + " " +
           metavar(voice, "VERB") + " [" + metavar(voice, "OPTIONS") + "]\n\n" + columns(rows) +
           "\n" + exampleOf(voice, group.verbs.front()) +
           voice.say("More about one: granica {group} VERB --help", {{"group", group.name}}) + "\n";
}

std::string programHelp(const Voice& voice, std::span<const Group> groups) {
    Rows rows;
    for (const auto& group : groups)
        rows.emplace_back(group.name, voice.say(group.what));
    return voice.say(
               "Granica holds the line: what may stay unpaid, how late, how far the scope "
               "may grow.") +
           "\n\n  granica [--db " + metavar(voice, "FILE") + "] [--today " +
           metavar(voice, "DATE") + "] [--lang pl|en] [--json] " + metavar(voice, "GROUP") + " " +
           metavar(voice, "VERB") + " [" + metavar(voice, "OPTIONS") + "]\n\n" + columns(rows) +
           "\n" + columns(globalRows(voice)) + "\n" +
           exampleOf(voice, groups.front().verbs.front()) + exitCodes(voice);
}
}  // namespace

Rows globalRows(const Voice& voice) {
    return {{"--db " + metavar(voice, "FILE"), voice.say("the database")},
            {"--today " + metavar(voice, "DATE"),
             voice.say("the day of this run, like 2026-09-05 or 5.09.2026")},
            {"--lang pl|en", voice.say("language of messages")},
            {"--json", voice.say("the answer as JSON, for programs")},
            {"--help", voice.say("this text; also behind a command")},
            {"--version", voice.say("which Granica this is")}};
}

std::string usageOf(const Voice& voice, const Group& group, const Verb& verb) {
    std::string usage = "granica " + std::string(group.name);
    if (!group.isCommand())
        usage += " " + std::string(verb.name);
    bool hasOptions = false;
    for (const auto& use : verb.options) {
        const auto name = metavar(voice, use.words->name);
        if (use.words->isWord())
            usage += " " + (use.isRequired ? name : "[" + name + "]");
        hasOptions = hasOptions || !use.words->isWord();
    }
    return usage + (hasOptions ? " [" + metavar(voice, "OPTIONS") + "]" : "");
}

Rows exitRows(const Voice& voice) {
    return {{"0", voice.say("done")},
            {"1", voice.say("refused by a rule")},
            {"2", voice.say("bad input")},
            {"3", voice.say("work is stopped")},
            {"4", voice.say("a file or the database failed")},
            {"5", voice.say("internal error")},
            {"130", voice.say("given up with Ctrl+C")}};
}

Rows optionRows(const Voice& voice, const Verb& verb) {
    Rows rows;
    for (const auto& use : verb.options) {
        const auto& words = *use.words;
        std::string left = metavar(voice, words.name);
        if (*words.value != '\0')
            left += " " + metavar(voice, words.value);
        std::string right = voice.say(words.what);
        if (use.isRequired && !words.isWord())
            right += " " + voice.say("(needed)");
        rows.emplace_back(std::move(left), std::move(right));
    }
    return rows;
}

std::string help(const Voice& voice, std::span<const Group> groups, const Command& command) {
    if (command.group == nullptr)
        return programHelp(voice, groups);
    if (command.verb == nullptr)
        return groupHelp(voice, *command.group);
    return verbHelp(voice, *command.group, *command.verb);
}
}  // namespace cli
