// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a command: its words, its options and the function behind it. A group's file lists
// its verbs with these; reading the command line (parser.h) and printing (program.h) are elsewhere.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace cli {
using Json = nlohmann::ordered_json;

/// What a command answers: one JSON document, or lines for a person.
struct Answer {
    Json json = Json::object();
    std::vector<std::string> lines;
    int exitCode = 0;
};

/// An option, a flag or a word by its place, with its description for --help.
struct OptionWords {
    enum class Kind { Value, List, Flag, Path, Word };

    const char* name;   ///< "--client", or "CLIENT" for a word by its place
    const char* value;  ///< what stands behind it in --help; empty for flags and words
    const char* what;   ///< msgid
    Kind kind = Kind::Value;

    bool isWord() const { return kind == Kind::Word; }
};

/// An option as one verb uses it.
struct OptionUse {
    const OptionWords* words;
    bool isRequired = false;

    OptionUse(const OptionWords& option) : words(&option) {}

    OptionUse(const OptionWords& option, bool required) : words(&option), isRequired(required) {}
};

inline OptionUse required(const OptionWords& option) {
    return {option, true};
}

class Context;

struct Verb {
    const char* name;  ///< empty when the group is the command ("init")
    const char* what;  ///< msgid
    std::vector<OptionUse> options;
    const char* example;  ///< msgid, where it has words
    Answer (*run)(Context&);
};

struct Group {
    const char* name;
    const char* what;  ///< msgid
    std::vector<Verb> verbs;

    bool isCommand() const { return verbs.size() == 1 && *verbs.front().name == '\0'; }
};
}  // namespace cli
