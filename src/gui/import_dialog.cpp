// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_dialog.h"

#include <algorithm>
#include <array>
#include <utility>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include "gui/form_dialog.h"
#include "gui/messages.h"
#include "gui/naming.h"
#include "gui/table.h"
#include "gui/text.h"
#include "gui/words.h"
#include "telling/effect_words.h"
#include "telling/import_words.h"

namespace gui {
namespace {
constexpr int kSpace = 12;
constexpr int kNarrow = 6;
constexpr int kWide = 1260;
constexpr int kHigh = 620;
constexpr int kPreviewWidth = 480;

/// As the use case calls them; the first one: as the file shows.
constexpr std::array kOrders{"", "dmy", "mdy", "ymd"};
}  // namespace

ImportDialog::ImportDialog(wxWindow* parent, Desk& desk, std::filesystem::path file)
    : wxDialog(parent, wxID_ANY, toWx(desk.voice().say("Import invoices and payments")),
               wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      desk_(desk),
      file_(std::move(file)),
      choices_(importChoices(desk.office(), desk.voice(), file_)) {
    auto* all = new wxBoxSizer(wxVERTICAL);
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(makeChoices(), wxSizerFlags().Expand());
    across->Add(makePreview(), wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(kSpace)));
    all->Add(across, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(kSpace)));
    all->Add(makeButtons(),
             wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(kSpace)));
    SetSizer(all);
    SetMinSize(FromDIP(wxSize(kPreviewWidth + kPreviewWidth / 2, kHigh / 2)));
    SetSize(FromDIP(wxSize(kWide, kHigh)));
    CentreOnParent();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        CallAfter([this] { show(); });
    });
    preview();
    columns_.front()->SetFocus();
}

wxChoice* ImportDialog::choice(wxWindow* parent, const std::string& id, const std::string& label,
                               const std::vector<std::string>& choices) {
    wxArrayString names;
    for (const auto& each : choices)
        names.Add(toWx(each));
    auto* grid = parent->GetSizer();
    grid->Add(new wxStaticText(parent, wxID_ANY, toLabel(label)), wxSizerFlags().CentreVertical());
    auto* made = new wxChoice(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
    made->SetSelection(0);
    name(made, id.c_str(), label);
    grid->Add(made, wxSizerFlags(1).Expand());
    made->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { preview(); });
    return made;
}

wxWindow* ImportDialog::makeChoices() {
    const auto& voice = desk_.voice();
    auto* panel = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                       wxVSCROLL | wxTAB_TRAVERSAL);
    panel->SetScrollRate(0, FromDIP(kSpace));
    auto* grid = new wxFlexGridSizer(2, FromDIP(kNarrow), FromDIP(kSpace));
    grid->AddGrowableCol(1);
    panel->SetSizer(grid);
    // First, since what a date means decides what the rows below say.
    std::vector<std::string> orders{voice.say("as the file shows")};
    for (std::size_t i = 1; i < kOrders.size(); ++i)
        orders.push_back(telling::dateOrderName(voice, kOrders[i]));
    order_ = choice(panel, "date_order", voice.say("Order of dates"), orders);
    for (const auto& field : choices_.fields) {
        columns_.push_back(choice(panel, field.field, field.label, choices_.columns));
        columns_.back()->SetSelection(field.chosen);
    }
    const auto label = voice.say("Currency where the file names none");
    grid->Add(new wxStaticText(panel, wxID_ANY, toLabel(label)), wxSizerFlags().CentreVertical());
    currency_ = new wxTextCtrl(panel, wxID_ANY, toWx(desk_.office().homeCurrency().code()));
    name(currency_, "usual_currency", label);
    currency_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        if (currency_->IsModified())
            CallAfter([this] { preview(); });
        currency_->SetModified(false);
    });
    grid->Add(currency_, wxSizerFlags(1).Expand());
    panel->FitInside();
    panel->SetMinSize(wxSize(grid->GetMinSize().x + FromDIP(2 * kSpace), -1));
    return panel;
}

