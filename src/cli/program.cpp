// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <ostream>
#include <variant>

#include "cli/groups.h"
#include "cli/help.h"
#include "cli/json.h"
#include "cli/json_gate.h"
#include "cli/metavars.h"
#include "cli/vocabulary.h"
#include "telling/stop_words.h"
#include "usecases/keeping.h"
#include "usecases/standing.h"
#include "wording/characters.h"
#include "wording/wanted_file.h"

namespace cli {
namespace {
enum ExitCode { Done = 0, Rule = 1, Input = 2, Stopped = 3, World = 4, Internal = 5 };

constexpr OptionWords kLanguageOption{"--lang", "", ""};

/// Where the catalogues are; without them English speaks.
std::filesystem::path localeFolder() {
    try {
        return usecases::shippedFolder() / "locale";
    } catch (const domain::Refused&) {
        return {};
    }
}

wording::Language systemLanguage(const Surroundings& around) {
    return around.systemLanguage.starts_with("pl") ? wording::Language::Polish
                                                   : wording::Language::English;
}

/// --lang where it can be read, else the system's.
wording::Language languageOf(const Globals& globals, const Surroundings& around) {
    if (globals.language)
        if (const auto language = wording::languageFromCode(*globals.language))
            return *language;
    return systemLanguage(around);
}

void printJson(std::ostream& out, const Json& json) {
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

void print(const Answer& answer, bool isJson, Surroundings& around) {
    if (isJson)
        return printJson(around.out, answer.json);
    for (const auto& line : answer.lines)
        around.out << wording::visible(line) << "\n";
}

Json stopJson(const usecases::WorkStopped& stop, const std::string& message) {
    Json error{{"code", "work_stopped"},
               {"message", message},
               {"client", stop.clientName()},
               {"contract", textOrNull(stop.contractTitle())},
               {"breaches", toJson(stop.breaches(), stop.home())},
               {"override", toJson(stop.tooSmallOverride())}};
    return {{"error", std::move(error)}};
}

int tellStop(const usecases::WorkStopped& stop, const wording::Voice& voice, bool isJson,
             Surroundings& around) {
    const auto lines = telling::stopSentences(voice, stop);
    for (const auto& line : lines)
        around.err << wording::visible(line) << "\n";
    if (isJson)
        printJson(around.out, stopJson(stop, lines.front()));
    return Stopped;
}

/// "--amount: “x” is not a number …", where the sentence does not name the option itself.
std::string sentenceOf(const domain::Refusal& raw, const wording::Voice& voice) {
    const auto refusal = forPeople(voice, raw);
    auto sentence = voice.refusal(refusal);
    for (const auto& [name, value] : refusal.arguments)
        if (const auto* option = std::get_if<std::string>(&value.value());
            name == "option" && option != nullptr && sentence.find(*option) == std::string::npos)
            return *option + ": " + sentence;
    return sentence;
}

int tellRefusal(const domain::Refusal& raw, const wording::Voice& voice, bool isJson,
                Surroundings& around) {
    const auto refusal = wording::withWantedFile(raw);
    const auto sentence = sentenceOf(refusal, voice);
    around.err << wording::visible(sentence) << "\n";
    if (isJson) {
        auto error = toJson(refusal, voice);
        error["message"] = sentence;
        printJson(around.out, {{"error", std::move(error)}});
    }
    switch (refusal.kind) {
        case domain::Refusal::Kind::Rule:
            return Rule;
        case domain::Refusal::Kind::Input:
            return Input;
        case domain::Refusal::Kind::Stopped:
            return Stopped;
        case domain::Refusal::Kind::World:
            break;
    }
    return World;
}

int tellInternal(const std::exception& error, const wording::Voice& voice, bool isJson,
                 Surroundings& around) {
    const auto message = voice.say(
        "Internal error: {text}. Nothing was done halfway; please "
        "report it.",
        {{"text", error.what()}});
    around.err << message << "\n";
    if (isJson)
        printJson(around.out, {{"error", {{"code", "internal_error"}, {"message", message}}}});
    return Internal;
}

/// What was asked for is done by then, so a failure is told and changes nothing else.
void backUp(Context& context) {
    try {
        usecases::backupDaily(context.office());
    } catch (const domain::Refused& refused) {
        context.around().err << context.voice().say(
                                    "Note: the daily backup failed. {sentence}",
                                    {{"sentence", context.voice().refusal(
                                                      wording::withWantedFile(refused.refusal()))}})
                             << "\n";
    } catch (const std::exception& error) {
        context.around().err << context.voice().say("Note: the daily backup failed. {sentence}",
                                                    {{"sentence", error.what()}})
                             << "\n";
    }
}

/// What --help is wanted of; words that name no command are refused.
Command askedAbout(std::span<const Group> groups, const std::vector<std::string>& words) {
    auto command = named(groups, words);
    const bool isUnknown = !words.empty() && command.group == nullptr;
    const bool isUnknownVerb = words.size() > 1 && command.group != nullptr &&
                               command.verb == nullptr && !words[1].starts_with("-");
    return isUnknown || isUnknownVerb ? parse(groups, words) : command;
}

int runCommand(const Words& words, Surroundings& around, const wording::Voice& voice) {
    const auto groups = allGroups();
    if (words.wantsVersion) {
        Answer version{{{"version", GRANICA_VERSION}}, {"granica " GRANICA_VERSION}};
        print(version, words.globals.isJson, around);
        return Done;
    }
    if (words.wantsHelp) {
        around.out << help(voice, groups, askedAbout(groups, words.rest));
        return Done;
    }
    if (words.refusal)
        throw domain::Refused(*words.refusal);
    if (words.globals.language)
        checked(wording::languageFromCode(*words.globals.language), kLanguageOption);
    const auto command = parse(groups, words.rest);
    Context context(words.globals, command.options, around, voice);
    const auto answer = command.verb->run(context);
    print(answer, words.globals.isJson, around);
    if (context.hasWritten())
        backUp(context);
    return answer.exitCode;
}
}  // namespace

int run(const std::vector<std::string>& arguments, Surroundings& around) {
    const auto words = takeGlobals(arguments);
    const bool isJson = words.globals.isJson;
    const wording::Voice voice(languageOf(words.globals, around), localeFolder());
    try {
        return runCommand(words, around, voice);
    } catch (const usecases::WorkStopped& stop) {
        return tellStop(stop, voice, isJson, around);
    } catch (const domain::Refused& refused) {
        return tellRefusal(refused.refusal(), voice, isJson, around);
    } catch (const std::exception& error) {
        return tellInternal(error, voice, isJson, around);
    }
}
}  // namespace cli
