// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start_dialog.h"

#include <utility>

#include <wx/button.h>
#include <wx/filedlg.h>
#include <wx/sizer.h>
#include <wx/utils.h>

#include "gui/messages.h"
#include "gui/set_up_form.h"
#include "gui/text.h"
#include "gui/words.h"
#include "usecases/demo.h"
#include "usecases/keeping.h"

namespace gui {
using wording::mark;

namespace {
constexpr int kFrame = 20;
constexpr int kReadingWidth = 460;
constexpr const char* kSampleFolder = "sample";
constexpr const char* kSampleFile = "granica-demo.db";

std::string chosenFile(wxWindow* parent, const std::string& title,
                       const std::filesystem::path& folder = {}) {
    wxFileDialog dialog(parent, toWx(title), toWx(folder.string()), "", "*.db",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    return dialog.ShowModal() == wxID_OK ? toUtf8(dialog.GetPath()) : std::string();
}

/// The daily backups, where there are any.
std::filesystem::path backupsBeside(const std::filesystem::path& file) {
    const auto folder = file.parent_path() / "backups";
    std::error_code ignored;
    return std::filesystem::is_directory(folder, ignored) ? folder : std::filesystem::path();
}

/// "granica-2.db" beside "granica.db".
std::filesystem::path freeName(const std::filesystem::path& file) {
    std::error_code ignored;
    for (int n = 2;; ++n) {
        auto other = file;
        other.replace_filename(file.stem().string() + "-" + std::to_string(n) +
                               file.extension().string());
        if (!std::filesystem::exists(other, ignored))
            return other;
    }
}
}  // namespace

StartDialog::StartDialog(Desk& desk, std::filesystem::path file, const std::string& trouble)
    : wxDialog(nullptr, wxID_ANY, "Granica"), desk_(desk), file_(std::move(file)) {
    const auto& voice = desk_.voice();
    auto* all = new wxBoxSizer(wxVERTICAL);
    const auto border = wxSizerFlags().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kFrame));
    all->Add(new Words(this,
                       trouble.empty() ? voice.say("Welcome to Granica")
                                       : voice.say("Your data cannot be opened"),
                       Words::Look::Title),
             border);
    if (!trouble.empty()) {
        addTrouble(all, trouble);
        addWay(all, "restore", mark("Restore a backup…"),
               mark("A copy takes the place of the file that cannot be opened; that file is kept "
                    "under another name."),
               &StartDialog::restore);
        addWay(all, "open", mark("Open another file…"),
               mark("A database of Granica that you have already."), &StartDialog::openFile);
        addWay(all, "new", mark("Begin anew in another file…"),
               mark("The file that cannot be opened stays as it is."), &StartDialog::begin);
    } else {
        auto* why = new Words(
            this,
            voice.say("Granica keeps your contracts, counts what clients ask beyond them, issues "
                      "your invoices, and stops the work when a line that you drew is crossed."));
        why->fit(FromDIP(kReadingWidth));
        all->Add(why, border);
        addWay(all, "new", mark("Begin with your own data…"),
               mark("A short form: name, address, tax, bank account."), &StartDialog::begin);
        addWay(
            all, "sample", mark("Try the sample company"),
            mark("A made-up copywriter with clients, invoices and a stop. Nothing of it is yours."),
            &StartDialog::trySample);
        addWay(all, "open", mark("Open a file…"),
               mark("A database of Granica that you have already."), &StartDialog::openFile);
        addWay(all, "restore", mark("Restore a backup…"),
               mark("A copy becomes your data again; the copy stays as it is."),
               &StartDialog::restore);
    }
    auto* quit = new wxButton(this, wxID_CANCEL, toLabel(voice.say("Quit")));
    quit->SetName("quit");
    all->Add(quit, wxSizerFlags().Right().Border(wxALL, FromDIP(kFrame)));
    SetSizerAndFit(all);
    CentreOnScreen();
}

void StartDialog::addWay(wxBoxSizer* all, const char* id, const char* label, const char* what,
                         void (StartDialog::*deed)()) {
    const auto& voice = desk_.voice();
    auto* button = new wxButton(this, wxID_ANY, toLabel(voice.say(label)));
    button->SetName(id);
    button->Bind(wxEVT_BUTTON,
                 [this, deed](wxCommandEvent&) { CallAfter([this, deed] { (this->*deed)(); }); });
    all->Add(button, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kFrame)));
    auto* words = new Words(this, voice.say(what));
    words->fit(FromDIP(kReadingWidth));
    all->Add(words, wxSizerFlags()
                        .Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kFrame / 4))
                        .Border(wxLEFT | wxRIGHT, FromDIP(kFrame)));
}

void StartDialog::addTrouble(wxBoxSizer* all, const std::string& trouble) {
    auto* why = new Words(this, trouble);
    why->SetName("trouble");
    why->fit(FromDIP(kReadingWidth));
    all->Add(why, wxSizerFlags().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kFrame)));
}

/// What is there is never overwritten, so a new database goes beside it.
std::filesystem::path StartDialog::placeOfNew() {
    std::error_code ignored;
    if (!std::filesystem::exists(file_, ignored))
        return file_;
    const auto free = freeName(file_);
    wxFileDialog dialog(this, toWx(desk_.voice().say("Where your new data go")),
                        toWx(free.parent_path().string()), toWx(free.filename().string()), "*.db",
                        wxFD_SAVE);
    return dialog.ShowModal() == wxID_OK ? toUtf8(dialog.GetPath()) : std::string();
}

void StartDialog::begin() {
    const auto place = placeOfNew();
    if (!place.empty())
        beginAt(place);
}

void StartDialog::beginAt(const std::filesystem::path& place) {
    SetUpForm form(this, desk_, place);
    if (form.ShowModal() != wxID_OK)
        return;
    told_ = form.told();
    EndModal(wxID_OK);
}

void StartDialog::openFile() {
    const auto file = chosenFile(this, desk_.voice().say("Open a database"));
    if (!file.empty() && attempt(this, desk_.voice(), [&] { desk_.open(file); }))
        EndModal(wxID_OK);
}

void StartDialog::trySample() {
    const auto& voice = desk_.voice();
    const auto folder = file_.parent_path() / kSampleFolder;
    const bool done = attempt(this, voice, [&] {
        const wxBusyCursor busy;
        auto file = folder / kSampleFile;
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored))
            file = usecases::playDemo(folder, desk_.today(), desk_.clock(), desk_.shipped(),
                                      [](const usecases::DemoStep&) {})
                       .database;
        desk_.open(file);
        told_ = {voice.say("This is the sample company. Your own data begin in another file.")};
    });
    if (done)
        EndModal(wxID_OK);
}

void StartDialog::restore() {
    const auto backup =
        chosenFile(this, desk_.voice().say("Restore a backup"), backupsBeside(file_));
    if (!backup.empty())
        restoreFrom(backup);
}

void StartDialog::restoreFrom(const std::filesystem::path& backup) {
    attempt(this, desk_.voice(), [&] {
        usecases::Restoring restoring(backup, file_);
        RestoreForm form(this, desk_, restoring);
        if (form.ShowModal() != wxID_OK)
            return;
        told_ = form.told();
        EndModal(wxID_OK);
    });
}
}  // namespace gui
