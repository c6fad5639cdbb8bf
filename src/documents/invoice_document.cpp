// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_document.h"

#include <algorithm>

#include "invoice_summary.h"
#include "invoice_tables.h"
#include "parts.h"
#include "plain_text.h"
#include "printable.h"
#include "tax_notes.h"
#include "wording/characters.h"
#include "words.h"

namespace documents {
namespace {
void proofread(const Proofreader& proofreader, const domain::IssuedInvoice& invoice) {
    const auto lines = [&](const std::vector<domain::Line>& all, const std::string& where) {
        for (std::size_t i = 0; i < all.size(); ++i)
            proofreader.look(all[i].name, where + "." + std::to_string(i + 1) + ".name");
    };
    proofreader.look(invoice.number, "number");
    proofreader.look(invoice.contractTitle, "contract.title");
    proofreader.look(invoice.seller, "seller");
    proofreader.look(invoice.buyer, "buyer");
    proofreader.look(invoice.exemptionBasis, "exemption_basis");
    proofreader.look(invoice.note, "note");
    lines(invoice.lines, "lines");
    if (invoice.account)
        proofreader.look(*invoice.account);
    if (invoice.rate)
        proofreader.look(invoice.rate->table, "rate.table");
    if (invoice.correction) {
        proofreader.look(invoice.correction->number, "correction.number");
        proofreader.look(invoice.correction->reason, "correction.reason");
        lines(invoice.correction->before, "correction.lines");
    }
}

class InvoicePages {
public:
    InvoicePages(Canvas& canvas, const domain::IssuedInvoice& invoice, const wording::Voice& voice)
        : sheet_(canvas),
          invoice_(invoice),
          voice_(voice),
          tax_(invoice.sellerStatus == domain::VatStatus::None ? TaxColumns::None
                                                               : TaxColumns::Vat) {}

    void draw() {
        drawLogo(sheet_, invoice_.seller, voice_);
        head();
        drawParties(sheet_,
                    {voice_.say("Seller"), invoice_.seller, voice_.say("Buyer"), invoice_.buyer},
                    voice_);
        if (invoice_.correction)
            correctionBody(*invoice_.correction);
        else
            invoiceBody();
        sheet_.footers(name(), voice_);
    }

    std::string name() const { return title() + " " + number(); }

private:
    static constexpr float kSpace = 18;

    std::string number() const {
        return invoice_.number.empty() ? wording::withoutTurns(voice_.say("DRAFT, NOT ISSUED"))
                                       : invoice_.number;
    }

    std::string title() const {
        const bool bill = tax_ == TaxColumns::None;
        if (invoice_.kind == domain::InvoiceKind::Correction)
            return bill ? voice_.say("Correcting bill") : voice_.say("Correcting invoice");
        return bill ? voice_.say("Bill") : voice_.say("Invoice");
    }

    void head() {
        Head head{title(), number(), below(), {}};
        head.facts.push_back({voice_.say("Date of issue"), voice_.date(invoice_.issueDate)});
        if (invoice_.saleDate != invoice_.issueDate)
            head.facts.push_back({voice_.say("Date of sale"), voice_.date(invoice_.saleDate)});
        if (isPayable(invoice_))
            head.facts.push_back({voice_.say("Payment due"), voice_.date(invoice_.dueDate), true});
        head.facts.push_back({voice_.say("Currency"), std::string(invoice_.currency.code())});
        drawHead(sheet_, head);
    }

    std::string below() const {
        std::string text;
        if (invoice_.correction)
            text = voice_.each([this](const wording::Voice& each) {
                return each.say("corrects {number} of {date}",
                                {{"number", invoice_.correction->number},
                                 {"date", invoice_.correction->issueDate}});
            });
        if (!invoice_.contractTitle.empty())
            text += (text.empty() ? "" : "\n") +
                    voice_.say("Contract: {title}", {{"title", invoice_.contractTitle}});
        return text;
    }

    void invoiceBody() {
        documents::draw(sheet_, linesTable(invoice_.lines, invoice_.totals.lineNets, tax_, voice_));
        sheet_.skip(kSpace);
        Summary summary{invoice_, amountLabel()};
        if (tax_ == TaxColumns::Vat)
            summary.rates = ratesTable(invoice_.totals, voice_);
        drawSummary(sheet_, summary, voice_);
        drawNotes(notes());
    }

