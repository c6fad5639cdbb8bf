// SPDX-License-Identifier: GPL-3.0-or-later
// Of which contract the next invoice is, when a client has several.
#pragma once
#include "gui/contract_choice.h"
#include "gui/form_dialog.h"

namespace gui {
class InvoiceChoice : public FormDialog {
public:
    InvoiceChoice(wxWindow* parent, Desk& desk, domain::ClientId client);

    /// The draft that was made of all that can be invoiced.
    domain::InvoiceId draft() const { return draft_; }

protected:
    void act() override;

private:
    ContractChoice contracts_;
    wxChoice* contract_;
    domain::InvoiceId draft_;
};
}  // namespace gui
