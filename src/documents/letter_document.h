// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out a letter: sender, place and date, addressee, subject, paragraphs, what is owed.
#pragma once
#include <string>

#include "canvas.h"
#include "documents/letter.h"
#include "wording/voice.h"

namespace documents {
/// The bytes of the PDF.
std::string drawLetter(Canvas& canvas, const Letter& letter, const wording::Voice& voice);
}  // namespace documents
