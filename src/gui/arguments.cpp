// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arguments.h"

#include "usecases/office.h"
#include "usecases/typed_day.h"

namespace gui {
namespace {
constexpr const char* kKnown = "--db, --today, --lang";

bool isKnown(const std::string& option) {
    return option == "--db" || option == "--today" || option == "--lang";
}

void take(Arguments& arguments, const std::string& option, const std::string& value) {
    if (value.empty())
        throw domain::Refused(domain::refuseInput("empty_value", {{"option", option}}));
    if (option == "--db")
        arguments.database = value;
    if (option == "--today")
        arguments.today = usecases::parseDay(value).orThrow();
    if (option == "--lang")
        arguments.language = wording::languageFromCode(value).orThrow();
}

/// "--db=x" and "--db x".
void takeAll(Arguments& arguments, const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto equals = words[i].find('=');
        const auto option = words[i].substr(0, equals);
        if (!isKnown(option))
            throw domain::Refused(
                domain::refuseInput("option_unknown", {{"option", option}, {"choices", kKnown}}));
        if (equals != std::string::npos)
            take(arguments, option, words[i].substr(equals + 1));
        else if (++i < words.size())
            take(arguments, option, words[i]);
        else
            throw domain::Refused(domain::refuseInput("value_missing", {{"option", option}}));
    }
}
}  // namespace

Arguments argumentsFrom(const std::vector<std::string>& words, const std::string& systemLanguage) {
    Arguments arguments;
    arguments.database = usecases::usualDatabase();
    arguments.language =
        systemLanguage.starts_with("pl") ? wording::Language::Polish : wording::Language::English;
    try {
        takeAll(arguments, words);
    } catch (const domain::Refused& refused) {
        arguments.refusal = refused.refusal();
    }
    std::error_code ignored;
    if (const auto whole = std::filesystem::absolute(arguments.database, ignored); !ignored)
        arguments.database = whole.lexically_normal();
    return arguments;
}
}  // namespace gui
