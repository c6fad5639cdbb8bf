// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and mails as they come out of the use cases that write them.
#include <fstream>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/reminders.h"
#include "usecases/sellers.h"

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
    const auto seller = usecases::showSeller(practice.now());
    for (const char* currency : {"PLN", "EUR"}) {
        const auto* account = seller.accountIn(domain::Currency::of(currency));
        BOOST_REQUIRE(account != nullptr);
        const auto end = account->iban.substr(account->iban.size() - 4) +
                         (account->bank.empty() ? "" : " (" + account->bank + ")");
        BOOST_TEST(has(preview.mail.body, end + " – " + currency), preview.mail.body);
    }
}

BOOST_AUTO_TEST_CASE(a_payer_abroad_is_told_the_bic) {
    Practice practice([](usecases::Profile& profile) {
        for (auto& account : profile.seller.accounts)
            account.bic = "WBKPPLPP";
    });
    usecases::DraftForm form;
    form.client = practice.foreignClient();
    form.currency = domain::Currency::of("EUR");
    form.lines = {"Text; 1; flat; 50; np2"};
    const auto draft = usecases::draftByHand(practice.now(), form);
    const domain::ForeignRate rate{domain::Rate{4250000}, "1", domain::dateOf("2026-08-31")};
    usecases::issueInvoice(practice.now(), {draft.draft.id, {}, rate, {}});
    practice.on("2026-09-30");
    BOOST_TEST(has(previewOf(practice).mail.body, "BIC WBKPPLPP"));
    Practice home(
        [](usecases::Profile& profile) { profile.seller.accounts.front().bic = "WBKPPLPP"; });
    home.invoice(home.client(), "100");
    home.on("2026-09-18");
    BOOST_TEST(!has(previewOf(home).mail.body, "BIC"));
}

BOOST_AUTO_TEST_CASE(a_rachunek_is_called_one) {
    Practice practice(
        [](usecases::Profile& profile) { profile.seller.vatStatus = domain::VatStatus::None; });
    const auto client = practice.client();
    const auto issue = [&] {
        usecases::DraftForm form;
        form.client = client;
        form.lines = {"Text; 1; flat; 100; none"};
        const auto draft = usecases::draftByHand(practice.now(), form);
        usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    };
    issue();
    for (const char* day : {"2026-09-18", "2026-09-25"}) {
        practice.on(day);
        const auto preview = previewOf(practice);
        BOOST_TEST(has(preview.letter.subject, "o płatności za rachunek"), preview.letter.subject);
        for (const auto& text : {preview.mail.subject, preview.mail.body, preview.letter.body})
            BOOST_TEST((!has(text, "faktur") && !has(text, "Faktur")), text);
    }
    practice.on("2026-09-01");
    issue();
    practice.on("2026-09-18");
    BOOST_TEST(has(previewOf(practice).letter.subject, "o płatności za rachunki"));
}

BOOST_AUTO_TEST_CASE(a_person_is_not_addressed_as_a_company) {
    Practice practice;
    const auto client = practice.client();
    practice.invoice(client, "100");
    practice.on("2026-09-18");
    BOOST_TEST(has(previewOf(practice).mail.body, "Szanowni Państwo,"));
    usecases::ClientForm form;
    form.isConsumer = true;
    usecases::editClient(practice.now(), client, form);
    for (const char* day : {"2026-09-18", "2026-09-25"}) {
        practice.on(day);
        const auto preview = previewOf(practice);
        for (const auto& text : {preview.mail.body, preview.letter.body}) {
            BOOST_TEST(text.starts_with("Dzień dobry,"), text);
            BOOST_TEST(!has(text, "Państw"), text);
        }
    }
    form.language = "en";
    usecases::editClient(practice.now(), client, form);
    BOOST_TEST(has(previewOf(practice).mail.body, "Dear ACME,"));
}

BOOST_AUTO_TEST_CASE(a_template_that_cannot_be_printed_is_named_with_its_line) {
    Practice practice;
    practice.invoice(practice.client(), "100");
    practice.on("2026-09-18");
    const auto file = practice.path("templates") / "letters" / "pl" / "reminder_1.mustache";
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file)
        << "Subject: Przypomnienie\n\nSzanowni Państwo,\n\npłacą Państwo \U0001F600\n";
    try {
        previewOf(practice);
        BOOST_ERROR("was printed");
    } catch (const domain::Refused& refused) {
        BOOST_TEST(refused.refusal().code == "template_unprintable");
        BOOST_TEST((refused.refusal().kind == domain::Refusal::Kind::Input));
        const auto said =
            practice.now().voice(domain::DocumentLanguage::English).refusal(refused.refusal());
        BOOST_TEST(has(said, file.string() + ", line 5: "), said);
    }
}

BOOST_AUTO_TEST_CASE(a_reminder_says_since_when_work_is_stopped_rather_than_threaten) {
    Practice practice;
    const auto client = practice.client();
    practice.started(client);
    practice.invoice(client, "100");
    practice.on("2026-09-25");
    BOOST_TEST(has(previewOf(practice).letter.body, "w tym wstrzymania prac"));
    // By the rows, stopped from 14 days late on; then as the client was told.
    practice.on("2026-10-02");
    auto preview = previewOf(practice);
    for (const auto& text : {preview.letter.body, preview.mail.body}) {
        BOOST_TEST(has(text, "Od 29\u00a0września 2026\u00a0r. prace objęte"), text);
        BOOST_TEST(has(text, "gdy tylko wpłyną zaległe kwoty"), text);
        BOOST_TEST(!has(text, "wstrzymania prac"), text);
    }
    usecases::makeNotice(practice.now(), client, {}, {}, practice.path("out"));
    practice.on("2026-10-05");
    preview = previewOf(practice);
    BOOST_TEST(has(preview.mail.body, "Od 2\u00a0października 2026\u00a0r. prace"),
               preview.mail.body);
    usecases::makeOverride(
        practice.now(), {client, {}, "the launch is tomorrow", domain::dateOf("2026-10-06"), "5"});
    BOOST_TEST(has(previewOf(practice).letter.body, "w tym wstrzymania prac"));
}

BOOST_AUTO_TEST_SUITE_END()