    /// What it comes to is said before its tables, which can be long.
    void correctionBody(const domain::Correction& correction) {
        Summary summary{invoice_, amountLabel()};
        summary.reason = correction.reason;
        summary.notes = notes();
        const auto left = drawSummary(sheet_, summary, voice_) ? "" : summary.notes;
        sheet_.skip(kSpace);
        drawUnder(sheet_, voice_.say("Before the correction"),
                  linesTable(correction.before, correction.totalsBefore.lineNets, tax_, voice_));
        sheet_.skip(kSpace);
        drawUnder(sheet_, voice_.say("After the correction"),
                  linesTable(invoice_.lines, correction.totalsAfter.lineNets, tax_, voice_));
        sheet_.skip(kSpace);
        const auto change = correctionTable(correction, invoice_.totals, tax_, voice_);
        // Two lines of notes are not worth a page of their own.
        if (!left.empty())
            sheet_.need(theme::kHeading.leading + heightOf(sheet_, change) + kSpace +
                        sheet_.height(left, theme::kBody, theme::kWidth));
        drawUnder(sheet_, voice_.say("What the correction changes"), change);
        drawNotes(left);
    }

    std::string amountLabel() const {
        if (!invoice_.correction)
            return invoice_.prepaid.empty() ? voice_.say("Total due") : voice_.say("Left to pay");
        if (invoice_.totals.gross.isZero())
            return voice_.say("The total amount does not change");
        return isPayable(invoice_) ? voice_.say("The total amount rises by")
                                   : voice_.say("The total amount falls by");
    }

    /// What is said of the tax and of the rate of exchange, a line each.
    std::string notes() const {
        std::vector<domain::VatRate> rates;
        for (const auto& line : invoice_.lines)
            rates.push_back(line.vat);
        auto notes = taxNotes(rates, invoice_.exemptionBasis, voice_);
        addExchange(notes);
        if (invoice_.correction)
            addReleased(notes, *invoice_.correction);
        std::string all;
        for (const auto& note : notes)
            all += (all.empty() ? "" : "\n") + note;
        return all;
    }

    void drawNotes(const std::string& notes) {
        sheet_.skip(kSpace);
        if (!notes.empty())
            sheet_.paragraph(notes, theme::kBody);
        if (invoice_.note.empty())
            return;
        sheet_.skip(notes.empty() ? 0 : theme::kBody.leading / 2);
        drawHeading(sheet_, voice_.say("Notes"));
        sheet_.paragraph(invoice_.note, theme::kBody);
    }

    /// The buyer's money that lay on the corrected invoice is not gone with it.
    void addReleased(std::vector<std::string>& notes, const domain::Correction& correction) const {
        for (const auto& each : correction.released)
            notes.push_back(voice_.each([&](const wording::Voice& voice) {
                const domain::Arguments facts{{"date", each.date}, {"amount", each.amount}};
                return each.kind == domain::PaymentKind::Deposit
                           ? voice.say("The deposit of {date} remains to your credit: {amount}",
                                       facts)
                           : voice.say("The payment of {date} remains to your credit: {amount}",
                                       facts);
            }));
    }

    void addExchange(std::vector<std::string>& notes) const {
        if (!invoice_.rate || !invoice_.vatInHomeCurrency || invoice_.totals.vat.isZero())
            return;
        const domain::Currency home = invoice_.vatInHomeCurrency->currency();
        notes.push_back(voice_.each([&](const wording::Voice& each) {
            return each.say("VAT in {home}: {vat}",
                            {{"home", home.code()}, {"vat", *invoice_.vatInHomeCurrency}});
        }));
        notes.push_back(voice_.each([&](const wording::Voice& each) {
            return each.say("Exchange rate: 1 {currency} = {rate} {home}, table {table} of {date}",
                            {{"currency", invoice_.currency.code()},
                             {"rate", each.rate(invoice_.rate->rate)},
                             {"home", home.code()},
                             {"table", invoice_.rate->table},
                             {"date", invoice_.rate->date}});
        }));
    }

    Sheet sheet_;
    const domain::IssuedInvoice& invoice_;
    const wording::Voice& voice_;
    TaxColumns tax_;
};
}  // namespace

std::string drawInvoice(Canvas& canvas, const domain::IssuedInvoice& invoice,
                        const wording::Voice& voice) {
    proofread(Proofreader(canvas), invoice);
    InvoicePages pages(canvas, invoice, voice);
    pages.draw();
    return canvas.finish(describe(pages.name(), invoice.seller, invoice.issueDate, voice));
}
}  // namespace documents
