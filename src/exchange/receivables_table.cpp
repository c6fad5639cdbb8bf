// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_table.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "exchange/written_date.h"

namespace exchange {
namespace {
using Field = ReceivableField;
using Cells = std::vector<std::string>;

constexpr std::size_t kMostTitles = 30;

/// Those that name a title, not a place, which every row has.
ToldColumns named(const ToldColumns& columns) {
    ToldColumns named;
    for (const auto& [field, name] : columns)
        if (!name.empty() && !name.starts_with('#'))
            named.emplace_back(field, name);
    return named;
}

bool hasTold(const Cells& cells, const ToldColumns& told) {
    const auto map = mapColumns(cells, told, {});
    return map || map.refusal().code != "map_column_unknown";
}

bool hasNeeded(const Cells& cells, const ToldColumns& remembered) {
    const auto found = foundColumns(cells, remembered);
    return std::ranges::all_of(allReceivableFields(), [&](Field field) {
        return !isNeeded(field) || found.contains(field);
    });
}

bool isWide(const Cells& cells) {
    const auto needed = std::ranges::count_if(allReceivableFields(), isNeeded);
    return std::ranges::count_if(cells, [](const auto& cell) { return !cell.empty(); }) >= needed;
}

/// How many rows stand above the first that `isIt`; nothing for none.
template <class IsIt>
std::optional<std::size_t> rowsAbove(const CsvTable& table, IsIt isIt) {
    if (isIt(table.header))
        return 0;
    const auto last = std::min(table.rows.size(), kMostTitles);
    for (std::size_t i = 0; i < last; ++i)
        if (isIt(table.rows[i].cells))
            return i + 1;
    return std::nullopt;
}

bool isDate(std::string_view text) {
    return readDate(text, DateOrder::DayFirst) || readDate(text, DateOrder::MonthFirst) ||
           readDate(text, DateOrder::YearFirst);
}

/// The column that is thought to hold what was paid, though most of its cells are days.
std::optional<std::size_t> daysCalledPaid(const CsvTable& table, const ColumnMap& map) {
    const auto paid = map.find(Field::PaidAmount);
    if (paid == map.end() || paid->second.origin == ColumnOrigin::Told ||
        map.contains(Field::PaidDate))
        return std::nullopt;
    const auto column = paid->second.column;
    std::ptrdiff_t filled = 0;
    std::ptrdiff_t days = 0;
    for (const auto& row : table.rows) {
        if (column >= row.cells.size() || row.cells[column].empty())
            continue;
        ++filled;
        days += isDate(row.cells[column]) ? 1 : 0;
    }
    return days * 2 > filled ? std::optional(column) : std::nullopt;
}

std::pair<std::string, std::string> dayOfPayment(std::size_t column) {
    return {std::string(codeOf(Field::PaidDate)), "#" + std::to_string(column + 1)};
}

bool isTold(const ToldColumns& told, Field field) {
    return std::ranges::any_of(told, [&](const auto& each) { return each.first == codeOf(field); });
}
}  // namespace

int skipTitles(CsvTable& table, const ToldColumns& told, const ToldColumns& remembered) {
    std::optional<std::size_t> above;
    if (const auto names = named(told); !names.empty())
        above = rowsAbove(table, [&](const Cells& cells) { return hasTold(cells, names); });
    if (!above)
        above = rowsAbove(table, [names = named(remembered)](const Cells& cells) {
            return hasNeeded(cells, names);
        });
    if (!above)
        above = rowsAbove(table, isWide);
    if (!above || *above == 0)
        return 0;
    auto& titles = table.rows[*above - 1];
    table.header = std::move(titles.cells);
    table.headerRow = titles.number;
    table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(*above));
    return static_cast<int>(*above);
}

domain::Result<ColumnMap> mapTable(const CsvTable& table, const ToldColumns& told,
                                   const ToldColumns& remembered) {
    auto map = mapColumns(table.header, told, remembered);
    const auto days =
        map && !isTold(told, Field::PaidDate) ? daysCalledPaid(table, *map) : std::nullopt;
    if (!days)
        return map;
    auto more = told;
    more.push_back(dayOfPayment(*days));
    auto again = mapColumns(table.header, more, remembered);
    if (!again)
        return again;
    auto named = *std::move(again);
    named.at(Field::PaidDate).origin = map->at(Field::PaidAmount).origin;
    return named;
}

ColumnMap foundInTable(const CsvTable& table, const ToldColumns& remembered) {
    auto found = foundColumns(table.header, remembered);
    const auto days = daysCalledPaid(table, found);
    if (!days)
        return found;
    ToldColumns more{dayOfPayment(*days)};
    for (const auto& each : remembered)
        if (each.first != codeOf(Field::PaidAmount))
            more.push_back(each);
    return foundColumns(table.header, more);
}
}  // namespace exchange
