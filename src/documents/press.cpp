// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/press.h"

#include "account_statement_document.h"
#include "canvas.h"
#include "change_order_document.h"
#include "font_folder.h"
#include "invoice_document.h"
#include "letter_document.h"
#include "order_confirmation_document.h"
#include "plain_text.h"
#include "printable.h"
#include "stationery.h"

namespace documents {
Press::Press(const std::filesystem::path& fontsDir, const Letterhead& letterhead)
    : fonts_(std::make_shared<const FontFolder>(fontsDir)),
      stationery_(std::make_shared<const Stationery>(stationeryOf(letterhead))) {}

std::string Press::invoice(const domain::IssuedInvoice& invoice,
                           const wording::Voice& voice) const {
    Canvas canvas(*fonts_, *stationery_);
    return drawInvoice(canvas, invoice, voice);
}

std::string Press::changeOrder(const ChangeOrder& order, const wording::Voice& voice) const {
    Canvas canvas(*fonts_, *stationery_);
    return drawChangeOrder(canvas, order, voice);
}

std::string Press::orderConfirmation(const OrderConfirmation& order,
                                     const wording::Voice& voice) const {
    Canvas canvas(*fonts_, *stationery_);
    return drawOrderConfirmation(canvas, order, voice);
}

std::string Press::accountStatement(const AccountStatement& statement,
                                    const wording::Voice& voice) const {
    Canvas canvas(*fonts_, *stationery_);
    return drawAccountStatement(canvas, statement, voice);
}

std::string Press::letter(const Letter& letter, const wording::Voice& voice) const {
    Canvas canvas(*fonts_, *stationery_);
    return drawLetter(canvas, letter, voice);
}

void Press::requirePrintable(std::string_view text, std::string_view where) const {
    const Canvas canvas(*fonts_, *stationery_);
    Proofreader(canvas).look(text, where);
}

std::optional<Press::Unprintable> Press::unprintableIn(std::string_view text) const {
    const Canvas canvas(*fonts_, *stationery_);
    int line = 1;
    for (const char32_t point : plainText(text)) {
        if (!canvas.prints(point))
            return Unprintable{toUtf8(point), line};
        line += point == U'\n' ? 1 : 0;
    }
    return {};
}

std::string Press::printable(std::string_view text) const {
    const Canvas canvas(*fonts_, *stationery_);
    std::string printed;
    bool isLeftOut = false;
    for (const char32_t point : plainText(text)) {
        const bool prints = canvas.prints(point);
        if (prints)
            printed += toUtf8(point);
        else if (!isLeftOut)
            printed += "[…]";
        isLeftOut = !prints;
    }
    return printed;
}
}  // namespace documents
