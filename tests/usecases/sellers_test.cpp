// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sellers.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/invoices.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(sellers)

namespace {
std::string edit(Practice& practice, const std::function<void(usecases::SellerForm&)>& change) {
    usecases::SellerForm form;
    change(form);
    return outcomeOf([&] { usecases::editSeller(practice.now(), form); });
}
}  // namespace

BOOST_AUTO_TEST_CASE(what_is_given_changes_and_the_rest_stays) {
    Practice practice;
    const auto before = usecases::showSeller(practice.now());
    usecases::SellerForm form;
    form.city = "Gdańsk";
    form.phone = "";
    usecases::editSeller(practice.now(), form);
    const auto after = usecases::showSeller(practice.now());
    BOOST_TEST(after.party.city == "Gdańsk");
    BOOST_TEST(after.party.phone.empty());
    BOOST_TEST(after.party.name == before.party.name);
    BOOST_TEST((after.accounts == before.accounts));
}

BOOST_AUTO_TEST_CASE(one_account_a_currency_is_added_replaced_and_taken_away) {
    Practice practice;
    const auto usd = domain::Currency::of("USD");
    const auto with = [&](const char* iban) {
        usecases::SellerForm form;
        form.accounts = {{iban, "usd", {}, {}}};
        return usecases::editSeller(practice.now(), form);
    };
    const auto count = usecases::showSeller(practice.now()).accounts.size();
    BOOST_TEST(with("PL61 1090 1014 0000 0712 1981 2874").accounts.size() == count + 1);
    const auto replaced = with("DE89370400440532013000");
    BOOST_TEST(replaced.accounts.size() == count + 1);
    BOOST_TEST(replaced.accountIn(usd)->iban == "DE89370400440532013000");
    BOOST_TEST(with("").accountIn(usd) == nullptr);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_right_is_refused_and_nothing_is_kept) {
    Practice practice;
    using Form = usecases::SellerForm;
    const auto before = usecases::showSeller(practice.now());
    BOOST_TEST(edit(practice, [](Form& form) { form.nip = "1111111112"; }) == "wrong_nip");
    BOOST_TEST(edit(practice, [](Form& form) { form.postcode = "1"; }) == "wrong_postcode");
    BOOST_TEST(edit(practice, [](Form& form) { form.nip = ""; }) == "missing_field");
    BOOST_TEST(edit(practice, [](Form& form) {
                   form.accounts = {{"PL00", {}, {}, {}}};
               }) == "wrong_iban");
    BOOST_TEST(edit(practice, [](Form& form) { form.vatStatus = "maybe"; }) == "not_a_choice");
    BOOST_TEST(edit(practice, [](Form& form) { form.name = "漢字"; }) == "unprintable_character");
    BOOST_TEST(edit(practice, [](Form& form) {
                   form.vatStatus = "exempt";
                   form.exemptionBasis = "";
               }) == "missing_field");
    BOOST_TEST((usecases::showSeller(practice.now()).party == before.party));
}

BOOST_AUTO_TEST_CASE(T32_an_issued_invoice_keeps_the_seller_as_it_was) {
    Practice practice;
    const auto client = practice.client();
    const auto draft =
        usecases::draftByHand(practice.now(), {client, {"Tekst; 1; piece; 100"}, {}, {}, {}, ""});
    const auto issued = usecases::issueInvoice(practice.now(), {draft.draft.id, {}, {}, {}});
    usecases::SellerForm form;
    form.name = "Nowa Nazwa";
    usecases::editSeller(practice.now(), form);
    const auto shown = usecases::showInvoice(practice.now(), issued.invoice.number);
    BOOST_TEST((shown.issued->invoice.seller == issued.invoice.seller));
    BOOST_TEST(shown.issued->documentHash == issued.documentHash);
}

BOOST_AUTO_TEST_SUITE_END()
