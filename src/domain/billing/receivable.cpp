// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/receivable.h"

namespace domain {
namespace {
Purse& bucketOf(Ageing& ageing, int daysLate) {
    if (daysLate == 0)
        return ageing.notDue;
    if (daysLate <= 30)
        return ageing.d1To30;
    if (daysLate <= 60)
        return ageing.d31To60;
    return daysLate <= 90 ? ageing.d61To90 : ageing.over90;
}
}  // namespace

int Receivable::daysLate(Date asOf) const {
    return std::max(0, daysBetween(deadline, asOf));
}

PaymentStatus statusOf(const Receivable& receivable) {
    if ((receivable.gross + receivable.corrected).isZero())
        return PaymentStatus::Corrected;
    if (!receivable.balance().isPositive())
        return PaymentStatus::Paid;
    return receivable.paid.isPositive() ? PaymentStatus::PartlyPaid : PaymentStatus::Unpaid;
}

std::string_view codeOf(PaymentStatus status) {
    switch (status) {
        case PaymentStatus::Unpaid:
            return "unpaid";
        case PaymentStatus::PartlyPaid:
            return "partly_paid";
        case PaymentStatus::Paid:
            return "paid";
        case PaymentStatus::Corrected:
            break;
    }
    return "corrected";
}

Ageing age(std::span<const Receivable> receivables, Date asOf) {
    Ageing ageing;
    for (const auto& receivable : receivables) {
        const Money balance = receivable.balance();
        if (!balance.isPositive())
            continue;  // a credit is shown beside, not netted
        bucketOf(ageing, receivable.daysLate(asOf)).add(balance);
        ageing.total.add(balance);
    }
    return ageing;
}
}  // namespace domain
