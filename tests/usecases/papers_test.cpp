// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/papers.h"

#include <fstream>
#include <iterator>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(papers)

namespace {
bool isPdf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    return bytes.starts_with("%PDF-1.7") && bytes.find("%%EOF") != std::string::npos;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_contract_is_written_without_storing_anything) {
    Practice practice;
    const auto contract = practice.draft(practice.client());
    const auto before = practice.counts();
    const auto file = usecases::contractPdf(practice.now(), contract, practice.path("papers"));
    BOOST_TEST(file.filename() == "contract-1-2026-09-01.pdf");
    BOOST_TEST(isPdf(file));
    BOOST_TEST(practice.counts() == before);
    BOOST_TEST(outcomeOf([&] {
                   usecases::contractPdf(practice.now(), contract, practice.unwritable());
               }) == "folder_unwritable");
}

BOOST_AUTO_TEST_CASE(a_statement_is_written_for_the_client) {
    Practice practice;
    const auto client = practice.client();
    practice.pay(practice.invoice(client, "1000.00").invoice.id, "500.00");
    const auto before = practice.counts();
    const auto statement = usecases::statement(practice.now(), client, practice.clock.today());
    const auto file = usecases::statementPdf(practice.now(), statement, practice.path("papers"));
    BOOST_TEST(file.filename() == "statement-1-2026-09-01.pdf");
    BOOST_TEST(isPdf(file));
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_SUITE_END()
