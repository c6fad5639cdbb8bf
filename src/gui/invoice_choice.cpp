// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoice_choice.h"

#include <algorithm>

#include "usecases/invoices.h"

namespace gui {
InvoiceChoice::InvoiceChoice(wxWindow* parent, Desk& desk, domain::ClientId client)
    : FormDialog(parent, desk, desk.voice().say("Draft an invoice")),
      contracts_(startedContracts(desk.office(), client)) {
    contract_ = choice("contract", voice().say("Contract"), contracts_.titles);
    paragraph(voice().say(
        "All that was delivered and accepted and is on no invoice becomes its lines. You see the "
        "page before you issue it."));
    finish(voice().say("Draft the invoice"));
}

void InvoiceChoice::act() {
    const auto at = static_cast<std::size_t>(std::max(0, contract_->GetSelection()));
    draft_ = usecases::draftFromContract(desk().office(), contracts_.ids.at(at)).draft.id;
}
}  // namespace gui
