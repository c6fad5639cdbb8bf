// SPDX-License-Identifier: GPL-3.0-or-later
// An invoice or a draft in words, beside its page.
#pragma once
#include <string>
#include <vector>

#include "usecases/invoices.h"
#include "wording/voice.h"

namespace gui {
/// For whom, each line, the sums, and what is worth a note.
std::vector<std::string> figuresOf(const wording::Voice& voice, const usecases::DraftView& draft);
std::vector<std::string> figuresOf(const wording::Voice& voice, const usecases::IssuedView& issued,
                                   domain::Date today);
}  // namespace gui
