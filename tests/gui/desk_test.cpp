// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

BOOST_AUTO_TEST_SUITE(desks)

namespace {
const wording::Voice kDeskVoice(wording::Language::English, "no/such/folder");
}  // namespace

BOOST_FIXTURE_TEST_CASE(another_program_and_a_new_day_are_noticed, support::Practice) {
    gui::Desk desk(clock, kDeskVoice, support::shipped(), {});
    BOOST_TEST(!desk.hasMoved());
    desk.open(file());
    BOOST_TEST(!desk.hasMoved());
    client();
    BOOST_TEST(desk.hasMoved());
    BOOST_TEST(!desk.hasMoved());
    clock.advance(std::chrono::hours(24));
    BOOST_TEST(desk.hasMoved());
    BOOST_TEST((desk.office().today() == domain::dateOf("2026-09-02")));
    BOOST_TEST(!desk.hasMoved());
}

BOOST_FIXTURE_TEST_CASE(a_fixed_day_stays, support::Practice) {
    gui::Desk desk(clock, kDeskVoice, support::shipped(), domain::dateOf("2026-10-10"));
    desk.open(file());
    clock.advance(std::chrono::hours(24));
    BOOST_TEST(!desk.hasMoved());
    BOOST_TEST((desk.office().today() == domain::dateOf("2026-10-10")));
}

BOOST_FIXTURE_TEST_CASE(what_was_open_stays_open_when_another_file_is_none, support::Practice) {
    gui::Desk desk(clock, kDeskVoice, support::shipped(), {});
    desk.open(file());
    BOOST_TEST(support::outcomeOf([&] { desk.open(path("none.db")); }) == "database_missing");
    BOOST_TEST(desk.office().databaseFile() == file());
    BOOST_TEST(desk.documents() == file().parent_path() / "documents");
}

BOOST_FIXTURE_TEST_CASE(a_backup_is_made_after_writing_and_once_a_day, support::Practice) {
    gui::Desk desk(clock, kDeskVoice, support::shipped(), {});
    desk.open(file());
    desk.backUp();
    const auto backups = file().parent_path() / "backups";
    BOOST_TEST(!std::filesystem::exists(backups));
    usecases::ClientForm form;
    form.name = "ACME";
    usecases::addClient(desk.office(), form);
    desk.backUp();
    BOOST_TEST(std::filesystem::exists(backups));
}

BOOST_AUTO_TEST_SUITE_END()
