// SPDX-License-Identifier: GPL-3.0-or-later
// Text as a person typed it into a form, taken into a field. Private to the use cases.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "domain/client/client.h"
#include "usecases/office.h"

namespace documents {
class Press;
}

namespace usecases {
/// Without blanks at either end, its accents joined with their letters.
std::string trimmed(const std::string& text);

using TextCheck = domain::Result<std::string> (*)(std::string_view);

/// Takes what was typed, if anything; an empty text clears the field. Throws Refused
/// `control_character`, and what `check` refuses.
void take(std::string& field, const std::optional<std::string>& typed, TextCheck check = nullptr);

/// The same of a postal code and the country that it lies in. A code that is kept as it was is not
/// looked at again, so that what an older version or an import let in can be edited.
void takePlace(domain::Party& party, const std::optional<std::string>& postcode,
               const std::optional<std::string>& country);

/// Name and address come onto documents: throws Refused `unprintable_character`. `who` is "buyer"
/// or "seller".
void requirePrintable(const documents::Press& press, const domain::Party& party,
                      const std::string& who);
void requirePrintable(Office& office, const domain::Party& party, const std::string& who);

/// All of it that comes onto documents.
void requirePrintable(const documents::Press& press, const domain::Seller& seller);
}  // namespace usecases
