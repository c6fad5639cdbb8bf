// SPDX-License-Identifier: GPL-3.0-or-later
// What verification finds wrong in a file, and what is only worth a note. A table for refusals.cpp
// alone, sorted by code; other layers look a code up in refusals.h.
#pragma once
#include <array>

#include "wording/refusals.h"
#include "wording/voice.h"

namespace wording {
inline constexpr std::array kFindingSentences{
    RefusalSentence{"beyond_scope", mark("“{item}”: {delivered} is more than the agreed {agreed}. "
                                         "Log an ask for what goes beyond.")},
    RefusalSentence{
        "change_unnamed",
        mark("The client’s words do not name what will be delivered, so documents say “{name}”. "
             "Give it a name with granica change price and --name."),
        mark("The client’s words do not name what will be delivered, so documents say "
             "“{name}”.")},
    RefusalSentence{"document_changed",
                    mark("The document {name} is not the one that was issued: its bytes differ.")},
    RefusalSentence{"file_damaged", mark("The file is damaged: {detail}.")},
    RefusalSentence{"invoice_figures_differ",
                    mark("The figures of {number} do not follow from its lines.")},
    RefusalSentence{"invoice_overpaid", mark("More is paid on {number} than it amounts to.")},
    RefusalSentence{"journal_broken",
                    mark("The journal was changed at row {row}: from there on it proves nothing.")},
    RefusalSentence{"journal_cut",
                    mark("The journal should have {expected} rows, but {found} are there.")},
    RefusalSentence{"no_suspension_clause",
                    mark("The contract names no clause that lets you suspend work. A suspension "
                         "notice would rest on the law alone.")},
    RefusalSentence{"number_missing", mark("The number {number} is missing in its series.")},
    RefusalSentence{"number_not_counted",
                    mark("The number {number} was never given out by its series.")},
    RefusalSentence{
        "numbers_do_not_count",
        mark("The series {series} counts {expected} documents in the period “{period}”, "
             "but {found} are there.")},
    RefusalSentence{"open_row_wrong",
                    mark("Row {row} of the table {table} does not say what is still open.")},
    RefusalSentence{"payment_overspent",
                    mark("More of payment {id} lies on invoices than came in.")},
    RefusalSentence{"rate_not_of_previous_day",
                    mark("The rate is of {date}; the law wants that of {expected}, the last "
                         "business day before the sale or, if that is earlier, before the issue "
                         "(art. 31a of the Polish VAT Act).")},
    RefusalSentence{"reference_broken",
                    mark("Row {row} of the table {table} refers to something that is not there.")},
    RefusalSentence{"row_changed",
                    mark("Changed without a line in the journal, so not by Granica: {subject}.")},
    RefusalSentence{"row_missing",
                    mark("Gone without a line in the journal, so not by Granica: {subject}.")},
    RefusalSentence{"row_without_journal",
                    mark("Put in without a line in the journal, so not by Granica: {subject}.")},
    RefusalSentence{"schema_changed", mark("The structure of the database was changed: {name}.")},
    RefusalSentence{
        "stop_record_differs",
        mark("The recorded stops of {client} are not those that follow from the rows.")},
    RefusalSentence{"unprintable_left_out",
                    mark("Documents cannot show “{text}” of these words; they have […] in its "
                         "place. The words themselves are kept as they are.")},
    RefusalSentence{"vat_ue_missing", mark("A reverse charge within the EU needs the EU VAT "
                                           "numbers of both sides, and one is missing.")},
};
}  // namespace wording
