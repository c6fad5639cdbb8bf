// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line refuses before any use case is asked: words that it does not know or
// misses. A table for refusals.cpp alone, sorted by code; other layers look a code up in
// refusals.h.
#pragma once
#include <array>

#include "wording/refusals.h"
#include "wording/voice.h"

namespace wording {
inline constexpr std::array kCommandSentences{
    RefusalSentence{"choice_missing", mark("Say which: one of {choices}.")},
    RefusalSentence{"choices_exclude", mark("Only one of these goes at a time: {choices}.")},
    RefusalSentence{"command_missing",
                    mark("A command is missing. Possible are: {choices}. More with --help.")},
    RefusalSentence{"empty_value", mark("{option} is empty, and here it cannot be.")},
    RefusalSentence{"no_terminal",
                    mark("There is no terminal to ask questions on. Give a profile with --profile "
                         "FILE.")},
    RefusalSentence{"not_utf8",
                    mark("{option} holds bytes that are no text in UTF-8. Type it again.")},
    RefusalSentence{"option_missing", mark("{option} is missing, and it is needed here. Example: "
                                           "{example}")},
    RefusalSentence{"option_repeated", mark("{option} is given twice. Leave only one.")},
    RefusalSentence{"option_unknown",
                    mark("There is no option {option} here. Possible are: {choices}.")},
    RefusalSentence{"questions_ended",
                    mark("The answers ended before the last question, so nothing was created.")},
    RefusalSentence{"too_many_words",
                    mark("“{text}” is one word too many. Put names of several words into quotation "
                         "marks.")},
    RefusalSentence{"unknown_command",
                    mark("There is no command “{text}”. Possible are: {choices}.")},
    RefusalSentence{"value_missing", mark("{option} needs a value after it.")},
    RefusalSentence{
        "wrong_item",
        mark("“{text}” is not an item. It looks like “Articles; 10; 1000 zzs; 45.00; 23”: name, "
             "quantity, unit, price and, if it is not the usual one, the VAT rate.")},
};
}  // namespace wording
