// SPDX-License-Identifier: GPL-3.0-or-later
// Many documents in one go: the PDFs of a period, all drafts that wait. Each shows how far it is
// and can be given up between two documents; what is done stays.
#pragma once
#include <memory>

#include "gui/form_dialog.h"
#include "usecases/batches.h"

class wxProgressDialog;

namespace gui {
/// How far a batch is, with a button that gives it up. It is seen as long as it lives.
class BatchProgress {
public:
    BatchProgress(wxWindow* parent, const wording::Voice& voice, const std::string& title);
    ~BatchProgress();

    BatchProgress(const BatchProgress&) = delete;
    BatchProgress& operator=(const BatchProgress&) = delete;

    /// Has the buttons pressed meanwhile answered; false once it was given up.
    bool goesOn(std::int64_t done, std::int64_t all);

private:
    const wording::Voice& voice_;
    std::unique_ptr<wxProgressDialog> dialog_;
};

/// The PDFs of what was issued in a period, for the bookkeeper; the month before is filled in.
class PdfPeriodForm : public FormDialog {
public:
    PdfPeriodForm(wxWindow* parent, Desk& desk);

protected:
    void act() override;

private:
    wxTextCtrl* from_;
    wxTextCtrl* to_;
};

/// What became of the drafts: how many are invoices now, which are not and why, and what changed.
std::vector<std::string> batchSentences(usecases::Office& office, const wording::Voice& voice,
                                        const usecases::IssuedBatch& batch);
}  // namespace gui
