// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/refusals.h"

#include <algorithm>
#include <array>

#include "wording/voice.h"

namespace wording {
namespace {
constexpr std::array kSentences{
    RefusalSentence{"not_a_number", mark("“{text}” is not a number. Write it like 275.50.")},
};
}  // namespace

std::span<const RefusalSentence> refusalSentences() {
    return kSentences;
}

const char* refusalSentence(std::string_view code) {
    const auto* found = std::lower_bound(
        kSentences.begin(), kSentences.end(), code,
        [](const RefusalSentence& sentence, std::string_view key) { return sentence.code < key; });
    return found != kSentences.end() && found->code == code ? found->msgid : nullptr;
}
}  // namespace wording
