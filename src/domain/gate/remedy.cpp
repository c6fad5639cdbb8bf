// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/remedy.h"

#include "domain/gate/measured.h"

namespace domain::gate {
namespace {
__extension__ using Wide = __int128;
using Invoices = std::vector<const OpenInvoice*>;
using Remedies = std::vector<Remedy>;

/// What is asked: the limit's threshold on a day.
struct Question {
    const EffectiveLimit& limit;
    const Figure& threshold;
    const ClientFacts& facts;
    const ContractFacts* contract;
    Date today;
};

/// Rounded down; the denominator is positive.
Wide floorOf(Wide numerator, Wide denominator) {
    const Wide quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

/// The least whole number that, taken from `measured`, leaves less than the threshold.
std::int64_t excess(std::int64_t measured, const Figure& threshold) {
    const Wide over = Wide(measured) * threshold.denominator - threshold.numerator;
    return static_cast<std::int64_t>(floorOf(over, threshold.denominator) + 1);
}

Remedies changeLimit() {
    return {{Remedy::Kind::ChangeLimit, 0, {}, {}, 0}};
}

Remedy answer(const OpenAsk& ask) {
    return {Remedy::Kind::AnswerAsk, ask.id.value, ask.text, ask.net, 0};
}

/// What of the balance brings the value at home down by `part`. A part is asked for with one unit
/// more, since what remains is rounded when it is valued.
Money ownPart(const OpenInvoice& invoice, Money part) {
    if (part == invoice.home)
        return invoice.balance;
    const Wide needed =
        -floorOf(-Wide(invoice.balance.minor()) * (part.minor() + 1), invoice.home.minor());
    return std::min(invoice.balance, Money::fromMinor(static_cast<std::int64_t>(needed),
                                                      invoice.balance.currency()));
}

/// The set-offs up to the amount, which is in their currency.
std::vector<SetOff> upTo(Money amount, const std::vector<SetOff>& setOffs) {
    std::vector<SetOff> some;
    for (auto each : setOffs) {
        each.amount = std::min(each.amount, amount);
        if (!each.amount.isPositive())
            break;
        amount -= each.amount;
        some.push_back(std::move(each));
    }
    return some;
}

Remedy pay(const OpenInvoice& invoice, Money amount) {
    Remedy remedy{Remedy::Kind::PayInvoice, invoice.id.value, invoice.number, amount, 0};
    if (invoice.balance.currency() != invoice.home.currency())
        remedy.own = ownPart(invoice, amount);
    remedy.atHand = upTo(remedy.own.value_or(amount), invoice.setOffs);
    return remedy;
}

/// Spreads `amount` over the invoices in their order; what they cannot take is left in `amount`.
Remedies payInOrder(const Invoices& invoices, Money& amount) {
    Remedies payments;
    for (const auto* invoice : invoices) {
        if (!amount.isPositive())
            break;
        const Money part = std::min(amount, invoice->home);
        if (!part.isPositive())
            continue;
        payments.push_back(pay(*invoice, part));
        amount -= part;
    }
    return payments;
}

Remedies payBelow(const Question& question, Money measured, const Invoices& invoices) {
    // No payment brings a sum of balances below nothing.
    if (question.threshold <= Figure{})
        return changeLimit();
    Money amount =
        Money::fromMinor(excess(measured.minor(), question.threshold), question.facts.home);
    return payInOrder(invoices, amount);
}

Remedies ofExposure(const Question& question) {
    const auto& facts = question.facts;
    Money amount =
        Money::fromMinor(excess(facts.exposure().minor(), question.threshold), facts.home);
    const Invoices none;
    auto remedies = payInOrder(
        facts.components.unpaidInvoices ? facts.oldestFirst(std::nullopt) : none, amount);
    // Setting off what the exposure has netted already would change nothing.
    if (facts.components.depositsAndCredits)
        for (auto& each : remedies)
            each.atHand.clear();
    if (amount.isPositive())
        remedies.push_back({Remedy::Kind::BillAndCollect, 0, {}, amount, 0});
    return remedies;
}

/// Either all that is late that long is paid, or so much that the rest is not above the floor.
Remedies ofOverdueDays(const Question& question) {
    if (question.threshold <= Figure{})
        return changeLimit();
    const auto& facts = question.facts;
    const auto overdue = facts.oldestFirst(question.today);
    const Money floor = Money::fromMinor(question.limit.floor, facts.home);
    Money late = Money::zero(facts.home);
    for (const auto* invoice : overdue)
        if (Figure{daysBetween(invoice->deadline, question.today), 1} >= question.threshold)
            late += invoice->home;
    const Money toFloor = facts.overdue(question.today) - floor;
    Money amount = floor.isNegative() ? late : std::min(late, toFloor);
    return payInOrder(overdue, amount);
}

/// The fewest open asks whose acceptance brings the creep below; none when they cannot.
Remedies acceptAsks(const Question& question, std::int64_t grown, std::int64_t scope) {
    std::vector<const OpenAsk*> priced;
    for (const auto* ask : question.contract->asksOldestFirst())
        if (ask->net && ask->net->isPositive())
            priced.push_back(ask);
    std::stable_sort(priced.begin(), priced.end(),
                     [](const OpenAsk* a, const OpenAsk* b) { return *a->net > *b->net; });
    Remedies answers;
    for (const auto* ask : priced) {
        answers.push_back(answer(*ask));
        grown -= ask->net->minor();
        scope += ask->net->minor();
        if (creepOf(grown, scope) < question.threshold)
            return answers;
    }
    return {};
}

Remedies ofScopeCreep(const Question& question) {
    if (question.threshold <= Figure{})
        return changeLimit();
    const std::int64_t grown = grownNet(*question.contract).minor();
    const std::int64_t scope = question.contract->scopeNet.minor();
    auto answers = acceptAsks(question, grown, scope);
    if (!answers.empty())
        return answers;
    // grown / (scope + x) < threshold, so scope + x > grown × 10000 / threshold.
    const Wide above = floorOf(Wide(grown) * kWholeBasisPoints * question.threshold.denominator,
                               question.threshold.numerator);
    const auto needed = static_cast<std::int64_t>(above + 1 - scope);
    const Currency currency = question.contract->scopeNet.isZero()
                                  ? grownNet(*question.contract).currency()
                                  : question.contract->scopeNet.currency();
    return {{Remedy::Kind::AcceptedChange, 0, {}, Money::fromMinor(needed, currency), 0}};
}

Remedies ofRevisionRounds(const Question& question) {
    const std::int64_t beyond =
        std::int64_t{question.contract->roundsUsed} - question.contract->roundsIncluded;
    // One more than all that were used is enough for any threshold: then nothing is judged.
    const auto count = std::min(excess(beyond, question.threshold), beyond + 1);
    return {{Remedy::Kind::AgreeRounds, 0, {}, {}, static_cast<int>(count)}};
}

Remedies ofOpenAsks(const Question& question) {
    if (question.threshold <= Figure{})
        return changeLimit();
    const auto asks = question.contract->asksOldestFirst();
    const auto count = excess(static_cast<std::int64_t>(asks.size()), question.threshold);
    Remedies answers;
    for (const auto* ask : asks)
        if (static_cast<std::int64_t>(answers.size()) < count)
            answers.push_back(answer(*ask));
    return answers;
}

Remedies ofOpenAsksDays(const Question& question) {
    Remedies answers;
    for (const auto* ask : question.contract->asksOldestFirst())
        if (Figure{daysBetween(ask->loggedOn, question.today), 1} >= question.threshold)
            answers.push_back(answer(*ask));
    return answers;
}

/// An open invoice of the contract asks for its part already, so the money is asked for there.
Remedies ofDeposit(const Question& question) {
    const Money unpaid = question.contract->depositUnpaid;
    // A deposit that is paid is not judged, so more than all of it is never asked.
    Money needed = Money::fromMinor(
        std::min(unpaid.minor(), excess(unpaid.minor(), question.threshold)), unpaid.currency());
    Remedies remedies;
    for (const auto* invoice : question.facts.oldestFirst(std::nullopt)) {
        if (invoice->contract != question.contract->id ||
            invoice->balance.currency() != unpaid.currency())
            continue;
        const Money part = std::min(needed, invoice->balance);
        if (!part.isPositive())
            break;
        remedies.push_back({Remedy::Kind::PayInvoice, invoice->id.value, invoice->number, part, 0});
        remedies.back().atHand = upTo(part, invoice->setOffs);
        needed -= part;
    }
    if (needed.isPositive())
        remedies.push_back({Remedy::Kind::PayDeposit, question.contract->id.value,
                            question.contract->title, needed, 0});
    return remedies;
}

Remedies remediesOf(const Question& question) {
    const auto& facts = question.facts;
    switch (question.limit.key) {
        case LimitKey::UnpaidBalance:
            return payBelow(question, facts.unpaid(), facts.oldestFirst(std::nullopt));
        case LimitKey::Exposure:
            return ofExposure(question);
        case LimitKey::OverdueDays:
            return ofOverdueDays(question);
        case LimitKey::OverdueBalance:
            return payBelow(question, facts.overdue(question.today),
                            facts.oldestFirst(question.today));
        case LimitKey::ScopeCreep:
            return ofScopeCreep(question);
        case LimitKey::RevisionRounds:
            return ofRevisionRounds(question);
        case LimitKey::OpenAsks:
            return ofOpenAsks(question);
        case LimitKey::OpenAsksDays:
            return ofOpenAsksDays(question);
        case LimitKey::Deposit:
            return ofDeposit(question);
        case LimitKey::Manual:
            return {{Remedy::Kind::LiftManual, 0, {}, {}, 0}};
    }
    throw std::domain_error("no such limit");
}
}  // namespace

std::string_view codeOf(Remedy::Kind kind) {
    switch (kind) {
        case Remedy::Kind::PayInvoice:
            return "pay_invoice";
        case Remedy::Kind::BillAndCollect:
            return "bill_and_collect";
        case Remedy::Kind::AnswerAsk:
            return "answer_ask";
        case Remedy::Kind::AcceptedChange:
            return "accepted_change";
        case Remedy::Kind::AgreeRounds:
            return "agree_rounds";
        case Remedy::Kind::PayDeposit:
            return "pay_deposit";
        case Remedy::Kind::LiftManual:
            return "lift_manual";
        case Remedy::Kind::ChangeLimit:
            return "change_limit";
    }
    throw std::domain_error("no such remedy");
}

bool isAtHand(const Remedy& remedy) {
    if (remedy.kind != Remedy::Kind::PayInvoice)
        return false;
    Money left = remedy.own.value_or(*remedy.amount);
    for (const auto& each : remedy.atHand)
        if (each.kind == PaymentKind::Payment)
            left -= each.amount;
    return left.isZero();
}

std::vector<Remedy> remediesFor(const EffectiveLimit& limit, const Figure& threshold,
                                const ClientFacts& facts, const ContractFacts* contract,
                                Date today) {
    const auto measured = figureOf(limit, facts, contract, today);
    if (!measured.isJudged || measured.figure < threshold)
        return {};
    return remediesOf({limit, threshold, facts, contract, today});
}
}  // namespace domain::gate
