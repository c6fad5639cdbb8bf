// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot.h"

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(snapshot)

namespace {
/// Through text, as the database keeps it.
json stored(const json& made) {
    return json::parse(made.dump());
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_party_comes_back) {
    const Party full{"Żółć", "1",   "PL1", "ul. \"Cudzysłów\" 5", "00-001", "Łódź",
                     "DE",   "a@b", "+48"};
    BOOST_TEST((partyFrom(stored(toJson(full))) == full));
    BOOST_TEST((partyFrom(stored(toJson(Party{}))) == Party{}));
}

BOOST_AUTO_TEST_CASE(an_account_comes_back) {
    for (const auto& account : seller().accounts)
        BOOST_TEST((accountFrom(stored(toJson(account))) == account));
}

BOOST_AUTO_TEST_CASE(a_seller_comes_back_whatever_its_status) {
    for (const auto status : {VatStatus::Payer, VatStatus::Exempt, VatStatus::None}) {
        auto made = seller();
        made.vatStatus = status;
        made.exemptionBasis = "art. 113";
        const auto found = sellerFrom(stored(toJson(made)));
        BOOST_TEST((found.party == made.party));
        BOOST_TEST((found.vatStatus == status));
        BOOST_TEST(found.exemptionBasis == "art. 113");
        BOOST_TEST((found.accounts == made.accounts));
    }
    BOOST_TEST(sellerFrom(stored(toJson(Seller{}))).accounts.empty());
}

BOOST_AUTO_TEST_CASE(what_was_paid_before_comes_back) {
    IssuedInvoice made;
    made.prepaid = {{{7}, PaymentKind::Deposit, kToday, Money::fromMinor(50'000, {})},
                    {{9}, PaymentKind::Payment, kToday, Money::fromMinor(1, {})}};
    const auto kept = stored(snapshotOf(made));
    BOOST_TEST((prepaidFrom(kept.at("prepaid"), {}) == made.prepaid));
    made.prepaid.clear();
    BOOST_TEST(!snapshotOf(made).contains("prepaid"));
}

BOOST_AUTO_TEST_SUITE_END()
