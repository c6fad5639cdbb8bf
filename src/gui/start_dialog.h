// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: nothing is there yet. New, open, the sample company, or a backup.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include <wx/dialog.h>

#include "gui/desk.h"

class wxBoxSizer;

namespace gui {
class StartDialog : public wxDialog {
public:
    /// Ends with wxID_OK when the desk's database is open. A new one is made at `file`. `trouble`:
    /// why what is there cannot be opened; then it is left alone and a new one goes elsewhere.
    StartDialog(Desk& desk, std::filesystem::path file, const std::string& trouble = {});

    const std::vector<std::string>& told() const { return told_; }

    void begin();
    void beginAt(const std::filesystem::path& place);
    void openFile();
    /// Plays the sample company into a folder beside the usual database, or opens the one that was
    /// played there before.
    void trySample();
    void restore();
    void restoreFrom(const std::filesystem::path& backup);

private:
    /// Where a new database goes; empty when nobody wants one any more.
    std::filesystem::path placeOfNew();
    void addTrouble(wxBoxSizer* all, const std::string& trouble);
    void addWay(wxBoxSizer* all, const char* id, const char* label, const char* what,
                void (StartDialog::*deed)());

    Desk& desk_;
    std::filesystem::path file_;
    std::vector<std::string> told_;
};
}  // namespace gui
