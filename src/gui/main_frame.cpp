// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_frame.h"

#include <array>

#include <wx/filedlg.h>
#include <wx/listbox.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/panel.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>

#include "gui/client_page.h"
#include "gui/clients_page.h"
#include "gui/commands.h"
#include "gui/messages.h"
#include "gui/naming.h"
#include "gui/status_lines.h"
#include "gui/text.h"
#include "gui/timer_model.h"
#include "gui/today_page.h"

namespace gui {
namespace {
constexpr int kPad = 8;
constexpr int kPlacesWidth = 150;
constexpr int kLookSeconds = 15;
constexpr int kMilliseconds = 1000;
}  // namespace

MainFrame::MainFrame(Desk& desk)
    : wxFrame(nullptr, wxID_ANY, "Granica"),
      desk_(desk),
      deeds_(this, desk, [this](const auto& sentences) { say(sentences); }),
      timer_(this) {
    SetSize(FromDIP(wxSize(1120, 720)));
    SetMinSize(FromDIP(wxSize(640, 480)));
    addMenus();
    addPages();
    bindKeys();
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
    timer_.Start(kLookSeconds * kMilliseconds);
    go(kTodayPlace);
    backUpOfTheDay();
}

void MainFrame::addMenus() {
    auto* bar = new wxMenuBar;
    for (const auto& [menu, title] : menuTitles()) {
        auto* list = new wxMenu;
        for (const auto& line : menuLines(desk_.voice(), menu))
            list->Append(line.id, toWx(line.label + "\t" + commandOf(line.id).key));
        bar->Append(list, toWx(desk_.voice().say(title)));
    }
    SetMenuBar(bar);
}

void MainFrame::addPages() {
    const auto& voice = desk_.voice();
    auto* panel = new wxPanel(this);
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    const std::array names{toWx(voice.say("Today")), toWx(voice.say("Clients"))};
    places_ = new wxListBox(panel, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(kPlacesWidth, -1)),
                            static_cast<int>(names.size()), names.data());
    name(places_, "places", voice.say("Places"));
    places_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) { go(event.GetSelection()); });
    auto* down = new wxBoxSizer(wxVERTICAL);
    said_ = new Words(panel, "", Words::Look::Strong);
    said_->SetName("said");
    said_->Hide();
    pages_ = new wxSimplebook(panel);
    today_ = new TodayPage(pages_, [this](const TodayRow& row) { act(row); });
    clients_ =
        new ClientsPage(pages_, voice,
                        {[this](domain::ClientId id) { CallAfter([this, id] { openClient(id); }); },
                         [this] { refresh(); }});
    clientPage_ = new ClientPage(pages_, voice,
                                 {[this](int command) { run(command); },
                                  [this](domain::InvoiceId id) { deeds_.openInvoice(id); },
                                  [this](domain::ChangeId id) { deeds_.answerAsk(id); },
                                  [this](domain::PaymentId id) { deeds_.openPayment(id); }});
    pages_->AddPage(today_, "");
    pages_->AddPage(clients_, "");
    pages_->AddPage(clientPage_, "");
    down->Add(said_, wxSizerFlags().Expand().Border(wxALL, FromDIP(kPad)));
    down->Add(pages_, wxSizerFlags(1).Expand());
    across->Add(places_, wxSizerFlags().Expand());
    across->Add(down, wxSizerFlags(1).Expand());
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(across, wxSizerFlags(1).Expand());
    status_ = new StatusLines(panel);
    all->Add(status_, wxSizerFlags().Expand());
    panel->SetSizer(all);
    panel->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        wrapWords();
    });
}

/// What stands around the page is never cut off.
void MainFrame::wrapWords() {
    auto* panel = status_->GetParent();
    const int width = panel->GetClientSize().x;
    said_->fit(width - places_->GetBestSize().x - FromDIP(2 * kPad));
    status_->fit(width);
    panel->Layout();
}

void MainFrame::bindKeys() {
    const auto keys = accelerators();
    SetAcceleratorTable(wxAcceleratorTable(static_cast<int>(keys.size()), keys.data()));
    for (const auto& command : commands())
        Bind(
            wxEVT_MENU,
            [this, id = command.id](wxCommandEvent&) { CallAfter([this, id] { run(id); }); },
            command.id);
}

void MainFrame::act(const TodayRow& row) {
    switch (row.action) {
        case TodayRow::Action::OpenClient:
            return openClient(row.client);
        case TodayRow::Action::Remind:
            return deeds_.remind(row.client);
        case TodayRow::Action::DraftInvoice:
            return deeds_.draftInvoice({row.id});
        case TodayRow::Action::IssueDraft:
            return deeds_.openInvoice({row.id});
        case TodayRow::Action::RecordDeposit:
            return deeds_.recordPayment(row.client, domain::ContractId{row.id});
        case TodayRow::Action::StopTimer:
            return deeds_.stopTimer();
        case TodayRow::Action::WriteNotice:
            return deeds_.writeNotice(row.client);
        case TodayRow::Action::PriceAsk:
        case TodayRow::Action::AnswerAsk:
            return deeds_.answerAsk({row.id});
        case TodayRow::Action::MatchPayment:
            return deeds_.matchPayment({row.id});
        case TodayRow::Action::AddClient:
            return run(ids::kNewClient);
        case TodayRow::Action::ImportInvoices:
            return run(ids::kImport);
    }
}

