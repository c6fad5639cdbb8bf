// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/batches.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/find.h"

using namespace support;
using domain::dateOf;
using usecases::issueDrafts;
using usecases::writePdfs;

BOOST_AUTO_TEST_SUITE(batches)

namespace {
bool toTheEnd(std::int64_t, std::int64_t) {
    return true;
}

/// Gives up after so many.
usecases::Progress upTo(std::int64_t most) {
    return [most](std::int64_t done, std::int64_t) { return done < most; };
}

usecases::DraftForm oneLine(domain::ClientId client) {
    usecases::DraftForm form;
    form.client = client;
    form.lines = {"Text; 1; flat; 10"};
    return form;
}

/// A practice with three drafts of one client.
struct Drafted {
    Practice practice;
    domain::ClientId client = practice.client();

    Drafted() {
        for (int i = 0; i < 3; ++i)
            usecases::draftByHand(practice.now(), oneLine(client));
    }

    std::size_t drafts() {
        return usecases::listInvoices(practice.now(), {.onlyDrafts = true}).size();
    }

    usecases::WrittenPdfs write(const char* from, const char* to, const char* folder,
                                const usecases::Progress& progress = toTheEnd) {
        return writePdfs(practice.now(),
                         {dateOf(from), dateOf(to), std::nullopt, practice.path(folder)}, progress);
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(every_draft_is_issued_in_order_with_its_pdf) {
    Drafted drafted;
    const auto out = drafted.practice.path("out");
    std::vector<std::int64_t> told;
    const auto batch = issueDrafts(drafted.practice.now(), out, [&](auto done, auto all) {
        BOOST_TEST(all == 3);
        told.push_back(done);
        return true;
    });
    BOOST_REQUIRE(batch.issued.size() == 3U);
    BOOST_TEST(batch.issued[0].number == "FV/1/09/2026");
    BOOST_TEST(batch.issued[2].number == "FV/3/09/2026");
    BOOST_TEST(std::filesystem::exists(batch.issued[2].pdf));
    BOOST_TEST(batch.left.empty());
    BOOST_TEST(!batch.isGivenUp);
    BOOST_TEST((told == std::vector<std::int64_t>{1, 2, 3}));
    BOOST_TEST(drafted.drafts() == 0U);
    BOOST_TEST(drafted.practice.findings().empty());
}

BOOST_AUTO_TEST_CASE(a_batch_that_is_given_up_leaves_whole_invoices_and_the_rest_as_drafts) {
    Drafted drafted;
    const auto first = issueDrafts(drafted.practice.now(), std::nullopt, upTo(2));
    BOOST_TEST(first.isGivenUp);
    BOOST_TEST(first.issued.size() == 2U);
    BOOST_TEST(drafted.drafts() == 1U);
    BOOST_TEST(drafted.practice.findings().empty());
    const auto rest = issueDrafts(drafted.practice.now(), std::nullopt, upTo(1));
    BOOST_TEST(!rest.isGivenUp);  // nothing was left to give up
    BOOST_TEST(rest.issued.front().number == "FV/3/09/2026");
}

BOOST_AUTO_TEST_CASE(a_draft_that_cannot_be_issued_stays_and_the_others_go_on) {
    Drafted drafted;
    auto foreign = oneLine(drafted.client);
    foreign.currency = domain::Currency::of("EUR");
    const auto draft = usecases::draftByHand(drafted.practice.now(), foreign).draft.id;
    usecases::draftByHand(drafted.practice.now(), oneLine(drafted.client));
    const auto batch = issueDrafts(drafted.practice.now(), std::nullopt, toTheEnd);
    BOOST_TEST(batch.issued.size() == 4U);
    BOOST_REQUIRE(batch.left.size() == 1U);
    BOOST_TEST(batch.left[0].draft == draft);
    BOOST_TEST(batch.left[0].why.code == "rate_required");
    BOOST_TEST(drafted.drafts() == 1U);
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_written_ends_the_batch_before_anything) {
    Drafted drafted;
    BOOST_TEST(outcomeOf([&] {
                   issueDrafts(drafted.practice.now(), drafted.practice.unwritable(), toTheEnd);
               }) == "folder_unwritable");
    BOOST_TEST(drafted.drafts() == 3U);
}

BOOST_AUTO_TEST_CASE(the_pdfs_of_a_period_are_written_byte_for_byte_and_once) {
    Drafted drafted;
    issueDrafts(drafted.practice.now(), std::nullopt, toTheEnd);
    BOOST_TEST(drafted.write("2026-08-01", "2026-08-31", "august").files.empty());
    const auto written = drafted.write("2026-09-01", "2026-09-01", "september");
    BOOST_REQUIRE(written.files.size() == 3U);
    BOOST_TEST(written.files[0].filename() == "FV-1-09-2026.pdf");
    BOOST_TEST(bytesOf(written.files[0]) ==
               usecases::pdfOfIssued(drafted.practice.now(),
                                     usecases::findIssued(drafted.practice.now(), "FV/1/09/2026")));
    BOOST_TEST((drafted.write("2026-09-01", "2026-09-30", "september").files == written.files));
    const auto part = drafted.write("2026-09-01", "2026-09-30", "part", upTo(1));
    BOOST_TEST(part.isGivenUp);
    BOOST_TEST(part.files.size() == 1U);
    BOOST_TEST(outcomeOf([&] { drafted.write("2026-09-02", "2026-09-01", "x"); }) ==
               "period_reversed");
}

BOOST_AUTO_TEST_SUITE_END()
