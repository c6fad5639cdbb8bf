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

/// The questions beside a draft: whether money that is here goes on the invoice.
std::string depositSentence(const wording::Voice& voice, domain::Money deposit);
std::string creditSentence(const wording::Voice& voice, domain::Money credit);
}  // namespace gui