wxWindow* ImportDialog::makePreview() {
    const auto& voice = desk_.voice();
    auto* panel = new wxPanel(this);
    auto* down = new wxBoxSizer(wxVERTICAL);
    headline_ = new Words(panel, "", Words::Look::Strong);
    headline_->SetName("headline");
    sums_ = new Words(panel, "");
    sums_->SetName("sums");
    const auto label = voice.say("The first rows, as understood:");
    first_ = new Table(panel, "first_rows", label);
    first_->SetMinSize(FromDIP(wxSize(kPreviewWidth, kHigh / 5)));
    problems_ =
        new wxTextCtrl(panel, wxID_ANY, "", wxDefaultPosition,
                       FromDIP(wxSize(kPreviewWidth, kHigh / 5)), wxTE_MULTILINE | wxTE_READONLY);
    name(problems_, "problems", voice.say("What is wrong"));
    down->Add(headline_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(kSpace)));
    down->Add(sums_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(kSpace)));
    firstLabel_ = new Words(panel, label);
    down->Add(firstLabel_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(kNarrow)));
    down->Add(first_, wxSizerFlags(1).Expand());
    down->Add(problems_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(kSpace)));
    panel->SetSizer(down);
    return panel;
}

wxBoxSizer* ImportDialog::makeButtons() {
    const auto& voice = desk_.voice();
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* cancel = new wxButton(this, wxID_CANCEL, toLabel(voice.say("Cancel")));
    cancel->SetName("cancel");
    import_ = new wxButton(this, wxID_OK, toLabel(voice.say("Import")));
    import_->SetName("import");
    import_->SetDefault();
    import_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter([this] { import(); }); });
    row->Add(new Words(this, voice.say("Nothing is written before you choose “Import”.")),
             wxSizerFlags(1).CentreVertical());
    row->Add(cancel, wxSizerFlags().Border(wxRIGHT, FromDIP(kNarrow)));
    row->Add(import_);
    return row;
}

usecases::ImportForm ImportDialog::form() const {
    usecases::ImportForm form;
    form.file = file_;
    std::vector<int> chosen;
    chosen.reserve(columns_.size());
    for (const auto* column : columns_)
        chosen.push_back(column->GetSelection());
    form.columns = toldColumns(choices_, chosen);
    if (const auto at = order_->GetSelection(); at > 0)
        form.dateOrder = kOrders[static_cast<std::size_t>(at)];
    if (const auto code = valueOf(currency_); !code.empty())
        form.currency = domain::Currency::fromCode(code).orThrow();
    return form;
}

void ImportDialog::preview() {
    const wxBusyCursor busy;
    preview_.reset();
    try {
        preview_ = usecases::previewReceivables(desk_.office(), form());
        content_ = importContent(desk_.voice(), *preview_);
    } catch (const domain::Refused& refused) {
        content_ = importTrouble(desk_.voice(), refused.refusal());
    }
    show();
}

void ImportDialog::show() {
    auto* panel = headline_->GetParent();
    std::vector<std::string> lines{content_.headline};
    if (!preview_)
        lines.insert(lines.begin(), choices_.reading);
    headline_->say(joined(lines));
    sums_->say(joined(content_.sentences));
    const int width = panel->GetClientSize().x;
    headline_->fit(width);
    sums_->fit(width);
    first_->show(content_.first);
    first_->Show(!content_.first.rows.empty());
    firstLabel_->Show(first_->IsShown());
    problems_->ChangeValue(toWx(joined(content_.problems)));
    problems_->Show(!content_.problems.empty());
    import_->Enable(content_.canImport);
    panel->Layout();
}

void ImportDialog::import() {
    if (!preview_ || !content_.canImport)
        return;
    const auto& voice = desk_.voice();
    const bool done = attempt(this, voice, [&] {
        const auto answer = usecases::importReceivables(desk_.office(), form(), *preview_);
        told_ = telling::sumSentences(voice, answer.taken, telling::kAdded);
        for (const auto& warning : answer.taken.warnings)
            told_.push_back(voice.say("Note: {sentence}", {{"sentence", voice.refusal(warning)}}));
        for (const auto& each : telling::effectSentences(desk_.office(), voice, answer.effect))
            told_.push_back(each.sentence);
    });
    if (done && IsModal())
        EndModal(wxID_OK);
}
}  // namespace gui
