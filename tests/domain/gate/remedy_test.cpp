// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/remedy.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/gate/random_facts.h"
#include "domain/gate/samples.h"

using namespace samples;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(remedies)

namespace {
/// What is proposed against the stop of the limit, as short text: "pay_invoice 1 123.00".
std::vector<std::string> proposed(const ClientFacts& facts, LimitKey key) {
    const auto standing = measure(facts, kToday);
    const auto of = scopeOf(key) == Scope::Contract ? std::optional(kContract) : std::nullopt;
    std::vector<std::string> texts;
    for (const auto& each : standing.find(key, of)->remedies) {
        std::string text(codeOf(each.kind));
        if (each.id != 0)
            text += " " + std::to_string(each.id);
        if (each.amount)
            text += " " + formatAmount(*each.amount);
        if (each.count != 0)
            text += " x" + std::to_string(each.count);
        texts.push_back(text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

ClientFacts with(LimitKey key, std::int64_t stop, std::int64_t floor = 0) {
    auto facts = client();
    facts.settings = {byDefault(key, {}, stop, floor)};
    return facts;
}

void pay(ClientFacts& facts, std::int64_t id, Money amount) {
    for (auto& invoice : facts.invoices)
        if (invoice.id.value == id)
            invoice.balance = invoice.home = invoice.home - amount;
    std::erase_if(facts.invoices, [](const OpenInvoice& each) { return each.home.isZero(); });
}

void applyTo(ClientFacts& facts, const Remedy& remedy) {
    auto& of = only(facts);
    switch (remedy.kind) {
        case Remedy::Kind::PayInvoice:
            pay(facts, remedy.id, *remedy.amount);
            break;
        case Remedy::Kind::BillAndCollect:
            // Never more than is unbilled, whichever part of it is switched on.
            if (facts.components.unbilledWork)
                of.unbilledWork -= *remedy.amount;
            else
                of.unbilledChanges -= *remedy.amount;
            break;
        case Remedy::Kind::AnswerAsk:
            facts = after(facts, accepting(remedy.id));
            break;
        case Remedy::Kind::AcceptedChange:
            of.scopeNet += *remedy.amount;
            break;
        case Remedy::Kind::AgreeRounds:
            of.roundsIncluded += remedy.count;
            break;
        case Remedy::Kind::PayDeposit:
            of.depositUnpaid -= *remedy.amount;
            break;
        case Remedy::Kind::LiftManual:
            facts.manual.reset();
            of.manual.reset();
            break;
        case Remedy::Kind::ChangeLimit:
            facts.settings.clear();
            break;
    }
}

ClientFacts applied(ClientFacts facts, const std::vector<Remedy>& remedies) {
    for (const auto& remedy : remedies)
        applyTo(facts, remedy);
    return facts;
}

/// The same proposals with a grosz, or a unit, less in the last one.
std::vector<Remedy> oneLess(std::vector<Remedy> remedies) {
    auto& last = remedies.back();
    if (last.amount)
        last.amount = *last.amount - pln(1);
    else
        --last.count;
    return remedies;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_foreign_invoice_is_paid_in_its_own_currency) {
    auto facts = with(LimitKey::UnpaidBalance, 300'000);
    facts.invoices = {invoice(1, 5, 297'584)};
    facts.invoices.front().balance = Money::fromMinor(70'000, Currency::of("EUR"));
    facts.invoices.push_back(invoice(2, 3, 297'584));
    facts.invoices.back().balance = Money::fromMinor(70'000, Currency::of("EUR"));
    const auto standing = measure(facts, kToday);
    const auto* measured = standing.find(LimitKey::UnpaidBalance, {});
    BOOST_TEST(*measured->evidence.front().own == facts.invoices.front().balance);
    // 2951.69 of 2975.84 at 4.2512; a grosz more than asked for, so that rounding cannot keep it.
    BOOST_REQUIRE(measured->remedies.size() == 1U);
    const auto part = *measured->remedies.front().own;
    BOOST_TEST(formatAmount(*measured->remedies.front().amount) == "2951.69");
    BOOST_TEST((part == Money::fromMinor(69'433, Currency::of("EUR"))));
    const auto left = (70'000 - part.minor()) * 42'512 / 10'000;  // of the first, in grosze
    BOOST_TEST(left + 297'584 < 300'000);
    // At home there is nothing to name twice.
    facts.invoices = {invoice(1, 5, 400'000)};
    const auto home = measure(facts, kToday);
    const auto* plain = home.find(LimitKey::UnpaidBalance, {});
    BOOST_TEST(!plain->remedies.front().own);
    BOOST_TEST(!plain->evidence.front().own);
}

BOOST_AUTO_TEST_CASE(a_payment_says_what_of_it_is_at_hand_but_never_of_what_exposure_has_netted) {
    const auto atHand = [](PaymentKind kind, std::int64_t grosze) {
        return SetOff{{9}, kind, {1}, "FV/1", pln(grosze)};
    };
    auto facts = with(LimitKey::UnpaidBalance, 50'000);
    facts.invoices = {invoice(1, 3, 80'000)};
    facts.invoices[0].setOffs = {atHand(PaymentKind::Payment, 10'000),
                                 atHand(PaymentKind::Deposit, 90'000)};
    const auto remedyOf = [&](LimitKey key) {
        const auto standing = measure(facts, kToday);
        return standing.find(key, {})->remedies.front();
    };
    auto remedy = remedyOf(LimitKey::UnpaidBalance);
    BOOST_TEST(*remedy.amount == pln(30'001));
    BOOST_REQUIRE(remedy.atHand.size() == 2U);
    BOOST_TEST(remedy.atHand[0].amount == pln(10'000));
    BOOST_TEST(remedy.atHand[1].amount == pln(20'001));
    BOOST_TEST(!isAtHand(remedy));  // a deposit may be kept for a later invoice
    facts.invoices[0].setOffs = {atHand(PaymentKind::Payment, 30'001)};
    BOOST_TEST(isAtHand(remedyOf(LimitKey::UnpaidBalance)));
    facts.invoices[0].setOffs = {atHand(PaymentKind::Payment, 30'000)};
    BOOST_TEST(!isAtHand(remedyOf(LimitKey::UnpaidBalance)));

    facts.settings = {byDefault(LimitKey::Exposure, {}, 50'000, 0)};
    BOOST_TEST(remedyOf(LimitKey::Exposure).atHand.empty());
    facts.components.depositsAndCredits = false;
    BOOST_TEST(remedyOf(LimitKey::Exposure).atHand.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_missing_deposit_is_asked_for_by_the_open_invoices_of_its_contract_first) {
    auto facts = with(LimitKey::Deposit, 1);
    only(facts).depositUnpaid = pln(50'000);
    facts.invoices = {invoice(1, 3, 20'000), invoice(2, 5, 90'000)};
    facts.invoices[0].contract = kContract;
    BOOST_TEST(facts.depositToAskFor(only(facts)) == pln(30'000));
    const auto standing = measure(facts, kToday);
    const auto& remedies = standing.find(LimitKey::Deposit, kContract)->remedies;
    BOOST_REQUIRE(remedies.size() == 2U);
    BOOST_TEST((remedies[0].kind == Remedy::Kind::PayInvoice));
    BOOST_TEST(*remedies[0].amount == pln(20'000));
    BOOST_TEST((remedies[1].kind == Remedy::Kind::PayDeposit));
    BOOST_TEST(*remedies[1].amount == pln(30'000));
    facts.invoices[1].contract = kContract;
    BOOST_TEST(facts.depositToAskFor(only(facts)) == pln(0));
    const auto covered = measure(facts, kToday);
    const auto& byInvoice = covered.find(LimitKey::Deposit, kContract)->remedies;
    BOOST_REQUIRE(byInvoice.size() == 1U);  // the second is due first, and asks for enough
    BOOST_TEST(byInvoice[0].id == 2);
}

BOOST_AUTO_TEST_CASE(balances_are_paid_oldest_first_until_a_grosz_below) {
    auto facts = with(LimitKey::UnpaidBalance, 100'000);
    facts.invoices = {invoice(1, -5, 60'000), invoice(2, 3, 50'000), invoice(3, -9, 10'000)};
    const Texts expected{"pay_invoice 2 200.01"};
    BOOST_TEST(proposed(facts, LimitKey::UnpaidBalance) == expected);
    facts.settings = {byDefault(LimitKey::UnpaidBalance, {}, 60'000)};
    const Texts more{"pay_invoice 2 500.00", "pay_invoice 1 100.01"};
    BOOST_TEST(proposed(facts, LimitKey::UnpaidBalance) == more);
}

BOOST_AUTO_TEST_CASE(an_overdue_balance_is_lowered_by_overdue_invoices_only) {
    auto facts = with(LimitKey::OverdueBalance, 30'000);
    facts.invoices = {invoice(1, -5, 60'000), invoice(2, 3, 50'000)};
    const Texts expected{"pay_invoice 2 200.01"};
    BOOST_TEST(proposed(facts, LimitKey::OverdueBalance) == expected);
}

BOOST_AUTO_TEST_CASE(T18_a_foreign_invoice_is_paid_in_the_currency_of_the_limit) {
    auto facts = with(LimitKey::UnpaidBalance, 10'000);
    facts.invoices = {invoice(1, 3, 43'125)};
    facts.invoices.front().balance = Money::fromMinor(10'000, Currency::of("EUR"));
    const Texts expected{"pay_invoice 1 331.26"};
    BOOST_TEST(proposed(facts, LimitKey::UnpaidBalance) == expected);
}

BOOST_AUTO_TEST_CASE(exposure_beyond_the_invoices_is_billed_and_collected) {
    auto facts = with(LimitKey::Exposure, 10'000);
    facts.invoices = {invoice(1, 3, 4'000)};
    only(facts).unbilledWork = pln(15'000);
    const Texts expected{"pay_invoice 1 40.00", "bill_and_collect 50.01"};
    BOOST_TEST(proposed(facts, LimitKey::Exposure) == expected);
    facts.components.unpaidInvoices = false;
    const Texts unbilledAlone{"bill_and_collect 50.01"};
    BOOST_TEST(proposed(facts, LimitKey::Exposure) == unbilledAlone);
}

BOOST_AUTO_TEST_CASE(days_late_are_lifted_by_the_cheaper_of_two_ways) {
    auto facts = with(LimitKey::OverdueDays, 14, 10'000);
    facts.invoices = {invoice(1, 3, 90'000), invoice(2, 20, 12'000), invoice(3, 14, 1'000)};
    const Texts theOldOnes{"pay_invoice 2 120.00", "pay_invoice 3 10.00"};
    BOOST_TEST(proposed(facts, LimitKey::OverdueDays) == theOldOnes);
    facts.invoices.front() = invoice(1, 3, 2'000);
    const Texts downToTheFloor{"pay_invoice 2 50.00"};
    BOOST_TEST(proposed(facts, LimitKey::OverdueDays) == downToTheFloor);
}

BOOST_AUTO_TEST_CASE(scope_creep_is_lifted_by_the_fewest_asks_largest_first) {
    auto facts = with(LimitKey::ScopeCreep, 2000);
    only(facts).scopeNet = pln(265'000);
    only(facts).absorbedNet = pln(30'000);
    only(facts).asks = {ask(1, 9, 1'000), ask(2, 1, 25'000), ask(3, 1, std::nullopt)};
    const Texts expected{"answer_ask 2 250.00"};
    BOOST_TEST(proposed(facts, LimitKey::ScopeCreep) == expected);
}

BOOST_AUTO_TEST_CASE(absorbed_extras_are_outgrown_by_an_accepted_change) {
    auto facts = with(LimitKey::ScopeCreep, 2000);
    only(facts).scopeNet = pln(250'000);
    only(facts).absorbedNet = pln(55'000);
    // 550 of 2750 are 20 % and still stopped, so a grosz more than 250.
    const Texts expected{"accepted_change 250.01"};
    BOOST_TEST(proposed(facts, LimitKey::ScopeCreep) == expected);
}

BOOST_AUTO_TEST_CASE(growth_without_any_scope_is_lifted_by_scope) {
    auto facts = with(LimitKey::ScopeCreep, 2000);
    only(facts).absorbedNet = pln(100);
    const Texts expected{"accepted_change 5.01"};
    BOOST_TEST(proposed(facts, LimitKey::ScopeCreep) == expected);
}

BOOST_AUTO_TEST_CASE(open_asks_are_answered_oldest_first) {
    auto facts = with(LimitKey::OpenAsks, 2);
    only(facts).asks = {ask(1, 1, 100), ask(2, 9, std::nullopt), ask(3, 5, 300)};
    const Texts two{"answer_ask 2", "answer_ask 3 3.00"};
    BOOST_TEST(proposed(facts, LimitKey::OpenAsks) == two);
    facts.settings = {byDefault(LimitKey::OpenAsksDays, {}, 9)};
    const Texts theOld{"answer_ask 2"};
    BOOST_TEST(proposed(facts, LimitKey::OpenAsksDays) == theOld);
}

BOOST_AUTO_TEST_CASE(rounds_are_agreed_and_a_deposit_is_paid) {
    auto facts = with(LimitKey::RevisionRounds, 1);
    only(facts).roundsIncluded = 2;
    only(facts).roundsUsed = 4;
    const Texts rounds{"agree_rounds x2"};
    BOOST_TEST(proposed(facts, LimitKey::RevisionRounds) == rounds);
    facts.settings = {byDefault(LimitKey::Deposit, {}, 1)};
    only(facts).depositUnpaid = pln(138'375);
    const Texts deposit{"pay_deposit 1 1383.75"};
    BOOST_TEST(proposed(facts, LimitKey::Deposit) == deposit);
}

BOOST_DATA_TEST_CASE(a_limit_of_zero_that_nothing_reaches_is_lifted_by_another_limit,
                     data::make({LimitKey::UnpaidBalance, LimitKey::OverdueBalance,
                                 LimitKey::OverdueDays, LimitKey::ScopeCreep, LimitKey::OpenAsks}),
                     key) {
    const Texts expected{"change_limit"};
    BOOST_TEST(proposed(with(key, 0), key) == expected);
}

BOOST_AUTO_TEST_CASE(a_warning_is_lifted_below_the_warn) {
    auto facts = client();
    facts.settings = {byDefault(LimitKey::UnpaidBalance, percentOfStop(8000), 100'000)};
    facts.invoices = {invoice(1, 3, 90'000)};
    const Texts expected{"pay_invoice 1 100.01"};
    BOOST_TEST(proposed(facts, LimitKey::UnpaidBalance) == expected);
}

BOOST_AUTO_TEST_CASE(what_is_below_needs_nothing) {
    auto facts = with(LimitKey::UnpaidBalance, 100'000);
    facts.invoices = {invoice(1, 3, 99'999)};
    BOOST_TEST(proposed(facts, LimitKey::UnpaidBalance).empty());
}

RC_BOOST_PROP(what_is_proposed_lifts_the_breach, ()) {
    auto facts = anyFacts();
    facts.contracts.pop_back();
    facts.components.unbilledWork = true;
    only(facts).isClosed = false;
    only(facts).unbilledWork = pln(300);
    facts.components.depositsAndCredits = true;
    const auto standing = measure(facts, kToday);
    for (const auto* breach : standing.of(kContract)) {
        if (breach->state == State::Clear)
            continue;
        const auto then = measure(applied(facts, breach->remedies), kToday);
        const auto* same = then.find(breach->limit.key, breach->contract);
        const bool isLifted = same == nullptr || same->state < breach->state;
        RC_ASSERT(isLifted);
    }
}

RC_BOOST_PROP(a_grosz_less_than_proposed_lifts_nothing, ()) {
    const auto key = *rc::gen::element(
        LimitKey::UnpaidBalance, LimitKey::Exposure, LimitKey::OverdueBalance,
        LimitKey::OverdueDays, LimitKey::ScopeCreep, LimitKey::RevisionRounds, LimitKey::Deposit);
    auto facts = anyFacts();
    facts.contracts.pop_back();
    facts.components = {};
    only(facts).isClosed = false;
    only(facts).unbilledWork = pln(300);
    // Not judged at all is better than below, so both halves are kept above nothing.
    facts.settings = {
        byDefault(key, {}, anyOf(1, key == LimitKey::OverdueDays ? 15 : 50), anyOf(0, 150))};
    const auto of = scopeOf(key) == Scope::Contract ? std::optional(kContract) : std::nullopt;
    const auto standing = measure(facts, kToday);
    const auto* breach = standing.find(key, of);
    RC_PRE(breach->state == State::Stopped);
    RC_PRE(breach->remedies.back().kind != Remedy::Kind::AnswerAsk);
    const auto less = measure(applied(facts, oneLess(breach->remedies)), kToday);
    RC_ASSERT(less.find(key, of)->state == State::Stopped);
}

RC_BOOST_PROP(the_asks_proposed_against_scope_creep_are_as_few_as_can_be, ()) {
    auto facts = with(LimitKey::ScopeCreep, anyOf(1, 6000));
    only(facts).scopeNet = pln(anyOf(1, 300));
    only(facts).absorbedNet = pln(anyOf(0, 20));
    const auto count = anyOf(1, 6);
    for (std::int64_t id = 1; id <= count; ++id)
        only(facts).asks.push_back(ask(id, 1, anyOf(1, 60)));
    const auto standing = measure(facts, kToday);
    const auto* breach = standing.find(LimitKey::ScopeCreep, kContract);
    RC_PRE(breach->state == State::Stopped);
    const bool isAnswered = breach->remedies.front().kind == Remedy::Kind::AnswerAsk;
    const std::size_t proposedCount = isAnswered ? breach->remedies.size() : SIZE_MAX;
    // Every set of asks, accepted: none that lifts the stop is smaller.
    for (unsigned chosen = 0; chosen < (1U << count); ++chosen) {
        auto then = facts;
        std::size_t size = 0;
        for (std::int64_t id = 1; id <= count; ++id)
            if ((chosen >> (id - 1) & 1U) != 0) {
                then = after(then, accepting(id));
                ++size;
            }
        if (stateOf(then, LimitKey::ScopeCreep) != State::Stopped)
            RC_ASSERT(size >= proposedCount);
    }
}

BOOST_AUTO_TEST_SUITE_END()
