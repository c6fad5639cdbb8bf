// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reminders.h"

#include <latch>
#include <thread>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::dateOf;
using domain::SkipReason;
using domain::Step;

BOOST_AUTO_TEST_SUITE(reminders)

namespace {
usecases::ReminderChoice all() {
    usecases::ReminderChoice choice;
    choice.all = true;
    return choice;
}

/// Two invoices of 123.00 and 246.00, due on Tuesday 2026-09-15.
struct Late {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::InvoiceId first = practice.invoice(client, "100").invoice.id;
    domain::InvoiceId second = practice.invoice(client, "200").invoice.id;

    std::vector<usecases::SentLetter> send(const usecases::ReminderChoice& choice = all()) {
        return usecases::sendReminders(practice.now(), choice, practice.path("out"));
    }

    std::string steps() {
        return practice.read("SELECT invoice_id, step FROM reminder_step ORDER BY 1, 2");
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(T3_nothing_goes_out_before_the_third_day_after_the_due_date) {
    Late late;
    for (const char* day : {"2026-09-01", "2026-09-15", "2026-09-17"}) {
        late.practice.on(day);
        BOOST_TEST(usecases::dueReminders(late.practice.now()).due.empty());
        BOOST_TEST(late.send().empty());
    }
    late.practice.on("2026-09-18");
    BOOST_TEST(usecases::dueReminders(late.practice.now()).due.size() == 2);
    BOOST_TEST(late.steps() == "");
}

BOOST_AUTO_TEST_CASE(T1_a_step_happens_once_however_often_it_is_called) {
    Late late;
    late.practice.on("2026-09-18");
    BOOST_TEST(late.send().size() == 1);
    BOOST_TEST(late.send().empty());
    late.practice.on("2026-09-18");
    BOOST_TEST(late.send().empty());
    BOOST_TEST(late.steps() == "1|reminder_1;2|reminder_1");
    late.practice.on("2026-09-25");
    BOOST_TEST(late.send().size() == 1);
    BOOST_TEST(late.steps() == "1|reminder_1;1|reminder_2;2|reminder_1;2|reminder_2");
    late.practice.on("2026-12-01");
    BOOST_TEST(late.send().empty());
    BOOST_TEST(late.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(T1_two_programs_that_send_at_once_send_one_letter) {
    Late late;
    late.practice.close();
    std::latch ready(2);
    std::array<std::size_t, 2> sent{};
    const auto send = [&](std::size_t who) {
        auto office = usecases::openOffice(late.practice.file(), dateOf("2026-09-18"),
                                           late.practice.clock, shipped());
        ready.arrive_and_wait();
        sent.at(who) = usecases::sendReminders(office, all(), late.practice.path("out")).size();
    };
    {
        const std::jthread one(send, 0);
        const std::jthread two(send, 1);
    }
    BOOST_TEST(sent[0] + sent[1] == 1);
    BOOST_TEST(late.practice.read("SELECT count(*) FROM letter") == "1");
}

BOOST_AUTO_TEST_CASE(a_letter_is_written_as_pdf_and_as_mail_with_everything_overdue) {
    Late late;
    late.practice.on("2026-09-18");
    const auto sent = late.send();
    BOOST_REQUIRE(sent.size() == 1);
    BOOST_TEST(bytesOf(sent.front().pdf).starts_with("%PDF"));
    const auto mail = bytesOf(sent.front().mail);
    BOOST_TEST(mail.find("To: ") != std::string::npos);
    BOOST_TEST(mail.find("biuro@acme.example") != std::string::npos);
    BOOST_TEST(mail.find("Date: Tue, 01 Sep 2026 08:00:00 +0000") != std::string::npos);
    BOOST_TEST(sent.front().letter.total.in(domain::Currency::of("PLN")) == pln("369.00"));
    BOOST_TEST(sent.front().letter.mail.body.find("FV/2/09/2026") != std::string::npos);
    const auto history = usecases::reminderHistory(late.practice.now(), late.client);
    BOOST_REQUIRE(history.size() == 1);
    BOOST_TEST(history.front().invoices.size() == 2);
    BOOST_TEST(history.front().documentHash.size() == 64);
}

BOOST_AUTO_TEST_CASE(T5_what_was_paid_meanwhile_is_not_reminded_of) {
    Late late;
    late.practice.on("2026-09-18");
    BOOST_TEST(usecases::previewReminders(late.practice.now(), all()).size() == 1);
    late.practice.pay(late.first, "123");
    const auto sent = late.send();
    BOOST_REQUIRE(sent.size() == 1);
    BOOST_TEST(sent.front().letter.rows.size() == 1);
    BOOST_TEST(sent.front().letter.mail.body.find("FV/1/09/2026") == std::string::npos);
    BOOST_TEST(late.steps() == "2|reminder_1");
}

BOOST_AUTO_TEST_CASE(T5_when_all_is_paid_nothing_is_sent) {
    Late late;
    late.practice.on("2026-09-18");
    usecases::previewReminders(late.practice.now(), all());
    late.practice.pay(late.first, "123");
    usecases::correctInvoice(late.practice.now(), late.second, "wrong", true, {});
    BOOST_TEST(late.send().empty());
}

BOOST_AUTO_TEST_CASE(T8_the_choice_of_one_invoice_sends_the_whole_list_of_its_client) {
    Late late;
    const auto other = late.practice.client("Other");
    late.practice.invoice(other, "10");
    late.practice.on("2026-09-18");
    usecases::ReminderChoice choice;
    choice.invoice = late.second;
    const auto sent = late.send(choice);
    BOOST_REQUIRE(sent.size() == 1);
    BOOST_TEST(sent.front().letter.client == late.client);
    BOOST_TEST(late.steps() == "1|reminder_1;2|reminder_1");
    BOOST_TEST(outcomeOf([&] { late.send({}); }) == "reminder_choice_missing");
    choice.invoice = domain::InvoiceId{99};
    BOOST_TEST(outcomeOf([&] { late.send(choice); }) == "invoice_unknown");
}

BOOST_AUTO_TEST_CASE(what_an_overpayment_at_hand_could_pay_is_not_reminded_of) {
    Practice practice;
    const auto client = practice.client();
    usecases::PaymentForm form;
    form.client = client;
    form.amount = "123";
    const auto early = usecases::addPayment(practice.now(), form).payment.id;
    const auto first = practice.invoice(client, "100").invoice;  // 123.00
    practice.on("2026-09-18");
    auto due = usecases::dueReminders(practice.now());
    BOOST_TEST(due.due.empty());
    BOOST_REQUIRE(due.skipped.size() == 1U);
    BOOST_TEST((due.skipped[0].reason == SkipReason::AtHand));
    BOOST_REQUIRE(due.skipped[0].setOffs.size() == 1U);
    BOOST_TEST(due.skipped[0].setOffs[0].payment == early);
    BOOST_TEST(due.skipped[0].setOffs[0].amount == pln("123.00"));
    BOOST_TEST(usecases::sendReminders(practice.now(), all(), practice.path("out")).empty());
    usecases::matchPayment(practice.now(), early, first.id, "23");
    due = usecases::dueReminders(practice.now());
    BOOST_TEST(due.skipped.size() == 1U);  // 100.00 of 100.00 is still at hand
    usecases::reversePayment(practice.now(), early, "bounced");
    BOOST_TEST(usecases::dueReminders(practice.now()).due.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_letter_names_what_is_at_hand_and_what_would_be_left) {
    Practice practice;
    const auto client = practice.client();
    usecases::PaymentForm form;
    form.client = client;
    form.amount = "23";
    usecases::addPayment(practice.now(), form);
    practice.invoice(client, "100");
    practice.on("2026-09-18");
    const auto letters = usecases::previewReminders(practice.now(), all());
    BOOST_REQUIRE(letters.size() == 1U);
    BOOST_REQUIRE(letters[0].setOffs.size() == 1U);
    BOOST_TEST(letters[0].total.in(domain::Currency::of("PLN")) == pln("123.00"));
    for (const auto* words : {&letters[0].letter, &letters[0].mail}) {
        BOOST_TEST_CONTEXT(words->body) {
            BOOST_TEST(words->body.find("nadpłata 23,00\u00a0PLN.") != std::string::npos);
            BOOST_TEST(words->body.find("pozostanie wtedy 100,00\u00a0PLN.") != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_second_reminder_knows_what_was_paid_in_part) {
    Late late;
    late.practice.on("2026-09-30");
    const auto body = [&] {
        return usecases::previewReminders(late.practice.now(), all()).at(0).letter.body;
    };
    BOOST_TEST(body().find("pozostają nieopłacone") != std::string::npos, body());
    late.practice.pay(late.first, "23");
    BOOST_TEST(body().find("pozostają w całości lub w części nieopłacone") != std::string::npos);
    late.practice.pay(late.second, "246");
    BOOST_TEST(body().find("pozostaje częściowo nieopłacona") != std::string::npos, body());
}

BOOST_AUTO_TEST_CASE(a_deposit_kept_for_a_later_invoice_holds_no_reminder_back_but_is_said) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.started(client);
    usecases::PaymentForm form;
    form.deposit = contract;
    form.amount = "5000";
    usecases::addPayment(practice.now(), form);
    practice.deliver(contract, 1);
    const auto draft = usecases::draftFromContract(practice.now(), contract).draft.id;
    usecases::issueInvoice(practice.now(), {.draft = draft, .use = {.deposits = false}});
    practice.on("2026-09-18");
    const auto letters = usecases::previewReminders(practice.now(), all());
    BOOST_REQUIRE(letters.size() == 1U);
    BOOST_REQUIRE(letters[0].setOffs.size() == 1U);
    BOOST_TEST((letters[0].setOffs[0].kind == domain::PaymentKind::Deposit));
    BOOST_TEST(letters[0].letter.body.find("zaliczka 1\u00a0230,00\u00a0PLN") != std::string::npos);
    BOOST_TEST(letters[0].letter.body.find("pokryje je w całości") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(T6_a_pause_with_reason_and_end_holds_the_letters_back) {
    Late late;
    late.practice.on("2026-09-18");
    const auto pause = [&](const char* until, const char* reason) {
        return outcomeOf([&] {
            usecases::pauseReminders(late.practice.now(), late.client, dateOf(until), reason);
        });
    };
    BOOST_TEST(pause("2026-09-30", "") == "pause_without_reason");
    BOOST_TEST(pause("2026-09-17", "ill") == "date_in_past");
    BOOST_TEST(pause("2026-09-30", "ill") == "done");
    late.practice.on("2026-09-30");
    BOOST_TEST(late.send().empty());
    const auto due = usecases::dueReminders(late.practice.now());
    BOOST_REQUIRE(!due.skipped.empty());
    BOOST_TEST((due.skipped.front().reason == SkipReason::Paused));
    BOOST_TEST(due.skipped.front().pauseReason == "ill");
    BOOST_TEST((due.skipped.front().possibleOn == dateOf("2026-10-01")));
    late.practice.on("2026-10-01");
    BOOST_TEST(late.send().size() == 1);
}

BOOST_AUTO_TEST_CASE(T6_a_pause_is_ended_by_hand) {
    Late late;
    late.practice.on("2026-09-18");
    usecases::pauseReminders(late.practice.now(), late.client, dateOf("2026-10-30"), "ill");
    usecases::resumeReminders(late.practice.now(), late.client);
    BOOST_TEST(late.send().size() == 1);
}

BOOST_AUTO_TEST_CASE(T7_between_two_letters_to_one_client_lie_seven_days) {
    Late late;
    late.practice.on("2026-09-05");
    late.practice.invoice(late.client, "300");  // due on 2026-09-21, after a weekend
    late.practice.on("2026-09-18");
    late.send();
    late.practice.on("2026-09-24");
    BOOST_TEST(late.send().empty());
    const auto due = usecases::dueReminders(late.practice.now());
    BOOST_REQUIRE(!due.skipped.empty());
    BOOST_TEST((due.skipped.front().reason == SkipReason::MinimumGap));
    late.practice.on("2026-09-25");
    BOOST_TEST(late.send().size() == 1);
    BOOST_TEST(late.steps() == "1|reminder_1;1|reminder_2;2|reminder_1;2|reminder_2;3|reminder_1");
}

BOOST_AUTO_TEST_CASE(T4_the_health_line_tells_when_the_last_letter_went) {
    Late late;
    BOOST_TEST(!usecases::dueReminders(late.practice.now()).lastSent);
    late.practice.on("2026-09-18");
    late.send();
    late.practice.on("2026-09-20");
    BOOST_TEST((usecases::dueReminders(late.practice.now()).lastSent == dateOf("2026-09-18")));
}

BOOST_AUTO_TEST_CASE(a_preview_reads_as_the_letter_and_writes_nothing) {
    Late late;
    late.practice.on("2026-09-18");
    const auto before = late.practice.counts();
    const auto preview = usecases::previewReminders(late.practice.now(), all());
    BOOST_TEST(late.practice.counts() == before);
    BOOST_REQUIRE(preview.size() == 1);
    BOOST_TEST(preview.front().recipient == "biuro@acme.example");
    const auto sent = late.send();
    BOOST_TEST(sent.front().letter.mail.body == preview.front().mail.body);
    BOOST_TEST(sent.front().letter.letter.subject == preview.front().letter.subject);
}

BOOST_AUTO_TEST_CASE(a_client_without_an_address_gets_the_paper_only) {
    Late late;
    usecases::ClientForm form;
    form.email = "";
    usecases::editClient(late.practice.now(), late.client, form);
    late.practice.on("2026-09-18");
    const auto sent = late.send();
    BOOST_TEST(sent.front().mail.empty());
    BOOST_TEST(std::filesystem::exists(sent.front().pdf));
}

BOOST_AUTO_TEST_CASE(a_template_with_an_error_leaves_nothing_recorded_and_nothing_written) {
    Late late;
    late.practice.on("2026-09-18");
    const auto own = late.practice.path("templates") / "letters" / "pl";
    std::filesystem::create_directories(own);
    writeBytes(own / "reminder_1.mail.mustache", "Subject: x\n\n{{nobody_knows}}\n");
    const auto before = late.practice.counts();
    BOOST_TEST(outcomeOf([&] { late.send(); }) == "template_unknown_name");
    BOOST_TEST(late.practice.counts() == before);
    BOOST_TEST(!std::filesystem::exists(late.practice.path("out")));
    // The copy beside the database comes before the shipped one.
    writeBytes(own / "reminder_1.mail.mustache", "Subject: mine\n\nHello {{client}}\n");
    BOOST_TEST(late.send().front().letter.mail.body == "Hello ACME\n");
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_written_leaves_nothing_recorded) {
    Late late;
    late.practice.on("2026-09-18");
    const auto before = late.practice.counts();
    BOOST_TEST(outcomeOf([&] {
                   usecases::sendReminders(late.practice.now(), all(), late.practice.unwritable());
               }) == "folder_unwritable");
    BOOST_TEST(late.practice.counts() == before);
    BOOST_TEST(late.send().size() == 1);
}

BOOST_AUTO_TEST_CASE(payments_are_entered_up_to_a_day_that_is_not_to_come) {
    Late late;
    late.practice.on("2026-09-18");
    auto choice = all();
    choice.paymentsUntil = dateOf("2026-09-19");
    BOOST_TEST(outcomeOf([&] { late.send(choice); }) == "date_in_future");
    choice.paymentsUntil = dateOf("2026-09-17");
    late.send(choice);
    BOOST_TEST(late.practice.read("SELECT payments_until FROM letter") == "2026-09-17");
}

BOOST_AUTO_TEST_SUITE_END()
