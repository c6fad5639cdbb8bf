// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metavars.h"

#include <algorithm>
#include <array>
#include <variant>

namespace cli {
using wording::mark;
using wording::Voice;

namespace {
constexpr std::array kWords{
    mark("AMOUNT"),
    mark("CHANGE"),
    mark("CLIENT"),
    mark("CODE"),
    mark("CONTRACT"),
    mark("CURRENCY"),
    mark("DATE"),
    mark("DAYS"),
    mark("DRAFT"),
    mark("EMAIL"),
    mark("ENTRY"),
    mark("FIELD=COLUMN,…"),
    mark("FILE"),
    mark("FOLDER"),
    mark("GROUP"),
    mark("HOW"),
    mark("INVOICE"),
    mark("ITEM"),
    mark("KEY"),
    mark("NUMBER"),
    mark("OPTIONS"),
    mark("PART=on|off"),
    mark("PAYMENT"),
    mark("PHONE"),
    mark("RATE"),
    mark("TEXT"),
    mark("VALUE"),
    mark("VERB"),
    mark("\"50%\"|AMOUNT"),
    mark("\"name; quantity; unit; price[; vat]\""),
    mark("\"name; quantity; unit; price[; vat[; discount]]\""),
};

/// "CLIENT, --contract" word by word.
std::string eachOf(const Voice& voice, const std::string& words) {
    std::string all;
    for (std::size_t start = 0; start <= words.size();) {
        const auto end = std::min(words.find(", ", start), words.size());
        all += (all.empty() ? "" : ", ") + metavar(voice, words.substr(start, end - start));
        start = end + 2;
    }
    return all;
}
}  // namespace

std::string metavar(const Voice& voice, std::string_view word) {
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    return found == kWords.end() ? std::string(word) : voice.say(*found);
}

domain::Refusal forPeople(const Voice& voice, domain::Refusal refusal) {
    for (auto& [name, value] : refusal.arguments)
        if (const auto* text = std::get_if<std::string>(&value.value());
            text != nullptr && (name == "option" || name == "field" || name == "choices"))
            value = name == "choices" ? eachOf(voice, *text) : metavar(voice, *text);
        else if (text != nullptr && name == "example")
            value = voice.say(text->c_str());
    return refusal;
}
}  // namespace cli
