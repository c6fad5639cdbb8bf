// SPDX-License-Identifier: GPL-3.0-or-later
// Money that came in: recorded, put on an invoice later, taken back.
#pragma once
#include <optional>

#include "gui/form_dialog.h"
#include "usecases/payments.h"

namespace gui {
/// Money that came in: on an invoice, on the oldest ones, or as a deposit.
class PaymentForm : public FormDialog {
public:
    /// `deposit`: chosen from the start.
    PaymentForm(wxWindow* parent, Desk& desk, domain::ClientId client,
                std::optional<domain::ContractId> deposit);

protected:
    bool isMeant() override;
    void act() override;

private:
    struct Target {
        std::optional<domain::InvoiceId> invoice;
        std::optional<domain::ContractId> deposit;
        std::optional<domain::Money> amount;
    };

    void addTargets(std::vector<std::string>& names, std::optional<domain::ContractId> deposit);
    void fillIn();
    usecases::PaymentForm form() const;

    domain::ClientId client_;
    std::vector<Target> targets_;
    wxChoice* target_;
    wxTextCtrl* amount_;
    wxTextCtrl* date_;
    wxTextCtrl* note_;
};

/// Puts what is left of a payment on an invoice.
class MatchForm : public FormDialog {
public:
    MatchForm(wxWindow* parent, Desk& desk, const usecases::PaymentRow& payment);

    /// Whether there is an invoice that it could go to.
    bool hasInvoices() const { return !invoices_.empty(); }

protected:
    void act() override;

private:
    domain::PaymentId payment_;
    std::vector<domain::InvoiceId> invoices_;
    wxChoice* invoice_;
    wxTextCtrl* amount_;
};

/// Takes a payment back that was recorded by mistake; it stays in the record.
class TakeBackForm : public FormDialog {
public:
    TakeBackForm(wxWindow* parent, Desk& desk, const usecases::PaymentRow& payment);

protected:
    void act() override;

private:
    domain::PaymentId payment_;
    wxTextCtrl* reason_;
};
}  // namespace gui
