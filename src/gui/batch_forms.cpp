// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/batch_forms.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/progdlg.h>

#include "gui/text.h"
#include "telling/effect_words.h"

namespace gui {
namespace {
/// More drafts that stay are counted, so that the rest is still seen.
constexpr std::size_t kMostTold = 5;

std::string givenUp(const wording::Voice& voice) {
    return voice.say("You ended it before all was done. What is done stays; do it again to go on.");
}

domain::Date firstOfMonth(domain::Date day) {
    const std::chrono::year_month_day parts(day);
    return parts.year() / parts.month() / 1;
}

/// What was taken off at once, since the pages ask for less than the invoices come to.
void addPrepaid(const wording::Voice& voice, const usecases::IssuedBatch& batch,
                std::vector<std::string>& lines) {
    std::size_t count = 0;
    for (const auto& each : batch.issued) {
        if (each.prepaid.empty() || ++count > kMostTold)
            continue;
        lines.push_back(voice.say("{number}: {amount} was paid before, {left} is left to pay",
                                  {{"number", each.number},
                                   {"amount", each.gross - each.leftToPay},
                                   {"left", each.leftToPay}}));
    }
    if (count > kMostTold)
        lines.push_back(
            voice.plural("{n} more invoice asks for less, since a part was paid "
                         "before.",
                         "{n} more invoices ask for less, since a part was paid "
                         "before.",
                         static_cast<std::int64_t>(count - kMostTold)));
}
}  // namespace

BatchProgress::BatchProgress(wxWindow* parent, const wording::Voice& voice,
                             const std::string& title)
    : voice_(voice),
      // A line as long as the longest count, for the box does not grow.
      dialog_(std::make_unique<wxProgressDialog>(
          toWx(title), toWx(voice.say("{done} of {all}", {{"done", "100000"}, {"all", "100000"}})),
          1, parent, wxPD_APP_MODAL | wxPD_CAN_ABORT)) {
    dialog_->SetName("progress");
    if (auto* end = dynamic_cast<wxButton*>(dialog_->FindWindow(wxID_CANCEL)))
        end->SetLabel(toLabel(voice.say("Stop here")));
}

BatchProgress::~BatchProgress() = default;

bool BatchProgress::goesOn(std::int64_t done, std::int64_t all) {
    dialog_->SetRange(static_cast<int>(std::max<std::int64_t>(all, 1)));
    // At its end the box would wait to be closed; it is closed by its owner.
    if (done >= all)
        return true;
    return dialog_->Update(static_cast<int>(done),
                           toWx(voice_.say("{done} of {all}", {{"done", done}, {"all", all}})));
}

PdfPeriodForm::PdfPeriodForm(wxWindow* parent, Desk& desk)
    : FormDialog(parent, desk, desk.voice().say("PDFs of a period")) {
    paragraph(
        voice().say("What was issued on these days is written to {folder}, byte for byte as it was "
                    "issued.",
                    {{"folder", desk.documents().string()}}));
    const auto thisMonth = firstOfMonth(desk.today());
    from_ = date("from", voice().say("From"), firstOfMonth(thisMonth - domain::Days(1)));
    to_ = date("to", voice().say("To"), thisMonth - domain::Days(1));
    finish(voice().say("Write the PDFs"));
}

void PdfPeriodForm::act() {
    const usecases::PdfPeriod period{
        .from = dayIn(from_), .to = dayIn(to_), .folder = desk().documents()};
    const auto written = [&] {
        BatchProgress progress(this, voice(), voice().say("PDFs of a period"));
        return usecases::writePdfs(
            desk().office(), period,
            [&](std::int64_t done, std::int64_t all) { return progress.goesOn(done, all); });
    }();
    say(written.files.empty() ? voice().say("Nothing was issued on these days.")
                              : voice().plural("{n} PDF in {folder}", "{n} PDFs in {folder}",
                                               static_cast<std::int64_t>(written.files.size()),
                                               {{"folder", period.folder.string()}}));
    if (written.isGivenUp)
        say(givenUp(voice()));
}

std::vector<std::string> batchSentences(usecases::Office& office, const wording::Voice& voice,
                                        const usecases::IssuedBatch& batch) {
    std::vector<std::string> lines{voice.plural("{n} invoice was issued.",
                                                "{n} invoices were issued.",
                                                static_cast<std::int64_t>(batch.issued.size()))};
    addPrepaid(voice, batch, lines);
    const auto told = std::min(batch.left.size(), kMostTold);
    for (std::size_t i = 0; i < told; ++i)
        lines.push_back(voice.say("Draft {id} for {client} stays a draft: {reason}",
                                  {{"id", batch.left[i].draft.value},
                                   {"client", batch.left[i].clientName},
                                   {"reason", voice.refusal(batch.left[i].why)}}));
    if (batch.left.size() > told)
        lines.push_back(voice.plural("{n} more draft stays a draft.",
                                     "{n} more drafts stay drafts.",
                                     static_cast<std::int64_t>(batch.left.size() - told)));
    for (const auto& each : telling::effectSentences(office, voice, batch.effect))
        lines.push_back(each.sentence);
    if (batch.isGivenUp)
        lines.push_back(givenUp(voice));
    return lines;
}
}  // namespace gui
