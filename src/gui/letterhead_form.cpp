// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/letterhead_form.h"

#include <wx/filedlg.h>

#include "gui/text.h"

namespace gui {
using wording::mark;

LetterheadForm::LetterheadForm(wxWindow* parent, Desk& desk)
    : FormDialog(parent, desk, desk.voice().say("Your logo and colour")),
      before_(usecases::showLetterhead(desk.office())) {
    paragraph(voice().say("This is how documents to come look. What was issued stays as it is."));
    accent_ =
        text("accent", voice().say("Colour of titles, like {colour}", {{"colour", "#1a4a6b"}}),
             before_.accent);
    std::vector<std::string> logos{voice().say("none"), voice().say("from a file")};
    if (before_.logo) {
        logos.push_back(logos.front());
        logos.front() =
            voice().say("as it is, {width} × {height} pixels",
                        {{"width", before_.logo->width}, {"height", before_.logo->height}});
    }
    logo_ = choice("logo", voice().say("Logo"), logos);
    file_ = text("logo_file", voice().say("File of the logo, PNG or JPEG"));
    file_->Disable();
    logo_->Bind(wxEVT_CHOICE,
                [this](wxCommandEvent&) { file_->Enable(logo_->GetSelection() == kFromFile); });
    button("choose_file", voice().say("Choose a file…"), [this] { chooseFile(); });
    finish(voice().say("Save"));
}

void LetterheadForm::chooseFile() {
    wxFileDialog dialog(this, toWx(voice().say("File of the logo, PNG or JPEG")), "", "",
                        "*.png;*.jpg;*.jpeg;*.PNG;*.JPG;*.JPEG", wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK)
        return;
    logo_->SetSelection(kFromFile);
    file_->Enable();
    file_->SetValue(dialog.GetPath());
}

void LetterheadForm::act() {
    usecases::LetterheadForm form{valueOf(accent_), {}};
    if (logo_->GetSelection() == kNone)
        form.logoFile = "";
    if (logo_->GetSelection() == kFromFile) {
        form.logoFile = valueOf(file_);
        if (form.logoFile->empty())
            throw domain::Refused(domain::refuseInput("answer_needed", {{"field", "logo_file"}}));
    }
    usecases::editLetterhead(desk().office(), form);
    say(voice().say("Documents to come carry your logo and colour."));
}
}  // namespace gui
