// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table holds what of an invoice: as told, as remembered from last time, or by
// the names that Polish and English programs give their columns.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/base/refusal.h"

namespace exchange {
enum class ReceivableField {
    Client,
    TaxId,
    Email,
    Phone,
    Street,
    Postcode,
    City,
    Country,
    Number,
    IssueDate,
    DueDate,
    Amount,
    Currency,
    Rate,
    PaidDate,
    PaidAmount,
    Note,
};

/// "client", "tax_id", …, "note".
std::string_view codeOf(ReceivableField field);

/// All of them, in the order above.
std::vector<ReceivableField> allReceivableFields();

/// Whether no row can be read without it: client, number, issue date, amount.
bool isNeeded(ReceivableField field);

enum class ColumnOrigin { Told, Remembered, ByName };

struct MappedColumn {
    std::size_t column = 0;
    ColumnOrigin origin = ColumnOrigin::ByName;
};

using ColumnMap = std::map<ReceivableField, MappedColumn>;

/// Field and name of a column, or "#3" for the third one; an empty name: the field is not there.
using ToldColumns = std::vector<std::pair<std::string, std::string>>;

/// Reads "client=Nabywca,amount=Kwota brutto". Refuses `map_unreadable`.
domain::Result<ToldColumns> readToldColumns(const std::vector<std::string>& texts);

/// What is told comes first, then what is remembered where the table has such a column, then names.
/// Refuses `map_field_unknown`, `map_column_unknown`, `map_column_ambiguous`, and
/// `map_fields_missing` when client, number, issue date or amount have no column.
domain::Result<ColumnMap> mapColumns(const std::vector<std::string>& header,
                                     const ToldColumns& told, const ToldColumns& remembered);

/// What mapColumns finds when nothing is told, whether it is enough or not.
ColumnMap foundColumns(const std::vector<std::string>& header, const ToldColumns& remembered);

/// The map as it is told, for the next time; what was told to be absent is not in it.
ToldColumns toldFrom(const ColumnMap& map, const std::vector<std::string>& header);
}  // namespace exchange
