// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "support/shell.h"
#include "usecases/gatekeeping.h"
#include "usecases/reminders.h"

using namespace support;
using usecases::Manual;
using usecases::NoticeKind;

BOOST_AUTO_TEST_SUITE(notices)

namespace {
struct Told {
    Practice practice;
    domain::ClientId client = practice.client();
    domain::ContractId contract = practice.started(client);
    domain::ContractId second = practice.started(client);

    usecases::NoticeAnswer notice(std::optional<domain::ContractId> of = {},
                                  std::optional<NoticeKind> kind = {}) {
        return usecases::makeNotice(practice.now(), client, of, kind, practice.path("out"));
    }

    std::string outcome(std::optional<domain::ContractId> of = {},
                        std::optional<NoticeKind> kind = {}) {
        return outcomeOf([&] { notice(of, kind); });
    }

    void manual(Manual manual, std::optional<domain::ContractId> of = {}) {
        usecases::setManual(practice.now(), {client, of, manual, "no answer"});
    }
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_stopped_client_gets_a_suspension_notice_and_later_a_resume_notice) {
    Told told;
    BOOST_TEST(told.outcome() == "not_stopped");
    BOOST_TEST(told.outcome({}, NoticeKind::Suspension) == "not_stopped");
    told.manual(Manual::Stop);
    BOOST_TEST(told.outcome({}, NoticeKind::Resume) == "still_stopped");
    const auto suspension = told.notice();
    BOOST_TEST((suspension.kind == NoticeKind::Suspension));
    BOOST_TEST(suspension.hasClause);
    BOOST_TEST(bytesOf(suspension.pdf).starts_with("%PDF"));
    BOOST_TEST(!bytesOf(suspension.mail).empty());
    BOOST_TEST(told.outcome() == "notice_already_sent");
    told.manual(Manual::Off);
    const auto resume = told.notice();
    BOOST_TEST((resume.kind == NoticeKind::Resume));
    BOOST_TEST(told.outcome() == "not_stopped");
    BOOST_TEST(told.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(one_stop_has_one_notice_on_whatever_day_it_is_asked_for) {
    Told told;
    told.manual(Manual::Stop);
    told.notice();
    told.practice.on("2026-09-08");
    const auto before = told.practice.counts();
    try {
        told.notice();
        BOOST_ERROR("a second notice of the same stop");
    } catch (const domain::Refused& refused) {
        BOOST_TEST(refused.refusal().code == "notice_already_sent");
        const auto said =
            told.practice.now().voice(domain::DocumentLanguage::English).refusal(refused.refusal());
        BOOST_TEST(said.find("1 Sep 2026 (suspension-1-2026-09-01.pdf)") != said.npos, said);
    }
    BOOST_TEST(told.practice.counts() == before);
    // The same reason on top leaves the stop the same, and so does one for both contracts.
    told.manual(Manual::Stop, told.contract);
    BOOST_TEST(told.outcome() == "notice_already_sent");
    BOOST_TEST(told.outcome(told.contract) == "notice_already_sent");
}

BOOST_AUTO_TEST_CASE(another_reason_is_told_with_the_day_on_which_work_stopped) {
    Told told;
    told.manual(Manual::Stop);
    told.notice();
    told.practice.on("2026-09-08");
    told.practice.invoice(told.client, "5000");
    told.notice();
    const auto since = [&] {
        const auto payload = told.practice.read(
            "SELECT payload FROM journal WHERE kind = 'notice_made' ORDER BY id DESC LIMIT 1");
        return nlohmann::json::parse(payload).at("since").get<std::string>();
    };
    BOOST_TEST(since() == "2026-09-01");
    told.practice.on("2026-09-09");
    BOOST_TEST(told.outcome() == "notice_already_sent");
}

BOOST_AUTO_TEST_CASE(a_stop_that_a_reminder_spoke_of_keeps_its_day_in_the_notice) {
    Told told;
    told.practice.invoice(told.client, "1000");  // due on 2026-09-15, stops from 2026-09-29 on
    told.practice.on("2026-10-01");
    usecases::sendReminders(told.practice.now(), {.all = true}, told.practice.path("out"));
    told.practice.on("2026-10-02");
    const auto notice = told.notice();
    const auto text = shell("pdftotext -raw '" + notice.pdf.string() + "' - | tr '\\n' ' '").out;
    BOOST_TEST(text.find("od 29 września 2026 r.") != std::string::npos, text);
    BOOST_TEST(text.find("2 października 2026 r. wstrzymuję") == std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(a_new_stop_gets_a_new_notice_even_when_no_resume_notice_was_written) {
    Told told;
    told.manual(Manual::Stop);
    told.notice();
    told.practice.on("2026-09-08");
    told.manual(Manual::Off);
    told.practice.on("2026-09-10");
    told.manual(Manual::Stop);
    BOOST_TEST(told.notice().pdf.filename() == "suspension-1-2026-09-10.pdf");
    BOOST_TEST(told.outcome() == "notice_already_sent");
    BOOST_TEST(told.practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_notice_is_about_the_contracts_that_the_client_was_not_told_of) {
    Told told;
    told.manual(Manual::Stop, told.contract);
    told.notice();
    told.practice.on("2026-09-08");
    told.manual(Manual::Stop);
    told.notice();
    BOOST_TEST(told.practice
                   .read("SELECT payload FROM journal WHERE kind = 'notice_made'"
                         " ORDER BY id DESC LIMIT 1")
                   .find("\"contracts\":[" + std::to_string(told.second.value) + "]") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_missing_deposit_is_asked_for_with_its_amount_and_the_account) {
    Practice practice;
    const auto client = practice.client();
    const auto contract = practice.draft(client, kDepositContract);
    usecases::PaymentForm form;
    form.amount = "500";
    form.deposit = contract;
    const auto deposit = usecases::addPayment(practice.now(), form).payment.id;
    usecases::startContract(practice.now(), contract);
    practice.invoice(client, "200");  // not late, and not what stops
    usecases::reversePayment(practice.now(), deposit, "bounced");
    const auto notice = usecases::makeNotice(practice.now(), client, {}, {}, practice.path("out"));
    const auto text = shell("pdftotext -raw '" + notice.pdf.string() + "' -").out;
    BOOST_TEST_CONTEXT(text) {
        BOOST_TEST(text.find("zaliczka (500,00 PLN)") != std::string::npos);
        BOOST_TEST(text.find("FV/") == std::string::npos);
        BOOST_TEST(text.find("61 1090 1014") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_suspended_for_money_that_is_here_already) {
    Told told;
    usecases::PaymentForm form;
    form.client = told.client;
    form.amount = "6150";
    const auto early = usecases::addPayment(told.practice.now(), form).payment.id;
    const auto owed = told.practice.invoice(told.client, "5000").invoice.id;  // 6150.00
    BOOST_TEST(told.outcome() == "stop_lifted_by_money_at_hand");
    usecases::matchPayment(told.practice.now(), early, owed, {});
    BOOST_TEST(told.outcome() == "not_stopped");
    usecases::unmatchPayment(told.practice.now(), early, owed);
    told.manual(Manual::Stop);  // that stop stays whatever is paid
    BOOST_TEST(told.outcome() == "done");
}

BOOST_AUTO_TEST_CASE(nothing_is_suspended_while_an_override_lets_work_go_on) {
    Told told;
    told.manual(Manual::Stop);
    usecases::makeOverride(
        told.practice.now(),
        {told.client, {}, "the launch is tomorrow", domain::dateOf("2026-09-05"), "500"});
    BOOST_TEST(told.outcome() == "override_lets_work_go_on");
    BOOST_TEST(told.outcome({}, NoticeKind::Resume) == "still_stopped");
    told.practice.on("2026-09-06");
    BOOST_TEST(told.outcome() == "done");
}

BOOST_AUTO_TEST_CASE(without_a_clause_the_notice_rests_on_the_law_and_says_so_to_me) {
    Practice practice;
    const auto client = practice.client();
    practice.started(client, kForeignContract);  // in euro, without a clause
    usecases::setManual(practice.now(), {client, {}, Manual::Stop, "no answer"});
    const auto notice = usecases::makeNotice(practice.now(), client, {}, {}, practice.path("out"));
    BOOST_TEST(!notice.hasClause);
}

BOOST_AUTO_TEST_CASE(the_mail_of_a_suspension_has_the_figures_of_its_letter) {
    Told told;
    const auto ascii = [](const usecases::NoticeAnswer& notice) {
        auto text = bytesOf(notice.mail);
        text.erase(text.find("application/pdf"));
        for (auto at = text.find("=\r\n"); at != std::string::npos; at = text.find("=\r\n", at))
            text.erase(at, 3);
        return text;
    };
    told.manual(Manual::Stop);
    const auto quiet = ascii(told.notice());
    BOOST_TEST(quiet.find("Razem do zap") == std::string::npos);
    told.manual(Manual::Off);
    const auto invoice = told.practice.invoice(told.client, "5000").invoice.id;
    told.practice.pay(told.practice.invoice(told.client, "10").invoice.id, "112.30");
    static_cast<void>(invoice);
    const auto owed = ascii(told.notice());
    for (const auto* part : {"Razem do zap", "Rachunek bankowy: PL61 1090 1014", "100,00"})
        BOOST_TEST(owed.find(part) != std::string::npos, part << owed);
}

BOOST_AUTO_TEST_CASE(a_notice_that_cannot_be_written_is_not_recorded) {
    Told told;
    told.manual(Manual::Stop);
    const auto before = told.practice.counts();
    BOOST_TEST(outcomeOf([&] {
                   usecases::makeNotice(told.practice.now(), told.client, {}, {},
                                        told.practice.unwritable());
               }) == "folder_unwritable");
    BOOST_TEST(told.practice.counts() == before);
}

BOOST_AUTO_TEST_SUITE_END()
