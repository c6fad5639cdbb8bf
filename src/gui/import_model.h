// SPDX-License-Identifier: GPL-3.0-or-later
// An import of receivables as plain values: which column may hold what, and what would come of it.
#pragma once
#include <string>
#include <vector>

#include "gui/table_content.h"
#include "usecases/receivables_import.h"
#include "wording/voice.h"

namespace gui {
/// A field that can be taken in, and where it is.
struct ImportField {
    std::string field;  ///< "issue_date"
    std::string label;
    int chosen = 0;  ///< among columnChoices
};

struct ImportChoices {
    std::string reading;  ///< how the file was read: encoding and delimiter
    std::vector<ImportField> fields;
    std::vector<std::string> columns;  ///< the first one: not in the file
};

ImportChoices importChoices(usecases::Office& office, const wording::Voice& voice,
                            const std::filesystem::path& file);

/// What is chosen, as the use case takes it; `chosen` per field.
std::vector<std::string> toldColumns(const ImportChoices& choices, const std::vector<int>& chosen);

struct ImportContent {
    std::string headline;                ///< how it was read, or why it cannot be
    std::vector<std::string> sentences;  ///< what would be added, warnings
    TableContent first;                  ///< the first rows as understood
    std::vector<std::string> problems;   ///< by row
    bool canImport = false;
};

ImportContent importContent(const wording::Voice& voice, const usecases::ImportPreview& preview);

/// Of a file that cannot be read with these choices, in the words of the window.
ImportContent importTrouble(const wording::Voice& voice, const domain::Refusal& refusal);
}  // namespace gui
