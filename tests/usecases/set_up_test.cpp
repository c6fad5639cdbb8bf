// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/set_up.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(set_up)

namespace {
struct Fresh {
    TempFolder folder;
    HandClock clock;

    usecases::SetUp make(const fs::path& file, const usecases::Profile& profile) {
        return usecases::setUp(file, profile, clock.today(), clock, shipped());
    }

    std::string outcome(const fs::path& file, const usecases::Profile& profile) {
        return outcomeOf([&] { make(file, profile); });
    }

    std::size_t files() {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    }
};

struct Place {
    const char* folder;
    const char* service;
};

std::ostream& operator<<(std::ostream& out, const Place& place) {
    return out << place.folder;
}

const Place kPlaces[] = {{"Dropbox", "Dropbox"},
                         {"Dropbox (Firma)", "Dropbox"},
                         {"OneDrive - Studio", "OneDrive"},
                         {"Google Drive/books", "Google Drive"},
                         {"Nextcloud/a/b", "Nextcloud"},
                         {"iCloud Drive", "iCloud"},
                         {"Library/Mobile Documents/com~apple~CloudDocs", "iCloud"},
                         {"Documents", ""},
                         {"mydropboxes", ""}};
}  // namespace

BOOST_AUTO_TEST_CASE(who_charges_no_vat_has_series_of_a_rachunek) {
    Practice practice([](usecases::Profile& profile) {
        profile.seller.vatStatus = domain::VatStatus::None;
        profile.numbering.clear();
    });
    usecases::DraftForm form;
    form.client = practice.client();
    form.lines = {"Text; 1; flat; 100; none"};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const auto bill = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    BOOST_TEST(bill.invoice.number == "R/1/09/2026");
    BOOST_TEST(usecases::correctInvoice(practice.now(), bill.invoice.id, "typo", true, {})
                   .invoice.number == "RK/1/09/2026");
}

BOOST_AUTO_TEST_CASE(a_database_is_made_from_a_profile) {
    Fresh fresh;
    const auto file = fresh.folder.path() / "a" / "b" / "granica.db";
    const auto made = fresh.make(file, exampleProfile());
    BOOST_TEST(made.seller == "Studio Przykład Anna Przykładowa");
    BOOST_TEST(made.nextInvoiceNumber == "FV/1/09/2026");
    BOOST_TEST(made.warnings.empty());
    const auto permissions = fs::status(file).permissions() & fs::perms::all;
    const bool isMineAlone = permissions == (fs::perms::owner_read | fs::perms::owner_write);
    BOOST_TEST(isMineAlone);
    auto office = usecases::openOffice(file, fresh.clock.today(), fresh.clock, shipped());
    const auto limits = usecases::showLimits(office, {}, {});
    BOOST_TEST(limits.home == domain::Currency::of("PLN"));
    for (const auto& row : limits.rows)
        if (row.limit.key == domain::gate::LimitKey::UnpaidBalance) {
            BOOST_TEST(row.limit.warn->rounded() == 400000);
            BOOST_TEST(row.limit.stop->rounded() == 500000);
        }
}

BOOST_AUTO_TEST_CASE(T37_an_existing_file_is_never_touched) {
    Fresh fresh;
    const auto file = fresh.folder / "granica.db";
    writeBytes(file, "somebody's");
    BOOST_TEST(fresh.outcome(file, exampleProfile()) == "database_exists");
    BOOST_TEST(bytesOf(file) == "somebody's");
    BOOST_TEST(fresh.files() == 1);
}

BOOST_AUTO_TEST_CASE(nothing_is_left_when_it_fails) {
    Fresh fresh;
    auto profile = exampleProfile();
    const auto file = fresh.folder / "granica.db";
    BOOST_TEST(outcomeOf([&] {
                   usecases::setUp(file, profile, fresh.clock.today(), fresh.clock,
                                   fresh.folder / "nothing shipped");
               }) != "done");
    BOOST_TEST(fresh.files() == 0);
    writeBytes(fresh.folder / "file", "x");
    BOOST_TEST(fresh.outcome(fresh.folder.path() / "file" / "granica.db", profile) != "done");
    BOOST_TEST(fresh.files() == 1);
}

BOOST_AUTO_TEST_CASE(a_seller_whom_no_document_can_show_is_refused) {
    Fresh fresh;
    auto profile = exampleProfile();
    profile.seller.party.name = "☃";
    BOOST_TEST(fresh.outcome(fresh.folder / "a.db", profile) == "unprintable_character");
    profile = exampleProfile();
    profile.seller.accounts.front().bank = "☃";
    BOOST_TEST(fresh.outcome(fresh.folder / "a.db", profile) == "unprintable_character");
    BOOST_TEST(fresh.files() == 0);
}

BOOST_AUTO_TEST_CASE(T30_the_last_numbers_used_are_taken_over) {
    Fresh fresh;
    auto profile = exampleProfile();
    profile.numbering["invoice"].last = 7;
    BOOST_TEST(fresh.make(fresh.folder / "a.db", profile).nextInvoiceNumber == "FV/8/09/2026");
}

BOOST_AUTO_TEST_CASE(a_profile_with_an_error_is_told_with_its_field) {
    Fresh fresh;
    const auto file = fresh.folder / "profile.json";
    writeBytes(file, R"({"seller": {"name": "X", "nip": "1234567890"}})");
    try {
        usecases::readProfile(file);
        BOOST_ERROR("read");
    } catch (const domain::Refused& refused) {
        BOOST_TEST((refused.refusal().kind == domain::Refusal::Kind::Input));
    }
}

BOOST_DATA_TEST_CASE(T41_a_folder_that_is_synchronised_brings_a_warning, kPlaces, place) {
    Fresh fresh;
    const auto made =
        fresh.make(fresh.folder.path() / place.folder / "granica.db", exampleProfile());
    const bool isWarned = place.service[0] != '\0';
    BOOST_REQUIRE(made.warnings.size() == (isWarned ? 1 : 0));
    if (isWarned) {
        BOOST_TEST(made.warnings.front().code == "sync_folder");
        BOOST_TEST(std::get<std::string>(made.warnings.front().arguments.front().second.value()) ==
                   place.service);
    }
}

BOOST_AUTO_TEST_SUITE_END()
