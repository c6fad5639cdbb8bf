// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_columns.h"

#include <string>

#include "fuzz/input.h"

namespace {
/// The first line is what is told, every further one heads a column.
std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (true) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto lines = linesOf(fuzz::textOf(bytes, size));
    const std::vector<std::string> header(lines.begin() + 1, lines.end());
    const auto told = exchange::readToldColumns({lines.front()});
    const auto map = exchange::mapColumns(header, told ? *told : exchange::ToldColumns{}, {});
    if (!map)
        return 0;
    for (const auto& [field, mapped] : *map)
        fuzz::require(mapped.column < header.size(), "a field is in a column that there is");
    const auto again = exchange::mapColumns(header, {}, exchange::toldFrom(*map, header));
    fuzz::require(static_cast<bool>(again), "what was remembered is enough the next time");
    for (const auto& [field, mapped] : *map)
        fuzz::require(again->at(field).column == mapped.column, "the next time it is the same");
    return 0;
}
