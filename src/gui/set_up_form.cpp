// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up_form.h"

#include <algorithm>
#include <array>
#include <utility>

#include "gui/seller_form.h"
#include "gui/text.h"
#include "usecases/keeping.h"
#include "usecases/profile_form.h"

namespace gui {
using wording::mark;

namespace {
constexpr std::array kLanguages{std::pair{"pl", mark("Polish")}, std::pair{"en", mark("English")}};
}  // namespace

SetUpForm::SetUpForm(wxWindow* parent, Desk& desk, std::filesystem::path file)
    : FormDialog(parent, desk, desk.voice().say("Who writes the invoices?")),
      file_(std::move(file)) {
    const auto say = [&](const char* msgid) { return voice().say(msgid); };
    heading(say(mark("You, as it stands on documents")));
    name_ = text("name", say(mark("Your name or the name of your firm")));
    street_ = text("address", say(mark("Street and number")));
    postcode_ = text("postcode", say(mark("Postal code")));
    city_ = text("city", say(mark("City")));
    email_ = text("email", say(mark("E-mail, if it shall stand on documents")));
    heading(say(mark("Tax")));
    vat_ = choice("vat_status", say(mark("VAT")), vatStatusNames(voice()));
    nip_ = text("nip", say(mark("Tax number (NIP)")));
    basis_ = text("exemption_basis", say(mark("Legal basis of the exemption, as printed")),
                  usecases::kUsualExemptionBasis);
    basis_->Disable();
    vat_->Bind(wxEVT_CHOICE,
               [this](wxCommandEvent&) { basis_->Enable(chosen(vat_) == kExemptStatus); });
    heading(say(mark("Money and documents")));
    iban_ = text("iban", say(mark("Bank account (IBAN), if there is one")));
    last_ = text("last_invoice",
                 say(mark("Number of the last invoice issued this month, 0 when "
                          "there is none")),
                 "0");
    std::vector<std::string> languages;
    languages.reserve(kLanguages.size());
    for (const auto& [code, said] : kLanguages)
        languages.push_back(say(said));
    language_ = choice("language", say(mark("Language of documents")), languages);
    language_->SetSelection(voice().language() == wording::Language::Polish ? 0 : 1);
    finish(say(mark("Begin")));
}

void SetUpForm::act() {
    usecases::ProfileForm form;
    form.name = valueOf(name_);
    form.street = valueOf(street_);
    form.postcode = valueOf(postcode_);
    form.city = valueOf(city_);
    form.email = valueOf(email_);
    form.vatStatus = vatStatusAt(chosen(vat_));
    form.nip = valueOf(nip_);
    form.exemptionBasis = valueOf(basis_);
    form.iban = valueOf(iban_);
    form.lastInvoice = valueOf(last_);
    form.language = kLanguages[chosen(language_)].first;
    const auto made = usecases::setUp(file_, usecases::profileFrom(form).orThrow(), desk().today(),
                                      desk().clock(), desk().shipped());
    desk().open(made.file);
    say(voice().say("Seller: {name}; the next invoice is {number}",
                    {{"name", made.seller}, {"number", made.nextInvoiceNumber}}));
    for (const auto& warning : made.warnings)
        say(voice().say("Note: {sentence}", {{"sentence", voice().refusal(warning)}}));
}

RestoreForm::RestoreForm(wxWindow* parent, Desk& desk, usecases::Restoring& restoring)
    : FormDialog(parent, desk, desk.voice().say("Restore a backup")), restoring_(restoring) {
    const auto& last = restoring.lastInvoiceNumber();
    paragraph(voice().say(
        "The last invoice in the backup is {number}. Did you issue later ones this month? Then say "
        "the number of the last, so that no number is given twice; leave it empty when you did "
        "not.",
        {{"number", last.empty() ? std::string("–") : last}}));
    last_ = text("last_invoice", voice().say("Number of the last invoice issued in this period"));
    paragraph(
        voice().say("Nothing has changed yet. What stands in the place of the backup now is "
                    "kept under another name."));
    finish(voice().say("Restore"));
}

void RestoreForm::act() {
    const int last = usecases::parseLastInvoice(valueOf(last_)).orThrow();
    const auto restored = restoring_.finish(last, desk().today(), desk().clock(), desk().shipped());
    desk().open(restored.file);
    say(voice().say("Restored: {file}", {{"file", restored.file.string()}}));
    if (!restored.kept.empty())
        say(voice().say("What was there before is kept: {file}",
                        {{"file", restored.kept.string()}}));
    if (last > 0)
        say(voice().say("Numbers go on after {number}.", {{"number", last}}));
}
}  // namespace gui
