// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include <boost/test/unit_test.hpp>

using namespace cli;
using domain::Money;

BOOST_AUTO_TEST_SUITE(parts_of_answers)

namespace {
const wording::Voice kVoice(wording::Language::English, "no/such/folder");
const domain::Currency kPln;
}  // namespace

BOOST_AUTO_TEST_CASE(a_purse_reads_as_one_text) {
    domain::Purse purse;
    BOOST_TEST(purseText(kVoice, purse) == "–");
    purse.add(Money::fromMinor(123000, kPln));
    purse.add(Money::fromMinor(500, domain::Currency::of("EUR")));
    BOOST_TEST(purseText(kVoice, purse) == "5.00\u00a0EUR, 1,230.00\u00a0PLN");
}

BOOST_AUTO_TEST_CASE(a_state_can_be_unknown) {
    BOOST_TEST(stateJson(std::nullopt).is_null());
    BOOST_TEST(stateJson(domain::gate::State::Stopped) == "stopped");
    BOOST_TEST(stateText(kVoice, std::nullopt) == "unknown: a rate is missing");
    BOOST_TEST(stateText(kVoice, domain::gate::State::Warned) == "warned");
}

BOOST_AUTO_TEST_CASE(quantities_name_their_unit) {
    const auto text = [](domain::Unit unit) { return quantityText(kVoice, {6123}, unit); };
    BOOST_TEST(text({domain::Unit::Kind::ThousandZzs}) == "6.123 × 1000 characters with spaces");
    BOOST_TEST(text({domain::Unit::Kind::Page, 2300}) ==
               "6.123 × page (2300 characters with spaces)");
    for (const auto kind :
         {domain::Unit::Kind::ThousandZbs, domain::Unit::Kind::Word, domain::Unit::Kind::Hour,
          domain::Unit::Kind::Piece, domain::Unit::Kind::Flat})
        BOOST_TEST(!unitName(kVoice, {kind}).empty());
    BOOST_TEST(vatText(kVoice, {domain::VatRate::Kind::Percent, 8}) == "8%");
    BOOST_TEST(vatText(kVoice, {domain::VatRate::Kind::Exempt}) == "zw");
    BOOST_TEST(vatText(kVoice, {domain::VatRate::Kind::None}) == "no VAT");
}

BOOST_AUTO_TEST_CASE(a_receivable_has_its_balance_status_and_days) {
    domain::Receivable receivable;
    receivable.number = "FV/1";
    receivable.issueDate = receivable.dueDate = receivable.deadline = domain::dateOf("2026-09-01");
    receivable.gross = Money::fromMinor(1000, kPln);
    receivable.corrected = Money::zero(kPln);
    receivable.paid = Money::fromMinor(400, kPln);
    const auto json = toJson(receivable, domain::dateOf("2026-09-04"));
    BOOST_TEST(json["balance"]["amount"] == "6.00");
    BOOST_TEST(json["status"] == "partly_paid");
    BOOST_TEST(json["days_late"] == 3);
    receivable.paid = receivable.gross;
    BOOST_TEST(toJson(receivable, domain::dateOf("2026-09-04"))["days_late"] == 0);
    for (const auto status : {domain::PaymentStatus::Unpaid, domain::PaymentStatus::Paid,
                              domain::PaymentStatus::Corrected})
        BOOST_TEST(!statusName(kVoice, status).empty());
}

BOOST_AUTO_TEST_CASE(an_empty_list_says_so) {
    BOOST_TEST(linesOr({"a", "b"}, false, "none").size() == 2U);
    BOOST_TEST(linesOr({"title"}, true, "none").front() == "none");
}

BOOST_AUTO_TEST_SUITE_END()
