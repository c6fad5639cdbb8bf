// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a file of receivables that somebody moves in with, and what is worth a note
// about it. A table for refusals.cpp alone, sorted by code; other layers look a code up in
// refusals.h.
#pragma once
#include <array>

#include "wording/refusals.h"
#include "wording/voice.h"

namespace wording {
inline constexpr std::array kImportSentences{
    RefusalSentence{
        "cell_due_before_issue",
        mark("Due on {due}, before it was issued on {issued}. One of the two dates is wrong.")},
    RefusalSentence{"cell_empty", mark("Nothing stands here, and it is needed.")},
    RefusalSentence{"cell_imported_amount",
                    mark("This invoice was imported before with {expected}. An imported invoice "
                         "stays as it is; make the row the same, or take it out.")},
    RefusalSentence{"cell_imported_client", mark("This invoice was imported before for {expected}. "
                                                 "Make the row the same, or take it out.")},
    RefusalSentence{"cell_imported_date", mark("This invoice was imported before with {expected}. "
                                               "Make the row the same, or take it out.")},
    RefusalSentence{
        "cell_negative",
        mark("What was paid is not less than zero. Write 0 or nothing when nothing was paid.")},
    RefusalSentence{
        "cell_no_date",
        mark("“{text}” is not a date that is read as {order} (d: day, m: month, y: year). "
             "Write it like the others, or choose another order of dates with --dates."),
        mark("“{text}” is not a date that is read as {order} (d: day, m: month, y: year). "
             "Write it like the others, or choose another order of dates above.")},
    RefusalSentence{"cell_no_tax_id", mark("“{text}” is neither a right NIP nor an EU VAT number. "
                                           "Put it right, or leave it empty.")},
    RefusalSentence{"cell_not_positive",
                    mark("An invoice to be paid is more than zero. Leave corrections and credits "
                         "out, and write what is owed after them.")},
    RefusalSentence{"cell_number_ours", mark("You issued an invoice of this number with Granica. "
                                             "Take the row out, or put its number right.")},
    RefusalSentence{"cell_number_twice",
                    mark("This number stands in row {first}, too. Each invoice has one row, with "
                         "all that was paid on it.")},
    RefusalSentence{"cell_other_currency",
                    mark("“{text}” is not in {expected}, the currency of this row. Put one of the "
                         "two right.")},
    RefusalSentence{"cell_other_tax_id", mark("{name} has the tax number {expected}. Put the "
                                              "number right, or name the client differently.")},
    RefusalSentence{"cell_paid_without_date",
                    mark("Something was paid, but not when. Write the day of the (last) payment.")},
    RefusalSentence{"cell_rate_missing",
                    mark("Limits need a rate of exchange for {currency}. Store one first (granica "
                         "gate rate), or give the rate in a column."),
                    mark("Limits need a rate of exchange for {currency}. Give the rate in a column "
                         "of the file.")},
    RefusalSentence{
        "cell_too_long",
        mark("More than {most} characters stand here. A quotation mark may be missing before it.")},
    RefusalSentence{
        "cell_with_line_end",
        mark("A line end or another invisible character stands inside. Write it on one line.")},
    RefusalSentence{
        "date_order_ambiguous",
        mark("The dates of this file can be read in two ways, like “{text}”. Say what "
             "comes first: --dates dmy (the day), --dates mdy (the month) or --dates ymd "
             "(the year)."),
        mark("The dates of this file can be read in two ways, like “{text}”. Choose what comes "
             "first at “Order of dates”.")},
    RefusalSentence{
        "date_order_unknown",
        mark("“{text}” is no order of dates. Choose dmy (day, month, year), mdy or ymd.")},
    RefusalSentence{
        "import_due_counted",
        mark(
            "Rows without a due date, counted from the day of issue and the usual term: {count}.")},
    RefusalSentence{
        "import_overpaid",
        mark("Rows with more paid than is owed; the rest becomes credit of the client: {count}.")},
    RefusalSentence{
        "import_paid_before_issue",
        mark(
            "Rows paid before they were issued; the money counts from the day of issue: {count}.")},
    RefusalSentence{"import_rows_wrong",
                    mark("Nothing was written, because of the faults above. Their number: {count}. "
                         "Put the file right and import it again.")},
    RefusalSentence{
        "import_short_years",
        mark("Years of two digits are read as 2000 to 2099: {text} is {date}. Number of "
             "such dates: {count}.")},
    RefusalSentence{
        "import_sums_skipped",
        mark("Rows without client, number and day of issue, left out as sums: {count}, the "
             "first of them row {row}.")},
    RefusalSentence{
        "import_titles_skipped",
        mark("The titles of the columns stand in row {row}. Lines above it that were left "
             "out: {count}.")},
    RefusalSentence{"invoice_imported", mark("{number} was issued elsewhere. It has no page here, "
                                             "and is copied and corrected where it was issued.")},
    RefusalSentence{"map_column_ambiguous", mark("Two columns are called “{text}”. Name the one "
                                                 "you mean by its place: #{first} or #{second}.")},
    RefusalSentence{"map_column_unknown",
                    mark("The file has no column “{text}”. It has: {columns}.")},
    RefusalSentence{"map_field_unknown",
                    mark("There is nothing called “{text}” to take in. Choose from: {choices}.")},
    RefusalSentence{"map_fields_missing",
                    mark("No column was found for: {fields}. Say which it is, like --map "
                         "{example}. The file has: {columns}."),
                    mark("No column was found for: {fields}. Choose which it is. The file has: "
                         "{columns}.")},
    RefusalSentence{
        "map_unreadable",
        mark("“{text}” does not say which column holds what. Write it like client=Nabywca.")},
    RefusalSentence{"number_imported",
                    mark("An imported invoice has the number {number}, so it was left out.")},
    RefusalSentence{"row_wrong_width", mark("The row has {found} cells instead of {expected}. One "
                                            "is missing or too many, or a quotation mark is.")},
};
}  // namespace wording
