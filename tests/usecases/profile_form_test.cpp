// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/profile_form.h"

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(profile_forms)

namespace {
usecases::ProfileForm filled() {
    usecases::ProfileForm form;
    form.name = " Anna Pióro ";
    form.street = "ul. Lipowa 1";
    form.city = "Warszawa";
    form.nip = "111-111-11-11";
    return form;
}

std::string codeOf(const usecases::ProfileForm& form) {
    const auto profile = usecases::profileFrom(form);
    return profile ? "done" : profile.refusal().code;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_filled_form_becomes_a_database) {
    const TempFolder folder;
    auto form = filled();
    form.lastInvoice = "7";
    const auto profile = usecases::profileFrom(form).orThrow();
    BOOST_TEST(profile.seller.party.name == "Anna Pióro");
    BOOST_TEST(profile.seller.party.nip == "1111111111");
    const HandClock clock;
    const auto made = usecases::setUp(folder / "x.db", profile, clock.today(), clock, shipped());
    BOOST_TEST(made.nextInvoiceNumber == "FV/8/09/2026");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_right_is_refused) {
    const auto with = [](std::string usecases::ProfileForm::*field, const char* text) {
        auto form = filled();
        form.*field = text;
        return codeOf(form);
    };
    using Form = usecases::ProfileForm;
    BOOST_TEST(with(&Form::name, " ") == "answer_needed");
    BOOST_TEST(with(&Form::nip, "") == "answer_needed");
    BOOST_TEST(with(&Form::nip, "1111111112") == "wrong_nip");
    BOOST_TEST(with(&Form::postcode, "00-1") == "wrong_postcode");
    BOOST_TEST(with(&Form::iban, "PL00") == "wrong_iban");
    BOOST_TEST(with(&Form::email, "nobody") == "wrong_email");
    BOOST_TEST(with(&Form::vatStatus, "exempt") == "answer_needed");
    BOOST_TEST(with(&Form::vatStatus, "often") == "not_a_choice");
    BOOST_TEST(with(&Form::lastInvoice, "many") == "not_a_number");
    BOOST_TEST(with(&Form::lastInvoice, "100001") == "number_out_of_range");
}

BOOST_AUTO_TEST_CASE(a_wrong_last_number_names_its_field_and_comes_after_the_fields_before_it) {
    for (const char* text : {"x", "-3"}) {
        const auto refusal = usecases::parseLastInvoice(text).refusal();
        BOOST_TEST(refusal.arguments.size() > 0U);
        bool isNamed = false;
        for (const auto& [name, value] : refusal.arguments)
            isNamed = isNamed ||
                      (name == "field" && std::get<std::string>(value.value()) == "last_invoice");
        BOOST_TEST(isNamed);
    }
    auto form = filled();
    form.lastInvoice = "x";
    form.nip = "1";
    form.email = "nobody";
    BOOST_TEST(codeOf(form) == "wrong_email");
    form.email = "";
    BOOST_TEST(codeOf(form) == "wrong_nip");
}

BOOST_AUTO_TEST_CASE(without_a_business_there_is_no_nip_and_a_rachunek) {
    auto form = filled();
    form.vatStatus = "none";
    form.nip = "";
    form.lastInvoice = "";
    const auto profile = usecases::profileFrom(form).orThrow();
    BOOST_TEST(profile.numbering.at("invoice").series.pattern == "R/{n}/{mm}/{yyyy}");
    BOOST_TEST(profile.numbering.at("invoice").last == 0);
}

BOOST_AUTO_TEST_SUITE_END()
