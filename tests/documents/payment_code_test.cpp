// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/payment_code.h"

#include <boost/test/unit_test.hpp>

#include "documents/plain_text.h"
#include "samples.h"

using namespace samples;
using documents::paymentCode;

BOOST_AUTO_TEST_SUITE(payment_code)

namespace {
const domain::BankAccount kGerman{"DE89370400440532013000", domain::Currency::of("EUR"), "", ""};

domain::Party anna() {
    domain::Party party;
    party.name = "ANNA PRZYKLADOWA";
    party.nip = "5213456784";
    return party;
}
}  // namespace

BOOST_AUTO_TEST_CASE(zlotys_follow_the_polish_standard) {
    BOOST_TEST(paymentCode({anna(), account(), money(2'952'00), "FV/2/11/2026"}).value() ==
               "5213456784|PL|61109010140000071219812874|295200|ANNA PRZYKLADOWA|FV/2/11/2026|||");
    BOOST_TEST(paymentCode({anna(), account(), money(5), "F"}).value().find("|000005|") !=
               std::string::npos);
    auto person = anna();
    person.nip.clear();
    BOOST_TEST(paymentCode({person, account(), money(1'00), "F"}).value().starts_with("|PL|61"));
}

BOOST_AUTO_TEST_CASE(names_and_titles_are_cut_at_a_character) {
    auto wordy = anna();
    wordy.name = "Zażółć gęślą jaźń | żółć i łódź";
    const auto code =
        paymentCode({wordy, account(), money(1), "Część „ą”\nżżżżżżżżżżżżżżżżżżżżżżżżżżżż"})
            .value();
    BOOST_TEST(code ==
               "5213456784|PL|61109010140000071219812874|000001|Zażółć gęślą jaźń|"
               "Część „ą” żżżżżżżżżżżżżżżżżżżżżż|||");
    wordy.name = std::string(500, 'x');
    const auto longest = paymentCode({wordy, account(), money(INT64_MAX), std::string(500, 'y')});
    BOOST_TEST(longest.value().size() <= 160U);
}

BOOST_AUTO_TEST_CASE(euros_follow_the_european_one) {
    auto abroad = account("EUR");
    BOOST_TEST(paymentCode({anna(), abroad, money(12'30, "EUR"), "FV/2/11/2026"}).value() ==
               "BCD\n002\n1\nSCT\nWBKPPLPP\nANNA PRZYKLADOWA\nPL61109010140000071219812874\n"
               "EUR12.30\n\n\nFV/2/11/2026");
    BOOST_TEST(paymentCode({anna(), kGerman, money(5, "EUR"), "F"}).value() ==
               "BCD\n002\n1\nSCT\n\nANNA PRZYKLADOWA\nDE89370400440532013000\nEUR0.05\n\n\nF");
    auto wordy = anna();
    for (int i = 0; i < 100; ++i)
        wordy.name += "ż";
    const auto code = paymentCode({wordy, abroad, money(999'999'999'99, "EUR"), "F"}).value();
    BOOST_TEST(code.size() <= 331U);
    BOOST_TEST(code.find("EUR999999999.99\n") != std::string::npos);
    BOOST_TEST(documents::plainText(code).find(U"żżż\nPL61") != std::u32string::npos);
}

BOOST_AUTO_TEST_CASE(there_is_none_where_none_can_be_made) {
    const auto none = [](const domain::BankAccount& account, domain::Money amount) {
        return !paymentCode({anna(), account, amount, "F"});
    };
    BOOST_TEST(none(account(), money(0)));
    BOOST_TEST(none(account(), money(-1)));
    BOOST_TEST(none(account("EUR"), money(1)));
    BOOST_TEST(none(account("USD"), money(1, "USD")));
    BOOST_TEST(none(account("EUR"), money(1'000'000'000'00, "EUR")));
    auto foreign = kGerman;
    foreign.currency = domain::Currency{};
    BOOST_TEST(none(foreign, money(1)));
    auto wordy = anna();
    wordy.name.clear();
    BOOST_TEST(!paymentCode({wordy, account("EUR"), money(1, "EUR"), "F"}));
    wordy = anna();
    std::string title;
    for (int i = 0; i < 140; ++i)
        title += "€";
    BOOST_TEST(!paymentCode({wordy, account("EUR"), money(1, "EUR"), title}));
}

BOOST_AUTO_TEST_SUITE_END()
