// SPDX-License-Identifier: GPL-3.0-or-later
// What the next invoice is of, when there is more than one thing to invoice.
#pragma once
#include "gui/form_dialog.h"
#include "gui/invoice_targets.h"

namespace gui {
class InvoiceChoice : public FormDialog {
public:
    InvoiceChoice(wxWindow* parent, Desk& desk, std::vector<InvoiceTarget> targets);

    /// The draft that was chosen, or made of all that can be invoiced.
    domain::InvoiceId draft() const { return draft_; }

protected:
    void act() override;

private:
    std::vector<InvoiceTarget> targets_;
    wxChoice* target_;
    domain::InvoiceId draft_;
};
}  // namespace gui
