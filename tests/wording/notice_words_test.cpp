// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/notice_words.h"

#include <filesystem>

#include <boost/test/unit_test.hpp>

using domain::gate::LimitKey;
using domain::gate::Measurement;

BOOST_AUTO_TEST_SUITE(notice_words)

namespace {
const std::filesystem::path kShipped = GRANICA_BINARY_DIR "/share/granica/locale";

Measurement breach(LimitKey key) {
    Measurement measurement;
    measurement.limit.key = key;
    return measurement;
}
}  // namespace

BOOST_AUTO_TEST_CASE(each_kind_of_reason_is_told_once_and_in_the_clients_language) {
    const wording::Voice english(wording::Language::English, kShipped);
    const std::vector money{breach(LimitKey::OverdueDays), breach(LimitKey::UnpaidBalance)};
    BOOST_TEST(wording::noticeReason(english, money) ==
               "amounts due for completed work remain unpaid.");
    const wording::Voice polish(wording::Language::Polish, kShipped);
    const auto text = wording::noticeReason(polish, {breach(LimitKey::ScopeCreep)});
    BOOST_TEST(!text.empty());
    BOOST_TEST(text != wording::noticeReason(english, {breach(LimitKey::ScopeCreep)}));
}

BOOST_AUTO_TEST_CASE(every_limit_has_a_reason_and_a_way_back) {
    const wording::Voice voice(wording::Language::Polish, kShipped);
    for (const auto key : domain::gate::kAllLimits) {
        BOOST_TEST(!wording::noticeReason(voice, {breach(key)}).empty());
        BOOST_TEST(!wording::noticeResume(voice, {breach(key)}).empty());
    }
    BOOST_TEST(!wording::noticePause(voice).empty());
}

BOOST_AUTO_TEST_CASE(a_deposit_that_is_asked_for_has_its_amount) {
    auto deposit = breach(LimitKey::Deposit);
    deposit.remedies.push_back({domain::gate::Remedy::Kind::PayDeposit, 1, "Blog",
                                domain::Money::fromMinor(50'000, domain::Currency::of("PLN")), 0});
    const wording::Voice polish(wording::Language::Polish, kShipped);
    BOOST_TEST(wording::noticeResume(polish, {deposit}) ==
               "gdy tylko wpłynie brakująca zaliczka (500,00\u00a0PLN).");
    deposit.remedies.push_back({domain::gate::Remedy::Kind::PayInvoice, 2, "FV/2",
                                domain::Money::fromMinor(100, domain::Currency::of("PLN")), 0});
    BOOST_TEST(wording::noticeResume(polish, {deposit}) ==
               "gdy tylko wpłynie: 1,00\u00a0PLN na FV/2 i brakująca zaliczka (500,00\u00a0PLN).");
    deposit.remedies.erase(deposit.remedies.begin());
    BOOST_TEST(wording::noticeResume(polish, {deposit}) ==
               "gdy tylko wpłynie: 1,00\u00a0PLN na FV/2.");
}

BOOST_AUTO_TEST_CASE(the_users_own_remark_is_never_told) {
    const wording::Voice voice(wording::Language::English, kShipped);
    auto manual = breach(LimitKey::Manual);
    manual.evidence.push_back(
        {domain::gate::Evidence::Kind::Reason, 0, "impossible people", {}, {}});
    BOOST_TEST(wording::noticeReason(voice, {manual}).find("impossible") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
