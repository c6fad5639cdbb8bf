// SPDX-License-Identifier: GPL-3.0-or-later
// Text as a person typed it into a form, taken into a field. Private to the use cases.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "domain/client/client.h"
#include "usecases/office.h"

namespace usecases {
/// Without blanks at either end.
std::string trimmed(const std::string& text);

using TextCheck = domain::Result<std::string> (*)(std::string_view);

/// Takes what was typed, if anything; an empty text clears the field. Throws Refused
/// `control_character`, and what `check` refuses.
void take(std::string& field, const std::optional<std::string>& typed, TextCheck check = nullptr);

/// Name and address come onto documents: throws Refused `unprintable_character`. `who` is "buyer"
/// or "seller".
void requirePrintable(Office& office, const domain::Party& party, const std::string& who);
}  // namespace usecases
