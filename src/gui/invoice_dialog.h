// SPDX-License-Identifier: GPL-3.0-or-later
// An invoice before it is issued, or after: the real page and its figures in words.
#pragma once
#include <string>
#include <vector>

#include <wx/dialog.h>

#include "gui/desk.h"
#include "usecases/invoices.h"

class wxBoxSizer;
class wxCheckBox;
class wxTextCtrl;

namespace gui {
class PdfView;

class InvoiceDialog : public wxDialog {
public:
    /// A draft is shown as a proof and can be issued or given up.
    InvoiceDialog(wxWindow* parent, Desk& desk, domain::InvoiceId invoice);

    const std::vector<std::string>& told() const { return told_; }

    void issue();
    void discard();
    /// Writes the PDF into the folder of documents.
    void save();

private:
    void addFigures(const std::vector<std::string>& lines);
    void addRate(domain::Currency currency);
    void addButtons();
    void addButton(wxBoxSizer* row, const char* id, const std::string& label,
                   void (InvoiceDialog::*deed)());
    void showPage();
    void showSide(const usecases::InvoiceView& view);
    void addCredit();
    bool isAddressMeant();
    usecases::IssueForm form() const;

    Desk& desk_;
    domain::InvoiceId id_;
    bool isDraft_ = false;
    bool hasPage_ = true;         ///< not one that was issued elsewhere
    wxTextCtrl* rate_ = nullptr;  ///< only of a draft in a foreign currency
    wxTextCtrl* table_ = nullptr;
    wxTextCtrl* day_ = nullptr;
    wxCheckBox* deposit_ = nullptr;  ///< only beside a draft, and where there is one
    wxCheckBox* credit_ = nullptr;
    wxBoxSizer* side_;
    wxScrolledWindow* figures_;
    PdfView* page_;
    std::vector<std::string> told_;
};
}  // namespace gui
