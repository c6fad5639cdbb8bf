// SPDX-License-Identifier: GPL-3.0-or-later
// Small forms about one client: who it is, the timer, an override.
#pragma once
#include "gui/contract_choice.h"
#include "gui/form_dialog.h"

namespace gui {
/// A new client, or what is known of one.
class ClientForm : public FormDialog {
public:
    ClientForm(wxWindow* parent, Desk& desk, std::optional<domain::ClientId> known = {});

    /// The client, once the form was confirmed.
    domain::ClientId client() const { return client_.value(); }

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
    std::optional<domain::ClientId> client_;
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
