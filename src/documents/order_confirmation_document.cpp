// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_confirmation_document.h"

#include <algorithm>

#include "invoice_tables.h"
#include "parts.h"
#include "payment_block.h"
#include "plain_text.h"
#include "printable.h"
#include "tax_notes.h"
#include "words.h"

namespace documents {
namespace {
void proofread(const Proofreader& proofreader, const OrderConfirmation& order) {
    const auto& contract = order.contract;
    proofreader.look(order.seller, "seller");
    proofreader.look(order.buyer, "buyer");
    proofreader.look(contract.title, "contract.title");
    for (std::size_t i = 0; i < contract.items.size(); ++i)
        proofreader.look(contract.items[i].name, "items." + std::to_string(i + 1) + ".name");
    for (std::size_t i = 0; i < contract.killFees.size(); ++i)
        proofreader.look(contract.killFees[i].stage,
                         "kill_fees." + std::to_string(i + 1) + ".stage");
    for (std::size_t i = 0; i < contract.excluded.size(); ++i)
        proofreader.look(contract.excluded[i], "excluded." + std::to_string(i + 1));
    proofreader.look(contract.clauses.suspension, "clauses.suspension");
    proofreader.look(contract.clauses.rights, "clauses.rights");
    proofreader.look(contract.clauses.interest, "clauses.interest");
    proofreader.look(contract.clauses.termination, "clauses.termination");
    proofreader.look(order.exemptionBasis, "exemption_basis");
    if (order.account)
        proofreader.look(*order.account);
}

class OrderPages {
public:
    OrderPages(Canvas& canvas, const OrderConfirmation& order, const wording::Voice& voice)
        : sheet_(canvas),
          order_(order),
          contract_(order.contract),
          voice_(voice),
          parties_{voice.say("Seller"), order.seller, voice.say("Client"), order.buyer} {}

    void draw() {
        drawLogo(sheet_, parties_.seller, voice_);
        head();
        drawParties(sheet_, parties_, voice_);
        drawUnder(sheet_, voice_.say("Scope"), scope());
        sheet_.skip(kGap);
        valueAndPayment();
        taxWords();
        sheet_.skip(kGap);
        drawHeading(sheet_, voice_.say("Terms"));
        const auto lastWords = voice_.say(
            "What goes beyond this scope is priced first, and work on it begins once it is "
            "accepted.");
        sheet_.facts(terms(), {}, kGap + heightOfSignatures(sheet_, parties_, lastWords, voice_));
        sheet_.skip(kGap);
        drawSignatures(sheet_, parties_, lastWords, voice_);
        sheet_.footers(name(), voice_);
    }

    std::string name() const {
        return voice_.say("Order confirmation") + " " + std::to_string(contract_.id.value);
    }

private:
    static constexpr float kGap = 13;

    TaxColumns tax() const {
        return domain::isWithoutVat(contract_) ? TaxColumns::None : TaxColumns::Vat;
    }

    void head() {
        Head head{voice_.say("Order confirmation"), contract_.title, "", {}};
        head.facts = {{voice_.say("Date"), voice_.date(order_.date)},
                      {voice_.say("Order number"), std::to_string(contract_.id.value)},
                      {voice_.say("Start"), voice_.date(contract_.start)},
                      {voice_.say("Currency"), std::string(contract_.currency.code())}};
        if (contract_.deadline)
            head.facts.push_back({voice_.say("Deadline"), voice_.date(*contract_.deadline), true});
        drawHead(sheet_, head);
    }

    Table scope() const {
        std::vector<domain::Line> lines;
        for (const auto& item : contract_.items) {
            std::string text = item.name;
            if (item.deadline)
                text += "\n" + voice_.say("Deadline: {date}", {{"date", *item.deadline}});
            lines.push_back({text, item.quantity, item.unit, item.unitPrice,
                             domain::Money::zero(item.unitPrice.currency()), item.vat});
        }
        return linesTable(lines, order_.totals.lineNets, tax(), voice_);
    }

