// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence (msgid) for each code of a refusal, or for "code.reason" where a refusal has an
// argument `reason`. Not the place where a refusal is decided: codes come from domain, storage and
// use cases, which know no sentences.
#pragma once
#include <string_view>
#include <vector>

namespace wording {
struct RefusalSentence {
    std::string_view code;
    const char* msgid;
    const char* inWindow = nullptr;  ///< said there instead, where `msgid` names a command
};

/// Every code that has a sentence.
std::vector<RefusalSentence> refusalSentences();

/// Where the sentence is read: only a command line can be told to type a command.
enum class Surface { CommandLine, Window };

/// The msgid for `code`, or nullptr.
const char* refusalSentence(std::string_view code, Surface surface = Surface::CommandLine);
}  // namespace wording
