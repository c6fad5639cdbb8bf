// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/gate_words.h"

#include <set>

#include <boost/test/unit_test.hpp>

using namespace wording;
namespace gate = domain::gate;
using domain::Money;
using gate::LimitKey;

BOOST_AUTO_TEST_SUITE(words_of_the_gate)

namespace {
const std::filesystem::path kShipped = GRANICA_BINARY_DIR "/share/granica/locale";
const Voice kEnglish(Language::English, kShipped);
const Voice kPolish(Language::Polish, kShipped);
const domain::Currency kPln;

gate::Measurement overdue() {
    gate::Measurement measurement;
    measurement.limit = {LimitKey::OverdueDays, gate::Level::Default, gate::Figure{7, 1},
                         gate::Figure{14, 1}, 10000};
    measurement.state = gate::State::Stopped;
    measurement.measured = {15, 1};
    measurement.since = domain::dateOf("2026-10-05");
    measurement.evidence.push_back(
        {gate::Evidence::Kind::Invoice, 3, "FV/1", Money::fromMinor(123000, kPln), 15});
    measurement.remedies.push_back(
        {gate::Remedy::Kind::PayInvoice, 3, "FV/1", Money::fromMinor(113000, kPln), 0});
    return measurement;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_remedy_names_a_command_on_the_command_line_only) {
    for (const auto kind : {gate::Remedy::Kind::LiftManual, gate::Remedy::Kind::ChangeLimit}) {
        const gate::Remedy remedy{kind, 0, {}, {}, 0};
        for (const auto& voice : {kEnglish, kPolish}) {
            BOOST_TEST(remedySentence(voice, remedy).find("gate set") != std::string::npos);
            BOOST_TEST(remedySentence(voice.inWindow(), remedy).find("gate set") ==
                       std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_foreign_invoice_is_told_in_its_own_currency) {
    auto measurement = overdue();
    const auto eur = domain::Currency::of("EUR");
    measurement.evidence.front().own = Money::fromMinor(30000, eur);
    measurement.remedies.front().own = Money::fromMinor(27561, eur);
    const auto english = explanation(kEnglish, measurement, kPln);
    BOOST_TEST(english[1] == "  FV/1: 300.00\u00a0EUR (1,230.00\u00a0PLN), 15 days late");
    BOOST_TEST(english[2] == "  lifted by: 275.61\u00a0EUR (1,130.00\u00a0PLN) paid on FV/1");
    BOOST_TEST(explanation(kPolish, measurement, kPln)[2] ==
               "  zniesie to: wpłata 275,61\u00a0EUR (1\u00a0130,00\u00a0PLN) na FV/1");
}

BOOST_AUTO_TEST_CASE(a_stop_says_what_why_and_what_lifts_it) {
    const auto lines = explanation(kEnglish, overdue(), kPln);
    BOOST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(lines[0] ==
               "Oldest overdue invoice: 15 days; warning from 7 days, work stops from 14 days "
               "(limit: default), since 5 Oct 2026");
    BOOST_TEST(lines[1] == "  FV/1: 1,230.00\u00a0PLN, 15 days late");
    BOOST_TEST(lines[2] == "  lifted by: 1,130.00\u00a0PLN paid on FV/1");
    const auto polish = explanation(kPolish, overdue(), kPln);
    BOOST_TEST(polish[0] ==
               "Najstarsza zaległa faktura: 15 dni; ostrzeżenie od 7 dni, wstrzymanie od 14 dni "
               "(limit: domyślny), od 05.10.2026");
    BOOST_TEST(polish[1] == "  FV/1: 1\u00a0230,00\u00a0PLN, 15 dni po terminie");
    BOOST_TEST(polish[2] == "  zniesie to: wpłata 1\u00a0130,00\u00a0PLN na FV/1");
}

BOOST_AUTO_TEST_CASE(several_remedies_lift_a_stop_together_and_say_what_is_here_already) {
    auto measurement = overdue();
    measurement.remedies.push_back(
        {gate::Remedy::Kind::PayInvoice, 4, "FV/2", Money::fromMinor(50000, kPln), 0});
    measurement.remedies.back().atHand = {
        {{7}, domain::PaymentKind::Payment, {4}, "FV/2", Money::fromMinor(30000, kPln)},
        {{8}, domain::PaymentKind::Deposit, {4}, "FV/2", Money::fromMinor(20000, kPln)}};
    const auto lines = explanation(kEnglish, measurement, kPln);
    BOOST_REQUIRE(lines.size() == 5U);
    BOOST_TEST(lines[2] == "  lifted by all of these together:");
    BOOST_TEST(lines[3] == "    1,130.00\u00a0PLN paid on FV/1");
    BOOST_TEST(lines[4] ==
               "    500.00\u00a0PLN paid on FV/2; already here for it: an overpayment of "
               "300.00\u00a0PLN (payment match 7 --invoice FV/2), a deposit of "
               "200.00\u00a0PLN (payment match 8 --invoice FV/2)");
    const auto polish = explanation(kPolish.inWindow(), measurement, kPln);
    BOOST_TEST(polish[4] ==
               "    wpłata 500,00\u00a0PLN na FV/2; można zaliczyć to, co już wpłynęło: nadpłata "
               "300,00\u00a0PLN („Zalicz na fakturę…”), zaliczka 200,00\u00a0PLN („Zalicz na "
               "fakturę…”)");
}

BOOST_AUTO_TEST_CASE(what_is_late_but_too_little_to_count_says_how_late_it_is) {
    auto measurement = overdue();
    measurement.state = gate::State::Clear;
    measurement.measured = {0, 1};
    measurement.limit.floor = 200'000;
    BOOST_TEST(measurementSentence(kEnglish, measurement, kPln) ==
               "Oldest overdue invoice: 15 days, but no more than 2,000.00\u00a0PLN in all, so it "
               "does not count; warning from 7 days, stop from 14 days");
    measurement.evidence.front().days.reset();  // due, and not late
    BOOST_TEST(measurementSentence(kEnglish, measurement, kPln)
                   .starts_with("Oldest overdue invoice: 0 days;"));
}

BOOST_AUTO_TEST_CASE(figures_and_thresholds_read_in_their_measure) {
    BOOST_TEST(figure(kEnglish, LimitKey::OverdueDays, {1, 1}, kPln) == "1 day");
    BOOST_TEST(figure(kPolish, LimitKey::OpenAsksDays, {22, 1}, kPln) == "22 dni");
    BOOST_TEST(figure(kEnglish, LimitKey::OpenAsks, {3, 1}, kPln) == "3");
    BOOST_TEST(figure(kPolish, LimitKey::ScopeCreep, {2075, 1}, kPln) == "20,75%");
    BOOST_TEST(figure(kEnglish, LimitKey::Exposure, {100, 1}, kPln) == "1.00\u00a0PLN");
    BOOST_TEST(figure(kEnglish, LimitKey::ScopeCreep, gate::kBeyondMeasure, kPln) ==
               "extras without any agreed scope");
    BOOST_TEST(threshold(kEnglish, LimitKey::OverdueDays, {56, 5}, kPln) == "12 days");
    BOOST_TEST(threshold(kEnglish, LimitKey::Deposit, {1, 1}, kPln) == "any amount");
    BOOST_TEST(threshold(kEnglish, LimitKey::Deposit, {100, 1}, kPln) == "1.00\u00a0PLN");
    BOOST_TEST(roundedUp({-1, 2}) == 0);
}

BOOST_AUTO_TEST_CASE(a_measurement_that_does_not_stop_names_both_lines) {
    auto measurement = overdue();
    measurement.state = gate::State::Warned;
    measurement.measured = {8, 1};
    BOOST_TEST(measurementSentence(kEnglish, measurement, kPln) ==
               "Oldest overdue invoice: 8 days; warning from 7 days, stop from 14 days");
    measurement.limit.warn.reset();
    BOOST_TEST(measurementSentence(kEnglish, measurement, kPln) ==
               "Oldest overdue invoice: 8 days; stop from 14 days");
    measurement.limit.stop.reset();
    measurement.limit.warn = gate::Figure{7, 1};
    BOOST_TEST(measurementSentence(kEnglish, measurement, kPln) ==
               "Oldest overdue invoice: 8 days; warning from 7 days");
    measurement.limit.key = LimitKey::Manual;
    BOOST_TEST(measurementSentence(kEnglish, measurement, kPln) == "You set a warning yourself");
}

BOOST_AUTO_TEST_CASE(a_deposit_is_in_the_currency_of_its_contract) {
    gate::Measurement measurement;
    measurement.limit.key = LimitKey::Deposit;
    measurement.evidence.push_back({gate::Evidence::Kind::Contract,
                                    1,
                                    "Blog",
                                    Money::fromMinor(5, domain::Currency::of("EUR")),
                                    {}});
    BOOST_TEST(currencyOf(measurement, kPln).code() == "EUR");
    measurement.limit.key = LimitKey::Exposure;
    BOOST_TEST(currencyOf(measurement, kPln).code() == "PLN");
}

BOOST_AUTO_TEST_CASE(every_row_and_remedy_has_a_sentence_of_its_own) {
    const Money amount = Money::fromMinor(25000, kPln);
    std::set<std::string> rows;
    using Kind = gate::Evidence::Kind;
    for (const auto kind :
         {Kind::Invoice, Kind::Ask, Kind::Absorbed, Kind::Contract, Kind::Credit, Kind::Reason})
        rows.insert(evidenceSentence(kPolish, {kind, 1, "x", amount, 2}));
    BOOST_TEST(rows.size() == 6U);
    BOOST_TEST(evidenceSentence(kEnglish, {Kind::Ask, 4, "More", {}, 1}) ==
               "ask 4 “More”: without a price, open for 1 day");
    BOOST_TEST(evidenceSentence(kEnglish, {Kind::Contract, 4, "Blog", {}, {}}) ==
               "contract “Blog”");
    std::set<std::string> remedies;
    using What = gate::Remedy::Kind;
    for (const auto kind :
         {What::PayInvoice, What::BillAndCollect, What::AnswerAsk, What::AcceptedChange,
          What::AgreeRounds, What::PayDeposit, What::LiftManual, What::ChangeLimit})
        remedies.insert(remedySentence(kPolish, {kind, 1, "x", amount, 2}));
    BOOST_TEST(remedies.size() == 8U);
    BOOST_TEST(remedySentence(kPolish, {What::AgreeRounds, 0, "", {}, 2}) ==
               "2 dodatkowe rundy poprawek uzgodnione aneksem");
    BOOST_TEST(remedySentence(kEnglish, {What::AcceptedChange, 0, "", amount, 0}) ==
               "an accepted change order for 250.00\u00a0PLN net");
}

BOOST_AUTO_TEST_CASE(every_name_is_there_and_no_two_are_the_same) {
    std::set<std::string> limits;
    for (const auto key : gate::kAllLimits)
        limits.insert(limitName(kPolish, key));
    BOOST_TEST(limits.size() == gate::kAllLimits.size());
    std::set<std::string> acts;
    for (int kind = 0; kind <= static_cast<int>(gate::Act::Kind::StartContract); ++kind)
        acts.insert(actName(kPolish, static_cast<gate::Act::Kind>(kind)));
    BOOST_TEST(acts.size() == 8U);
    std::set<std::string> bases;
    for (int basis = 0; basis <= static_cast<int>(gate::Basis::Override); ++basis)
        bases.insert(basisSentence(kPolish, static_cast<gate::Basis>(basis)));
    BOOST_TEST(bases.size() == 5U);
    BOOST_TEST(bases.contains(""));
    BOOST_TEST(stateName(kPolish, gate::State::Stopped) == "wstrzymane");
    BOOST_TEST(originName(kPolish, gate::Level::Contract) == "tego zlecenia");
    BOOST_TEST(originName(kPolish, gate::Level::Client) == "tego klienta");
}

BOOST_AUTO_TEST_SUITE_END()
