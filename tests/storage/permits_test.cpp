// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/permits.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using gate::Act;

BOOST_AUTO_TEST_SUITE(permits_in_storage)

namespace {
const char* const kMistake = "a mistake in the program";

struct Spending {
    Database db = Database::inMemory();
    Office office{db};

    std::string spend(gate::Permit permit, Act::Kind kind, Date day = kToday) {
        return outcomeOf(
            [&] { storage::spend(db, std::move(permit), kind, office.contract, day); });
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_permit_for_another_act_or_contract_is_refused) {
    Spending spending;
    const auto& office = spending.office;
    BOOST_TEST(spending.spend(office.permit(Act::Kind::AddWork), Act::Kind::AddWork) == "done");
    BOOST_TEST(spending.spend(office.permit(Act::Kind::AddWork), Act::Kind::HandOver) == kMistake);
    BOOST_TEST(spending.spend(permit(Act::Kind::AddWork, office.client, {99}),
                              Act::Kind::AddWork) == kMistake);
}

BOOST_AUTO_TEST_CASE(no_store_takes_a_permit_for_another_act) {
    Spending spending;
    auto& office = spending.office;
    WorkStore work(spending.db);
    const auto wrong = [&] { return office.permit(Act::Kind::ReleaseRights); };
    const WorkEntry entry{{}, office.contract, office.hourItem, kToday, {1'000}, true, 0, ""};
    const auto id = work.addEntry(entry, office.permit(Act::Kind::AddWork));
    Delivery delivery;
    delivery.contract = office.contract;
    delivery.item = office.item;
    delivery.quantity = {1};
    BOOST_TEST(outcomeOf([&] { work.addEntry(entry, wrong()); }) == kMistake);
    BOOST_TEST(outcomeOf([&] { work.raiseEntry(id, {9'000}, wrong()); }) == kMistake);
    BOOST_TEST(outcomeOf([&] { work.addDelivery(delivery, wrong()); }) == kMistake);
    BOOST_TEST(outcomeOf([&] {
                   work.addRound({{}, office.contract, kToday, ""}, wrong());
               }) == kMistake);
    BOOST_TEST(outcomeOf([&] {
                   work.startTimer({office.contract, {}, kToday, "", ""}, wrong());
               }) == kMistake);
    BOOST_TEST(outcomeOf([&] {
                   ContractStore(spending.db).start(office.contract, kToday, wrong());
               }) == kMistake);
    BOOST_TEST(work.entries(office.contract).size() == 1U);
    BOOST_TEST(work.deliveries(office.contract).empty());
    BOOST_TEST(work.rounds(office.contract).empty());
    BOOST_TEST(!work.timer().has_value());
}

BOOST_AUTO_TEST_CASE(a_permit_for_work_done_before_a_stop_is_for_its_day) {
    Spending spending;
    const auto& office = spending.office;
    const auto before = [&] {
        auto done = act(Act::Kind::AddWork, office.client, office.contract, pln(5));
        done.doneOn = kToday - Days(3);
        return gate::decide(stoppedFacts(office.client, office.contract, kToday - Days(1)), done,
                            {}, kToday)
            .takePermit();
    };
    BOOST_TEST(spending.spend(before(), Act::Kind::AddWork, kToday - Days(3)) == "done");
    BOOST_TEST(spending.spend(before(), Act::Kind::AddWork, kToday) == kMistake);
}

BOOST_AUTO_TEST_CASE(an_override_that_is_used_is_counted_with_its_amount) {
    Spending spending;
    const auto& office = spending.office;
    GateStore gates(spending.db);
    gate::Override made{{},     office.client,    std::nullopt, "deadline",
                        kToday, kToday + Days(7), pln(50'000),  pln(0)};
    made.id = gates.addOverride(made);
    const auto work = act(Act::Kind::AddWork, office.client, office.contract, pln(12'300));
    const auto spent = storage::spend(spending.db, permitUnder(made, work), Act::Kind::AddWork,
                                      office.contract, kToday);
    BOOST_TEST(spent.basis == "override");
    BOOST_TEST((spent.usedOverride == made.id));
    BOOST_TEST(gates.overrides(office.client, Currency()).at(0).used == pln(12'300));
}

BOOST_AUTO_TEST_SUITE_END()
