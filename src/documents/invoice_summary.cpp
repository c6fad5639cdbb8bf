// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_summary.h"

#include <algorithm>

#include "amount_box.h"
#include "invoice_tables.h"
#include "parts.h"
#include "payment_block.h"

namespace documents {
namespace {
constexpr float kSummarySpace = 10;

class SummaryDrawing {
public:
    SummaryDrawing(Sheet& sheet, const Summary& summary, const wording::Voice& voice)
        : sheet_(sheet),
          summary_(summary),
          invoice_(summary.invoice),
          voice_(voice),
          inWords_(voice.each([this](const wording::Voice& each) {
              return each.say("In words: {words}", {{"words", each.amountInWords(shownAmount())}});
          })) {
        if (invoice_.account && isPayable(invoice_))
            payment_.emplace(PaymentBlock{voice_.say("Payment by bank transfer"), invoice_.seller,
                                          *invoice_.account, invoice_.leftToPay(),
                                          invoice_.number});
        if (summary_.rates)
            tables_.push_back(*summary_.rates);
        if (!invoice_.prepaid.empty())
            tables_.push_back(settlementTable(invoice_, voice_));
    }

    bool draw() {
        const bool isBeside = reasonHeight() <= figuresHeight();
        const bool hasNotes =
            !summary_.notes.empty() && isBeside &&
            reasonHeight() + kSummarySpace + notesHeight() + paymentHeight() <= figuresHeight();
        if (!isBeside) {
            reason({});
            sheet_.skip(kSummarySpace);
        }
        sheet_.need(std::max(figuresHeight(), (isBeside ? reasonHeight() : 0) + paymentHeight()));
        sheet_.sideBySide([this] { figures(); },
                          [&] {
                              if (isBeside)
                                  reason(kLeftHalf);
                              if (hasNotes) {
                                  sheet_.skip(kSummarySpace);
                                  sheet_.paragraph(summary_.notes, theme::kBody, kLeftHalf);
                              }
                              payment();
                          });
        return hasNotes;
    }

private:
    float figuresHeight() {
        float tables = 0;
        for (const auto& table : tables_)
            tables += heightOf(sheet_, table, kRightHalf) + kSummarySpace;
        const float words = sheet_.height(inWords_, theme::kBody, insideBox(kRightHalf).width);
        return tables + heightOf(sheet_, box(), kRightHalf) + kSummarySpace + words;
    }

    float reasonHeight() {
        return summary_.reason.empty()
                   ? 0
                   : theme::kHeading.leading +
                         sheet_.height(summary_.reason, theme::kBody, kLeftHalf.width);
    }

    float notesHeight() { return sheet_.height(summary_.notes, theme::kBody, kLeftHalf.width); }

    void reason(Column column) {
        if (summary_.reason.empty())
            return;
        drawHeading(sheet_, voice_.say("Reason for the correction"), column);
        sheet_.paragraph(summary_.reason, theme::kBody, column);
    }

    float paymentHeight() { return payment_ ? heightOf(sheet_, *payment_, kLeftHalf, voice_) : 0; }

    AmountBox box() const {
        AmountBox box{summary_.amountLabel, voice_.money(shownAmount())};
        if (isPayable(invoice_))
            box.below = {voice_.say("Payment due"), voice_.date(invoice_.dueDate)};
        return box;
    }

    /// Which way it goes is said by its label.
    domain::Money shownAmount() const {
        const domain::Money left = invoice_.leftToPay();
        return left.isNegative() ? -left : left;
    }

    void figures() {
        for (const auto& table : tables_) {
            documents::draw(sheet_, table, kRightHalf);
            sheet_.skip(kSummarySpace);
        }
        documents::draw(sheet_, box(), kRightHalf);
        sheet_.skip(kSummarySpace);
        sheet_.paragraph(inWords_, theme::kBody, insideBox(kRightHalf));
    }

    /// A draft's page says no reference: who paid by it would pay before there is a number.
    void payment() {
        if (payment_)
            drawPayment(sheet_, *payment_, kLeftHalf, voice_);
    }

    Sheet& sheet_;
    const Summary& summary_;
    const domain::IssuedInvoice& invoice_;
    const wording::Voice& voice_;
    std::string inWords_;
    std::vector<Table> tables_;  ///< above the amount
    std::optional<PaymentBlock> payment_;
};
}  // namespace

bool isPayable(const domain::IssuedInvoice& invoice) {
    return invoice.leftToPay().isPositive();
}

bool drawSummary(Sheet& sheet, const Summary& summary, const wording::Voice& voice) {
    return SummaryDrawing(sheet, summary, voice).draw();
}
}  // namespace documents
