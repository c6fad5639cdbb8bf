// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/clients.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(clients)

namespace {
std::string add(Practice& practice, const std::function<void(usecases::ClientForm&)>& edit) {
    usecases::ClientForm form;
    form.name = "Beta";
    edit(form);
    return outcomeOf([&] { usecases::addClient(practice.now(), form); });
}
}  // namespace

BOOST_AUTO_TEST_CASE(what_is_typed_is_trimmed_checked_and_kept) {
    Practice practice;
    usecases::ClientForm form;
    form.name = "  Zażółć Gęślą Jaźń sp. z o.o. ";
    form.nip = "111-111-11-11";
    form.contactName = "Jan";
    form.paymentTermDays = "30";
    const auto client = usecases::addClient(practice.now(), form);
    BOOST_TEST(client.party.name == "Zażółć Gęślą Jaźń sp. z o.o.");
    BOOST_TEST(client.party.nip == "1111111111");
    BOOST_TEST(client.contacts.front().name == "Jan");
    BOOST_TEST(client.paymentTermDays.value() == 30);
    BOOST_TEST(client.currency == domain::Currency::of("PLN"));
    usecases::ClientForm change;
    change.nip = "";
    change.city = "Łódź";
    const auto edited = usecases::editClient(practice.now(), client.id, change);
    BOOST_TEST(edited.party.nip == "");
    BOOST_TEST(edited.party.city == "Łódź");
    BOOST_TEST(edited.party.name == client.party.name);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_right_is_refused_and_adds_nothing) {
    Practice practice;
    using Form = usecases::ClientForm;
    const auto before = practice.counts();
    BOOST_TEST(add(practice, [](Form& form) { form.name = " "; }) == "missing_field");
    BOOST_TEST(add(practice, [](Form& form) { form.nip = "1234567890"; }) == "wrong_nip");
    BOOST_TEST(add(practice, [](Form& form) { form.email = "nobody"; }) == "wrong_email");
    BOOST_TEST(add(practice, [](Form& form) { form.country = "Poland"; }) == "wrong_country");
    BOOST_TEST(add(practice, [](Form& form) { form.currency = "ZŁ"; }) == "unknown_currency");
    BOOST_TEST(add(practice, [](Form& form) { form.language = "de"; }) == "not_a_choice");
    for (const char* days : {"-1", "366", "soon", "14 days"})
        BOOST_TEST(add(practice, [&](Form& form) { form.paymentTermDays = days; }) ==
                   "out_of_range");
    BOOST_TEST(practice.counts() == before);
}

BOOST_AUTO_TEST_CASE(a_polish_postal_code_is_complete_and_one_that_is_stored_may_stay) {
    Practice practice;
    using Form = usecases::ClientForm;
    BOOST_TEST(add(practice, [](Form& form) { form.postcode = "00-1"; }) == "wrong_postcode");
    const auto client = practice.client("Łąka");
    usecases::ClientForm change;
    change.postcode = "00950";
    BOOST_TEST(usecases::editClient(practice.now(), client, change).party.postcode == "00-950");
    BOOST_TEST(Raw(practice.file()).run("UPDATE client SET postcode = '00-1'") == "done");
    change.postcode = "00-1";
    change.city = "Łódź";
    BOOST_TEST(usecases::editClient(practice.now(), client, change).party.city == "Łódź");
    change.country = "DE";
    BOOST_TEST(usecases::editClient(practice.now(), client, change).party.postcode == "00-1");
    change.country = "PL";
    BOOST_TEST(outcomeOf([&] { usecases::editClient(practice.now(), client, change); }) ==
               "wrong_postcode");
}

BOOST_AUTO_TEST_CASE(a_second_client_of_the_same_name_or_nip_is_refused) {
    Practice practice;
    using Form = usecases::ClientForm;
    BOOST_TEST(add(practice, [](Form& form) { form.nip = "1111111111"; }) == "done");
    BOOST_TEST(add(practice, [](Form& form) { form.name = "BETA"; }) == "client_exists");
    BOOST_TEST(add(practice, [](Form& form) {
                   form.name = "Gamma";
                   form.nip = "1111111111";
               }) == "client_exists");
    BOOST_TEST(add(practice, [](Form& form) { form.name = "Beta Plus"; }) == "done");
}

