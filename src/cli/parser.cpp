// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parser.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace cli {
using domain::Refused;
using domain::refuseInput;

namespace {
using WordKind = OptionWords::Kind;

[[noreturn]] void fail(const char* code, domain::Arguments facts) {
    throw Refused(refuseInput(code, std::move(facts)));
}

template <class Range>
std::string namesIn(const Range& range) {
    std::string names;
    for (const auto& each : range)
        names += (names.empty() ? "" : ", ") + std::string(each.name);
    return names;
}

std::string optionsOf(const Verb& verb) {
    std::string names;
    for (const auto& use : verb.options)
        if (!use.words->isWord())
            names += (names.empty() ? "" : ", ") + std::string(use.words->name);
    return names.empty() ? "--help" : names;
}

bool isOption(const std::string& word) {
    return word.size() > 2 && word.starts_with("--");
}

/// "--amount=" has an empty value, which CLI11 would take from the next word.
std::vector<std::string> withEmptyValues(const std::vector<std::string>& words) {
    std::vector<std::string> out;
    for (const auto& word : words) {
        const bool isEmpty = isOption(word) && word.find('=') == word.size() - 1;
        out.push_back(isEmpty ? word.substr(0, word.size() - 1) : word);
        if (isEmpty)
            out.emplace_back();
    }
    return out;
}

bool isUtf8(const std::string& text) {
    int expected = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (expected > 0) {
            if ((byte & 0xC0U) != 0x80U)
                return false;
            --expected;
        } else if (byte >= 0xF0U) {
            expected = byte < 0xF5U ? 3 : -1;
        } else if (byte >= 0xE0U) {
            expected = 2;
        } else if (byte >= 0xC2U) {
            expected = 1;
        } else if (byte >= 0x80U) {
            return false;
        }
        if (expected < 0)
            return false;
    }
    return expected == 0;
}

/// One verb with the CLI11 options that stand for it.
class VerbParser {
public:
    explicit VerbParser(const Verb& verb) : verb_(verb) {
        app_.set_help_flag();
        app_.allow_extras();
        for (const auto& use : verb.options)
            options_.push_back(add(*use.words));
    }

    Options parse(const std::vector<std::string>& words) {
        auto reversed = withEmptyValues(words);
        std::reverse(reversed.begin(), reversed.end());
        try {
            app_.parse(std::move(reversed));
        } catch (const CLI::ArgumentMismatch&) {
            refuseMismatch(words);
        } catch (const CLI::ParseError& error) {
            fail("too_many_words", {{"text", error.what()}});
        }
        refuseExtras();
        Options options;
        for (std::size_t i = 0; i < options_.size(); ++i)
            take(verb_.options[i], *options_[i], options);
        return options;
    }

private:
    CLI::Option* add(const OptionWords& words) {
        const std::string name = words.name;
        if (words.kind == WordKind::Flag)
            return app_.add_flag(name);
        auto* option = app_.add_option(name);
        option->type_name("TEXT");
        if (words.kind == WordKind::List)
            option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        return option;
    }

    /// Something was given twice, or the last option has no value.
    [[noreturn]] void refuseMismatch(const std::vector<std::string>& words) const {
        for (const auto* option : options_)
            if (option->results().size() > 1 &&
                option->get_multi_option_policy() != CLI::MultiOptionPolicy::TakeAll)
                fail("option_repeated", {{"option", option->get_name()}});
        fail("value_missing", {{"option", words.back()}});
    }

    void refuseExtras() const {
        for (const auto& word : app_.remaining()) {
            if (word.size() > 1 && word.front() == '-')
                fail("option_unknown",
                     {{"option", word.substr(0, word.find('='))}, {"choices", optionsOf(verb_)}});
            fail("too_many_words", {{"text", word}});
        }
    }

    void take(const OptionUse& use, const CLI::Option& option, Options& options) const {
        const auto& words = *use.words;
        if (option.count() == 0) {
            if (use.isRequired)
                fail("option_missing", {{"option", words.name}, {"example", verb_.example}});
            return;
        }
        for (const auto& value : option.results()) {
            if (words.kind != WordKind::Path && !isUtf8(value))
                fail("not_utf8", {{"option", words.name}});
            // "--name --nip 5": the value was forgotten.
            if (!words.isWord() && isOption(value) && app_.get_option_no_throw(value) != nullptr)
                fail("value_missing", {{"option", words.name}});
        }
        options.put(words, option.results());
    }

    const Verb& verb_;
    CLI::App app_;
    std::vector<CLI::Option*> options_;
};

template <class T>
const T* findNamed(std::span<const T> all, const std::string& name) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// Whether the word is a global flag, which is then set.
bool takeFlag(const std::string& word, Words& words) {
    if (word == "--json")
        return words.globals.isJson = true;
    if (word == "--help" || word == "-h")
        return words.wantsHelp = true;
    return word == "--version" && (words.wantsVersion = true);
}

/// Whether the word at `i` is a global option, which is then set with its value.
bool takeValue(const std::vector<std::string>& arguments, std::size_t& i, Words& words) {
    const auto equals = arguments[i].find('=');
    const auto name = arguments[i].substr(0, equals);
    auto& globals = words.globals;
    for (const auto& [option, value] :
         {std::pair{"--db", &globals.database}, std::pair{"--today", &globals.today},
          std::pair{"--lang", &globals.language}}) {
        if (name != option)
            continue;
        if (equals != std::string::npos)
            *value = arguments[i].substr(equals + 1);
        else if (i + 1 < arguments.size())
            *value = arguments[++i];
        else
            words.refusal = refuseInput("value_missing", {{"option", name}});
        return true;
    }
    return false;
}
}  // namespace

Words takeGlobals(const std::vector<std::string>& arguments) {
    Words words;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--") {
            words.rest.insert(words.rest.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i),
                              arguments.end());
            break;
        }
        if (!takeFlag(arguments[i], words) && !takeValue(arguments, i, words))
            words.rest.push_back(arguments[i]);
    }
    return words;
}

Command named(std::span<const Group> groups, const std::vector<std::string>& words) {
    Command command;
    if (words.empty())
        return command;
    command.group = findNamed(groups, words.front());
    if (command.group == nullptr)
        return command;
    const std::span<const Verb> verbs(command.group->verbs);
    if (command.group->isCommand())
        command.verb = &verbs.front();
    else if (words.size() > 1)
        command.verb = findNamed(verbs, words[1]);
    return command;
}

Command parse(std::span<const Group> groups, const std::vector<std::string>& words) {
    auto command = named(groups, words);
    if (words.empty())
        fail("command_missing", {{"choices", namesIn(groups)}});
    if (command.group == nullptr) {
        if (words.front().starts_with("-"))
            fail("option_unknown",
                 {{"option", words.front()}, {"choices", "--db, --today, --lang, --json, --help"}});
        fail("unknown_command", {{"text", words.front()}, {"choices", namesIn(groups)}});
    }
    const auto& verbs = command.group->verbs;
    if (command.verb == nullptr && words.size() < 2)
        fail("command_missing", {{"choices", namesIn(verbs)}});
    if (command.verb == nullptr)
        fail("unknown_command", {{"text", command.group->name + std::string(" ") + words[1]},
                                 {"choices", namesIn(verbs)}});
    const std::ptrdiff_t own = command.group->isCommand() ? 1 : 2;
    command.options = VerbParser(*command.verb).parse({words.begin() + own, words.end()});
    return command;
}
}  // namespace cli
