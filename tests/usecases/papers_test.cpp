// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/papers.h"

#include <fstream>
#include <iterator>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "support/shell.h"

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

BOOST_AUTO_TEST_CASE(an_order_asks_for_what_of_the_deposit_is_not_paid) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = usecases::addContractFromText(practice.now(), client, R"({
        "title": "Shop", "deposit": {"amount": "100"}, "items": [
        {"name": "Text", "quantity": "2", "unit": "piece", "price": "50", "vat": "23"}]})")
                              .view.contract.id;
    const auto words = [&] {
        const auto file = usecases::contractPdf(practice.now(), contract, practice.path("papers"));
        return shell("pdftotext -layout '" + file.string() + "' -").out;
    };
    const auto pay = [&](const char* amount) {
        usecases::PaymentForm form;
        form.deposit = contract;
        form.amount = amount;
        usecases::addPayment(practice.now(), form);
    };
    BOOST_TEST(words().find("wpłaty: 100,00 PLN") != std::string::npos, words());
    pay("30");
    BOOST_TEST(words().find("wpłaty: 70,00 PLN") != std::string::npos, words());
    pay("80");
    BOOST_TEST(words().find("wpłaty:") == std::string::npos, words());
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
