// SPDX-License-Identifier: GPL-3.0-or-later
// Where on a document a text stands, as a person says it: "title of the contract", "name of line
// 1"; and what a row of the database is. For voice.cpp; a place that is not known stays as it is.
#pragma once
#include <string>
#include <string_view>

#include "wording/voice.h"

namespace wording {
/// `where` as documents name it: "contract.title", "lines.1.name", "buyer.name", "request" …
std::string placeOnDocument(const Voice& voice, std::string_view where);

/// A row as the journal names it: "client/1" gives "the client 1"; others stay as they are.
std::string rowName(const Voice& voice, std::string_view subject);
}  // namespace wording
