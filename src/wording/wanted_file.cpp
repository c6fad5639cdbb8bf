// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wanted_file.h"

#include <string>
#include <variant>

namespace wording {
namespace {
/// "x.db.new-123" → "x.db"; "out/.FV-1.pdf.new-123-0" → "out/FV-1.pdf".
std::string wantedFile(std::string name) {
    const auto at = name.rfind(".new-");
    if (at == std::string::npos ||
        name.find_first_not_of("0123456789-", at + 5) != std::string::npos)
        return name;
    name.erase(at);
    const auto slash = name.rfind('/');
    const auto first = slash == std::string::npos ? 0 : slash + 1;
    if (name.size() > first && name[first] == '.')
        name.erase(first, 1);
    return name;
}
}  // namespace

domain::Refusal withWantedFile(domain::Refusal refusal) {
    for (auto& [name, value] : refusal.arguments)
        if (const auto* text = std::get_if<std::string>(&value.value());
            text != nullptr && name == "file")
            value = wantedFile(*text);
    return refusal;
}
}  // namespace wording
