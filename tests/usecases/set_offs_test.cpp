// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/set_offs.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(set_offs_of_a_client)

BOOST_AUTO_TEST_CASE(a_deposit_waits_for_its_contract_and_an_overpayment_for_the_oldest_due) {
    Practice practice;
    const auto client = practice.client();
    const auto proposed = [&] {
        std::string text;
        practice.now().read([&] {
            for (const auto& each : usecases::setOffsOf(practice.now(), client))
                text += std::string(domain::codeOf(each.kind)) + " " + each.number + " " +
                        domain::formatAmount(each.amount) + "; ";
        });
        return text;
    };
    usecases::PaymentForm form;
    form.amount = "100";
    form.client = client;
    usecases::addPayment(practice.now(), form);
    const auto contract = practice.started(client);
    form = {};
    form.amount = "500";
    form.deposit = contract;
    usecases::addPayment(practice.now(), form);
    BOOST_TEST(proposed() == "");
    practice.invoice(client, "1000");
    BOOST_TEST(proposed() == "payment FV/1/09/2026 100.00; ");
    practice.deliver(contract, 1);
    const auto draft = usecases::draftFromContract(practice.now(), contract).draft.id;
    usecases::issueInvoice(practice.now(), {.draft = draft, .use = {.deposits = false}});
    BOOST_TEST(proposed() == "payment FV/1/09/2026 100.00; deposit FV/2/09/2026 500.00; ");
}

BOOST_AUTO_TEST_SUITE_END()
