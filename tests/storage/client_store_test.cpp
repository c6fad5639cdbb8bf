// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/client_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(client_store)

namespace {
void expectSame(const Client& found, const Client& stored) {
    BOOST_TEST((found.party == stored.party));
    BOOST_TEST((found.contacts == stored.contacts));
    BOOST_TEST((found.language == stored.language));
    BOOST_TEST((found.secondLanguage == stored.secondLanguage));
    BOOST_TEST(found.currency == stored.currency);
    BOOST_TEST((found.paymentTermDays == stored.paymentTermDays));
    BOOST_TEST(found.isConsumer == stored.isConsumer);
    BOOST_TEST(found.isArchived == stored.isArchived);
    BOOST_TEST(found.isRefused == stored.isRefused);
    BOOST_TEST(found.notes == stored.notes);
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_client_comes_back_as_it_was_stored) {
    auto db = Database::inMemory();
    ClientStore clients(db);
    const auto stored = client("Żółw & Syn");
    const auto id = clients.add(stored, "zolw & syn");
    BOOST_TEST(clients.find(id)->id == id);
    expectSame(*clients.find(id), stored);
    BOOST_TEST(!clients.find({id.value + 1}).has_value());
}

BOOST_AUTO_TEST_CASE(a_change_replaces_every_field_and_the_contacts) {
    auto db = Database::inMemory();
    ClientStore clients(db);
    auto changed = client("Before");
    changed.id = clients.add(changed, "before");
    changed.party = {"After", "", "", "", "", "", "DE", "", ""};
    changed.contacts = {{"Ewa", "e@example.com", "2"}};
    changed.language = DocumentLanguage::Polish;
    changed.currency = Currency::of("EUR");
    changed.paymentTermDays.reset();
    changed.isConsumer = changed.isArchived = changed.isRefused = true;
    changed.notes.clear();
    clients.update(changed, "after");
    expectSame(*clients.find(changed.id), changed);
    BOOST_TEST(clients.findByName("before").empty());
    for (const auto second : {DocumentLanguage::English, DocumentLanguage::Polish}) {
        changed.secondLanguage = second;
        clients.update(changed, "after");
        expectSame(*clients.find(changed.id), changed);
    }
    changed.secondLanguage.reset();
    clients.update(changed, "after");
    expectSame(*clients.find(changed.id), changed);
}

BOOST_AUTO_TEST_CASE(a_name_is_found_whole_before_it_is_found_in_part) {
    auto db = Database::inMemory();
    ClientStore clients(db);
    const auto short1 = clients.add(client("Ala"), "ala");
    const auto long1 = clients.add(client("Ala Bis"), "ala bis");
    BOOST_TEST((clients.findByName("ala") == std::vector{short1}));
    BOOST_TEST((clients.findByName("al") == std::vector{short1, long1}));
    BOOST_TEST(clients.findByName("%").empty());
    BOOST_TEST((clients.findByNip("5260250274") == std::vector{short1, long1}));
    BOOST_TEST(clients.findByNip("").empty());
    BOOST_TEST((clients.allIds() == std::vector{short1, long1}));
}

BOOST_AUTO_TEST_CASE(a_name_is_taken_once) {
    auto db = Database::inMemory();
    ClientStore clients(db);
    clients.add(client("Ala"), "ala");
    BOOST_TEST(outcomeOf([&] { clients.add(client("ALA"), "ala"); }) == "database_refused");
}

BOOST_AUTO_TEST_CASE(a_list_leaves_archived_ones_out_and_comes_in_parts) {
    auto db = Database::inMemory();
    ClientStore clients(db);
    auto archived = client("A");
    archived.isArchived = true;
    clients.add(archived, "a");
    clients.add(client("C"), "c");
    clients.add(client("B"), "b");
    const auto names = [&](const ClientFilter& filter) {
        std::string all;
        for (const auto& each : clients.list(filter))
            all += each.party.name;
        return all;
    };
    BOOST_TEST(names({}) == "BC");
    BOOST_TEST(names({.withArchived = true, .searchPart = ""}) == "ABC");
    BOOST_TEST(names({.withArchived = true, .searchPart = "", .limit = 1, .offset = 1}) == "B");
    BOOST_TEST(names({.withArchived = false, .searchPart = "c"}) == "C");
}

BOOST_AUTO_TEST_SUITE_END()
