// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoice_choice.h"

#include <algorithm>
#include <utility>

#include "usecases/invoices.h"

namespace gui {
InvoiceChoice::InvoiceChoice(wxWindow* parent, Desk& desk, std::vector<InvoiceTarget> targets)
    : FormDialog(parent, desk, desk.voice().say("Draft an invoice")), targets_(std::move(targets)) {
    std::vector<std::string> labels;
    labels.reserve(targets_.size());
    for (const auto& target : targets_)
        labels.push_back(target.label);
    target_ = choice("target", voice().say("What to invoice"), labels);
    paragraph(voice().say(
        "All that was delivered and accepted and is on no invoice becomes its lines. You see the "
        "page before you issue it."));
    finish(voice().say("Look at the invoice"));
}

void InvoiceChoice::act() {
    const auto& target =
        targets_.at(static_cast<std::size_t>(std::max(0, target_->GetSelection())));
    draft_ = target.draft ? *target.draft
                          : usecases::draftFromContract(desk().office(), *target.contract).draft.id;
}
}  // namespace gui
