// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of an invoice: its lines and the figures per VAT rate. All figures come from the
// document; only how they are laid out is decided here.
#pragma once
#include <span>

#include "domain/billing/invoice.h"
#include "table.h"
#include "wording/voice.h"

namespace documents {
/// With VAT columns, or the shorter form of a rachunek.
enum class TaxColumns { Vat, None };

Table linesTable(std::span<const domain::Line> lines, std::span<const domain::Money> nets,
                 TaxColumns tax, const wording::Voice& voice);

/// One row per rate and the sum.
Table ratesTable(const domain::Totals& totals, const wording::Voice& voice);

/// The sum, what was paid before the invoice, kind by kind where there is much of it.
Table settlementTable(const domain::IssuedInvoice& invoice, const wording::Voice& voice);

/// What was, what is and the difference.
Table correctionTable(const domain::Correction& correction, const domain::Totals& difference,
                      TaxColumns tax, const wording::Voice& voice);
}  // namespace documents
