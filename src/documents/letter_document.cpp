// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_document.h"

#include <algorithm>

#include "parts.h"
#include "plain_text.h"
#include "printable.h"
#include "table.h"
#include "words.h"

namespace documents {
namespace {
void proofread(const Proofreader& proofreader, const Letter& letter) {
    proofreader.look(letter.subject, "subject");
    proofreader.look(letter.seller, "seller");
    proofreader.look(letter.buyer, "buyer");
    proofreader.look(letter.reference, "reference");
    for (std::size_t i = 0; i < letter.paragraphs.size(); ++i)
        proofreader.look(letter.paragraphs[i], "paragraphs." + std::to_string(i + 1));
    for (const auto& row : letter.rows)
        proofreader.look(row.number, "invoices.number");
    for (const auto& account : letter.accounts)
        proofreader.look(account);
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : " · ") + part;
    return text;
}

class LetterPages {
public:
    LetterPages(Canvas& canvas, const Letter& letter, const wording::Voice& voice)
        : sheet_(canvas), letter_(letter), voice_(voice) {}

    void draw() {
        drawLogo(sheet_, letter_.seller, voice_);
        sender();
        addressee();
        sheet_.paragraph(letter_.subject, theme::kSubject);
        sheet_.skip(theme::kLetter.leading);
        bool isTableDrawn = false;
        for (const auto& paragraph : letter_.paragraphs) {
            if (paragraph == kTableHere) {
                owed();
                isTableDrawn = true;
            } else {
                text(paragraph);
            }
        }
        if (!isTableDrawn)
            owed();
        sheet_.footers(joined({letter_.seller.name, letter_.subject}), voice_);
    }

private:
    static constexpr float kSpace = 9;

    void sender() {
        const auto& seller = letter_.seller;
        const bool abroad = seller.country != letter_.buyer.country;
        sheet_.paragraph(seller.name, theme::kName);
        sheet_.paragraph(joined(addressLines(seller, voice_, abroad)), theme::kSmall);
        std::vector<std::string> reached = taxLines(seller, voice_);
        reached.push_back(seller.email);
        reached.push_back(seller.phone);
        if (const std::string line = joined(reached); !line.empty())
            sheet_.paragraph(line, theme::kSmall);
        sheet_.skip(6);
        sheet_.rule(Ink::Accent, 1.2F);
        sheet_.skip(theme::kLetter.leading);
        const std::string day = voice_.longDate(letter_.date);
        sheet_.paragraph(seller.city.empty() ? day : seller.city + ", " + day, theme::kLetter, {},
                         Align::Right);
        sheet_.skip(theme::kLetter.leading);
    }

    void addressee() {
        const Column column{theme::kMiddle, theme::kHalf};
        const bool abroad = letter_.seller.country != letter_.buyer.country;
        sheet_.paragraph(letter_.buyer.name, theme::kAddressee, column);
        for (const auto& line : addressLines(letter_.buyer, voice_, abroad))
            sheet_.paragraph(line, theme::kLetter, column);
        sheet_.skip(2 * theme::kLetter.leading);
        if (letter_.reference.empty())
            return;
        sheet_.paragraph(
            voice_.say("Our reference: {reference}", {{"reference", letter_.reference}}),
            theme::kLabel);
        sheet_.skip(kSpace);
    }

    /// A paragraph begins where two of its lines fit, so that none stands alone at the foot.
    void text(const std::string& paragraph) {
        const auto lines = breakLines(sheet_.canvas(), paragraph, theme::kLetter, theme::kWidth);
        sheet_.need(theme::kLetter.leading *
                    static_cast<float>(std::min<std::size_t>(lines.size(), 3)));
        sheet_.lines(lines, theme::kLetter);
        sheet_.skip(kSpace);
    }

    void owed() {
        if (!letter_.rows.empty()) {
            documents::draw(sheet_, table());
            sheet_.skip(kSpace);
        }
        for (const auto& account : letter_.accounts)
            payInto(account);
        if (!letter_.accounts.empty())
            sheet_.skip(kSpace);
    }

    Table table() const {
        Table table{{{documentName(), Align::Left, TableColumn::Width::Rest},
                     {voice_.say("Date of issue"), Align::Right},
                     {voice_.say("Payment due"), Align::Right},
                     {voice_.say("Days late"), Align::Right},
                     {voice_.say("To pay"), Align::Right}},
                    {}};
        for (const auto& row : letter_.rows)
            table.rows.push_back({{row.number, voice_.date(row.issueDate), voice_.date(row.dueDate),
                                   row.daysLate > 0 ? std::to_string(row.daysLate) : "–",
                                   voice_.money(row.balance)}});
        for (const auto& total : letter_.totals)
            table.rows.push_back({{voice_.say("Total"), "", "", "", voice_.money(total)}, true});
        return table;
    }

    std::string documentName() const {
        const auto isBill = [](const Letter::Row& row) { return row.isBill; };
        if (std::none_of(letter_.rows.begin(), letter_.rows.end(), isBill))
            return voice_.say("Invoice");
        return std::all_of(letter_.rows.begin(), letter_.rows.end(), isBill)
                   ? voice_.say("Bill")
                   : voice_.say("Document");
    }

    void payInto(const domain::BankAccount& account) {
        const Column column{theme::kLeft + theme::kCellPadding,
                            theme::kWidth - 2 * theme::kCellPadding};
        sheet_.need(2 * theme::kLetter.leading);
        sheet_.paragraph(voice_.say("Account for payments in {currency}",
                                    {{"currency", account.currency.code()}}),
                         theme::kLabel, column);
        sheet_.paragraph(accountNumber(account.iban), theme::kName, column);
        const std::string bic = account.bic.empty() ? "" : "BIC " + account.bic;
        if (const std::string bank = joined({account.bank, bic}); !bank.empty())
            sheet_.paragraph(bank, theme::kLabel, column);
    }

    Sheet sheet_;
    const Letter& letter_;
    const wording::Voice& voice_;
};
}  // namespace

std::string drawLetter(Canvas& canvas, const Letter& letter, const wording::Voice& voice) {
    proofread(Proofreader(canvas), letter);
    LetterPages(canvas, letter, voice).draw();
    return canvas.finish(describe(letter.subject, letter.seller, letter.date, voice));
}
}  // namespace documents
