// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/terms.h"

#include <set>

#include <boost/test/unit_test.hpp>

using namespace wording;
using domain::Money;

BOOST_AUTO_TEST_SUITE(terms)

namespace {
const Voice kTermVoice(Language::English, "no/such/folder");
const domain::Currency kTermPln;
}  // namespace

BOOST_AUTO_TEST_CASE(a_purse_reads_as_one_text) {
    domain::Purse purse;
    BOOST_TEST(purseText(kTermVoice, purse) == "–");
    purse.add(Money::fromMinor(123000, kTermPln));
    purse.add(Money::fromMinor(500, domain::Currency::of("EUR")));
    BOOST_TEST(purseText(kTermVoice, purse) == "5.00\u00a0EUR, 1,230.00\u00a0PLN");
}

BOOST_AUTO_TEST_CASE(a_state_can_be_unknown) {
    BOOST_TEST(stateText(kTermVoice, std::nullopt) == "unknown: a rate is missing");
    BOOST_TEST(stateText(kTermVoice, domain::gate::State::Warned) == "warned");
}

BOOST_AUTO_TEST_CASE(quantities_name_their_unit) {
    const auto text = [](domain::Unit unit) { return quantityText(kTermVoice, {6123}, unit); };
    BOOST_TEST(text({domain::Unit::Kind::ThousandZzs}) == "6.123 × 1000 characters with spaces");
    BOOST_TEST(text({domain::Unit::Kind::Page, 2300}) ==
               "6.123 × page (2300 characters with spaces)");
    for (const auto kind :
         {domain::Unit::Kind::ThousandZbs, domain::Unit::Kind::Word, domain::Unit::Kind::Hour,
          domain::Unit::Kind::Piece, domain::Unit::Kind::Flat})
        BOOST_TEST(!unitName(kTermVoice, {kind}).empty());
    BOOST_TEST(vatText(kTermVoice, {domain::VatRate::Kind::Percent, 8}) == "8%");
    BOOST_TEST(vatText(kTermVoice, {domain::VatRate::Kind::Exempt}) == "zw");
    BOOST_TEST(vatText(kTermVoice, {domain::VatRate::Kind::None}) == "no VAT");
}

BOOST_AUTO_TEST_CASE(an_amount_without_vat_is_neither_net_nor_gross) {
    const auto amount = domain::Money::fromMinor(100'00, domain::Currency::of("PLN"));
    BOOST_TEST(netText(kTermVoice, amount, false) == "100.00\u00a0PLN net");
    BOOST_TEST(grossText(kTermVoice, amount, false) == "100.00\u00a0PLN gross");
    BOOST_TEST(netText(kTermVoice, amount, true) == "100.00\u00a0PLN");
    BOOST_TEST(grossText(kTermVoice, amount, true) == "100.00\u00a0PLN");
    domain::ChangeRequest ask;
    ask.price = amount;
    BOOST_TEST(priceText(kTermVoice, ask) == "100.00\u00a0PLN net");
    ask.vat = domain::parseVatRate("none").orThrow();
    BOOST_TEST(priceText(kTermVoice, ask) == "100.00\u00a0PLN");
}

BOOST_AUTO_TEST_CASE(each_state_and_step_has_a_name_of_its_own) {
    using domain::ChangeState;
    std::set<std::string> changes;
    for (const auto state :
         {ChangeState::Logged, ChangeState::Priced, ChangeState::Sent, ChangeState::Accepted,
          ChangeState::Declined, ChangeState::Withdrawn, ChangeState::Absorbed})
        changes.insert(stateName(kTermVoice, state));
    BOOST_TEST(changes.size() == 7U);
    using domain::ContractState;
    std::set<std::string> contracts;
    for (const auto state : {ContractState::Draft, ContractState::Started, ContractState::Closed})
        contracts.insert(stateName(kTermVoice, state));
    BOOST_TEST(contracts.size() == 3U);
    using domain::Step;
    std::set<std::string> steps;
    for (const auto step :
         {Step::BeforeDue, Step::Reminder1, Step::Reminder2, Step::Demand, Step::FinalDemand})
        steps.insert(stepName(kTermVoice, step));
    BOOST_TEST(steps.size() == 5U);
    using domain::PaymentStatus;
    std::set<std::string> statuses;
    for (const auto status : {PaymentStatus::Unpaid, PaymentStatus::PartlyPaid, PaymentStatus::Paid,
                              PaymentStatus::Corrected})
        statuses.insert(statusName(kTermVoice, status));
    BOOST_TEST(statuses.size() == 4U);
}

BOOST_AUTO_TEST_SUITE_END()
