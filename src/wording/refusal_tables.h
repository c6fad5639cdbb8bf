// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of sentences, one per part of the program that refuses, each sorted by code. Not for
// other layers, which look a code up in refusals.h.
#pragma once
#include <algorithm>
#include <span>

#include "wording/refusals.h"

namespace wording {
constexpr bool areSorted(std::span<const RefusalSentence> sentences) {
    return std::is_sorted(sentences.begin(), sentences.end(),
                          [](const auto& a, const auto& b) { return a.code < b.code; });
}

std::span<const RefusalSentence> domainSentences();
std::span<const RefusalSentence> fileSentences();
std::span<const RefusalSentence> usecaseSentences();
}  // namespace wording
