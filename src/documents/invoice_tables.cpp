// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_tables.h"

#include <algorithm>

#include "words.h"

namespace documents {
namespace {
using Width = TableColumn::Width;

constexpr float kWidestUnit = 96;

bool hasDiscount(std::span<const domain::Line> lines) {
    return std::any_of(lines.begin(), lines.end(),
                       [](const domain::Line& line) { return !line.discount.isZero(); });
}

std::vector<TableColumn> lineColumns(TaxColumns tax, bool discount, const wording::Voice& voice) {
    const bool vat = tax == TaxColumns::Vat;
    std::vector<TableColumn> columns{
        {voice.stacked("No."), Align::Left, Width::Figures},
        {voice.stacked("Description"), Align::Left, Width::Rest},
        {voice.stacked("Quantity"), Align::Right, Width::Figures},
        {voice.stacked("Unit"), Align::Left, Width::Words, kWidestUnit},
        {vat ? voice.stacked("Net unit price") : voice.stacked("Unit price"), Align::Right,
         Width::Figures},
    };
    if (discount)
        columns.push_back({voice.stacked("Discount"), Align::Right, Width::Figures});
    if (vat)
        columns.push_back({voice.stacked("VAT rate"), Align::Right, Width::Figures});
    columns.push_back(
        {vat ? voice.stacked("Net value") : voice.stacked("Value"), Align::Right, Width::Figures});
    return columns;
}

/// A tax that does not arise is a dash, not a zero.
std::string vatAmount(const domain::RateTotal& total, const wording::Voice& voice) {
    return total.rate.kind == domain::VatRate::Kind::Percent ? voice.amount(total.vat) : "–";
}

std::vector<TableColumn> rateColumns(const wording::Voice& voice) {
    return {{voice.stacked("VAT rate"), Align::Left, Width::Rest},
            {voice.stacked("Net"), Align::Right, Width::Figures},
            {voice.stacked("VAT"), Align::Right, Width::Figures},
            {voice.stacked("Gross"), Align::Right, Width::Figures}};
}

void addState(Table& table, const std::string& name, const domain::Totals& totals,
              const wording::Voice& voice) {
    for (const auto& total : totals.perRate)
        table.rows.push_back(
            {{&total == &totals.perRate.front() ? name : "", rateName(total.rate, voice),
              voice.amount(total.net), vatAmount(total, voice), voice.amount(total.gross)}});
}

/// More of them are said kind by kind, so that they stay beside the amount.
constexpr std::size_t kMostPrepayments = 4;

bool isDeposit(const domain::Prepayment& each) {
    return each.kind == domain::PaymentKind::Deposit;
}

std::string prepaymentName(const domain::Prepayment& each, const wording::Voice& voice) {
    return voice.each([&](const wording::Voice& one) {
        return isDeposit(each) ? one.say("Deposit of {date}", {{"date", each.date}})
                               : one.say("Payment of {date}", {{"date", each.date}});
    });
}

void addPrepayments(Table& table, std::span<const domain::Prepayment> prepaid,
                    domain::Currency currency, const wording::Voice& voice) {
    for (const bool deposits : {true, false}) {
        std::vector<domain::Prepayment> kind;
        std::ranges::copy_if(prepaid, std::back_inserter(kind),
                             [&](const auto& each) { return isDeposit(each) == deposits; });
        if (kind.empty())
            continue;
        const auto count = static_cast<std::int64_t>(kind.size());
        const auto name = voice.each([&](const wording::Voice& one) {
            return deposits ? one.plural("{n} deposit", "{n} deposits", count)
                            : one.plural("{n} earlier payment", "{n} earlier payments", count);
        });
        table.rows.push_back({{name, voice.amount(-domain::sumOf(kind, currency))}});
    }
}
}  // namespace

Table linesTable(std::span<const domain::Line> lines, std::span<const domain::Money> nets,
                 TaxColumns tax, const wording::Voice& voice) {
    const bool discount = hasDiscount(lines);
    Table table{lineColumns(tax, discount, voice), {}};
    Carry carry{voice.say("Carried forward"), voice.say("Brought forward"), {}};
    domain::Money sum = domain::Money::zero(lines.empty() ? domain::Currency{}
                                                          : lines.front().unitPrice.currency());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const domain::Money net = nets.size() == lines.size() ? nets[i] : line.net();
        std::vector<std::string> cells{std::to_string(i + 1), line.name,
                                       voice.quantity(line.quantity), unitName(line.unit, voice),
                                       voice.amount(line.unitPrice)};
        if (discount)
            cells.push_back(line.discount.isZero() ? "–" : voice.amount(line.discount));
        if (tax == TaxColumns::Vat)
            cells.push_back(rateName(line.vat, voice));
        cells.push_back(voice.amount(net));
        table.rows.push_back({std::move(cells)});
        sum += net;
        carry.sums.push_back(voice.amount(sum));
    }
    // Nothing is carried over where nothing is to pay.
    if (!sum.isZero())
        table.carry = std::move(carry);
    return table;
}

Table ratesTable(const domain::Totals& totals, const wording::Voice& voice) {
    Table table{rateColumns(voice), {}};
    for (const auto& total : totals.perRate)
        table.rows.push_back({{rateName(total.rate, voice), voice.amount(total.net),
                               vatAmount(total, voice), voice.amount(total.gross)}});
    table.rows.push_back({{voice.say("Total"), voice.amount(totals.net), voice.amount(totals.vat),
                           voice.amount(totals.gross)},
                          true});
    return table;
}

Table settlementTable(const domain::IssuedInvoice& invoice, const wording::Voice& voice) {
    Table table{{{voice.stacked("Settlement"), Align::Left, Width::Rest},
                 {voice.stacked("Amount"), Align::Right, Width::Figures}},
                {{{voice.say("Total"), voice.amount(invoice.totals.gross)}}}};
    if (invoice.prepaid.size() > kMostPrepayments) {
        addPrepayments(table, invoice.prepaid, invoice.currency, voice);
    } else {
        for (const auto& each : invoice.prepaid)
            table.rows.push_back({{prepaymentName(each, voice), voice.amount(-each.amount)}});
    }
    return table;
}

Table correctionTable(const domain::Correction& correction, const domain::Totals& difference,
                      TaxColumns tax, const wording::Voice& voice) {
    const std::string was = voice.say("Before");
    const std::string is = voice.say("After");
    const std::string changed = voice.say("Difference");
    if (tax == TaxColumns::None) {
        return {
            {{"", Align::Left, Width::Rest}, {voice.say("Value"), Align::Right, Width::Figures}},
            {{{was, voice.amount(correction.totalsBefore.gross)}},
             {{is, voice.amount(correction.totalsAfter.gross)}},
             {{changed, voice.amount(difference.gross)}, true}}};
    }
    Table table{rateColumns(voice), {}};
    table.columns.front().width = Width::Figures;
    table.columns.insert(table.columns.begin(), {"", Align::Left, Width::Rest});
    addState(table, was, correction.totalsBefore, voice);
    addState(table, is, correction.totalsAfter, voice);
    addState(table, changed, difference, voice);
    table.rows.push_back({{voice.say("Difference in total"), "", voice.amount(difference.net),
                           voice.amount(difference.vat), voice.amount(difference.gross)},
                          true});
    return table;
}
}  // namespace documents
