// SPDX-License-Identifier: GPL-3.0-or-later
// A stop in force is kept by the database itself: a row that another program puts in past the gate
// is refused, whichever kind of work it is.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using gate::Act;
using gate::LimitKey;
using support::Raw;

BOOST_AUTO_TEST_SUITE(stops_in_force)

namespace {
const char* const kStopped = "work is stopped";

/// A row of foreign work for contract 1, with the permit and the day put in.
struct Foreign {
    const char* name;
    const char* before;
    const char* after;
    bool hasDay;
};

std::ostream& operator<<(std::ostream& out, const Foreign& foreign) {
    return out << foreign.name;
}

const std::vector<Foreign> kForeign{
    {"delivery",
     "INSERT INTO delivery(contract_id, item_id, quantity, date, permit, override_id)"
     " VALUES (1, 1, 1000, ",
     ")", true},
    {"work_entry",
     "INSERT INTO work_entry(contract_id, item_id, quantity, is_time, date, permit, override_id)"
     " VALUES (1, 2, 1000, 1, ",
     ")", true},
    {"revision_round",
     "INSERT INTO revision_round(contract_id, date, permit, override_id) VALUES (1, ", ")", true},
    {"timer",
     "INSERT INTO timer(id, contract_id, started_at, date, permit, override_id)"
     " VALUES (1, 1, '2026-10-05T08:00:00Z', ",
     ")", false},
    {"scope_item",
     "INSERT INTO scope_item(contract_id, position, name, quantity, unit, unit_price, vat,"
     " change_id, deadline, permit, override_id) VALUES (1, 9, 'x', 1000, 'flat', 1, '23', 1, ",
     ")", false},
};

struct StoppedOffice {
    StoppedOffice() : db(Database::create(folder / "office.db")), office(db), raw(db.file()) {
        db.write([&] {
            ChangeRequest change;
            change.contract = office.contract;
            change.loggedOn = kToday;
            change.text = "more";
            change.id = ContractStore(db).addChange(change);
            change.state = ChangeState::Priced;
            change.price = pln(100);
            ContractStore(db).updateChange(change, std::nullopt);
            overrideId = GateStore(db).addOverride({{},
                                                    office.client,
                                                    std::nullopt,
                                                    "finish it",
                                                    kToday,
                                                    kToday + Days(7),
                                                    pln(100'000),
                                                    pln(0)});
        });
    }

    void stop(std::optional<ContractId> contract = std::nullopt) {
        db.write([&] {
            GateStore(db).recordStops(office.client, {{LimitKey::Manual, contract, kToday}});
        });
    }

    std::string put(const Foreign& foreign, const std::string& permit, Date day = kToday) {
        const auto under = permit == "override" ? std::to_string(overrideId.value) : "NULL";
        return raw.run(foreign.before + ("'" + toIso(day) + "', '" + permit + "', " + under) +
                       foreign.after);
    }

    support::TempFolder folder;
    Database db;
    Office office;
    Raw raw;
    OverrideId overrideId;
};
}  // namespace

BOOST_DATA_TEST_CASE(T16_foreign_work_is_refused_while_a_stop_is_in_force,
                     boost::unit_test::data::make(kForeign), foreign) {
    StoppedOffice office;
    office.stop();
    BOOST_TEST(office.put(foreign, "clear") == kStopped);
    office.stop(office.office.contract);
    BOOST_TEST(office.put(foreign, "clear") == kStopped);
    office.stop(ContractStore(office.db).add(contract(office.office.client), pln(0)));
    BOOST_TEST(office.put(foreign, "clear") == "done");
}

BOOST_DATA_TEST_CASE(work_goes_on_under_an_override_that_exists,
                     boost::unit_test::data::make(kForeign), foreign) {
    StoppedOffice office;
    office.stop();
    const auto withoutOverride = std::string(foreign.before) + "'2026-10-05', 'override', NULL)";
    BOOST_TEST(office.raw.run(withoutOverride) != "done");
    BOOST_TEST(office.put(foreign, "override") == "done");
}

BOOST_DATA_TEST_CASE(what_was_done_before_the_stop_is_kept, boost::unit_test::data::make(kForeign),
                     foreign) {
    StoppedOffice office;
    office.stop();
    if (!foreign.hasDay) {  // starting and accepting happen now
        BOOST_TEST(office.put(foreign, "before_stop", kToday - Days(1)) != "done");
        return;
    }
    BOOST_TEST(office.put(foreign, "before_stop", kToday) == kStopped);
    BOOST_TEST(office.put(foreign, "before_stop", kToday - Days(1)) == "done");
}

BOOST_AUTO_TEST_CASE(an_entry_is_not_raised_or_moved_under_a_stop) {
    StoppedOffice office;
    office.put(kForeign.at(1), "clear");
    office.stop();
    BOOST_TEST(office.raw.run("UPDATE work_entry SET quantity = 2000") == kStopped);
    BOOST_TEST(office.raw.run("UPDATE work_entry SET quantity = 2000, permit = 'empty'") != "done");
    BOOST_TEST(office.raw.run("UPDATE work_entry SET quantity = 2000, permit = 'measured'") ==
               kStopped);
    BOOST_TEST(office.raw.run("UPDATE work_entry SET quantity = 500") == "done");
    BOOST_TEST(office.raw.run("UPDATE work_entry SET date = '2020-01-01'") ==
               "of an entry only the quantity changes");
    BOOST_TEST(office.raw.run("REPLACE INTO work_entry(id, contract_id, date, quantity, is_time,"
                              " permit) VALUES (1, 1, '2026-10-05', 0, 1, 'empty')") ==
               "of an entry only the quantity changes");
}

BOOST_AUTO_TEST_CASE(time_is_not_called_measured_when_no_timer_ran) {
    StoppedOffice office;
    office.stop();
    BOOST_TEST(office.put(kForeign.at(1), "measured") == "no timer runs");
}

BOOST_AUTO_TEST_CASE(a_running_timer_does_not_change_its_contract) {
    StoppedOffice office;
    office.put(kForeign.at(3), "clear");
    BOOST_TEST(office.raw.run("UPDATE timer SET contract_id = 2") ==
               "a running timer is never changed");
}

BOOST_AUTO_TEST_CASE(a_change_is_not_accepted_past_the_gate) {
    StoppedOffice office;
    office.stop();
    BOOST_TEST(office.raw.run("UPDATE change_request SET state = 'accepted', decided_on ="
                              " '2026-10-05'") == "an accepted change becomes scope");
    BOOST_TEST(office.raw.run("INSERT INTO change_request(contract_id, logged_on, text, state,"
                              " price, decided_on) VALUES (1, '2026-10-05', 'x', 'accepted', 5,"
                              " '2026-10-05')") == "an accepted change becomes scope");
}

BOOST_AUTO_TEST_CASE(T15_invoices_payments_and_asks_are_never_stopped) {
    StoppedOffice office;
    office.db.write([&] { office.office.deliver(); });
    office.stop();
    BOOST_TEST(written(office.db, [&] {
                   LineSource source;
                   source.deliveries = {{1}};
                   const auto draft = office.office.draft(pln(100), source);
                   office.office.issue(draft);
                   office.office.allocate(office.office.pay(pln(50)), draft, pln(50));
                   const auto wrong = office.office.draft(pln(100));
                   office.office.issue(wrong);
                   office.office.correctToZero(wrong, kToday);
               }) == "done");
}

BOOST_AUTO_TEST_CASE(the_stores_themselves_are_refused_too) {
    StoppedOffice office;
    office.stop();
    BOOST_TEST(written(office.db, [&] { office.office.deliver(); }) == "database_refused");
}

BOOST_AUTO_TEST_SUITE_END()
