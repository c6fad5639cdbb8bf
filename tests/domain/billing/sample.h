// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, receivables and other values that the tests of billing are made from. Only for tests.
#pragma once
#include <rapidcheck.h>
#include <string>
#include <utility>
#include <vector>

#include "domain/billing/prepayment.h"
#include "domain/billing/receivable.h"
#include "domain/billing/totals.h"

namespace sample {
inline domain::Money zloty(std::int64_t minor) {
    return domain::Money::fromMinor(minor, domain::Currency());
}

inline domain::Money euro(std::int64_t minor) {
    return domain::Money::fromMinor(minor, domain::Currency::of("EUR"));
}

inline domain::VatRate rate(std::string_view code) {
    return domain::parseVatRate(code).orThrow();
}

inline domain::Unit unit(std::string_view code) {
    return domain::parseUnit(code).orThrow();
}

inline domain::Line line(std::int64_t thousandths, std::int64_t price,
                         std::string_view vat = "23") {
    return {"Text", {thousandths}, unit("1000 zzs"), zloty(price), zloty(0), rate(vat)};
}

/// A line of the story's invoice: 6.123 thousand characters at 45.00.
inline domain::Line article() {
    return line(6123, 4500);
}

/// A flat 900.00.
inline domain::Line strategy() {
    return line(1000, 90000);
}

inline domain::Receivable receivable(std::int64_t id, std::string_view due, std::int64_t gross) {
    domain::Receivable made;
    made.invoice = {id};
    made.dueDate = made.deadline = domain::dateOf(due);
    made.issueDate = made.dueDate - domain::Days(14);
    made.gross = zloty(gross);
    made.corrected = made.paid = zloty(0);
    return made;
}

/// Any line that an invoice may hold, in zloty.
inline domain::Line anyLine() {
    domain::Line made = line(*rc::gen::inRange<std::int64_t>(1, 100'000),
                             *rc::gen::inRange<std::int64_t>(0, 1'000'000));
    made.vat = rate(*rc::gen::element<std::string>("23", "8", "5", "0", "zw", "np1", "np2", "oo"));
    const auto value = made.net().minor();
    made.discount = zloty(*rc::gen::inRange<std::int64_t>(0, value + 1));
    return made;
}

inline std::vector<domain::Line> anyLines(std::size_t most = 8) {
    std::vector<domain::Line> lines;
    const auto count = *rc::gen::inRange<std::size_t>(0, most + 1);
    for (std::size_t i = 0; i < count; ++i)
        lines.push_back(anyLine());
    return lines;
}

/// Money that lies on no invoice, paid `id` days after the first of September.
inline domain::Credit credit(std::int64_t id, domain::Money left,
                             std::optional<domain::ContractId> depositOf = {}) {
    domain::Credit made;
    made.payment.id = {id};
    made.payment.kind = depositOf ? domain::PaymentKind::Deposit : domain::PaymentKind::Payment;
    made.payment.contract = depositOf;
    made.payment.date = domain::dateOf("2026-09-01") + domain::Days(id);
    made.payment.amount = made.left = left;
    return made;
}
}  // namespace sample
