// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/letter_store.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(letter_store)

namespace {
struct Letters {
    Database db = Database::inMemory();
    Office office{db};
    LetterStore store{db};
    std::string hash = DocumentStore(db).put("letter", "l.pdf", "letter");

    std::int64_t add(Date day) {
        return store.add({0, office.client, std::nullopt, "reminder", day, std::nullopt, hash});
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_letter_comes_back_with_all_its_fields) {
    Letters letters;
    const StoredLetter stored{0,
                              letters.office.client,
                              letters.office.contract,
                              "suspension",
                              kToday,
                              kToday - Days(2),
                              letters.hash};
    const auto id = letters.store.add(stored);
    letters.add(kToday - Days(1));
    const auto found = letters.store.letters(letters.office.client);
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(!found[0].contract.has_value());
    BOOST_TEST(!found[0].paymentsUntil.has_value());
    BOOST_TEST(found[1].id == id);
    BOOST_TEST(found[1].client == stored.client);
    BOOST_TEST((found[1].contract == stored.contract));
    BOOST_TEST(found[1].kind == "suspension");
    BOOST_TEST((found[1].date == kToday));
    BOOST_TEST((found[1].paymentsUntil == kToday - Days(2)));
    BOOST_TEST(found[1].documentHash == letters.hash);
    BOOST_TEST(letters.store.letters(std::nullopt).size() == 2U);
    BOOST_TEST(letters.store.letters(ClientId{99}).empty());
}

BOOST_AUTO_TEST_CASE(T1_a_step_of_an_invoice_is_recorded_once) {
    Letters letters;
    const auto invoice = letters.office.draft(pln(100));
    letters.office.issue(invoice);
    const auto first = letters.add(kToday);
    letters.store.addStep({invoice, Step::Reminder1, first, pln(123)});
    const auto second = letters.add(kToday);
    BOOST_TEST(written(letters.db, [&] {
                   letters.store.addStep({invoice, Step::Reminder1, second, pln(123)});
               }) == "database_refused");
    letters.store.addStep({invoice, Step::Reminder2, second, pln(100)});
    BOOST_TEST((letters.store.stepsSent(invoice) == std::vector{Step::Reminder1, Step::Reminder2}));
    const auto steps = letters.store.steps(second, Currency());
    BOOST_REQUIRE(steps.size() == 1U);
    BOOST_TEST(steps[0].invoice == invoice);
    BOOST_TEST((steps[0].step == Step::Reminder2));
    BOOST_TEST(steps[0].letter == second);
    BOOST_TEST(steps[0].balance == pln(100));
}

BOOST_AUTO_TEST_CASE(T5_a_step_for_a_paid_invoice_is_refused) {
    Letters letters;
    const auto invoice = letters.office.draft(pln(100));
    letters.office.issue(invoice);
    const auto letter = letters.add(kToday);
    BOOST_TEST(written(letters.db, [&] {
                   letters.store.addStep({invoice, Step::Reminder1, letter, pln(0)});
               }) == "database_refused");
}

BOOST_AUTO_TEST_CASE(T6_a_pause_has_a_reason_and_an_end) {
    Letters letters;
    const auto client = letters.office.client;
    BOOST_TEST(!letters.store.pause(client).has_value());
    letters.store.setPause({client, kToday, "holiday"});
    letters.store.setPause({client, kToday + Days(9), "illness"});
    BOOST_TEST((letters.store.pause(client)->until == kToday + Days(9)));
    BOOST_TEST(letters.store.pause(client)->reason == "illness");
    BOOST_TEST(letters.store.pause(client)->client == client);
    BOOST_TEST(outcomeOf([&] {
                   letters.store.setPause({client, kToday, ""});
               }) == "database_refused");
    letters.store.endPause(client);
    BOOST_TEST(!letters.store.pause(client).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
