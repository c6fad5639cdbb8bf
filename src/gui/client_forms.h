// SPDX-License-Identifier: GPL-3.0-or-later
// Small forms about one client: a new client, the timer, an override.
#pragma once
#include "gui/contract_choice.h"
#include "gui/form_dialog.h"

namespace gui {
class NewClientForm : public FormDialog {
public:
    NewClientForm(wxWindow* parent, Desk& desk);

    domain::ClientId made() const { return made_; }

protected:
    void act() override;

private:
    wxTextCtrl* name_;
    wxTextCtrl* nip_;
    wxTextCtrl* street_;
    wxTextCtrl* postcode_;
    wxTextCtrl* city_;
    wxTextCtrl* country_;
    wxTextCtrl* email_;
    wxChoice* language_;
    domain::ClientId made_;
};

class TimerForm : public FormDialog {
public:
    TimerForm(wxWindow* parent, Desk& desk, domain::ClientId client);

protected:
    void act() override;

private:
    ContractChoice contracts_;
    wxChoice* contract_;
    wxTextCtrl* note_;
};

/// My own decision to go on in spite of a stop.
class OverrideForm : public FormDialog {
public:
    OverrideForm(wxWindow* parent, Desk& desk, domain::ClientId client);

protected:
    void act() override;

private:
    domain::ClientId client_;
    ContractChoice contracts_;
    wxTextCtrl* reason_;
    wxChoice* contract_;
    wxTextCtrl* until_;
    wxTextCtrl* cap_;
};
}  // namespace gui
