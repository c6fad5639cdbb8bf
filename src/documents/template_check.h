// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the tags of a mustache template against the values that there are. The engine itself prints
// an unknown name as nothing and tells errors without their line; a person who edits a letter needs
// to hear both.
#pragma once
#include <optional>
#include <string_view>

#include "documents/letter_template.h"

namespace documents {
struct TemplateFault {
    int line = 0;
    std::string name;    ///< an unknown name, or empty
    std::string reason;  ///< see renderLetter; empty for an unknown name
};

/// The first fault, or none. `firstLine` is the number of the first line of `text` in its file.
std::optional<TemplateFault> findFault(std::string_view text, const TemplateValues& values,
                                       int firstLine);
}  // namespace documents
