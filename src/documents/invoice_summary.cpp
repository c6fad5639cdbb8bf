// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_summary.h"

#include <algorithm>

#include "invoice_tables.h"
#include "parts.h"
#include "payment_code.h"
#include "plain_text.h"
#include "qr_code.h"
#include "words.h"

namespace documents {
namespace {
constexpr float kSummaryInset = 12;
constexpr float kSummarySpace = 10;
constexpr float kSummaryEdge = 3;
constexpr Column kWordsColumn{theme::kMiddle + kSummaryInset, theme::kHalf - 2 * kSummaryInset};

/// As large as it fits into the width.
Style fitted(Canvas& canvas, std::u32string_view text, Style style, float width) {
    while (canvas.width(text, style) > width)
        style.size -= 1;
    return style;
}

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
        if (invoice_.account && isPayable(invoice_) && !isProof())
            code_ = paymentCode(
                {invoice_.seller, *invoice_.account, invoice_.leftToPay(), invoice_.number});
        if (summary_.rates)
            tables_.push_back(*summary_.rates);
        if (!invoice_.prepaid.empty())
            tables_.push_back(settlementTable(invoice_, voice_));
    }

    void draw() {
        const bool isBeside = reasonHeight() <= figuresHeight();
        if (!isBeside) {
            reason({});
            sheet_.skip(kSummarySpace);
        }
        sheet_.need(std::max(figuresHeight(), (isBeside ? reasonHeight() : 0) + paymentHeight()));
        sheet_.sideBySide([this] { figures(); },
                          [&] {
                              if (isBeside)
                                  reason(kLeftHalf);
                              payment();
                          });
    }

private:
    static constexpr float kCode = 92;
    static constexpr float kBoxAmount = 52;
    static constexpr float kBoxDue = 18;

    float figuresHeight() {
        float tables = 0;
        for (const auto& table : tables_)
            tables += heightOf(sheet_, table, kRightHalf) + kSummarySpace;
        const float words = sheet_.height(inWords_, theme::kBody, kWordsColumn.width);
        return tables + boxHeight() + kSummarySpace + words;
    }

    float reasonHeight() {
        return summary_.reason.empty()
                   ? 0
                   : theme::kHeading.leading +
                         sheet_.height(summary_.reason, theme::kBody, kLeftHalf.width);
    }

    void reason(Column column) {
        if (summary_.reason.empty())
            return;
        drawHeading(sheet_, voice_.say("Reason for the correction"), column);
        sheet_.paragraph(summary_.reason, theme::kBody, column);
    }

    float paymentHeight() {
        if (!invoice_.account || !isPayable(invoice_))
            return 0;
        float height = theme::kHeading.leading + theme::kStrong.leading;
        for (const auto& line : {bank(), reference()})
            if (!line.empty())
                height += sheet_.height(line, theme::kBody, kLeftHalf.width);
        return height + (code_ ? kSummarySpace + kCode : 0);
    }

    Lines label() {
        return breakLines(sheet_.canvas(), summary_.amountLabel + " ", theme::kStrong,
                          kWordsColumn.width);
    }

    float boxHeight() {
        const auto more = static_cast<float>(label().size() - 1) * theme::kStrong.leading;
        return kBoxAmount + more + (isPayable(invoice_) ? kBoxDue : 0);
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
        box();
        sheet_.skip(kSummarySpace);
        sheet_.paragraph(inWords_, theme::kBody, kWordsColumn);
    }

    void box() {
        constexpr float kLabel = 18;
        constexpr float kAmount = 41;
        constexpr float kDue = 59;
        const auto labels = label();
        float top = sheet_.y();
        const float left = theme::kMiddle + kSummaryInset;
        const float right = theme::kRight - kSummaryInset;
        auto& canvas = sheet_.canvas();
        canvas.fill(theme::kMiddle, top, theme::kHalf, boxHeight(), Ink::Shade);
        canvas.fill(theme::kMiddle, top, kSummaryEdge, boxHeight(), Ink::Accent);
        const auto amount = plainText(voice_.money(shownAmount()));
        canvas.within(Role::Paragraph, [&] {
            for (const auto& line : labels) {
                sheet_.at(left, top + kLabel, line, theme::kStrong);
                top += theme::kStrong.leading;
            }
            top -= theme::kStrong.leading;
            sheet_.at(right, top + kAmount, amount,
                      fitted(canvas, amount, theme::kTotal, right - left), Align::Right);
        });
        if (isPayable(invoice_))
            canvas.within(Role::Paragraph, [&] {
                sheet_.at(left, top + kDue, plainText(voice_.say("Payment due") + " "),
                          theme::kLabel);
                sheet_.at(right, top + kDue, plainText(voice_.date(invoice_.dueDate)),
                          theme::kStrong, Align::Right);
            });
        sheet_.skip(boxHeight());
    }

    std::string bank() const {
        const auto& account = *invoice_.account;
        if (account.bic.empty())
            return account.bank;
        return account.bank + (account.bank.empty() ? "" : ", ") + "BIC " + account.bic;
    }

    /// A draft's page: who paid by it would pay before there is a number.
    bool isProof() const { return invoice_.number.empty(); }

    std::string reference() const {
        if (isProof())
            return {};
        return voice_.say("Payment reference: {number}", {{"number", invoice_.number}});
    }

    void payment() {
        if (!invoice_.account || !isPayable(invoice_))
            return;
        const auto& account = *invoice_.account;
        drawHeading(sheet_, voice_.say("Payment by bank transfer"), kLeftHalf);
        sheet_.paragraph(accountNumber(account.iban), theme::kStrong, kLeftHalf);
        for (const auto& line : {bank(), reference()})
            if (!line.empty())
                sheet_.paragraph(line, theme::kBody, kLeftHalf);
        if (code_)
            code(*code_);
    }

    /// Its squares begin at the margin, so its quiet zone lies in it.
    void code(const std::string& text) {
        sheet_.skip(kSummarySpace / 2);
        const auto code = qrCode(text);
        const float quiet = kCode * kQuietZone / static_cast<float>(code.width + 2 * kQuietZone);
        const Box box{theme::kLeft - quiet, sheet_.y(), kCode, kCode};
        drawQrCode(sheet_.canvas(), code, box,
                   voice_.alone().say("QR code for the payment: {amount} to {account}",
                                      {{"amount", invoice_.leftToPay()},
                                       {"account", accountNumber(invoice_.account->iban)}}));
        const float captionX = box.x + kCode + 4;
        const Column caption{captionX, theme::kLeft + theme::kHalf - captionX};
        const std::string words = voice_.say("Scan with your bank's app to pay.");
        const float middle = (kCode - sheet_.height(words, theme::kSmall, caption.width)) / 2;
        sheet_.skip(middle);
        sheet_.paragraph(words, theme::kSmall, caption);
        sheet_.moveTo(box.y + kCode);
    }

    Sheet& sheet_;
    const Summary& summary_;
    const domain::IssuedInvoice& invoice_;
    const wording::Voice& voice_;
    std::string inWords_;
    std::vector<Table> tables_;  ///< above the amount
    std::optional<std::string> code_;
};
}  // namespace

bool isPayable(const domain::IssuedInvoice& invoice) {
    return invoice.leftToPay().isPositive();
}

void drawSummary(Sheet& sheet, const Summary& summary, const wording::Voice& voice) {
    SummaryDrawing(sheet, summary, voice).draw();
}
}  // namespace documents
