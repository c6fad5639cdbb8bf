// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/unit.h"

namespace domain {
namespace {
constexpr int kUsualPage = 1800;
constexpr int kLargestPage = 100'000;

struct NamedUnit {
    std::string_view code;
    Unit::Kind kind;
};

constexpr std::array kUnits{
    NamedUnit{"1000 zzs", Unit::Kind::ThousandZzs},
    NamedUnit{"1000 zbs", Unit::Kind::ThousandZbs},
    NamedUnit{"word", Unit::Kind::Word},
    NamedUnit{"page", Unit::Kind::Page},
    NamedUnit{"hour", Unit::Kind::Hour},
    NamedUnit{"piece", Unit::Kind::Piece},
    NamedUnit{"flat", Unit::Kind::Flat},
};

/// The definition behind "page ", if it is a whole number of characters.
std::optional<int> pageDefinition(std::string_view text) {
    constexpr std::string_view prefix = "page ";
    if (!text.starts_with(prefix))
        return std::nullopt;
    const auto digits = text.substr(prefix.size());
    int zzs = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, zzs);
    if (read.ec != std::errc() || read.ptr != end || zzs < 1 || zzs > kLargestPage)
        return std::nullopt;
    return zzs;
}
}  // namespace

Result<Unit> parseUnit(std::string_view text) {
    for (const auto& [code, kind] : kUnits)
        if (code == text)
            return Unit{kind, kUsualPage};
    if (const auto zzs = pageDefinition(text))
        return Unit{Unit::Kind::Page, *zzs};
    return refuseInput("unknown_unit", {{"text", text}});
}

std::string codeOf(const Unit& unit) {
    const auto* named = std::find_if(kUnits.begin(), kUnits.end(), [&](const NamedUnit& known) {
        return known.kind == unit.kind;
    });
    std::string code(named->code);
    if (unit.kind == Unit::Kind::Page && unit.pageZzs != kUsualPage)
        code += ' ' + std::to_string(unit.pageZzs);
    return code;
}
}  // namespace domain
