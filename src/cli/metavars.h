// SPDX-License-Identifier: GPL-3.0-or-later
// The words in capitals that stand for what is typed ("CLIENT", "FILE"), in the person's language.
// Only for help and sentences; programs read them as they are in vocabulary.h.
#pragma once
#include <string>
#include <string_view>

#include "domain/base/refusal.h"
#include "wording/voice.h"

namespace cli {
/// What is no such word, like "--client" or "yes|no", stays as it is.
std::string metavar(const wording::Voice& voice, std::string_view word);

/// The refusal with such words in the person's language.
domain::Refusal forPeople(const wording::Voice& voice, domain::Refusal refusal);
}  // namespace cli