BOOST_AUTO_TEST_CASE(an_archived_client_is_off_the_list_and_comes_back) {
    Practice practice;
    const auto client = practice.client("Łąka");
    practice.client("Beta");
    usecases::archiveClient(practice.now(), client, true);
    BOOST_TEST(usecases::listClients(practice.now(), {}).size() == 1);
    usecases::ClientFilter filter;
    filter.withArchived = true;
    filter.searchPart = "lak";
    BOOST_TEST(usecases::listClients(practice.now(), filter).size() == 1);
    usecases::archiveClient(practice.now(), client, false);
    BOOST_TEST(usecases::listClients(practice.now(), {}).size() == 2);
    filter.searchPart = "";
    filter.limit = 1;
    filter.offset = 1;
    BOOST_TEST(usecases::listClients(practice.now(), filter).size() == 1);
}

BOOST_AUTO_TEST_CASE(refusing_a_client_needs_a_reason) {
    Practice practice;
    const auto client = practice.client();
    BOOST_TEST(outcomeOf([&] { usecases::refuseClient(practice.now(), client, true, ""); }) ==
               "missing_field");
    BOOST_TEST(usecases::refuseClient(practice.now(), client, true, "threats").isRefused);
    BOOST_TEST(practice.read("SELECT payload ->> 'reason' FROM journal ORDER BY id DESC LIMIT 1") ==
               "threats");
}

BOOST_AUTO_TEST_CASE(a_row_tells_state_unpaid_and_credit) {
    Practice practice;
    const auto client = practice.client();
    const auto invoice = practice.invoice(client, "5000").invoice.id;
    practice.pay(invoice, "50");
    const auto row = usecases::showClient(practice.now(), client);
    BOOST_TEST((row.state == domain::gate::State::Stopped));
    BOOST_TEST(row.unpaid.in(domain::Currency::of("PLN")) == pln("6100.00"));
    BOOST_TEST(row.credit.isEmpty());
    BOOST_TEST(outcomeOf([&] { usecases::showClient(practice.now(), {99}); }) == "client_unknown");
}

BOOST_AUTO_TEST_CASE(what_is_late_is_told_apart_from_what_is_unpaid) {
    Practice practice;
    const auto client = practice.client();
    practice.invoice(client, "100");
    BOOST_TEST(usecases::showClient(practice.now(), client).overdue.isEmpty());
    practice.on("2026-10-20");
    practice.invoice(client, "10");
    const auto row = usecases::showClient(practice.now(), client);
    BOOST_TEST(row.unpaid.in(domain::Currency()).minor() == 13530);
    BOOST_TEST(row.overdue.in(domain::Currency()).minor() == 12300);
}

BOOST_AUTO_TEST_CASE(invoices_speak_one_language_or_two) {
    Practice practice;
    using domain::DocumentLanguage;
    const auto id = practice.client();
    const auto speaking = [&](const char* language) {
        usecases::ClientForm form;
        form.language = language;
        return usecases::editClient(practice.now(), id, form);
    };
    auto client = speaking("en+pl");
    BOOST_TEST((client.language == DocumentLanguage::English));
    BOOST_TEST((client.secondLanguage == DocumentLanguage::Polish));
    const auto issued = practice.invoice(id, "100.00").invoice;
    BOOST_TEST((issued.language == DocumentLanguage::English));
    BOOST_TEST((issued.secondLanguage == DocumentLanguage::Polish));
    client = speaking(" pl ");
    BOOST_TEST((client.language == DocumentLanguage::Polish));
    BOOST_TEST(!client.secondLanguage.has_value());
    const auto kept = usecases::showInvoice(practice.now(), issued.number).issued->invoice;
    BOOST_TEST((kept.secondLanguage == DocumentLanguage::Polish));
    for (const char* text : {"", "pl+pl", "pl,en", "en+de"})
        BOOST_TEST(outcomeOf([&] { speaking(text); }) == "not_a_choice", text);
}

BOOST_AUTO_TEST_SUITE_END()
