// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes the invoices: the form that makes a new database, and the one after a restore.
#pragma once
#include <filesystem>

#include "gui/form_dialog.h"
#include "usecases/keeping.h"

namespace gui {
class SetUpForm : public FormDialog {
public:
    /// The database is made at `file`.
    SetUpForm(wxWindow* parent, Desk& desk, std::filesystem::path file);

protected:
    void act() override;

private:
    std::filesystem::path file_;
    wxTextCtrl* name_;
    wxTextCtrl* street_;
    wxTextCtrl* postcode_;
    wxTextCtrl* city_;
    wxTextCtrl* email_;
    wxChoice* vat_;
    wxTextCtrl* nip_;
    wxTextCtrl* basis_;
    wxTextCtrl* iban_;
    wxTextCtrl* last_;
    wxChoice* language_;
};

/// Before a backup takes the place of the data: invoices that were issued later and are not in it
/// (T30). Cancelled, nothing has changed; done, the restored file is open.
class RestoreForm : public FormDialog {
public:
    RestoreForm(wxWindow* parent, Desk& desk, usecases::Restoring& restoring);

protected:
    void act() override;

private:
    usecases::Restoring& restoring_;
    wxTextCtrl* last_;
};
}  // namespace gui
