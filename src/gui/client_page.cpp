// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/client_page.h"

#include <utility>

#include <wx/button.h>
#include <wx/notebook.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/wrapsizer.h>

#include "gui/commands.h"
#include "gui/limit_bar.h"
#include "gui/naming.h"
#include "gui/reading.h"
#include "gui/table.h"
#include "gui/text.h"
#include "gui/tone_looks.h"

namespace gui {
namespace {
constexpr int kMargin = 12;
constexpr int kLittle = 4;
constexpr int kBesideText = 3 * kMargin;
constexpr int kIndent = 20;

/// How far a line of an explanation is indented, in pairs of blanks.
int depthOf(const std::string& line) {
    const auto first = line.find_first_not_of(' ');
    return first == std::string::npos ? 0 : static_cast<int>(first / 2);
}
}  // namespace

ClientPage::ClientPage(wxWindow* parent, const wording::Voice& voice, Deeds deeds)
    : wxPanel(parent), voice_(voice), deeds_(std::move(deeds)) {
    SetSizer(new wxBoxSizer(wxVERTICAL));
    addHead();
    addButtons();
    addTabs();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        wrapHead();
    });
}

/// A long name ends in dots; what is said of the client is never cut off.
void ClientPage::wrapHead() {
    const int width = GetClientSize().x - FromDIP(2 * kMargin);
    address_->fit(width);
    headline_->fit(width - icon_->GetBestSize().x - FromDIP(kMargin / 2));
    Layout();
}

void ClientPage::addHead() {
    auto* all = GetSizer();
    name_ = new Words(this, "", Words::Look::Title);
    name_->SetName("client_name");
    address_ = new Words(this, "");
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    icon_ = new wxStaticBitmap(this, wxID_ANY, iconOf(Tone::Clear));
    headline_ = new Words(this, "", Words::Look::Strong);
    headline_->SetName("headline");
    line->Add(icon_, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(kMargin / 2)));
    line->Add(headline_, wxSizerFlags(1).CentreVertical());
    const auto flags = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kMargin));
    all->Add(name_, flags);
    all->Add(address_, wxSizerFlags(flags).Border(wxLEFT | wxRIGHT, FromDIP(kMargin)));
    all->Add(line, flags);
}

void ClientPage::addButtons() {
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (const int id : {ids::kLogAsk, ids::kInvoice, ids::kPayment, ids::kTimer, ids::kRemind}) {
        const auto& command = commandOf(id);
        auto* button = new wxButton(this, wxID_ANY, toLabel(voice_.say(command.shortLabel)));
        button->SetName(command.name);
        button->SetToolTip(toWx(tipOf(voice_, command)));
        button->Bind(wxEVT_BUTTON, [this, id](wxCommandEvent&) {
            CallAfter([this, id] { deeds_.command(id); });
        });
        row->Add(button, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, FromDIP(kMargin / 2)));
    }
    GetSizer()->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxTOP, FromDIP(kMargin)));
}

void ClientPage::addTabs() {
    tabs_ = new wxNotebook(this, wxID_ANY);
    name(tabs_, "tabs", voice_.say("Parts of the client's page"));
    overview_ = new Reading(tabs_);
    tabs_->AddPage(overview_, toWx(voice_.say("Overview")));
    contracts_ = addTable("contracts", wording::mark("Contracts"));
    changes_ = addTable("changes", wording::mark("Asks"));
    invoices_ = addTable("invoices", wording::mark("Invoices"));
    payments_ = addTable("payments", wording::mark("Payments"));
    onEnter(changes_, [this](std::int64_t id) { deeds_.answerAsk({id}); });
    onEnter(invoices_, [this](std::int64_t id) { deeds_.openInvoice({id}); });
    onEnter(payments_, [this](std::int64_t id) { deeds_.openPayment({id}); });
    GetSizer()->Add(tabs_, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(kMargin / 2)));
}

void ClientPage::onEnter(Table* table, const std::function<void(std::int64_t)>& act) {
    table->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, table, act](wxDataViewEvent&) {
        if (const auto id = table->selected())
            CallAfter([act, id] { act(*id); });
    });
}

Table* ClientPage::addTable(const char* id, const char* title) {
    auto* page = new wxPanel(tabs_);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    const auto spoken = voice_.say(title);
    auto* table = new Table(page, id, spoken);
    sizer->Add(table, wxSizerFlags(1).Expand());
    sizer->Add(new Words(page, ""), wxSizerFlags().Border(wxALL, FromDIP(kMargin)));
    page->SetSizer(sizer);
    tabs_->AddPage(page, toWx(spoken));
    return table;
}

void ClientPage::show(const ClientContent& content) {
    name_->say(content.name);
    name_->SetToolTip(toWx(content.name));
    address_->say(content.address);
    headline_->say(content.headline, content.tone);
    icon_->SetBitmap(iconOf(content.tone));
    fillOverview(content);
    showTable(contracts_, content.contracts);
    showTable(changes_, content.changes);
    showTable(invoices_, content.invoices);
    showTable(payments_, content.payments);
    wrapHead();
}

