// SPDX-License-Identifier: GPL-3.0-or-later
// Reads, checks and renders the mustache template of a letter or mail: a line "Subject: ...", an
// empty line, paragraphs parted by empty lines. Templates are for people to edit, so what is wrong
// in one is named with its line. Not HTML: values come out as they are.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "domain/base/refusal.h"

namespace documents {
/// Everything a template may name; templates/letters/README.md tells people the same set.
struct TemplateValues {
    std::map<std::string, std::string> names;
    std::map<std::string, bool> flags;
    /// The fields of a list are known inside its section only. For an empty list nothing tells its
    /// fields, so any name is let pass inside its section (which is then not printed).
    std::map<std::string, std::vector<std::map<std::string, std::string>>> lists;
};

struct LetterText {
    std::string subject;
    std::vector<std::string> paragraphs;
    std::string body;  ///< the paragraphs as plain text, parted by empty lines
};

/// Refuses with `template_missing` {file}; `template_is_folder` {file};
/// `template_without_subject`, `template_without_body` and `template_two_tables` {file, line};
/// `template_unknown_name` {file, line, name}; `template_broken` {file, line, reason}, the reason
/// being one of "unclosed_tag", "unclosed_section", "unexpected_end", "unsupported_tag",
/// "not_a_section", "not_text" or "unreadable".
domain::Result<LetterText> renderLetter(const std::filesystem::path& file,
                                        const TemplateValues& values);
}  // namespace documents
