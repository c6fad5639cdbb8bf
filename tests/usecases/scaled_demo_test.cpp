// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scaled_demo.h"

#include <boost/test/unit_test.hpp>

#include "domain/client/tax_identifiers.h"
#include "support/practice.h"
#include "usecases/keeping.h"
#include "usecases/reports.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(scaled_demo)

namespace {
const domain::Date kDay = domain::dateOf("2026-09-01");

usecases::ScaledDemo play(const TempFolder& folder, std::int64_t clients) {
    HandClock clock;
    return usecases::playScaledDemo(folder.path(), clients, kDay, clock, shipped(),
                                    [](std::int64_t, std::int64_t) {});
}

std::string everything(const usecases::ScaledDemo& made) {
    return Raw(made.database)
        .read(
            "SELECT group_concat(number || client_id || gross || issue_date) FROM invoice;"
            "SELECT group_concat(amount || date) FROM payment;"
            "SELECT group_concat(name || nip) FROM client;"
            "SELECT group_concat(state || text) FROM change_request");
}
}  // namespace

BOOST_AUTO_TEST_CASE(it_has_the_sizes_that_were_asked_for_and_verifies) {
    const TempFolder folder;
    const auto made = play(folder, 60);
    BOOST_TEST(made.clients == 60);
    BOOST_TEST(made.invoices == 600);
    BOOST_TEST(made.lines > 1600);
    BOOST_TEST(made.lines < 2000);
    BOOST_TEST(made.payments > 420);
    BOOST_TEST(made.payments < 540);
    BOOST_TEST(made.changes > 20);
    const HandClock clock;
    auto office = usecases::openOffice(made.database, kDay, clock, shipped());
    BOOST_TEST(usecases::verify(office).isOk());
    int stopped = 0;
    const auto rows = usecases::listClients(office, {});
    for (const auto& row : rows) {
        stopped += row.state == domain::gate::State::Stopped ? 1 : 0;
        BOOST_TEST(domain::parseNip(row.client.party.nip).orThrow() == row.client.party.nip);
    }
    BOOST_TEST(stopped > 3);
    BOOST_TEST(stopped < 40);
}

BOOST_AUTO_TEST_CASE(the_same_count_and_day_give_the_same_rows) {
    const TempFolder one;
    const TempFolder other;
    const auto rows = everything(play(one, 10));
    BOOST_TEST(rows == everything(play(other, 10)));
    BOOST_TEST(rows.size() > 1000U);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_is_refused) {
    const TempFolder folder;
    BOOST_TEST(outcomeOf([&] { play(folder, 0); }) == "out_of_range");
    BOOST_TEST(outcomeOf([&] { play(folder, usecases::kMostScaledClients + 1); }) ==
               "out_of_range");
    BOOST_TEST(outcomeOf([&] { play(folder, 1); }) == "done");
    BOOST_TEST(outcomeOf([&] { play(folder, 1); }) == "database_exists");
}

BOOST_AUTO_TEST_SUITE_END()
