// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import_plan.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::dateOf;
using exchange::ReceivableRow;

BOOST_AUTO_TEST_SUITE(plans_of_imports)

namespace {
ReceivableRow row(int number, const std::string& name, const std::string& nip = "") {
    ReceivableRow made;
    made.row = number;
    made.client.name = name;
    made.client.nip = nip;
    made.client.country = "";
    made.number = "OLD/" + std::to_string(number);
    made.issueDate = dateOf("2026-07-01");
    made.gross = pln("100");
    return made;
}

/// Names of the new clients, then the codes of the problems.
std::string planned(Practice& practice, const std::vector<ReceivableRow>& rows) {
    std::string text;
    practice.now().read([&] {
        const auto plan = usecases::planImport(practice.now(), rows, {});
        for (const auto& client : plan.clients)
            text += client.party.name + "(" + client.party.nip + ") ";
        text += "| " + std::to_string(plan.invoices.size());
        for (const auto& problem : plan.problems)
            text += " " + problem.column + ":" + problem.what.code;
    });
    return text;
}

const char* const kNip = "1111111111";
const char* const kOtherNip = "5213456784";
}  // namespace

BOOST_AUTO_TEST_CASE(a_client_comes_once_whatever_the_case_of_its_name) {
    Practice practice;
    BOOST_TEST(planned(practice, {row(2, "Żabka"), row(3, "żabka"), row(4, "ZABKA")}) ==
               "Żabka() | 3");
}

BOOST_AUTO_TEST_CASE(a_tax_number_tells_one_firm_under_two_names) {
    Practice practice;
    BOOST_TEST(planned(practice, {row(2, "ACME", kNip), row(3, "ACME sp. z o.o.", kNip)}) ==
               "ACME(1111111111) | 2");
}

BOOST_AUTO_TEST_CASE(what_a_later_row_knows_completes_a_new_client) {
    Practice practice;
    BOOST_TEST(planned(practice, {row(2, "ACME"), row(3, "ACME", kNip), row(4, "Other", kNip)}) ==
               "ACME(1111111111) | 3");
}

BOOST_AUTO_TEST_CASE(one_name_with_two_tax_numbers_is_told) {
    Practice practice;
    BOOST_TEST(planned(practice, {row(2, "ACME", kNip), row(3, "acme", kOtherNip)}) ==
               "ACME(1111111111) | 1 tax_id:cell_other_tax_id");
}

BOOST_AUTO_TEST_CASE(known_clients_are_found_also_archived_ones) {
    Practice practice;
    const auto id = practice.client("ACME");
    usecases::ClientForm form;
    form.nip = kNip;
    usecases::editClient(practice.now(), id, form);
    usecases::archiveClient(practice.now(), id, true);
    BOOST_TEST(planned(practice, {row(2, "acme"), row(3, "Whatever", kNip)}) == "| 2");
    BOOST_TEST(planned(practice, {row(2, "acme", kOtherNip)}) == "| 0 tax_id:cell_other_tax_id");
}

BOOST_AUTO_TEST_CASE(a_name_that_no_document_could_print_is_told) {
    Practice practice;
    BOOST_TEST(
        planned(practice, {row(2, "ACME \U0001F600")}).ends_with("client:unprintable_character"));
}

BOOST_AUTO_TEST_CASE(a_country_follows_from_the_vat_number) {
    Practice practice;
    auto german = row(2, "GmbH");
    german.client.vatUe = "DE111111125";
    auto greek = row(3, "AE");
    greek.client.vatUe = "EL123456783";
    practice.now().read([&] {
        const std::vector rows{german, greek, row(4, "ACME")};
        const auto plan = usecases::planImport(practice.now(), rows, {});
        BOOST_REQUIRE(plan.clients.size() == 3U);
        BOOST_TEST(plan.clients[0].party.country == "DE");
        BOOST_TEST(plan.clients[1].party.country == "GR");
        BOOST_TEST(plan.clients[2].party.country == "PL");
    });
}

BOOST_AUTO_TEST_SUITE_END()
