// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/labour_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using gate::Act;

BOOST_AUTO_TEST_SUITE(work_store)

namespace {
const char* const kMistake = "a mistake in the program";

WorkEntry hours(const Office& office, std::int64_t thousandths) {
    return {{}, office.contract, office.hourItem, kToday, {thousandths}, true, 0, "rozmowa"};
}

RunningTimer timerOf(const Office& office) {
    return {office.contract, office.hourItem, kToday, "2026-10-05T08:00:00Z", "rozmowa"};
}

void expectSame(const WorkEntry& found, const WorkEntry& stored) {
    BOOST_TEST(found.contract == stored.contract);
    BOOST_TEST((found.item == stored.item));
    BOOST_TEST((found.date == stored.date));
    BOOST_TEST(found.quantity == stored.quantity);
    BOOST_TEST(found.isTime == stored.isTime);
    BOOST_TEST(found.seconds == stored.seconds);
    BOOST_TEST(found.note == stored.note);
}
}  // namespace

BOOST_AUTO_TEST_CASE(an_entry_comes_back_as_it_was_stored) {
    auto db = Database::inMemory();
    const Office office(db);
    WorkStore work(db);
    const auto timed = hours(office, 1'250);
    auto bare = timed;
    bare.item.reset();
    bare.note.clear();
    const WorkEntry volume{{},      office.contract, office.item, kToday - Days(1),
                           {6'123}, false,           0,           ""};
    for (const auto& stored : {timed, bare, volume}) {
        const auto id = work.addEntry(stored, office.permit(Act::Kind::AddWork));
        expectSame(*work.findEntry(id), stored);
        BOOST_TEST(work.findEntry(id)->id == id);
    }
    BOOST_TEST(work.entries(office.contract).size() == 3U);
    BOOST_TEST((work.entries(std::nullopt).front().date == kToday - Days(1)));
    BOOST_TEST(work.entries(ContractId{99}).empty());
}

BOOST_AUTO_TEST_CASE(a_delivery_comes_back_with_and_without_a_file) {
    auto db = Database::inMemory();
    const Office office(db);
    WorkStore work(db);
    Delivery stored{{},
                    office.contract,
                    office.item,
                    kToday,
                    {6'123},
                    TextVolume{6'123, 5'200, 900},
                    "artykuł.txt",
                    std::string(64, 'a'),
                    "first"};
    work.addDelivery(stored, office.permit(Act::Kind::HandOver));
    stored.volume.reset();
    stored.fileName.clear();
    stored.sha256.clear();
    work.addDelivery(stored, office.permit(Act::Kind::HandOver));
    const auto found = work.deliveries(office.contract);
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[0].item == office.item);
    BOOST_TEST((found[0].date == kToday));
    BOOST_TEST(found[0].quantity == Quantity{6'123});
    BOOST_TEST((found[0].volume == TextVolume{6'123, 5'200, 900}));
    BOOST_TEST(found[0].fileName == "artykuł.txt");
    BOOST_TEST(found[0].sha256 == std::string(64, 'a'));
    BOOST_TEST(found[0].note == "first");
    BOOST_TEST(!found[1].volume.has_value());
    BOOST_TEST(found[1].fileName.empty());
}

BOOST_AUTO_TEST_CASE(a_round_comes_back_and_is_counted) {
    auto db = Database::inMemory();
    const Office office(db);
    WorkStore work(db);
    work.addRound({{}, office.contract, kToday, "uwagi"}, office.permit(Act::Kind::OpenRound));
    BOOST_REQUIRE(work.rounds(office.contract).size() == 1U);
    BOOST_TEST(work.rounds(office.contract)[0].note == "uwagi");
    BOOST_TEST((work.rounds(std::nullopt)[0].date == kToday));
    BOOST_TEST(work.roundsUsed(office.contract) == 1);
    BOOST_TEST(work.roundsUsed({99}) == 0);
}

BOOST_AUTO_TEST_CASE(one_timer_runs_at_a_time) {
    auto db = Database::inMemory();
    const Office office(db);
    WorkStore work(db);
    BOOST_TEST(!work.timer().has_value());
    const auto start = [&] {
        work.startTimer(timerOf(office), office.permit(Act::Kind::StartTimer));
    };
    BOOST_TEST(written(db, start) == "done");
    BOOST_TEST(written(db, start) == "database_refused");
    const auto running = work.timer().value();
    BOOST_TEST(running.contract == office.contract);
    BOOST_TEST((running.item == office.hourItem));
    BOOST_TEST((running.date == kToday));
    BOOST_TEST(running.startedAt == "2026-10-05T08:00:00Z");
    BOOST_TEST(running.note == "rozmowa");
}

BOOST_AUTO_TEST_CASE(T21_ending_the_timer_keeps_its_time_and_never_asks_the_gate) {
    auto db = Database::inMemory();
    const Office office(db);
    WorkStore work(db);
    work.startTimer(timerOf(office), office.permit(Act::Kind::StartTimer));
    GateStore(db).recordStops(office.client, {{gate::LimitKey::Manual, std::nullopt, kToday}});
    auto measured = hours(office, 500);
    measured.seconds = 1'800;
    const auto id = work.endTimer(measured);
    expectSame(*work.findEntry(id), measured);
    BOOST_TEST(!work.timer().has_value());
}

BOOST_AUTO_TEST_CASE(measured_time_needs_a_timer_that_ran_for_the_contract) {
    auto db = Database::inMemory();
    const Office office(db);
    WorkStore work(db);
    BOOST_TEST(written(db, [&] { work.endTimer(hours(office, 500)); }) == "database_refused");
    const auto other = ContractStore(db).add(contract(office.client), pln(0));
    work.startTimer(timerOf(office), office.permit(Act::Kind::StartTimer));
    auto elsewhere = hours(office, 500);
    elsewhere.contract = other;
    BOOST_TEST(written(db, [&] { work.endTimer(elsewhere); }) == "database_refused");
    BOOST_TEST(work.timer().has_value());
    BOOST_TEST(work.entries(std::nullopt).empty());
}

BOOST_AUTO_TEST_CASE(T22_an_entry_is_lowered_without_and_raised_with_a_permit) {
    auto db = Database::inMemory();
    const Office office(db);
    WorkStore work(db);
    const auto id = work.addEntry(hours(office, 2'000), office.permit(Act::Kind::AddWork));
    GateStore(db).recordStops(office.client, {{gate::LimitKey::Manual, std::nullopt, kToday}});
    BOOST_TEST(written(db, [&] { work.lowerEntry(id, {1'000}); }) == "done");
    BOOST_TEST(written(db, [&] { work.lowerEntry(id, {1'001}); }) == kMistake);
    BOOST_TEST(work.findEntry(id)->quantity == Quantity{1'000});
    GateStore(db).recordStops(office.client, {});
    work.raiseEntry(id, {3'000}, office.permit(Act::Kind::AddWork));
    BOOST_TEST(work.findEntry(id)->quantity == Quantity{3'000});
    work.removeEntry(id);
    BOOST_TEST(!work.findEntry(id).has_value());
}

BOOST_AUTO_TEST_CASE(an_invoiced_entry_is_neither_changed_nor_removed) {
    auto db = Database::inMemory();
    Office office(db);
    WorkStore work(db);
    const auto id = work.addEntry(hours(office, 2'000), office.permit(Act::Kind::AddWork));
    BOOST_TEST(!work.isInvoiced(id));
    LineSource source;
    source.entries = {id};
    office.draft(pln(40'000), source);
    BOOST_TEST(work.isInvoiced(id));
    BOOST_TEST(written(db, [&] { work.lowerEntry(id, {1'000}); }) == "database_refused");
    BOOST_TEST(written(db, [&] { work.removeEntry(id); }) == "database_refused");
}

BOOST_AUTO_TEST_CASE(unbilled_is_what_no_issued_invoice_or_no_invoice_at_all_holds) {
    auto db = Database::inMemory();
    Office office(db);
    WorkStore work(db);
    const auto held = office.deliver();
    const auto free = office.deliver();
    const auto entry = work.addEntry(hours(office, 1'000), office.permit(Act::Kind::AddWork));
    LineSource source;
    source.deliveries = {held};
    const auto draft = office.draft(pln(100), source);
    BOOST_TEST(work.unbilled(office.contract, false).deliveries.size() == 2U);
    const auto notEvenInDraft = work.unbilled(office.contract, true);
    BOOST_REQUIRE(notEvenInDraft.deliveries.size() == 1U);
    BOOST_TEST(notEvenInDraft.deliveries[0].id == free);
    BOOST_REQUIRE(notEvenInDraft.entries.size() == 1U);
    BOOST_TEST(notEvenInDraft.entries[0].id == entry);
    office.issue(draft);
    BOOST_TEST(work.unbilled(office.contract, false).deliveries.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
