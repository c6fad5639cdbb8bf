// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in, for tests: a practice, and tables of another program to take into it.
#pragma once
#include <stdexcept>
#include <string>

#include "support/practice.h"
#include "usecases/invoices.h"
#include "usecases/receivables_import.h"

namespace support {
inline const std::string kHead =
    "klient;NIP;numer;data wystawienia;termin;brutto;data zapłaty;zapłacono\n";
inline const std::string kOld =
    "ACME;1111111111;OLD/1;13.07.2026;27.07.2026;1 230,00;20.08.2026;230,00\n";
inline const std::string kBeta = "Beta;;OLD/2;1.08.2026;15.10.2026;500,00;;\n";

struct Moving {
    Practice practice;

    usecases::ImportForm form(const std::string& rows) {
        writeBytes(practice.path("old.csv"), kHead + rows);
        return {practice.path("old.csv"), {}, {}, {}};
    }

    usecases::ImportPreview look(const std::string& rows) {
        return usecases::previewReceivables(practice.now(), form(rows));
    }

    usecases::ImportAnswer take(const std::string& rows) {
        const auto wanted = form(rows);
        return usecases::importReceivables(practice.now(), wanted,
                                           usecases::previewReceivables(practice.now(), wanted));
    }

    /// "2 numer cell_empty" of each problem, joined with a comma.
    std::string problems(const std::string& rows) {
        std::string text;
        for (const auto& problem : look(rows).problems)
            text += (text.empty() ? "" : ", ") + std::to_string(problem.row) + " " +
                    problem.column + " " + problem.what.code;
        return text;
    }

    usecases::InvoiceListRow invoice(const std::string& number) {
        for (auto& row : usecases::listInvoices(practice.now(), {}))
            if (row.number == number)
                return row;
        throw std::runtime_error("no invoice " + number);
    }

    std::string balance(const std::string& number) {
        return domain::formatAmount(invoice(number).receivable.value().balance());
    }
};

inline std::string added(const usecases::ImportPreview& preview) {
    return std::to_string(preview.clients) + " " + std::to_string(preview.invoices) + " " +
           std::to_string(preview.payments);
}
}  // namespace support
