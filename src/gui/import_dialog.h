// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in: a table of invoices that were issued elsewhere. Which column holds what is chosen,
// what would come is shown, and only then all of it is taken in.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <wx/dialog.h>

#include "gui/desk.h"
#include "gui/import_model.h"

class wxBoxSizer;
class wxButton;
class wxChoice;
class wxTextCtrl;

namespace gui {
class Table;
class Words;

class ImportDialog : public wxDialog {
public:
    /// Refuses what the file as a whole cannot be read for.
    ImportDialog(wxWindow* parent, Desk& desk, std::filesystem::path file);

    const std::vector<std::string>& told() const { return told_; }

    /// Reads the file with what is chosen now; writes nothing.
    void preview();
    /// Takes all of it in.
    void import();

    const ImportContent& content() const { return content_; }

private:
    wxWindow* makeChoices();
    wxWindow* makePreview();
    wxBoxSizer* makeButtons();
    wxChoice* choice(wxWindow* parent, const std::string& id, const std::string& label,
                     const std::vector<std::string>& choices);
    usecases::ImportForm form() const;
    void show();

    Desk& desk_;
    std::filesystem::path file_;
    ImportChoices choices_;
    ImportContent content_;
    std::optional<usecases::ImportPreview> preview_;
    std::vector<wxChoice*> columns_;
    wxChoice* order_ = nullptr;
    wxTextCtrl* currency_ = nullptr;
    Words* headline_ = nullptr;
    Words* sums_ = nullptr;
    Words* firstLabel_ = nullptr;
    Table* first_ = nullptr;
    wxTextCtrl* problems_ = nullptr;
    wxButton* import_ = nullptr;
    std::vector<std::string> told_;
};
}  // namespace gui
