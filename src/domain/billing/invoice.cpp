// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/invoice.h"

namespace domain {
namespace {
/// The largest value whose tax, splits and sums stay far from the end of 64 bits.
constexpr std::int64_t kLargestMinor = 1'000'000'000'000'000;
constexpr std::int64_t kRateScale = 1'000'000;

std::optional<Refusal> checkFigures(const Line& line) {
    if (line.name.find_first_not_of(" \t\r\n") == std::string::npos)
        return refuseInput("missing_field", {{"field", "name"}});
    if (line.quantity.thousandths <= 0)
        return refuseInput("quantity_not_positive", {{"item", line.name}});
    if (line.unitPrice.isNegative())
        return refuseInput("price_negative", {{"item", line.name}});
    try {
        if (line.discount.isNegative() || line.net().isNegative())
            return refuseInput("discount_too_large", {{"item", line.name}});
        if (line.net().minor() > kLargestMinor)
            return refuseInput("value_too_large");
    } catch (const std::overflow_error&) {
        return refuseInput("value_too_large");
    }
    return std::nullopt;
}

std::optional<Refusal> checkLine(const Line& line, VatStatus seller) {
    if (auto no = checkFigures(line))
        return no;
    if (auto rate = checkRate(line.vat, seller); !rate)
        return rate.refusal();
    return std::nullopt;
}

Date performed(const IssueRequest& request) {
    return request.draft.saleDate.value_or(request.today);
}

std::optional<Refusal> checkExchange(const IssueRequest& request) {
    const bool isForeign = request.draft.currency != request.home;
    if (isForeign && !request.rate)
        return refuse("rate_required",
                      {{"currency", request.draft.currency.code()}, {"home", request.home.code()}});
    if (!isForeign && request.rate)
        return refuse("rate_not_wanted", {{"currency", request.home.code()}});
    // Art. 31a ust. 1 and 2: the last business day before the tax point, or before the issue where
    // that is earlier.
    const Date before = std::min(request.today, performed(request));
    if (request.rate && request.rate->date >= before)
        return refuse("rate_date_wrong", {{"date", request.rate->date}, {"before", before}});
    return std::nullopt;
}

std::optional<Refusal> checkDraft(const IssueRequest& request) {
    const InvoiceDraft& draft = request.draft;
    if (draft.lines.empty())
        return refuse("invoice_without_lines");
    for (const auto& [line, source] : draft.lines) {
        if (auto no = checkLine(line, request.seller.vatStatus))
            return no;
        if (auto basis = checkBasis(line.vat, request.seller); !basis)
            return basis.refusal();
    }
    if (draft.paymentTermDays < 0 || draft.paymentTermDays > kLongestTermDays)
        return refuseInput("term_out_of_range", {{"field", "payment_term_days"},
                                                 {"value", draft.paymentTermDays},
                                                 {"lowest", 0},
                                                 {"highest", kLongestTermDays}});
    if (performed(request) > request.today)
        return refuse("sale_date_in_future",
                      {{"date", performed(request)}, {"today", request.today}});
    if (request.seller.accountIn(draft.currency) == nullptr)
        return refuse("account_missing", {{"currency", draft.currency.code()}});
    return checkExchange(request);
}

std::vector<Line> linesOf(const InvoiceDraft& draft) {
    std::vector<Line> lines;
    for (const auto& [line, source] : draft.lines)
        lines.push_back(line);
    return lines;
}

std::optional<Refusal> checkTotals(const Totals& totals) {
    if (totals.gross.minor() > kLargestMinor)
        return refuseInput("value_too_large");
    if (!totals.gross.isPositive())
        return refuse("total_not_positive", {{"total", totals.gross}});
    return std::nullopt;
}

/// What is copied from the three sides, so that the document no longer depends on them (T32).
IssuedInvoice withParties(const IssueRequest& request) {
    const InvoiceDraft& draft = request.draft;
    IssuedInvoice invoice;
    invoice.client = draft.client;
    invoice.contract = draft.contract;
    invoice.contractTitle = request.contractTitle;
    invoice.seller = request.seller.party;
    invoice.buyer = request.buyer.party;
    invoice.sellerStatus = request.seller.vatStatus;
    const bool isAnyExempt = std::any_of(
        draft.lines.begin(), draft.lines.end(),
        [](const DraftLine& each) { return each.line.vat.kind == VatRate::Kind::Exempt; });
    if (request.seller.vatStatus == VatStatus::Exempt || isAnyExempt)
        invoice.exemptionBasis = request.seller.exemptionBasis;
    invoice.buyerIsConsumer = request.buyer.isConsumer;
    invoice.account = *request.seller.accountIn(draft.currency);
    invoice.language = request.buyer.language;
    invoice.secondLanguage = request.buyer.secondLanguage;
    invoice.note = draft.note;
    return invoice;
}

void setDates(IssuedInvoice& invoice, const IssueRequest& request) {
    invoice.issueDate = request.today;
    invoice.saleDate = performed(request);
    invoice.dueDate = request.today + Days(request.draft.paymentTermDays);
}

Result<IssuedInvoice> issueChecked(const IssueRequest& request) {
    IssuedInvoice invoice = withParties(request);
    setDates(invoice, request);
    invoice.currency = request.draft.currency;
    invoice.lines = linesOf(request.draft);
    invoice.totals = computeTotals(invoice.lines, invoice.currency);
    if (auto no = checkTotals(invoice.totals))
        return *no;
    invoice.prepaid = prepay(invoice.totals.gross, invoice.contract, request.credits, request.use);
    invoice.rate = request.rate;
    if (request.rate && !invoice.totals.vat.isZero())
        invoice.vatInHomeCurrency =
            inHomeCurrency(invoice.totals.vat, request.rate->rate, request.home);
    return invoice;
}

std::int64_t powerOfTen(int exponent) {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}
}  // namespace

Result<Done> checkLines(const InvoiceDraft& draft, VatStatus seller) {
    if (draft.lines.empty())
        return refuse("invoice_without_lines");
    for (const auto& [line, source] : draft.lines)
        if (auto no = checkLine(line, seller))
            return *no;
    if (auto no = checkTotals(computeTotals(linesOf(draft), draft.currency)))
        return *no;
    return Done{};
}

std::string_view codeOf(InvoiceKind kind) {
    return kind == InvoiceKind::Correction ? "correction" : "invoice";
}

InvoiceKind invoiceKindOf(std::string_view code) {
    for (const auto kind : {InvoiceKind::Invoice, InvoiceKind::Correction})
        if (codeOf(kind) == code)
            return kind;
    throw std::domain_error("unknown kind of invoice " + std::string(code));
}

Result<IssuedInvoice> issue(const IssueRequest& request) {
    try {
        if (auto no = checkDraft(request))
            return *no;
        return issueChecked(request);
    } catch (const std::overflow_error&) {
        return refuseInput("value_too_large");
    }
}

IssuedInvoice correctToZero(const IssuedInvoice& original, Date today, std::string reason,
                            bool releasesWork) {
    IssuedInvoice correction = original;
    correction.id = {};
    correction.kind = InvoiceKind::Correction;
    correction.number.clear();
    correction.note.clear();
    correction.prepaid.clear();
    correction.issueDate = today;
    for (auto& line : correction.lines) {
        line.quantity = Quantity{0};
        line.discount = Money::zero(original.currency);
    }
    const Totals after = computeTotals(correction.lines, original.currency);
    correction.totals = difference(original.totals, after, original.currency);
    // The rate stays that of the original, so that the tax in the home currency goes to zero too.
    if (original.vatInHomeCurrency)
        correction.vatInHomeCurrency = -*original.vatInHomeCurrency;
    correction.correction = Correction{original.id,
                                       original.number,
                                       original.issueDate,
                                       std::move(reason),
                                       original.lines,
                                       original.totals,
                                       after,
                                       releasesWork,
                                       {}};
    return correction;
}

Money inHomeCurrency(Money amount, Rate rate, Currency home) {
    const int shift = home.digits() - amount.currency().digits();
    const std::int64_t numerator =
        multiplyDivide(rate.millionths, powerOfTen(std::max(0, shift)), 1, Rounding::Never);
    const std::int64_t denominator = kRateScale * powerOfTen(std::max(0, -shift));
    return Money::fromMinor(
        multiplyDivide(amount.minor(), numerator, denominator, Rounding::HalfUp), home);
}
}  // namespace domain
