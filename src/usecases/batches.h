// SPDX-License-Identifier: GPL-3.0-or-later
// Many documents in one go: every draft issued, the PDFs of a period written. Each document is
// whole by itself and is let go of before the next, so a batch needs the memory of one, and can be
// given up at any time; what is done then stays.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "usecases/invoices.h"

namespace usecases {
/// Told after each document how many of all are behind; false gives the rest up.
using Progress = std::function<bool(std::int64_t done, std::int64_t all)>;

struct IssuedRow {
    domain::InvoiceId id;
    std::string number;
    std::string clientName;
    domain::Money gross;
    std::vector<domain::Prepayment> prepaid;  ///< deposits and credit that went on it
    domain::Money leftToPay;
    std::filesystem::path pdf;  ///< empty when none was asked for
};

/// A draft that could not be issued, and why.
struct LeftDraft {
    domain::InvoiceId draft;
    std::string clientName;
    domain::Refusal why;
};

struct IssuedBatch {
    std::vector<IssuedRow> issued;
    std::vector<LeftDraft> left;
    bool isGivenUp = false;
    GateEffect effect;  ///< of all of them together
};

/// In order of drafting. What refuses one draft (a missing rate of exchange, …) leaves that one;
/// what is wrong with the file, the disk or the folder ends the batch.
IssuedBatch issueDrafts(Office& office, const std::optional<std::filesystem::path>& folder,
                        const Progress& progress);

/// Issued on these days, the first and the last among them; imported invoices have no PDF of ours.
struct PdfPeriod {
    domain::Date from;
    domain::Date to;
    std::optional<domain::ClientId> client{};
    std::filesystem::path folder;
};

struct WrittenPdfs {
    std::vector<std::filesystem::path> files;
    bool isGivenUp = false;
};

/// Byte for byte as issued, in order of issue; a file that is there already with the same bytes
/// stays. Refuses `period_reversed`.
WrittenPdfs writePdfs(Office& office, const PdfPeriod& period, const Progress& progress);
}  // namespace usecases
