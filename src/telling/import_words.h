// SPDX-License-Identifier: GPL-3.0-or-later
// An import of receivables in sentences: how the file was read, what would come, what is wrong.
#pragma once
#include <string>
#include <vector>

#include "usecases/receivables_import.h"
#include "wording/voice.h"

namespace telling {
// For sumSentences.
inline constexpr const char* kToBeAdded =
    wording::mark("To be added: {clients}, {invoices}, {payments}");
inline constexpr const char* kAdded = wording::mark("Added: {clients}, {invoices}, {payments}");

inline constexpr const char* kAllKnown =
    wording::mark("All of it is here already; nothing was added.");

/// "comma", "semicolon", "tab".
std::string delimiterName(const wording::Voice& voice, char delimiter);

/// "day, month, year" of "dmy".
std::string dateOrderName(const wording::Voice& voice, const std::string& order);

/// Why a column was taken: "as you said" of "told" ….
std::string originOfColumn(const wording::Voice& voice, const std::string& origin);

/// "Due date" of "due_date" ….
std::string fieldName(const wording::Voice& voice, const std::string& field);

/// How the file was read: what was found out may be wrong, so it is said.
std::string readingSentence(const wording::Voice& voice, const usecases::ImportPreview& preview);

/// "row 3, column “Brutto”: …"
std::string problemSentence(const wording::Voice& voice, const usecases::ImportProblem& problem);

/// How many of what (in the sentence given), what is here already, and the sums of money.
std::vector<std::string> sumSentences(const wording::Voice& voice,
                                      const usecases::ImportPreview& preview, const char* sentence);
}  // namespace telling
