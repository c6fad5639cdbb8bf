// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clients_page.h"

#include <utility>

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "gui/naming.h"
#include "gui/table.h"
#include "gui/text.h"
#include "gui/words.h"

namespace gui {
namespace {
constexpr int kRim = 12;
}  // namespace

ClientsPage::ClientsPage(wxWindow* parent, const wording::Voice& voice, Deeds deeds)
    : wxPanel(parent), deeds_(std::move(deeds)) {
    auto* all = new wxBoxSizer(wxVERTICAL);
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    const auto label = voice.say("Search by name");
    top->Add(new wxStaticText(this, wxID_ANY, toLabel(label)),
             wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(kRim)));
    search_ =
        new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER);
    name(search_, "search", label);
    top->Add(search_, wxSizerFlags(1));
    table_ = new Table(this, "clients", voice.say("Clients"));
    none_ = new Words(this, "");
    all->Add(top, wxSizerFlags().Expand().Border(wxALL, FromDIP(kRim)));
    all->Add(table_, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, FromDIP(kRim)));
    all->Add(none_, wxSizerFlags().Border(wxALL, FromDIP(kRim)));
    SetSizer(all);
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { deeds_.searched(); });
    search_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { enter(); });
    table_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
        if (const auto id = selected())
            deeds_.open(*id);
    });
}

void ClientsPage::show(const ClientsContent& content) {
    const bool isEmpty = content.table.rows.empty();
    table_->show(content.table);
    table_->Show(!isEmpty);
    none_->say(content.table.none);
    none_->Show(isEmpty);
    Layout();
}

void ClientsPage::find() {
    search_->SetFocus();
    search_->SelectAll();
}

void ClientsPage::enter() {
    table_->SetFocus();
}

std::string ClientsPage::searched() const {
    return toUtf8(search_->GetValue());
}

std::optional<domain::ClientId> ClientsPage::selected() const {
    if (const auto id = table_->selected())
        return domain::ClientId{*id};
    return std::nullopt;
}
}  // namespace gui
