// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/batches.h"

#include <algorithm>

#include "storage/database.h"
#include "storage/invoice_store.h"
#include "usecases/output_files.h"

namespace usecases {
namespace {
using Kind = domain::Refusal::Kind;

/// Runs `step` on each until the progress is told to stop; true when it was.
template <class Item, class Step>
bool eachUntilGivenUp(const std::vector<Item>& items, const Progress& progress, const Step& step) {
    std::int64_t done = 0;
    const auto all = static_cast<std::int64_t>(items.size());
    for (const auto& item : items) {
        step(item);
        if (!progress(++done, all) && done < all)
            return true;
    }
    return false;
}

void add(const GateEffect& effect, GateEffect& sum) {
    std::ranges::copy(effect.stopped, std::back_inserter(sum.stopped));
    std::ranges::copy(effect.resumed, std::back_inserter(sum.resumed));
    sum.timerEnded = sum.timerEnded || effect.timerEnded;
}

void issueOne(Office& office, const InvoiceListRow& draft,
              const std::optional<std::filesystem::path>& folder, IssuedBatch& batch) {
    try {
        auto view =
            issueInvoice(office, {.draft = draft.id, .folder = folder, .rate = {}, .saleDate = {}});
        auto& invoice = view.invoice;
        batch.issued.push_back({invoice.id, std::move(invoice.number), draft.clientName,
                                invoice.totals.gross, invoice.prepaid, invoice.leftToPay(),
                                std::move(view.pdf)});
        add(view.effect, batch.effect);
    } catch (const domain::Refused& refused) {
        if (refused.refusal().kind == Kind::World)
            throw;
        batch.left.push_back({draft.id, draft.clientName, refused.refusal()});
    }
}
}  // namespace

IssuedBatch issueDrafts(Office& office, const std::optional<std::filesystem::path>& folder,
                        const Progress& progress) {
    IssuedBatch batch;
    const auto drafts = listInvoices(office, {.onlyDrafts = true});
    batch.isGivenUp = eachUntilGivenUp(
        drafts, progress, [&](const auto& draft) { issueOne(office, draft, folder, batch); });
    return batch;
}

WrittenPdfs writePdfs(Office& office, const PdfPeriod& period, const Progress& progress) {
    if (period.to < period.from)
        throw domain::Refused(
            domain::refuseInput("period_reversed", {{"from", period.from}, {"to", period.to}}));
    std::vector<domain::InvoiceId> ids;
    office.read([&] {
        ids = storage::InvoiceStore(office.database())
                  .issuedBetween(period.from, period.to, period.client);
    });
    WrittenPdfs written;
    written.isGivenUp = eachUntilGivenUp(ids, progress, [&](domain::InvoiceId id) {
        written.files.push_back(invoicePdf(office, id, period.folder));
    });
    return written;
}
}  // namespace usecases
