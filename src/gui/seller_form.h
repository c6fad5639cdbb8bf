// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes the invoices, changed after the first start: what stands on documents to come. The
// form of the first start is set_up_form.h, logo and colour are letterhead_form.h.
#pragma once
#include "gui/form_dialog.h"

namespace gui {
/// The seller's VAT status in a person's words, in the order of a choice.
std::vector<std::string> vatStatusNames(const wording::Voice& voice);
/// "payer", "exempt", "none": what is kept for a place in that order.
const char* vatStatusAt(std::size_t place);
inline constexpr std::size_t kExemptStatus = 1;

class SellerForm : public FormDialog {
public:
    SellerForm(wxWindow* parent, Desk& desk);

protected:
    void act() override;

private:
    /// As typed, for one currency.
    struct Account {
        std::string currency, iban, bank, bic;

        friend bool operator==(const Account&, const Account&) = default;
    };

    static std::vector<Account> accountsOf(Desk& desk, const domain::Seller& seller);
    void addAccounts();
    void keepTyped();
    void showAccount(std::size_t place);

    wxTextCtrl* name_;
    wxTextCtrl* street_;
    wxTextCtrl* postcode_;
    wxTextCtrl* city_;
    wxTextCtrl* country_;
    wxTextCtrl* email_;
    wxTextCtrl* phone_;
    wxChoice* vat_;
    wxTextCtrl* nip_;
    wxTextCtrl* vatUe_;
    wxTextCtrl* basis_;
    std::vector<Account> before_;
    std::vector<Account> accounts_;
    std::size_t shown_ = 0;  ///< the account whose fields are seen
    wxChoice* currency_;
    wxTextCtrl* iban_;
    wxTextCtrl* bank_;
    wxTextCtrl* bic_;
};
}  // namespace gui
