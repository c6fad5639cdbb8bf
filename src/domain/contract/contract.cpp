// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/contract.h"

#include "domain/contract/vat_summary.h"

namespace domain {
namespace {
constexpr int kMostRounds = 100;
constexpr int kMostHours = 24 * 365;
constexpr Percent kWhole{100'00};
constexpr Percent kTenfold{1000'00};
/// The largest value whose tax, splits and sums stay far from the end of 64 bits.
constexpr std::int64_t kLargestMinor = 1'000'000'000'000'000;

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::optional<Refusal> checkRange(std::string_view field, int value, int highest) {
    if (value >= 0 && value <= highest)
        return std::nullopt;
    return refuseInput("term_out_of_range",
                       {{"field", field}, {"value", value}, {"lowest", 0}, {"highest", highest}});
}

std::optional<Refusal> checkRange(std::string_view field, Percent value, Percent highest) {
    if (value >= Percent{0} && value <= highest)
        return std::nullopt;
    return refuseInput(
        "term_out_of_range",
        {{"field", field}, {"value", value}, {"lowest", Percent{0}}, {"highest", highest}});
}

std::optional<Refusal> checkItem(const ScopeItem& item, Currency currency, VatStatus seller) {
    if (isBlank(item.name))
        return refuseInput("missing_field", {{"field", "name"}});
    if (item.quantity.thousandths <= 0)
        return refuseInput("quantity_not_positive", {{"item", item.name}});
    if (item.unitPrice.isNegative())
        return refuseInput("price_negative", {{"item", item.name}});
    if (item.unitPrice.currency() != currency)
        return refuseInput("currency_differs",
                           {{"item", item.name}, {"currency", currency.code()}});
    if (auto rate = checkRate(item.vat, seller); !rate)
        return rate.refusal();
    return std::nullopt;
}

std::optional<Refusal> checkDeposit(const DepositTerm& deposit, Currency currency) {
    if (deposit.percent)
        return checkRange("deposit", *deposit.percent, kWhole);
    if (!deposit.amount)
        return std::nullopt;
    if (deposit.amount->currency() != currency)
        return refuseInput("currency_differs",
                           {{"item", "deposit"}, {"currency", currency.code()}});
    if (deposit.amount->isNegative())
        return refuseInput("price_negative", {{"item", "deposit"}});
    return std::nullopt;
}

/// Terms that are a list: rush surcharges and kill fees.
std::optional<Refusal> checkFees(const Contract& contract) {
    for (const auto& surcharge : contract.surcharges) {
        if (auto no = checkRange("surcharge_hours", surcharge.withinHours, kMostHours))
            return no;
        if (auto no = checkRange("surcharge", surcharge.percent, kTenfold))
            return no;
    }
    for (const auto& fee : contract.killFees) {
        if (isBlank(fee.stage))
            return refuseInput("missing_field", {{"field", "kill_fee_stage"}});
        if (auto no = checkRange("kill_fee", fee.percent, kWhole))
            return no;
    }
    return std::nullopt;
}

std::optional<Refusal> checkTerms(const Contract& contract) {
    if (auto no = checkRange("payment_term_days", contract.paymentTermDays, kLongestTermDays))
        return no;
    if (auto no = checkRange("rounds_included", contract.roundsIncluded, kMostRounds))
        return no;
    if (auto no = checkRange("remarks_days", contract.remarksDays.value_or(0), kLongestTermDays))
        return no;
    if (auto no =
            checkRange("length_tolerance", contract.lengthTolerance.value_or(Percent{0}), kWhole))
        return no;
    if (contract.deposit)
        if (auto no = checkDeposit(*contract.deposit, contract.currency))
            return no;
    return checkFees(contract);
}

bool isWithinReckoning(const Contract& contract) {
    try {
        return contractValue(contract).minor() <= kLargestMinor;
    } catch (const std::overflow_error&) {
        return false;
    }
}
}  // namespace

Money ScopeItem::net() const {
    return unitPrice.times(quantity.thousandths, 1000, Rounding::HalfUp);
}

std::string_view codeOf(ContractState state) {
    switch (state) {
        case ContractState::Draft:
            return "draft";
        case ContractState::Started:
            return "started";
        case ContractState::Closed:
            break;
    }
    return "closed";
}

ContractState contractStateOf(std::string_view code) {
    for (const auto state : {ContractState::Draft, ContractState::Started, ContractState::Closed})
        if (codeOf(state) == code)
            return state;
    throw std::domain_error("unknown state of a contract " + std::string(code));
}

bool isWithoutVat(const Scope& scope) {
    return std::ranges::all_of(
        scope.items, [](const ScopeItem& item) { return item.vat.kind == VatRate::Kind::None; });
}

Money contractValue(const Scope& scope) {
    Money value = Money::zero(scope.currency);
    for (const auto& item : scope.items)
        value += item.net();
    return value;
}

namespace {
/// Of the items that were agreed at the start.
Money agreedGross(const Contract& contract) {
    Money gross = Money::zero(contract.currency);
    std::vector<NetAtRate> agreed;
    for (const auto& item : contract.items)
        if (!item.change)
            agreed.push_back({item.vat, item.net()});
    for (const auto& row : summarizeVat(agreed))
        gross += row.gross;
    return gross;
}
}  // namespace

Money depositRequired(const Contract& contract) {
    const Money none = Money::zero(contract.currency);
    if (!contract.deposit)
        return none;
    if (!contract.deposit->percent)
        return contract.deposit->amount.value_or(none);
    return agreedGross(contract).times(contract.deposit->percent->basisPoints, kWhole.basisPoints,
                                       Rounding::HalfUp);
}

Money DepositStanding::missing() const {
    return std::max(required - paid - received, Money::zero(required.currency()));
}

Money DepositStanding::asked() const {
    return std::max(missing() - open, Money::zero(required.currency()));
}

Result<Done> checkContract(const Contract& contract, VatStatus seller) {
    if (isBlank(contract.title))
        return refuseInput("missing_field", {{"field", "title"}});
    if (contract.items.empty())
        return refuseInput("contract_without_items");
    for (const auto& item : contract.items)
        if (auto no = checkItem(item, contract.currency, seller))
            return *no;
    if (auto no = checkTerms(contract))
        return *no;
    if (contract.deadline && *contract.deadline < contract.start)
        return refuseInput("deadline_before_start",
                           {{"deadline", *contract.deadline}, {"start", contract.start}});
    if (!isWithinReckoning(contract))
        return refuseInput("value_too_large");
    const Money deposit = depositRequired(contract);
    if (const Money value = agreedGross(contract); deposit > value)
        return refuseInput("deposit_above_value",
                           {{"field", "deposit"}, {"deposit", deposit}, {"value", value}});
    return Done{};
}
}  // namespace domain
