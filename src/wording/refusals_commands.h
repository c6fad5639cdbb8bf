// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused because of how it was asked for: words that are not known or missing, choices
// that do not go together or lead nowhere. A table for refusals.cpp alone, sorted by code; other
// layers look a code up in refusals.h.
#pragma once
#include <array>

#include "wording/refusals.h"
#include "wording/voice.h"

namespace wording {
inline constexpr std::array kCommandSentences{
    RefusalSentence{"answer_needed", mark("An answer is needed here.")},
    RefusalSentence{"cannot_copy",
                    mark("A correction cannot be copied. Copy the invoice that it corrects.")},
    RefusalSentence{"cannot_pay_correction",
                    mark("A correction is nothing to pay. Name the invoice itself.")},
    RefusalSentence{"choice_missing", mark("Say which: one of {choices}.")},
    RefusalSentence{"choices_exclude", mark("Only one of these goes at a time: {choices}.")},
    RefusalSentence{"command_missing",
                    mark("A command is missing. Possible are: {choices}. More with --help.")},
    RefusalSentence{"contract_of_other_client",
                    mark("The contract “{contract}” is one of another client.")},
    RefusalSentence{"empty_value", mark("{option} is empty, and here it cannot be.")},
    RefusalSentence{"limit_value_missing",
                    mark("Say what to set: the warning, the stop or the floor; or that the level "
                         "above shall hold.")},
    RefusalSentence{"no_terminal",
                    mark("There is no terminal to ask questions on. Give a profile with --profile "
                         "FILE.")},
    RefusalSentence{"not_matched", mark("Nothing of this payment lies on this invoice.")},
    RefusalSentence{"not_utf8",
                    mark("{option} holds bytes that are no text in UTF-8. Type it again.")},
    RefusalSentence{"option_missing", mark("{option} is missing, and it is needed here. Example: "
                                           "{example}")},
    RefusalSentence{"option_repeated", mark("{option} is given twice. Leave only one.")},
    RefusalSentence{"option_unknown",
                    mark("There is no option {option} here. Possible are: {choices}.")},
    RefusalSentence{"questions_ended",
                    mark("The answers ended before the last question, so nothing was created.")},
    RefusalSentence{"reminder_choice_missing",
                    mark("Say whom to remind: all, one client or one invoice.")},
    RefusalSentence{"timer_already_running", mark("The timer already runs for “{contract}”.")},
    RefusalSentence{"timer_running", mark("The timer runs for “{contract}”. Stop it first.")},
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
    RefusalSentence{
        "wrong_line",
        mark("“{text}” is not a line of an invoice. It looks like “Articles; 10; 1000 zzs; 45.00; "
             "23; 5.00”: name; quantity; unit; price[; vat[; discount]]. The discount is money.")},
};
}  // namespace wording
