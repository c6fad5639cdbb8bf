// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gate_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using gate::Level;
using gate::LimitKey;
using gate::Setting;
using gate::Warn;

BOOST_AUTO_TEST_SUITE(gate_store)

BOOST_AUTO_TEST_CASE(settings_of_every_level_come_back) {
    auto db = Database::inMemory();
    const Office office(db);
    GateStore store(db);
    const Setting figures{Warn{Warn::Kind::Figure, 5}, 10, 100};
    const Setting percent{Warn{Warn::Kind::PercentOfStop, 8'000}, 20, {}};
    const Setting off{};
    store.set(LimitKey::OverdueDays, {}, {}, figures);
    store.set(LimitKey::UnpaidBalance, office.client, {}, percent);
    store.set(LimitKey::ScopeCreep, office.client, office.contract, off);
    const auto found = store.settings(office.client);
    BOOST_REQUIRE(found.size() == 3U);
    BOOST_TEST((found[0].level == Level::Default));
    BOOST_TEST((found[0].key == LimitKey::OverdueDays));
    BOOST_TEST((found[0].setting.warn->kind == Warn::Kind::Figure));
    BOOST_TEST(found[0].setting.warn->value == 5);
    BOOST_TEST((found[0].setting.stop == 10));
    BOOST_TEST((found[0].setting.floor == 100));
    BOOST_TEST((found[1].level == Level::Client));
    BOOST_TEST((found[1].setting.warn->kind == Warn::Kind::PercentOfStop));
    BOOST_TEST((found[1].setting.stop == 20));
    BOOST_TEST(!found[1].setting.floor.has_value());
    BOOST_TEST((found[2].level == Level::Contract));
    BOOST_TEST((found[2].contract == office.contract));
    BOOST_TEST(!found[2].setting.warn.has_value());
    BOOST_TEST(!found[2].setting.stop.has_value());
    BOOST_TEST(store.defaults().size() == 1U);
}

BOOST_AUTO_TEST_CASE(T12_a_setting_is_replaced_switched_off_and_taken_away) {
    auto db = Database::inMemory();
    const Office office(db);
    GateStore store(db);
    const auto other = ClientStore(db).add(client("B"), "b");
    store.set(LimitKey::OpenAsks, office.client, {}, {{}, 3, {}});
    store.set(LimitKey::OpenAsks, other, {}, {{}, 9, {}});
    store.set(LimitKey::OpenAsks, office.client, {}, {{}, 0, {}});
    BOOST_REQUIRE(store.settings(office.client).size() == 1U);
    BOOST_TEST((store.settings(office.client)[0].setting.stop == 0));
    store.unset(LimitKey::OpenAsks, office.client, {});
    BOOST_TEST(store.settings(office.client).empty());
    BOOST_TEST(store.settings(other).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_stop_by_hand_is_set_changed_and_ended_apart_per_contract) {
    auto db = Database::inMemory();
    const Office office(db);
    GateStore store(db);
    BOOST_TEST(!store.manual(office.client, {}).has_value());
    store.setManual(office.client, {}, {true, "quarrel", kToday});
    store.setManual(office.client, office.contract, {true, "x", kToday});
    store.setManual(office.client, office.contract, {false, "careful", kToday - Days(1)});
    BOOST_TEST(store.manual(office.client, {})->stops);
    BOOST_TEST(store.manual(office.client, {})->reason == "quarrel");
    const auto ofContract = store.manual(office.client, office.contract).value();
    BOOST_TEST(!ofContract.stops);
    BOOST_TEST(ofContract.reason == "careful");
    BOOST_TEST((ofContract.since == kToday - Days(1)));
    store.endManual(office.client, {});
    BOOST_TEST(!store.manual(office.client, {}).has_value());
    BOOST_TEST(store.manual(office.client, office.contract).has_value());
}

BOOST_AUTO_TEST_CASE(an_override_comes_back_with_what_was_used_under_it) {
    auto db = Database::inMemory();
    const Office office(db);
    GateStore store(db);
    gate::Override made{{},     office.client,    office.contract, "deadline",
                        kToday, kToday + Days(7), pln(50'000),     pln(0)};
    made.id = store.addOverride(made);
    store.recordStops(office.client, {{LimitKey::Manual, {}, kToday}});
    const WorkEntry entry{{}, office.contract, office.hourItem, kToday, {1'000}, true, 0, ""};
    for (int i = 0; i < 2; ++i)
        WorkStore(db).addEntry(entry, permitUnder(made, act(gate::Act::Kind::AddWork, office.client,
                                                            office.contract, pln(12'300))));
    const auto found = store.overrides(office.client, Currency()).at(0);
    BOOST_TEST(found.id == made.id);
    BOOST_TEST((found.contract == made.contract));
    BOOST_TEST(found.reason == "deadline");
    BOOST_TEST((found.madeOn == kToday));
    BOOST_TEST((found.until == kToday + Days(7)));
    BOOST_TEST(found.cap == pln(50'000));
    BOOST_TEST(found.used == pln(24'600));
    BOOST_TEST(!found.isRevoked);
    store.revokeOverrides(office.client, {});
    BOOST_TEST(store.overrides(office.client, Currency()).at(0).isRevoked);
}

BOOST_AUTO_TEST_CASE(revoking_for_a_contract_ends_those_that_cover_it) {
    auto db = Database::inMemory();
    const Office office(db);
    GateStore store(db);
    const auto other = ContractStore(db).add(contract(office.client), pln(0));
    for (const auto& scope :
         {std::optional<ContractId>(), std::optional(office.contract), std::optional(other)})
        store.addOverride({{}, office.client, scope, "r", kToday, kToday, pln(1), pln(0)});
    store.revokeOverrides(office.client, office.contract);
    const auto found = store.overrides(office.client, Currency());
    BOOST_TEST(found.at(0).isRevoked);
    BOOST_TEST(found.at(1).isRevoked);
    BOOST_TEST(!found.at(2).isRevoked);
}

BOOST_AUTO_TEST_CASE(recorded_stops_are_replaced_as_a_whole) {
    auto db = Database::inMemory();
    const Office office(db);
    GateStore store(db);
    store.recordStops(office.client, {{LimitKey::Manual, {}, kToday},
                                      {LimitKey::ScopeCreep, office.contract, kToday - Days(2)}});
    const auto found = store.recordedStops(office.client);
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST((found[0].key == LimitKey::Manual));
    BOOST_TEST(!found[0].contract.has_value());
    BOOST_TEST((found[1].key == LimitKey::ScopeCreep));
    BOOST_TEST((found[1].contract == office.contract));
    BOOST_TEST((found[1].since == kToday - Days(2)));
    store.recordStops(office.client, {});
    BOOST_TEST(store.recordedStops(office.client).empty());
}

BOOST_AUTO_TEST_SUITE_END()
