// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invoice_dialog.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/scrolwin.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "gui/form_dialog.h"
#include "gui/invoice_model.h"
#include "gui/messages.h"
#include "gui/naming.h"
#include "gui/pdf_view.h"
#include "gui/text.h"
#include "gui/words.h"
#include "telling/effect_words.h"
#include "telling/payment_words.h"
#include "usecases/invoice_rates.h"

namespace gui {
namespace {
constexpr int kSideWidth = 300;
constexpr int kFiguresHeight = 420;
constexpr int kRoom = 12;
}  // namespace

InvoiceDialog::InvoiceDialog(wxWindow* parent, Desk& desk, domain::InvoiceId invoice)
    : wxDialog(parent, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      desk_(desk),
      id_(invoice),
      side_(new wxBoxSizer(wxVERTICAL)),
      figures_(new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL)) {
    const auto& voice = desk_.voice();
    const auto view = usecases::showInvoice(desk_.office(), std::to_string(id_.value));
    isDraft_ = view.draft.has_value();
    SetTitle(toWx(isDraft_
                      ? voice.say("Draft of an invoice")
                      : voice.say("Invoice {number}", {{"number", view.issued->invoice.number}})));
    auto* all = new wxBoxSizer(wxHORIZONTAL);
    hasPage_ = isDraft_ || !view.issued->invoice.isImported;
    showSide(view);
    addButtons();
    page_ = new PdfView(this, voice);
    all->Add(side_, wxSizerFlags().Expand().Border(wxALL, FromDIP(kRoom)));
    all->Add(page_, wxSizerFlags(1).Expand().Border(wxTOP | wxRIGHT | wxBOTTOM, FromDIP(kRoom)));
    page_->Show(hasPage_);
    SetSizerAndFit(all);
    CentreOnParent();
    if (hasPage_ && (rate_ == nullptr || !rate_->GetValue().empty()))
        showPage();
}

/// The figures scroll, so that an invoice of many lines leaves the buttons where they are.
void InvoiceDialog::showSide(const usecases::InvoiceView& view) {
    const auto& voice = desk_.voice();
    name(figures_, "figures", voice.say("Figures"));
    figures_->SetScrollRate(0, FromDIP(kRoom));
    figures_->SetSizer(new wxBoxSizer(wxVERTICAL));
    side_->Add(figures_, wxSizerFlags(1).Expand().Border(wxBOTTOM, FromDIP(kRoom)));
    if (isDraft_) {
        addFigures(figuresOf(voice, *view.draft));
        if (view.draft->draft.currency != desk_.office().homeCurrency())
            addRate(view.draft->draft.currency);
        addCredit();
        addFigures(
            {voice.say("The number is given when you issue it. Until then the draft is "
                       "kept.")});
    } else {
        addFigures(figuresOf(voice, *view.issued, desk_.today()));
    }
    const auto best = figures_->GetSizer()->GetMinSize();
    const int bar = wxSystemSettings::GetMetric(wxSYS_VSCROLL_X, this);
    figures_->SetMinSize({FromDIP(kSideWidth) + bar, std::min(best.y, FromDIP(kFiguresHeight))});
    figures_->FitInside();
}

void InvoiceDialog::addFigures(const std::vector<std::string>& lines) {
    bool isFirst = true;
    for (const auto& line : lines) {
        const bool isTitle = isFirst && lines.size() > 1;
        auto* words = new Words(figures_, line, isTitle ? Words::Look::Strong : Words::Look::Usual);
        words->fit(FromDIP(kSideWidth));
        figures_->GetSizer()->Add(words, wxSizerFlags().Border(wxBOTTOM, FromDIP(kRoom / 2)));
        isFirst = false;
    }
}

/// A foreign invoice names the rate of the day before (art. 31a VAT Act), so it is asked for; one
/// that is stored is filled in.
void InvoiceDialog::addRate(domain::Currency currency) {
    const auto& voice = desk_.voice();
    const auto at = usecases::rateAtHand(desk_.office(), id_);
    const auto field = [&](const char* id, const std::string& label, const std::string& value) {
        side_->Add(new Words(this, label), wxSizerFlags());
        auto* control = new wxTextCtrl(this, wxID_ANY, toWx(value));
        side_->Add(control, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(kRoom / 2)));
        name(control, id, label);
        return control;
    };
    rate_ = field(
        "rate",
        voice.say("Rate of exchange of 1 {currency}, like 4.2512", {{"currency", currency.code()}}),
        at.stored ? voice.rate(at.stored->rate) : "");
    table_ = field("table", voice.say("Table of the rate, like 183/A/NBP/2026"),
                   at.stored ? at.stored->table : "");
    day_ = field("rate_date",
                 voice.say("{what}, like {day}", {{"what", voice.say("Day of the rate")},
                                                  {"day", typedDay(voice, at.day)}}),
                 typedDay(voice, at.day));
    auto* look = new wxButton(this, wxID_ANY, toLabel(voice.say("Show the page")));
    look->SetName("show_page");
    look->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { showPage(); });
    side_->Add(look, wxSizerFlags().Border(wxBOTTOM, FromDIP(kRoom)));
}

