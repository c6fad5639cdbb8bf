// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and mails as they come out of the use cases that write them.
#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/reminders.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(correspondence)

namespace {
usecases::LetterPreview previewOf(Practice& practice) {
    usecases::ReminderChoice all;
    all.all = true;
    return usecases::previewReminders(practice.now(), all).at(0);
}

bool has(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_letter_is_in_the_language_of_the_client) {
    Practice practice;
    const auto client = practice.client();
    practice.invoice(client, "100");
    practice.on("2026-09-18");
    BOOST_TEST(has(previewOf(practice).letter.subject, "Przypomnienie"));
    usecases::ClientForm form;
    form.language = "en";
    usecases::editClient(practice.now(), client, form);
    BOOST_TEST(!has(previewOf(practice).letter.subject, "Przypomnienie"));
    BOOST_TEST(has(previewOf(practice).mail.body, "FV/1/09/2026"));
}

BOOST_AUTO_TEST_CASE(the_address_is_the_clients_else_the_contacts) {
    Practice practice;
    const auto client = practice.client();
    practice.invoice(client, "100");
    practice.on("2026-09-18");
    BOOST_TEST(previewOf(practice).recipient == "biuro@acme.example");
    usecases::ClientForm form;
    form.email = "";
    form.contactName = "Jan";
    form.contactEmail = "jan@acme.example";
    usecases::editClient(practice.now(), client, form);
    BOOST_TEST(previewOf(practice).recipient == "jan@acme.example");
}

BOOST_AUTO_TEST_CASE(amounts_of_two_currencies_are_named_apart) {
    Practice practice;
    const auto client = practice.client();
    practice.invoice(client, "100");
    usecases::DraftForm form;
    form.client = client;
    form.currency = domain::Currency::of("EUR");
    form.lines = {"Text; 1; flat; 50; 23"};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const domain::ForeignRate rate{domain::Rate{4250000}, "1", domain::dateOf("2026-08-31")};
    usecases::issueInvoice(practice.now(), {draft.draft.id, {}, rate, {}});
    practice.on("2026-09-18");
    const auto preview = previewOf(practice);
    BOOST_TEST(preview.total.amounts().size() == 2);
    BOOST_TEST(has(preview.mail.body, "123,00"));
    BOOST_TEST(has(preview.mail.body, "61,50"));
}

BOOST_AUTO_TEST_SUITE_END()
