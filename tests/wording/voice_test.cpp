// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/voice.h"

#include <filesystem>
#include <string>

#include <boost/test/unit_test.hpp>

#include "locale_folder.h"

using namespace wording;
using domain::Currency;
using domain::Money;

BOOST_AUTO_TEST_SUITE(voice)

namespace {
const std::filesystem::path kNowhere = "no/such/folder";
const std::filesystem::path kShipped = GRANICA_BINARY_DIR "/share/granica/locale";

}  // namespace

BOOST_AUTO_TEST_CASE(a_sentence_is_translated_and_english_speaks_for_itself) {
    const LocaleFolder locale(kMessages);
    BOOST_TEST(locale.polish().say("Good day") == "Dzień dobry");
    BOOST_TEST(locale.polish().say("Good night") == "Good night");
    BOOST_TEST(locale.polish().say("empty") == "empty");
    BOOST_TEST(locale.polish().say("") == "");
    BOOST_TEST(Voice(Language::English, kNowhere).say("Good day") == "Good day");
}

BOOST_AUTO_TEST_CASE(two_languages_speak_in_one_process) {
    const LocaleFolder locale(kMessages);
    const Voice polish = locale.polish();
    const Voice english(Language::English, kShipped);
    BOOST_TEST(english.say("Good day") == "Good day");
    BOOST_TEST(polish.say("Good day") == "Dzień dobry");
    BOOST_TEST(english.money(Money::fromMinor(150, Currency())) == "1.50\u00a0PLN");
    BOOST_TEST(polish.money(Money::fromMinor(150, Currency())) == "1,50\u00a0PLN");
}

BOOST_AUTO_TEST_CASE(placeholders_are_filled_by_the_kind_of_their_value) {
    const Voice voice(Language::Polish, kNowhere);
    const domain::Arguments facts{{"text", "tak"},
                                  {"id", 12345},
                                  {"sum", Money::fromMinor(123450, Currency::of("EUR"))},
                                  {"day", domain::dateOf("2026-09-05")},
                                  {"amount", domain::Quantity{6123}},
                                  {"share", domain::Percent{1250}}};
    BOOST_TEST(voice.say("{text} {id} {sum} {day} {amount} {share}", facts) ==
               "tak 12345 1\u00a0234,50\u00a0EUR 05.09.2026 6,123 12,5%");
}

BOOST_AUTO_TEST_CASE(a_broken_placeholder_stays_visible_and_never_crashes) {
    const LocaleFolder locale(kMessages);
    BOOST_TEST(locale.polish().say("Hello, {name}", {{"name", "Anna"}}) == "Witaj, {nobody}");
    const Voice voice(Language::English, kNowhere);
    const domain::Arguments a{{"a", "{b}"}, {"b", "{a}"}};
    BOOST_TEST(voice.say("{a}{b}", a) == "{b}{a}");
    BOOST_TEST(voice.say("{", a) == "{");
    BOOST_TEST(voice.say("{a", a) == "{a");
    BOOST_TEST(voice.say("}{}{ a}{{a}}", a) == "}{}{ a}{{b}}");
}

BOOST_AUTO_TEST_CASE(english_has_two_plural_forms) {
    const Voice voice(Language::English, kNowhere);
    BOOST_TEST(voice.plural("{n} day of {x}", "{n} days of {x}", 1, {{"x", 7}}) == "1 day of 7");
    BOOST_TEST(voice.plural("{n} day of {x}", "{n} days of {x}", 0, {{"x", 7}}) == "0 days of 7");
    BOOST_TEST(voice.plural("{n} day", "{n} days", 21) == "21 days");
}

BOOST_AUTO_TEST_CASE(a_voice_beside_another_says_both_but_no_sentence_twice) {
    const LocaleFolder locale(kMessages);
    const Voice english(Language::English, kNowhere);
    const Voice both = locale.polish().besideIt(english);
    const auto plain = [](const std::string& words) { return wording::withoutTurns(words); };
    BOOST_TEST(both.say("Good day") == "Dzień dobry / \uFDD0Good day\uFDD1");
    BOOST_TEST(both.stacked("Good day") == "Dzień dobry\n\uFDD0Good day\uFDD1");
    BOOST_TEST(both.say("Good night") == "Good night");
    BOOST_TEST(both.say("Tax ID: {nip}", {{"nip", "123"}}) == "NIP / \uFDD0Tax ID\uFDD1: 123");
    BOOST_TEST(plain(both.say("In words: {sum}", {{"sum", Money::fromMinor(150, Currency())}})) ==
               "Słownie: 1,50\u00a0PLN / In words: 1.50\u00a0PLN");
    BOOST_TEST(plain(both.plural("{n} page", "{n} pages", 5)) == "5 stron / 5 pages");
    BOOST_TEST(plain(english.besideIt(locale.polish()).say("Good day")) ==
               "Good day / Dzień dobry");
    BOOST_TEST(plain(both.each([](const Voice& voice) {
                   return voice.money(Money::fromMinor(150, Currency()));
               })) == "1,50\u00a0PLN\n1.50\u00a0PLN");
    // Figures stand as in the first language alone.
    BOOST_TEST(both.money(Money::fromMinor(150, Currency())) == "1,50\u00a0PLN");
    BOOST_TEST((both.language() == Language::Polish));
    BOOST_TEST((both.secondLanguage() == Language::English));
    BOOST_TEST(!english.secondLanguage());
}

BOOST_AUTO_TEST_SUITE_END()
