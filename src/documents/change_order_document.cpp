// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_order_document.h"

#include "parts.h"
#include "plain_text.h"
#include "printable.h"
#include "table.h"
#include "tax_notes.h"
#include "words.h"

namespace documents {
namespace {
using Width = TableColumn::Width;

constexpr float kSpace = 16;

void proofread(const Proofreader& proofreader, const ChangeOrder& order) {
    proofreader.look(order.number, "number");
    proofreader.look(order.contractTitle, "contract.title");
    proofreader.look(order.request, "request");
    proofreader.look(order.delivers, "line.name");
    proofreader.look(order.exemptionBasis, "exemption_basis");
    proofreader.look(order.seller, "seller");
    proofreader.look(order.buyer, "buyer");
}

/// The client's own words, set off by a rule at their left.
void quote(Sheet& sheet, const std::string& text) {
    constexpr float kIndent = 12;
    const Style& style = theme::kLetter;
    const Column column{theme::kLeft + kIndent, theme::kWidth - kIndent};
    sheet.canvas().within(Role::Paragraph, [&] {
        for (const auto& line : breakLines(sheet.canvas(), text, style, column.width)) {
            sheet.need(style.leading);
            sheet.canvas().verticalRule(theme::kLeft + 2, sheet.y(), sheet.y() + style.leading, 2,
                                        Ink::Accent);
            sheet.lines({line}, style, column);
        }
    });
}

Table priceTable(const ChangeOrder& order, const wording::Voice& voice) {
    if (order.rate.kind == domain::VatRate::Kind::None) {
        return {{{"", Align::Left, Width::Rest}, {voice.say("Value"), Align::Right}},
                {{{voice.say("This change"), voice.money(order.gross)}, true}}};
    }
    const bool taxed = order.rate.kind == domain::VatRate::Kind::Percent;
    return {{{"", Align::Left, Width::Rest},
             {voice.say("Net"), Align::Right},
             {voice.say("VAT rate"), Align::Right},
             {voice.say("VAT"), Align::Right},
             {voice.say("Gross"), Align::Right}},
            {{{voice.say("This change"), voice.money(order.net), rateName(order.rate, voice),
               taxed ? voice.money(order.vat) : "–", voice.money(order.gross)},
              true}}};
}

Table valueTable(const ChangeOrder& order, const wording::Voice& voice) {
    const bool bill = order.rate.kind == domain::VatRate::Kind::None;
    return {
        {{"", Align::Left, Width::Rest},
         {bill ? voice.say("Value") : voice.say("Net value"), Align::Right}},
        {{{voice.say("Contract before this change"), voice.money(order.valueBefore)}},
         {{voice.say("This change"), voice.money(order.net)}},
         {{voice.say("Contract with this change"), voice.money(order.valueAfter)}, true}},
    };
}

std::string conditions(const ChangeOrder& order, const wording::Voice& voice) {
    std::string words;
    if (order.extraRounds > 0)
        words = voice.plural("Accepting adds {n} included revision round.",
                             "Accepting adds {n} included revision rounds.", order.extraRounds) +
                "\n";
    return words + voice.say(
                       "Work on this change begins once it is accepted. Everything else in "
                       "the contract stays as agreed.");
}
}  // namespace

std::string drawChangeOrder(Canvas& canvas, const ChangeOrder& order, const wording::Voice& voice) {
    proofread(Proofreader(canvas), order);
    Sheet sheet(canvas);
    const std::string title = voice.say("Change order");
    const Parties parties{voice.say("Seller"), order.seller, voice.say("Client"), order.buyer};
    drawLogo(sheet, order.seller, voice);
    drawHead(sheet, {title,
                     order.number,
                     voice.say("Contract: {title}", {{"title", order.contractTitle}}),
                     {{voice.say("Date"), voice.date(order.date)}}});
    drawParties(sheet, parties, voice);
    drawHeading(sheet, voice.say("What the client asked for on {date}", {{"date", order.askedOn}}));
    quote(sheet, order.request);
    sheet.skip(kSpace);
    if (!order.delivers.empty()) {
        drawHeading(sheet, voice.say("What will be delivered"));
        sheet.paragraph(order.delivers, theme::kStrong);
        sheet.skip(kSpace);
    }
    drawUnder(sheet, voice.say("Price of the change"), priceTable(order, voice));
    for (const auto& note : taxNotes(std::span(&order.rate, 1), order.exemptionBasis, voice))
        sheet.paragraph(note, theme::kBody);
    sheet.skip(kSpace);
    drawUnder(sheet, voice.say("Value of the contract"), valueTable(order, voice));
    sheet.skip(kSpace);
    drawSignatures(sheet, parties, conditions(order, voice), voice);
    sheet.footers(title + " " + order.number, voice);
    return canvas.finish(describe(title + " " + order.number, order.seller, order.date, voice));
}
}  // namespace documents
