// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/invoice_rates.h"

#include <algorithm>

#include "drafts.h"
#include "storage/settings_store.h"

namespace usecases {
namespace {
domain::Date dayOfRate(Office& office, domain::Date issued, domain::Date sold) {
    return office.calendar().previousBusinessDay(std::min(issued, sold));
}
}  // namespace

RateAtHand rateAtHand(Office& office, const domain::InvoiceDraft& draft) {
    const auto today = office.today();
    RateAtHand at{dayOfRate(office, today, draft.saleDate.value_or(today)), std::nullopt};
    auto last = storage::RateStore(office.database()).last(draft.currency, at.day);
    if (last && last->date == at.day)
        at.stored = std::move(last);
    return at;
}

RateAtHand rateAtHand(Office& office, domain::InvoiceId draft) {
    std::optional<RateAtHand> at;
    office.read([&] { at = rateAtHand(office, draftById(office, draft)); });
    return at.value();
}

std::optional<domain::ForeignRate> rateFor(Office& office, const domain::InvoiceDraft& draft,
                                           const std::optional<domain::ForeignRate>& given) {
    if (given || draft.currency == office.homeCurrency())
        return given;
    auto at = rateAtHand(office, draft);
    if (!at.stored)
        throw domain::Refused(
            domain::refuse("rate_required", {{"currency", draft.currency.code()},
                                             {"home", office.homeCurrency().code()},
                                             {"date", at.day},
                                             {"day", domain::toIso(at.day)},
                                             {"reason", "day"}}));
    return std::move(at.stored);
}

Warnings rateWarnings(Office& office, const domain::IssuedInvoice& invoice) {
    if (!invoice.rate)
        return {};
    const auto usual = dayOfRate(office, invoice.issueDate, invoice.saleDate);
    if (invoice.rate->date == usual)
        return {};
    return {domain::refuse("rate_not_of_previous_day",
                           {{"date", invoice.rate->date}, {"expected", usual}})};
}
}  // namespace usecases
