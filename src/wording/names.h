// SPDX-License-Identifier: GPL-3.0-or-later
// How names are sorted and found: the order of a language and a key that forgives case and
// diacritics. Not a full-text search.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "wording/language.h"

namespace wording {
/// Key for finding a name whatever its case and diacritics: "Łódź GmbH" and "lodz gmbh" have the
/// same one.
std::string fold(std::string_view text);

/// The alphabetical order of a language ("ą" after "a", "ł" after "l"); whole numbers inside names
/// count by value, so that FV/2 comes before FV/10.
class Collator {
public:
    explicit Collator(Language language);

    /// Does `a` come before `b`? Fits std::sort.
    bool operator()(std::string_view a, std::string_view b) const;

    /// Less than, equal to or greater than zero, as `a` stands before, with or after `b`.
    int compare(std::string_view a, std::string_view b) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> rules_;
};
}  // namespace wording
