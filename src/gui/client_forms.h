// SPDX-License-Identifier: GPL-3.0-or-later
// Small forms about one client: a new client, an ask, the timer, a payment, an override.
#pragma once
#include <optional>

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

/// Money that came in: on an invoice, on the oldest ones, or as a deposit.
class PaymentForm : public FormDialog {
public:
    /// `deposit`: chosen from the start.
    PaymentForm(wxWindow* parent, Desk& desk, domain::ClientId client,
                std::optional<domain::ContractId> deposit);

protected:
    void act() override;

private:
    struct Target {
        std::optional<domain::InvoiceId> invoice;
        std::optional<domain::ContractId> deposit;
        std::optional<domain::Money> amount;
    };

    void addTargets(std::vector<std::string>& names, std::optional<domain::ContractId> deposit);
    void fillIn();

    domain::ClientId client_;
    std::vector<Target> targets_;
    wxChoice* target_;
    wxTextCtrl* amount_;
    wxTextCtrl* date_;
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
