// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form_dialog.h"

#include <algorithm>

#include <wx/button.h>

#include "gui/messages.h"
#include "gui/naming.h"
#include "gui/text.h"
#include "gui/words.h"
#include "telling/effect_words.h"
#include "usecases/typed_day.h"

namespace gui {
namespace {
constexpr int kGap = 12;
constexpr int kSmallGap = 8;
constexpr int kFieldWidth = 340;
constexpr int kTallField = 84;
constexpr int kTextWidth = 520;
}  // namespace

FormDialog::FormDialog(wxWindow* parent, Desk& desk, const std::string& title)
    : wxDialog(parent, wxID_ANY, toWx(title), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      desk_(desk),
      rows_(nullptr),
      all_(new wxBoxSizer(wxVERTICAL)) {
    SetSizer(all_);
}

void FormDialog::add(wxWindow* control, const char* field, const std::string& label, bool isTall) {
    if (rows_ == nullptr) {
        rows_ = new wxFlexGridSizer(2, FromDIP(kSmallGap), FromDIP(kGap));
        rows_->AddGrowableCol(1);
        all_->Add(rows_, wxSizerFlags(isTall ? 1 : 0).Expand().Border(wxALL, FromDIP(kGap)));
    }
    auto* words = new wxStaticText(this, wxID_ANY, toLabel(label));
    words->MoveBeforeInTabOrder(control);
    labels_.push_back(words);
    rows_->Add(words, isTall ? wxSizerFlags().Top() : wxSizerFlags().CentreVertical());
    rows_->Add(control, wxSizerFlags(1).Expand());
    name(control, field, label);
    fields_.push_back({field, label, control});
}

wxTextCtrl* FormDialog::text(const char* field, const std::string& label,
                             const std::string& value) {
    auto* control = new wxTextCtrl(this, wxID_ANY, toWx(value), wxDefaultPosition,
                                   FromDIP(wxSize(kFieldWidth, -1)));
    add(control, field, label, false);
    return control;
}

wxTextCtrl* FormDialog::lines(const char* field, const std::string& label) {
    auto* control = new wxTextCtrl(this, wxID_ANY, "", wxDefaultPosition,
                                   FromDIP(wxSize(kFieldWidth, kTallField)), wxTE_MULTILINE);
    add(control, field, label, true);
    return control;
}

wxChoice* FormDialog::choice(const char* field, const std::string& label,
                             const std::vector<std::string>& choices) {
    wxArrayString names;
    for (const auto& each : choices)
        names.Add(toWx(each));
    auto* control = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
    if (!choices.empty())
        control->SetSelection(0);
    add(control, field, label, false);
    return control;
}

/// The label shows a day as it is typed here; what is refused is told after the label alone.
wxTextCtrl* FormDialog::date(const char* field, const std::string& label, domain::Date value) {
    auto* control = text(field,
                         voice().say("{what}, like {day}",
                                     {{"what", label}, {"day", typedDay(voice(), desk_.today())}}),
                         typedDay(voice(), value));
    fields_.back().label = label;
    return control;
}

void FormDialog::button(const char* id, const std::string& label,
                        const std::function<void()>& act) {
    auto* control = new wxButton(this, wxID_ANY, toLabel(label));
    control->SetName(id);
    control->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
    rows_->AddSpacer(0);
    rows_->Add(control, wxSizerFlags().Left());
}

void FormDialog::paragraph(const std::string& text) {
    auto* words = new Words(this, text);
    words->fit(FromDIP(kTextWidth));
    all_->Add(words, wxSizerFlags().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kGap)));
    rows_ = nullptr;
}

void FormDialog::heading(const std::string& text) {
    all_->Add(new Words(this, text, Words::Look::Strong),
              wxSizerFlags().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(kGap)));
    rows_ = nullptr;
}

void FormDialog::finish(const std::string& done) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* cancel = new wxButton(this, wxID_CANCEL, toLabel(voice().say("Cancel")));
    auto* main = new wxButton(this, wxID_OK, toLabel(done));
    cancel->SetName("cancel");
    main->SetName("done");
    main->SetDefault();
    main->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (confirm())
            EndModal(wxID_OK);
    });
    row->AddStretchSpacer();
    row->Add(cancel, wxSizerFlags().Border(wxRIGHT, FromDIP(kSmallGap)));
    row->Add(main);
    all_->Add(row, wxSizerFlags().Expand().Border(wxALL, FromDIP(kGap)));
    // The fields of all groups begin below one another.
    int widest = 0;
    for (const auto* label : labels_)
        widest = std::max(widest, label->GetBestSize().x);
    for (auto* label : labels_)
        label->SetMinSize(wxSize(widest, -1));
    all_->SetSizeHints(this);
    CentreOnParent();
    if (!fields_.empty())
        fields_.front().control->SetFocus();
}

bool FormDialog::confirm() {
    told_.clear();
    try {
        if (!isMeant())
            return false;
        act();
        return true;
    } catch (const std::exception&) {
        auto trouble = troubleOf(voice(), std::current_exception());
        const auto wrong = std::find_if(fields_.begin(), fields_.end(), [&](const Field& field) {
            return field.name == trouble.field;
        });
        if (wrong != fields_.end())
            trouble.lines.front() = wrong->label + ": " + trouble.lines.front();
        tell(this, voice(), trouble);
        if (wrong != fields_.end())
            enter(*wrong);
        return false;
    }
}

void FormDialog::enter(const Field& field) {
    field.control->SetFocus();
    if (auto* text = dynamic_cast<wxTextCtrl*>(field.control))
        text->SelectAll();
}

void FormDialog::say(const usecases::GateEffect& effect) {
    for (const auto& each : telling::effectSentences(desk_.office(), voice(), effect))
        say(each.sentence);
}

std::string valueOf(const wxTextCtrl* field) {
    return toUtf8(field->GetValue());
}

std::size_t chosen(const wxChoice* choice) {
    return static_cast<std::size_t>(std::max(0, choice->GetSelection()));
}

std::string typedDay(const wording::Voice& voice, domain::Date day) {
    return voice.language() == wording::Language::Polish ? voice.date(day) : domain::toIso(day);
}

domain::Date dayIn(const wxTextCtrl* field) {
    auto day = usecases::parseDay(valueOf(field));
    if (day)
        return *day;
    auto refusal = day.refusal();
    refusal.arguments.emplace_back("field", toUtf8(field->GetName()));
    throw domain::Refused(std::move(refusal));
}
}  // namespace gui