void ClientPage::begin() {
    tabs_->SetSelection(0);
    tabs_->SetFocus();
}

std::optional<std::int64_t> ClientPage::selectedOn(const Table* table) const {
    return tabs_->GetCurrentPage() == table->GetParent() ? table->selected() : std::nullopt;
}

std::optional<domain::InvoiceId> ClientPage::selectedInvoice() const {
    const auto id = selectedOn(invoices_);
    return id ? std::optional(domain::InvoiceId{*id}) : std::nullopt;
}

std::optional<domain::ChangeId> ClientPage::selectedAsk() const {
    const auto id = selectedOn(changes_);
    return id ? std::optional(domain::ChangeId{*id}) : std::nullopt;
}

std::optional<domain::PaymentId> ClientPage::selectedPayment() const {
    const auto id = selectedOn(payments_);
    return id ? std::optional(domain::PaymentId{*id}) : std::nullopt;
}

void ClientPage::showTable(Table* table, const TableContent& content) {
    table->show(content);
    const bool isEmpty = content.rows.empty();
    table->Show(!isEmpty);
    auto* none = dynamic_cast<Words*>(table->GetParent()->GetSizer()->GetItem(1)->GetWindow());
    none->say(content.none);
    none->Show(isEmpty);
    table->GetParent()->Layout();
}

void ClientPage::fillOverview(const ClientContent& content) {
    overview_->clear();
    addStop(content);
    if (!content.waiting.empty())
        addHeading(voice_.say("Before work starts"));
    for (const auto& each : content.waiting)
        addText(each);
    if (!content.lines.empty())
        addHeading(voice_.say("The lines"));
    for (const auto& line : content.lines) {
        addText(line.sentence);
        auto* bar = new LimitBar(overview_, line.bar, line.sentence);
        overview_->GetSizer()->AddSpacer(FromDIP(kLittle));
        overview_->GetSizer()->Add(
            bar, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(kMargin)));
        if (!line.forecast.empty())
            addText(line.forecast);
    }
    if (!content.lines.empty())
        addText(
            voice_.say("A thin mark is the warning, a thick one the stop; the pale part is "
                       "what is coming."));
    if (!content.coming.empty())
        addHeading(voice_.say("The next {days} days", {{"days", kDaysAhead}}));
    for (const auto& each : content.coming)
        addText(each);
    overview_->GetSizer()->AddSpacer(FromDIP(kMargin));
    overview_->done();
}

/// What stops or warns, why, and what lifts it; and the way on in spite of it.
void ClientPage::addStop(const ClientContent& content) {
    if (content.why.empty() && content.overrides.empty())
        return;
    addHeading(content.tone == Tone::Stopped
                   ? voice_.say("Why work is stopped, and what lifts it")
                   : voice_.say("Why there is a warning, and what lifts it"));
    for (const auto& line : content.why) {
        const int indent = depthOf(line) * kIndent;
        auto* text = overview_->words(overview_, line.substr(line.find_first_not_of(' ')),
                                      Words::Look::Usual, kBesideText + indent);
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->AddSpacer(FromDIP(indent));
        row->Add(text, wxSizerFlags(1));
        overview_->GetSizer()->AddSpacer(FromDIP(kLittle));
        overview_->GetSizer()->Add(row, wxSizerFlags().Expand().Border(wxLEFT, FromDIP(kMargin)));
    }
    for (const auto& each : content.overrides)
        addText(each);
    std::vector<int> ways;
    if (content.canGoOn)
        ways = {ids::kOverride, ids::kNotice};
    if (content.hasOwnStop)
        ways.push_back(ids::kLiftStop);
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (const int id : ways) {
        const auto& command = commandOf(id);
        auto* button = new wxButton(overview_, wxID_ANY, toLabel(voice_.say(command.label)));
        button->SetName(command.name);
        button->SetToolTip(toWx(tipOf(voice_, command)));
        button->Bind(wxEVT_BUTTON, [this, id](wxCommandEvent&) {
            CallAfter([this, id] { deeds_.command(id); });
        });
        row->Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(kMargin / 2)));
    }
    overview_->GetSizer()->Add(row, wxSizerFlags().Border(wxLEFT | wxTOP, FromDIP(kMargin)));
}

void ClientPage::addHeading(const std::string& text) {
    overview_->GetSizer()->AddSpacer(FromDIP(2 * kMargin));
    overview_->GetSizer()->Add(overview_->words(overview_, text, Words::Look::Strong, kBesideText),
                               wxSizerFlags().Expand().Border(wxLEFT, FromDIP(kMargin)));
}

void ClientPage::addText(const std::string& text) {
    overview_->GetSizer()->AddSpacer(FromDIP(kMargin));
    overview_->GetSizer()->Add(overview_->words(overview_, text, Words::Look::Usual, kBesideText),
                               wxSizerFlags().Expand().Border(wxLEFT, FromDIP(kMargin)));
}
}  // namespace gui
