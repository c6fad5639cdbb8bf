// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed.h"

#include <algorithm>

#include "documents/press.h"

namespace usecases {
std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

void take(std::string& field, const std::optional<std::string>& typed, TextCheck check) {
    if (!typed)
        return;
    const auto text = trimmed(*typed);
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    if (std::ranges::any_of(text, isControl))
        throw domain::Refused(domain::refuseInput("control_character"));
    field = check == nullptr || text.empty() ? text : check(text).orThrow();
}

void requirePrintable(Office& office, const domain::Party& party, const std::string& who) {
    const auto& press = office.press();
    press.requirePrintable(party.name, who + ".name");
    press.requirePrintable(party.street, who + ".street");
    press.requirePrintable(party.postcode, who + ".postcode");
    press.requirePrintable(party.city, who + ".city");
}
}  // namespace usecases
