// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <algorithm>

#include "plain_text.h"
#include "words.h"

namespace documents {
namespace {
constexpr float kRoomToSign = 42;  ///< above the line
constexpr float kBelowLine = 4;

std::vector<std::string> linesOf(const domain::Party& party, bool withCountry,
                                 const wording::Voice& voice) {
    auto lines = addressLines(party, voice, withCountry);
    for (auto& line : taxLines(party, voice))
        lines.push_back(std::move(line));
    return lines;
}

void party(Sheet& sheet, const std::string& role, const std::string& name,
           const std::vector<std::string>& lines, Column column) {
    drawHeading(sheet, role, column);
    sheet.paragraph(name, theme::kName, column);
    for (const auto& line : lines)
        sheet.paragraph(line, theme::kBody, column);
}

/// Half of the page each; a title that is too wide for its half takes what the facts leave.
std::pair<Column, Column> columnsOf(Sheet& sheet, const Head& head) {
    const float facts = sheet.widthOf(head.facts);
    const float title = sheet.canvas().width(plainText(head.title), theme::kTitle);
    const float left = theme::kWidth - theme::kGutter - facts;
    if (title <= theme::kHalf || title > left)
        return {kLeftHalf, kRightHalf};
    return {{theme::kLeft, left}, {theme::kRight - facts, facts}};
}

/// As a PDF names a language.
std::string tagOf(wording::Language language) {
    return language == wording::Language::Polish ? "pl-PL" : "en-GB";
}

std::string signedBy(const std::string& role, const std::string& name) {
    return role + ": " + name;
}

void placeToSign(Sheet& sheet, const std::string& role, const std::string& name, Column column,
                 const wording::Voice& voice) {
    sheet.canvas().rule(column.x, column.x + column.width, sheet.y(), 0.6F, Ink::Grey);
    sheet.skip(kBelowLine);
    sheet.paragraph(signedBy(role, name), theme::kSmall, column);
    sheet.paragraph(voice.say("date and signature"), theme::kSmall, column);
}
}  // namespace

Description describe(const std::string& title, const domain::Party& seller, domain::Date date,
                     const wording::Voice& voice) {
    const auto second = voice.secondLanguage();
    return {wording::withoutTurns(title), seller.name, tagOf(voice.language()), date,
            second ? tagOf(*second) : ""};
}

void drawLogo(Sheet& sheet, const domain::Party& seller, const wording::Voice& voice) {
    constexpr float kSpaceBelow = 22;
    constexpr float kLargestPixel = 0.75F;  // in points: small pictures are not blown up
    const auto& logo = sheet.canvas().stationery().logo;
    if (!logo)
        return;
    const auto width = static_cast<float>(logo->width);
    const auto height = static_cast<float>(logo->height);
    const float scale = std::min({kLogoMostWidth / width, kLogoMostHeight / height, kLargestPixel});
    const Box box{theme::kLeft, sheet.y(), width * scale, height * scale};
    sheet.canvas().logo(box, voice.alone().say("Logo: {name}", {{"name", seller.name}}));
    sheet.skip(box.height + kSpaceBelow);
}

void drawHeading(Sheet& sheet, const std::string& text, Column column) {
    sheet.need(theme::kHeading.leading + 3 * theme::kBody.leading);
    sheet.paragraph(text, theme::kHeading, column);
}

void drawHead(Sheet& sheet, const Head& head) {
    const auto [left, right] = columnsOf(sheet, head);
    sheet.sideBySide(
        [&, left = left] {
            sheet.canvas().within(Role::Heading1, [&] {
                sheet.paragraph(head.title + " ", theme::kTitle, left);
                sheet.skip(2);
                sheet.paragraph(head.number, theme::kNumber, left);
            });
            if (!head.below.empty())
                sheet.paragraph(head.below, theme::kLabel, left);
        },
        [&, right = right] {
            sheet.skip(5);
            sheet.facts(head.facts, right);
        });
    sheet.skip(14);
    sheet.rule(Ink::Accent, 1.2F);
    sheet.skip(16);
}

void drawParties(Sheet& sheet, const Parties& parties, const wording::Voice& voice) {
    const bool abroad = parties.seller.country != parties.buyer.country;
    sheet.sideBySide(
        [&] {
            party(sheet, parties.sellerRole, parties.seller.name,
                  linesOf(parties.seller, abroad, voice), kLeftHalf);
        },
        [&] {
            party(sheet, parties.buyerRole, parties.buyer.name,
                  linesOf(parties.buyer, abroad, voice), kRightHalf);
        });
    sheet.skip(20);
}

float heightOfSignatures(Sheet& sheet, const Parties& parties, const std::string& lastWords,
                         const wording::Voice& voice) {
    const auto place = [&](const std::string& role, const std::string& name) {
        return sheet.height(signedBy(role, name), theme::kSmall, theme::kHalf) +
               sheet.height(voice.say("date and signature"), theme::kSmall, theme::kHalf);
    };
    return sheet.height(lastWords, theme::kBody, theme::kWidth) + kRoomToSign + kBelowLine +
           std::max(place(parties.sellerRole, parties.seller.name),
                    place(parties.buyerRole, parties.buyer.name));
}

void drawSignatures(Sheet& sheet, const Parties& parties, const std::string& lastWords,
                    const wording::Voice& voice) {
    sheet.need(heightOfSignatures(sheet, parties, lastWords, voice));
    sheet.paragraph(lastWords, theme::kBody);
    sheet.skip(kRoomToSign);
    sheet.sideBySide(
        [&] { placeToSign(sheet, parties.sellerRole, parties.seller.name, kLeftHalf, voice); },
        [&] { placeToSign(sheet, parties.buyerRole, parties.buyer.name, kRightHalf, voice); });
}
}  // namespace documents