std::optional<domain::ClientId> MainFrame::client() const {
    if (place() == kClientPlace)
        return client_;
    return place() == kClientsPlace ? clients_->selected() : std::nullopt;
}

int MainFrame::place() const {
    return pages_->GetSelection();
}

void MainFrame::go(int place) {
    if (place == wxNOT_FOUND)
        return;
    if (pages_->GetSelection() != place)
        say({});
    pages_->ChangeSelection(static_cast<std::size_t>(place));
    places_->SetSelection(place == kTodayPlace ? kTodayPlace : kClientsPlace);
    refresh();
}

void MainFrame::openClient(domain::ClientId client) {
    client_ = client;
    if (place() != kClientPlace)
        before_ = place();
    go(kClientPlace);
    clientPage_->begin();
}

void MainFrame::back() {
    if (place() != kClientPlace)
        return;
    go(before_);
    if (before_ == kClientsPlace)
        clients_->enter();
    else
        places_->SetFocus();
}

void MainFrame::refresh() {
    attempt(this, desk_.voice(), [&] {
        auto& office = desk_.office();
        const auto& voice = desk_.voice();
        if (place() == kTodayPlace) {
            const auto content = todayContent(office, voice);
            today_->show(content);
            status_->showTotals(content.totals);
        } else if (place() == kClientsPlace) {
            const auto content = clientsContent(office, voice, clients_->searched());
            clients_->show(content);
            status_->showTotals(content.totals);
        } else if (client_) {
            const auto content = clientContent(office, voice, *client_);
            clientPage_->show(content);
            status_->showTotals(content.totals);
        }
        const auto name = office.databaseFile().filename().string();
        status_->showFile(office.isReadOnly() ? voice.say("{file} (read-only)", {{"file", name}})
                                              : name);
        showTimer();
        wrapWords();
    });
}

void MainFrame::showTimer() {
    const auto timer = timerContent(desk_.office(), desk_.voice());
    status_->showTimer(timer ? timer->sentence : std::string());
}

void MainFrame::look() {
    // While a box says what is wrong, no second one comes.
    timer_.Stop();
    bool hasMoved = false;
    attempt(this, desk_.voice(), [&] { hasMoved = desk_.hasMoved(); });
    if (hasMoved)
        refresh();
    else if (status_->hasTimer())
        attempt(this, desk_.voice(), [&] {
            showTimer();
            wrapWords();
        });
    timer_.Start(kLookSeconds * kMilliseconds);
}

void MainFrame::say(const std::vector<std::string>& sentences) {
    said_->say(joined(sentences));
    said_->Show(!sentences.empty());
    wrapWords();
    if (sentences.empty())
        return;
    backUpOfTheDay();
    refresh();
}

const std::string& MainFrame::said() const {
    return said_->text();
}

/// What was done is done by then, so a failure is told and changes nothing else.
void MainFrame::backUpOfTheDay() {
    try {
        desk_.backUp();
    } catch (const std::exception&) {
        const auto trouble = troubleOf(desk_.voice(), std::current_exception());
        said_->say(
            joined({said_->text(), desk_.voice().say("Note: the daily backup failed. {sentence}",
                                                     {{"sentence", trouble.lines.front()}})}));
        said_->Show();
        wrapWords();
    }
}

void MainFrame::openFile() {
    wxFileDialog dialog(this, toWx(desk_.voice().say("Open a database")), "", "", "*.db",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK)
        return;
    if (attempt(this, desk_.voice(), [&] { desk_.open(toUtf8(dialog.GetPath())); })) {
        client_.reset();
        go(kTodayPlace);
        say(desk_.openingNotes());
    }
}

void MainFrame::showKeys() {
    const auto& voice = desk_.voice();
    wxMessageDialog box(this, toWx(voice.say("Keys and where things are")), "Granica", wxOK);
    box.SetOKLabel(toWx(voice.say("Close")));
    auto lines = keyList(voice);
    lines.push_back("");
    lines.push_back(
        voice.say("Your data: {file}", {{"file", desk_.office().databaseFile().string()}}));
    lines.push_back(
        voice.say("Your documents: {folder}", {{"folder", desk_.documents().string()}}));
    box.SetExtendedMessage(toWx(joined(lines)));
    box.ShowModal();
}
}  // namespace gui
