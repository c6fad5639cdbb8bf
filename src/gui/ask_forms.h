// SPDX-License-Identifier: GPL-3.0-or-later
// What a client asks for beyond the scope: logged, priced, answered.
#pragma once
#include "domain/contract/change_request.h"
#include "gui/contract_choice.h"
#include "gui/form_dialog.h"

namespace gui {
/// What the client asks for beyond the scope, in its own words.
class AskForm : public FormDialog {
public:
    AskForm(wxWindow* parent, Desk& desk, domain::ClientId client);

protected:
    void act() override;

private:
    ContractChoice contracts_;
    wxTextCtrl* words_;
    wxChoice* contract_;
    wxChoice* source_;
};

/// The price of an ask that has none.
class PriceForm : public FormDialog {
public:
    PriceForm(wxWindow* parent, Desk& desk, const domain::ChangeRequest& ask);

protected:
    void act() override;

private:
    domain::ChangeId ask_;
    wxTextCtrl* name_;
    wxTextCtrl* amount_;
    wxTextCtrl* rounds_;
};

/// What became of an ask with a price: the change order goes out, or an answer has come.
class AnswerForm : public FormDialog {
public:
    AnswerForm(wxWindow* parent, Desk& desk, const domain::ChangeRequest& ask);

protected:
    void act() override;

private:
    domain::ChangeId ask_;
    wxChoice* answer_;
    wxChoice* source_;
};
}  // namespace gui
