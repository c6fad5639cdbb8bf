// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in: clients, invoices issued elsewhere and what was paid on them, from a table that
// another program saved. Looked at first and then taken in, all of it or nothing. Never stopped.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "usecases/contracts.h"
#include "usecases/office.h"

namespace usecases {
struct ImportForm {
    std::filesystem::path file;
    std::vector<std::string> columns;          ///< "client=Nabywca,amount=Brutto"
    std::optional<std::string> dateOrder;      ///< "dmy", "mdy", "ymd"
    std::optional<domain::Currency> currency;  ///< where the file names none; else the database's
};

struct ImportColumn {
    std::string field;   ///< "issue_date"
    std::string column;  ///< as the file heads it
    std::string origin;  ///< "told", "remembered", "by_name"
};

struct ImportProblem {
    int row = 0;         ///< as a spreadsheet counts, the header being a row
    std::string column;  ///< empty: the row as a whole
    domain::Refusal what;
};

/// A row as it was understood.
struct ImportSample {
    int row = 0;
    std::string clientName;
    std::string number;
    domain::Date issueDate;
    domain::Date dueDate;
    domain::Money gross;
    std::optional<domain::Date> paidDate;
    std::optional<domain::Money> paid;
};

struct ImportPreview {
    std::string file;
    std::string sha256;
    std::string encoding;
    char delimiter = ',';
    std::string dateOrder;
    std::string dateOrderOrigin;  ///< "told", "remembered", "found"
    std::vector<ImportColumn> columns;
    std::vector<std::string> unusedColumns;
    int rows = 0;
    int clients = 0;  ///< these three: what would be added
    int invoices = 0;
    int payments = 0;
    int known = 0;  ///< invoices that an earlier import has brought
    domain::Purse invoiced;
    domain::Purse paid;
    domain::Purse open;  ///< of the added invoices, what is still owed
    std::vector<ImportSample> first;
    std::vector<ImportProblem> problems;  ///< by row; with one of them nothing is taken in
    Warnings warnings;

    bool addsNothing() const { return clients + invoices + payments == 0; }
};

/// A table before it is said which column holds what; for a window that offers the choice.
struct ImportTable {
    struct Field {
        std::string field;  ///< "issue_date"
        bool isNeeded = false;
        std::optional<std::size_t> column;  ///< as remembered or guessed by its name
    };

    std::string file;
    std::string encoding;
    char delimiter = ',';
    std::vector<std::string> columns;  ///< as the file heads them
    std::vector<Field> fields;         ///< all that can be taken in
};

/// Refuses `not_a_table_file`, `table_empty`, `table_quote_open`, and what cannot be read at all.
ImportTable lookAtTable(Office& office, const std::filesystem::path& file);

/// Reads, compares and writes nothing. Refuses what the file as a whole cannot be read for:
/// `not_a_table_file`, `table_empty`, `table_without_rows`, `table_quote_open`, what the map of
/// columns refuses, `date_order_unknown`, and `date_order_ambiguous` when the dates could be read
/// in two orders and none was asked for. Warns of lines above the titles that were left out
/// (`import_titles_skipped`), sums below (`import_sums_skipped`) and years of two digits
/// (`import_short_years`).
ImportPreview previewReceivables(Office& office, const ImportForm& form);

struct ImportAnswer {
    ImportPreview taken;
    GateEffect effect;
};

/// Takes in what the preview showed and remembers the columns. Refuses `file_changed` when the file
/// is not the one of `seen` any more, and `import_rows_wrong` when a row is wrong.
ImportAnswer importReceivables(Office& office, const ImportForm& form, const ImportPreview& seen);
}  // namespace usecases