    /// The deposit is asked for as an invoice asks for its sum, so that it can be paid at once.
    void valueAndPayment() {
        if (!order_.account || !order_.depositLeft.isPositive()) {
            documents::draw(sheet_, value(), kRightHalf);
            return;
        }
        const PaymentBlock payment{
            voice_.say("Deposit to pay: {amount}", {{"amount", order_.depositLeft}}),
            order_.seller,
            *order_.account,
            order_.depositLeft,
            voice_.say("Deposit, order {number}", {{"number", contract_.id.value}}),
            PaymentBlock::Code::Beside};
        const auto table = value();
        sheet_.need(std::max(heightOf(sheet_, payment, kLeftHalf, voice_),
                             heightOf(sheet_, table, kRightHalf)));
        sheet_.sideBySide([&] { drawPayment(sheet_, payment, kLeftHalf, voice_); },
                          [&] { documents::draw(sheet_, table, kRightHalf); });
    }

    void taxWords() {
        std::vector<domain::VatRate> rates;
        for (const auto& item : contract_.items)
            rates.push_back(item.vat);
        const auto notes = taxNotes(rates, order_.exemptionBasis, voice_);
        sheet_.skip(notes.empty() ? 0 : kGap / 2);
        for (const auto& note : notes)
            sheet_.paragraph(note, theme::kBody);
    }

    Table value() const {
        using Width = TableColumn::Width;
        const Table bill{{{"", Align::Left, Width::Rest}, {voice_.say("Value"), Align::Right}},
                         {{{voice_.say("Total"), voice_.money(order_.totals.gross)}, true}}};
        return tax() == TaxColumns::Vat ? ratesTable(order_.totals, voice_) : bill;
    }

    std::vector<LabelledText> terms() const {
        std::vector<LabelledText> terms;
        if (order_.deposit.isPositive())
            terms.push_back({voice_.say("Deposit"),
                             voice_.say(tax() == TaxColumns::Vat
                                            ? wording::mark("{amount} gross, before work starts")
                                            : wording::mark("{amount}, before work starts"),
                                        {{"amount", order_.deposit}}),
                             true});
        terms.push_back({voice_.say("Payment term"),
                         voice_.plural("{n} day", "{n} days", contract_.paymentTermDays)});
        if (contract_.roundsIncluded > 0)
            terms.push_back(
                {voice_.say("Revision rounds included"), std::to_string(contract_.roundsIncluded)});
        addAdjustments(terms);
        if (!contract_.excluded.empty())
            terms.push_back({voice_.say("Not included"), lines(contract_.excluded)});
        addClauses(terms);
        return terms;
    }

    static std::string lines(const std::vector<std::string>& texts) {
        std::string all;
        for (const auto& text : texts)
            all += (all.empty() ? "" : "\n") + text;
        return all;
    }

    void addAdjustments(std::vector<LabelledText>& terms) const {
        std::vector<std::string> rush;
        for (const auto& surcharge : contract_.surcharges)
            rush.push_back(
                voice_.say("{percent} for work within {hours} hours",
                           {{"percent", surcharge.percent}, {"hours", surcharge.withinHours}}));
        if (!rush.empty())
            terms.push_back({voice_.say("Rush surcharge"), lines(rush)});
        std::vector<std::string> fees;
        for (const auto& fee : contract_.killFees)
            fees.push_back(fee.stage + ": " + voice_.percent(fee.percent));
        if (!fees.empty())
            terms.push_back({voice_.say("When the order is cancelled"), lines(fees)});
        if (contract_.lengthTolerance)
            terms.push_back({voice_.say("Length may differ by"),
                             "±" + voice_.percent(*contract_.lengthTolerance)});
        if (contract_.remarksDays)
            terms.push_back(
                {voice_.say("Remarks on a delivery"),
                 voice_.plural("within {n} day", "within {n} days", *contract_.remarksDays)});
    }

    void addClauses(std::vector<LabelledText>& terms) const {
        const auto& clauses = contract_.clauses;
        const LabelledText all[] = {
            {voice_.say("Suspension of work"), clauses.suspension},
            {voice_.say("Rights to the texts"), clauses.rights},
            {voice_.say("Interest for late payment"), clauses.interest},
            {voice_.say("Termination"), clauses.termination},
        };
        for (const auto& clause : all)
            if (!clause.text.empty())
                terms.push_back(clause);
    }

    Sheet sheet_;
    const OrderConfirmation& order_;
    const domain::Contract& contract_;
    const wording::Voice& voice_;
    Parties parties_;
};
}  // namespace

std::string drawOrderConfirmation(Canvas& canvas, const OrderConfirmation& order,
                                  const wording::Voice& voice) {
    proofread(Proofreader(canvas), order);
    OrderPages pages(canvas, order, voice);
    pages.draw();
    return canvas.finish(describe(pages.name(), order.seller, order.date, voice));
}
}  // namespace documents