/// The page asks for the rest, so it is decided before there is a number. A deposit was given for
/// this; other money waits for a word.
void InvoiceDialog::addCredit() {
    const auto& voice = desk_.voice();
    const auto credit = usecases::creditAtHand(desk_.office(), id_);
    const auto question = [&](const char* id, const std::string& label, bool isOn) {
        auto* box = new wxCheckBox(this, wxID_ANY, toLabel(label));
        box->SetName(id);
        box->SetValue(isOn);
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { showPage(); });
        side_->Add(box, wxSizerFlags().Border(wxBOTTOM, FromDIP(kRoom)));
        return box;
    };
    if (credit.deposits.isPositive())
        deposit_ = question("use_deposit", depositSentence(voice, credit.deposits), true);
    if (credit.others.isPositive())
        credit_ = question("use_credit", creditSentence(voice, credit.others), false);
}

void InvoiceDialog::addButton(wxBoxSizer* row, const char* id, const std::string& label,
                              void (InvoiceDialog::*deed)()) {
    auto* button = new wxButton(this, wxID_ANY, toLabel(label));
    button->SetName(id);
    button->Bind(wxEVT_BUTTON, [this, deed](wxCommandEvent&) { (this->*deed)(); });
    row->Add(button, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(kRoom / 2)));
}

void InvoiceDialog::addButtons() {
    const auto& voice = desk_.voice();
    if (isDraft_) {
        addButton(side_, "issue", voice.say("Issue the invoice"), &InvoiceDialog::issue);
        addButton(side_, "discard", voice.say("Give up the draft…"), &InvoiceDialog::discard);
    } else if (hasPage_) {
        addButton(side_, "save", voice.say("Save the PDF"), &InvoiceDialog::save);
    }
    auto* close = new wxButton(this, wxID_CANCEL, toLabel(voice.say("Close")));
    close->SetName("close");
    side_->Add(close, wxSizerFlags().Expand());
}

usecases::IssueForm InvoiceDialog::form() const {
    usecases::IssueForm form;
    form.draft = id_;
    form.use = {.deposits = deposit_ != nullptr && deposit_->GetValue(),
                .others = credit_ != nullptr && credit_->GetValue()};
    const bool isTyped =
        rate_ != nullptr && !(rate_->GetValue().empty() && table_->GetValue().empty());
    if (isTyped)
        form.rate = {domain::parseRate(valueOf(rate_)).orThrow(), valueOf(table_), dayIn(day_)};
    return form;
}

void InvoiceDialog::showPage() {
    attempt(this, desk_.voice(), [&] {
        page_->show(isDraft_ ? usecases::proofOfDraft(desk_.office(), form())
                             : usecases::pdfOfIssued(desk_.office(), id_));
    });
}

/// Whether the buyer's address is known, or shall be left out.
bool InvoiceDialog::isAddressMeant() {
    const auto& voice = desk_.voice();
    bool isMeant = false;
    attempt(this, voice, [&] {
        const auto view = usecases::showInvoice(desk_.office(), std::to_string(id_.value));
        isMeant =
            !view.draft || !view.draft->lacksAddress ||
            confirmed(this, voice,
                      voice.say("The street or the city of {client} is not known, and the law "
                                "wants the buyer's address on the document. Once issued, it can "
                                "only be corrected. Issue it without the address?",
                                {{"client", view.draft->clientName}}),
                      voice.say("Issue it without"));
    });
    return isMeant;
}

void InvoiceDialog::issue() {
    const auto& voice = desk_.voice();
    if (!isAddressMeant())
        return;
    const bool done = attempt(this, voice, [&] {
        auto wanted = form();
        wanted.folder = desk_.documents();
        wanted.withoutAddress = true;  // it was asked for
        const auto issued = usecases::issueInvoice(desk_.office(), wanted);
        told_ = {voice.say("{number} for {client}, issued {issued}, due {due}",
                           {{"number", issued.invoice.number},
                            {"client", issued.invoice.buyer.name},
                            {"issued", issued.invoice.issueDate},
                            {"due", issued.invoice.dueDate}}),
                 voice.say("Written: {file}", {{"file", issued.pdf.string()}})};
        for (auto& line : telling::prepaidSentences(voice, issued.invoice))
            told_.push_back(std::move(line));
        for (const auto& warning : issued.warnings)
            told_.push_back(voice.say("Note: {sentence}", {{"sentence", voice.refusal(warning)}}));
        for (const auto& each : telling::effectSentences(desk_.office(), voice, issued.effect))
            told_.push_back(each.sentence);
    });
    if (done)
        EndModal(wxID_OK);
}

void InvoiceDialog::discard() {
    const auto& voice = desk_.voice();
    if (!confirmed(this, voice,
                   voice.say("Give up this draft? What is on it can be invoiced again later."),
                   voice.say("Give it up")))
        return;
    const bool done = attempt(this, voice, [&] {
        usecases::discardDraft(desk_.office(), id_);
        told_ = {voice.say("The draft was given up.")};
    });
    if (done)
        EndModal(wxID_OK);
}

void InvoiceDialog::save() {
    const auto& voice = desk_.voice();
    const bool done = attempt(this, voice, [&] {
        const auto file = usecases::invoicePdf(desk_.office(), id_, desk_.documents());
        told_ = {voice.say("Written: {file}", {{"file", file.string()}})};
    });
    if (done)
        EndModal(wxID_OK);
}
}  // namespace gui
