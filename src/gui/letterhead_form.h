// SPDX-License-Identifier: GPL-3.0-or-later
// The form for logo and colour of the documents to come.
#pragma once
#include "gui/form_dialog.h"
#include "usecases/letterheads.h"

namespace gui {
class LetterheadForm : public FormDialog {
public:
    LetterheadForm(wxWindow* parent, Desk& desk);

protected:
    void act() override;

private:
    enum Logo : int { kKept, kFromFile, kNone };

    void chooseFile();

    usecases::LetterheadView before_;
    wxTextCtrl* accent_;
    wxChoice* logo_;
    wxTextCtrl* file_;
};
}  // namespace gui
