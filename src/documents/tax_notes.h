// SPDX-License-Identifier: GPL-3.0-or-later
// What the VAT Act wants said in words beside a rate that is no percentage: why there is no tax,
// and who accounts for it. Which rate a line has is decided elsewhere.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "domain/contract/vat_rate.h"
#include "wording/voice.h"

namespace documents {
/// A sentence for each kind of rate that needs one, in the order of the Act's own lists; the
/// exemption's only with its basis.
std::vector<std::string> taxNotes(std::span<const domain::VatRate> rates,
                                  const std::string& exemptionBasis, const wording::Voice& voice);
}  // namespace documents
