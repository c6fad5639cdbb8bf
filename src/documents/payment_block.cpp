// SPDX-License-Identifier: GPL-3.0-or-later
#include "payment_block.h"

#include <algorithm>
#include <optional>

#include "parts.h"
#include "payment_code.h"
#include "qr_code.h"
#include "words.h"

namespace documents {
namespace {
constexpr float kCode = 92;
constexpr float kSmallCode = 60;
constexpr float kAboveCode = 10;

std::string reference(const PaymentBlock& payment, const wording::Voice& voice) {
    if (payment.reference.empty())
        return {};
    return voice.say("Payment reference: {number}", {{"number", payment.reference}});
}

std::optional<std::string> codeOf(const PaymentBlock& payment) {
    if (payment.reference.empty())
        return {};
    return paymentCode({payment.payee, payment.account, payment.amount, payment.reference});
}

void drawSquares(Sheet& sheet, const QrCode& code, const PaymentBlock& payment, const Box& place,
                 const wording::Voice& voice) {
    drawQrCode(sheet.canvas(), code, place,
               voice.alone().say(
                   "QR code for the payment: {amount} to {account}",
                   {{"amount", payment.amount}, {"account", accountNumber(payment.account.iban)}}));
}

/// Its squares begin at the margin, so its quiet zone lies in it.
void drawBelow(Sheet& sheet, const std::string& text, const PaymentBlock& payment, Column column,
               const wording::Voice& voice) {
    sheet.skip(kAboveCode / 2);
    const auto code = qrCode(text);
    const float quiet = kCode * kQuietZone / static_cast<float>(code.width + 2 * kQuietZone);
    const Box box{column.x - quiet, sheet.y(), kCode, kCode};
    drawSquares(sheet, code, payment, box, voice);
    const float captionX = box.x + kCode + 4;
    const Column caption{captionX, column.x + column.width - captionX};
    const std::string words = voice.say("Scan with your bank's app to pay.");
    const float middle = (kCode - sheet.height(words, theme::kSmall, caption.width)) / 2;
    sheet.skip(middle);
    sheet.paragraph(words, theme::kSmall, caption);
    sheet.moveTo(box.y + kCode);
}

/// What the code leaves of the column, which it may overlap by the gutter.
Column textColumn(const PaymentBlock& payment, Column column) {
    if (payment.code == PaymentBlock::Code::Beside && codeOf(payment))
        column.width -= kSmallCode - theme::kGutter / 2;
    return column;
}

float textHeight(Sheet& sheet, const PaymentBlock& payment, Column column,
                 const wording::Voice& voice) {
    float height = theme::kHeading.leading +
                   sheet.height(accountNumber(payment.account.iban), theme::kStrong, column.width);
    for (const auto& line : {bankOf(payment.account), reference(payment, voice)})
        if (!line.empty())
            height += sheet.height(line, theme::kBody, column.width);
    return height;
}
}  // namespace

float heightOf(Sheet& sheet, const PaymentBlock& payment, Column column,
               const wording::Voice& voice) {
    const float text = textHeight(sheet, payment, textColumn(payment, column), voice);
    if (!codeOf(payment))
        return text;
    return payment.code == PaymentBlock::Code::Below ? text + kAboveCode + kCode
                                                     : std::max(text, kSmallCode);
}

void drawPayment(Sheet& sheet, const PaymentBlock& payment, Column column,
                 const wording::Voice& voice) {
    const auto code = codeOf(payment);
    const Column words = textColumn(payment, column);
    const float top = sheet.y();
    drawHeading(sheet, payment.heading, words);
    sheet.paragraph(accountNumber(payment.account.iban), theme::kStrong, words);
    for (const auto& line : {bankOf(payment.account), reference(payment, voice)})
        if (!line.empty())
            sheet.paragraph(line, theme::kBody, words);
    if (!code)
        return;
    if (payment.code == PaymentBlock::Code::Below)
        return drawBelow(sheet, *code, payment, column, voice);
    drawSquares(sheet, qrCode(*code), payment, {words.x + words.width, top, kSmallCode, kSmallCode},
                voice);
    sheet.moveTo(std::max(sheet.y(), top + kSmallCode));
}
}  // namespace documents
