// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual.h"

#include "cli/help.h"
#include "cli/metavars.h"

namespace cli {
using wording::Voice;

namespace {
/// roff writes these letters in its own way: as a typographic one, or as an instruction.
std::string_view escapeOf(char letter) {
    switch (letter) {
        case '\\':
            return "\\(rs";
        case '-':
            return "\\-";
        case '\'':
            return "\\(aq";
        case '`':
            return "\\(ga";
        case '^':
            return "\\(ha";
        case '~':
            return "\\(ti";
        default:
            return {};
    }
}

std::string section(const std::string& title) {
    return ".SH " + roff(title) + "\n";
}

std::string paragraph(const std::string& text) {
    return ".PP\n" + roff(text) + "\n";
}

std::string rowsOf(const Rows& rows) {
    std::string text;
    for (const auto& [term, meaning] : rows)
        text += ".TP\n\\fB" + roff(term) + "\\fR\n" + roff(meaning) + "\n";
    return text;
}

/// As it is typed, on a line of its own.
std::string typed(const std::string& line) {
    return ".PP\n.nf\n.RS 4\n" + roff(line) + "\n.RE\n.fi\n";
}

std::string verbPart(const Voice& voice, const Group& group, const Verb& verb) {
    return ".PP\n\\fB" + roff(usageOf(voice, group, verb)) + "\\fR\n.br\n" +
           roff(voice.say(verb.what) + ".") + "\n.RS 4\n" + rowsOf(optionRows(voice, verb)) +
           paragraph(voice.say("Example:")) + typed(voice.say(verb.example)) + ".RE\n";
}

std::string groupPart(const Voice& voice, const Group& group) {
    std::string text = ".SS " + roff(std::string("granica ") + group.name) + "\n";
    if (!group.isCommand())
        text += roff(voice.say(group.what) + ".") + "\n";
    for (const auto& verb : group.verbs)
        text += verbPart(voice, group, verb);
    return text;
}

std::string synopsis(const Voice& voice) {
    const auto command = "granica [" + metavar(voice, "OPTIONS") + "] ";
    return "\\fB" + roff(command + metavar(voice, "GROUP") + " " + metavar(voice, "VERB")) +
           "\\fR " + roff("[" + metavar(voice, "OPTIONS") + "]") + "\n.br\n\\fB" +
           roff("granica " + metavar(voice, "GROUP") + " " + metavar(voice, "VERB") + " --help") +
           "\\fR\n";
}

std::string description(const Voice& voice) {
    return roff(voice.say("Granica holds the line: what may stay unpaid, how late, how far the "
                          "scope may grow.")) +
           "\n" +
           paragraph(voice.say(
               "It keeps clients, contracts, work, changes, invoices and payments in one file, "
               "writes the documents as PDFs, and says when work stops, why, and what lifts the "
               "stop.")) +
           paragraph(voice.say("Names may be short as long as they are clear: a part of the "
                               "client's name or of the contract's title is enough."));
}

Rows environmentRows(const Voice& voice) {
    return {
        {"GRANICA_DB", voice.say("the database, where --db is not given")},
        {"GRANICA_DATA", voice.say("the folder with the templates and translations of Granica")},
        {"XDG_DATA_HOME", voice.say("the folder of the user's data, ~/.local/share if not set")},
        {"LC_ALL, LC_MESSAGES, LANG",
         voice.say("language of messages, where --lang is not given: the first that is set")}};
}

Rows fileRows(const Voice& voice) {
    return {
        {"~/.local/share/granica/granica.db", voice.say("the usual database")},
        {"~/.local/share/granica/backups/",
         voice.say("a backup of each day on which something was changed; the last 14 are kept")},
        {"share/granica/templates/examples/",
         voice.say("examples of a profile and a contract as JSON, with every key explained")}};
}
}  // namespace

std::string roff(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        const auto escape = escapeOf(letter);
        // A point begins an instruction at the start of a line only; \& is nothing, and no start.
        if (letter == '.' && out.empty())
            out += "\\&";
        escape.empty() ? out += letter : out += escape;
    }
    return out;
}

std::string manual(const Voice& voice, std::span<const Group> groups) {
    std::string page =
        "'\\\" -*- coding: UTF-8 -*-\n"
        ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
        ".TH GRANICA 1 \"\" \"Granica " GRANICA_VERSION "\" \"" +
        roff(voice.say("User commands")) + "\"\n.nh\n.ad l\n";
    page += section(voice.say("NAME")) + "granica \\- " +
            roff(voice.say("contracts, invoices and the limits of a freelancer's work")) + "\n";
    page += section(voice.say("SYNOPSIS")) + synopsis(voice);
    page += section(voice.say("DESCRIPTION")) + description(voice);
    page += section(voice.say("OPTIONS")) +
            roff(voice.say("Every command takes these, before it or behind it:")) + "\n" +
            rowsOf(globalRows(voice));
    page += section(voice.say("COMMANDS"));
    for (const auto& group : groups)
        page += groupPart(voice, group);
    page += section(voice.say("EXIT STATUS")) + rowsOf(exitRows(voice));
    page += section(voice.say("ENVIRONMENT")) + rowsOf(environmentRows(voice));
    page += section(voice.say("FILES")) + rowsOf(fileRows(voice));
    page += section(voice.say("SEE ALSO")) +
            roff(voice.say("granica-desktop, the window on the same data, with --db, --today and "
                           "--lang as here.")) +
            "\n";
    return page;
}
}  // namespace cli
