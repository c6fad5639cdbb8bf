// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/voice.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace wording;
using domain::Currency;
using domain::Money;

namespace {
const std::filesystem::path kNowhere = "no/such/folder";
const std::filesystem::path kShipped = GRANICA_BINARY_DIR "/share/granica/locale";

void appendNumber(std::string& bytes, std::size_t value) {
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(value >> shift & 0xff);
}

/// A compiled catalogue, as msgfmt would write it without its hash table.
std::string compiled(const std::map<std::string, std::string>& messages) {
    const std::size_t tables = 28;
    std::string bytes;
    for (const std::size_t field :
         {std::size_t{0x950412de}, std::size_t{0}, messages.size(), tables,
          tables + messages.size() * 8, std::size_t{0}, std::size_t{0}})
        appendNumber(bytes, field);
    std::string texts;
    const std::size_t start = tables + messages.size() * 16;
    const auto append = [&](const std::string& text) {
        appendNumber(bytes, text.size());
        appendNumber(bytes, start + texts.size());
        texts += text + '\0';
    };
    for (const auto& [id, text] : messages)
        append(id);
    for (const auto& [id, text] : messages)
        append(text);
    return bytes + texts;
}

/// A folder of catalogues that goes away with the test.
class Locale {
public:
    explicit Locale(const std::string& polish) {
        std::filesystem::create_directories(dir_ / "pl");
        std::ofstream(dir_ / "pl" / "granica.mo", std::ios::binary) << polish;
    }

    ~Locale() { std::filesystem::remove_all(dir_); }

    Locale(const Locale&) = delete;
    Locale& operator=(const Locale&) = delete;

    Voice polish() const { return Voice(Language::Polish, dir_); }

private:
    std::filesystem::path dir_ =
        std::filesystem::temp_directory_path() /
        ("granica-voice-" +
         std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()));
};

const std::string kMessages = compiled({{"", "Content-Type: text/plain; charset=UTF-8\n"},
                                        {"Good day", "Dzień dobry"},
                                        {"Hello, {name}", "Witaj, {nobody}"},
                                        {"empty", ""},
                                        {std::string("{n} page\0{n} pages", 17),
                                         std::string("{n} strona\0{n} strony\0{n} stron", 31)}});
}  // namespace

BOOST_AUTO_TEST_SUITE(voice)

BOOST_AUTO_TEST_CASE(a_language_is_read_from_a_code_or_from_the_environment) {
    BOOST_TEST((languageFromCode("pl").orThrow() == Language::Polish));
    BOOST_TEST((languageFromCode("en_GB.UTF-8").orThrow() == Language::English));
    BOOST_TEST((languageFromCode("PL-pl").orThrow() == Language::Polish));
    BOOST_TEST(codeOf(Language::Polish) == "pl");
    for (const char* text : {"", "C", "de", "polish", "C.UTF-8"})
        BOOST_TEST(languageFromCode(text).refusal().code == "unknown_language");
}

BOOST_AUTO_TEST_CASE(a_sentence_is_translated_and_english_speaks_for_itself) {
    const Locale locale(kMessages);
    BOOST_TEST(locale.polish().say("Good day") == "Dzień dobry");
    BOOST_TEST(locale.polish().say("Good night") == "Good night");
    BOOST_TEST(locale.polish().say("empty") == "empty");
    BOOST_TEST(locale.polish().say("") == "");
    BOOST_TEST(Voice(Language::English, kNowhere).say("Good day") == "Good day");
}

BOOST_AUTO_TEST_CASE(two_languages_speak_in_one_process) {
    const Locale locale(kMessages);
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
               "tak 12345 1\u00a0234,50\u00a0EUR 05.09.2026 6,123 12,5\u00a0%");
}

BOOST_AUTO_TEST_CASE(a_broken_placeholder_stays_visible_and_never_crashes) {
    const Locale locale(kMessages);
    BOOST_TEST(locale.polish().say("Hello, {name}", {{"name", "Anna"}}) == "Witaj, {nobody}");
    const Voice voice(Language::English, kNowhere);
    const domain::Arguments a{{"a", "{b}"}, {"b", "{a}"}};
    BOOST_TEST(voice.say("{a}{b}", a) == "{b}{a}");
    BOOST_TEST(voice.say("{", a) == "{");
    BOOST_TEST(voice.say("{a", a) == "{a");
    BOOST_TEST(voice.say("}{}{ a}{{a}}", a) == "}{}{ a}{{b}}");
}

BOOST_AUTO_TEST_CASE(polish_has_three_plural_forms) {
    const Locale locale(kMessages);
    const Voice voice = locale.polish();
    const std::map<std::int64_t, std::string> expected{
        {0, "0 stron"},     {1, "1 strona"},   {2, "2 strony"},      {4, "4 strony"},
        {5, "5 stron"},     {11, "11 stron"},  {12, "12 stron"},     {14, "14 stron"},
        {21, "21 stron"},   {22, "22 strony"}, {25, "25 stron"},     {101, "101 stron"},
        {112, "112 stron"}, {-1, "-1 strona"}, {1002, "1002 strony"}};
    for (const auto& [n, text] : expected)
        BOOST_TEST(voice.plural("{n} page", "{n} pages", n) == text);
    BOOST_TEST(voice.plural("{n} page", "{n} pages", 12'000) == "12\u00a0000 stron");
    BOOST_TEST(voice.plural("{n} day", "{n} days", 2) == "2 days");
}

BOOST_AUTO_TEST_CASE(english_has_two_plural_forms) {
    const Voice voice(Language::English, kNowhere);
    BOOST_TEST(voice.plural("{n} day of {x}", "{n} days of {x}", 1, {{"x", 7}}) == "1 day of 7");
    BOOST_TEST(voice.plural("{n} day of {x}", "{n} days of {x}", 0, {{"x", 7}}) == "0 days of 7");
    BOOST_TEST(voice.plural("{n} day", "{n} days", 21) == "21 days");
}

BOOST_AUTO_TEST_CASE(a_damaged_catalogue_is_as_good_as_none) {
    for (std::size_t length = 0; length < kMessages.size(); length += 3)
        BOOST_TEST(!Locale(kMessages.substr(0, length)).polish().say("Good day").empty());
    for (std::size_t at = 0; at < 28 + 4 * 8 * 2; ++at) {
        std::string bytes = kMessages;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
        const Locale locale(bytes);
        BOOST_TEST(!locale.polish().say("Good day").empty());
        BOOST_TEST(!locale.polish().plural("{n} page", "{n} pages", 5).empty());
    }
}

BOOST_AUTO_TEST_CASE(a_refusal_says_what_is_wrong_in_both_languages) {
    const auto refusal = domain::parseDate("5.9.26").refusal();
    BOOST_TEST(Voice(Language::English, kShipped).refusal(refusal) ==
               "“5.9.26” is not a date. Write year, month and day, like 2026-09-05.");
    BOOST_TEST(Voice(Language::Polish, kShipped).refusal(refusal) ==
               "„5.9.26” to nie jest data. Proszę podać rok, miesiąc i dzień, na przykład "
               "2026-09-05.");
}

BOOST_AUTO_TEST_CASE(a_refusal_about_a_file_begins_with_the_place) {
    const Voice voice(Language::Polish, kShipped);
    const auto placed = [](const char* code, const char* field) {
        return domain::refuseInput(
            code, {{"text", "x"}, {"file", "a.json"}, {"line", 7}, {"field", field}});
    };
    BOOST_TEST(
        voice.refusal(placed("not_a_number", "items[1].price")) ==
        "a.json, wiersz 7, items[1].price: „x” to nie jest liczba. Proszę wpisać ją cyframi, "
        "na przykład 275,50.");
    BOOST_TEST(voice.refusal(placed("missing_field", "title")) ==
               "a.json, wiersz 7: Brakuje pola „title”, a jest tu potrzebne.");
    BOOST_TEST(voice.refusal(placed("json_too_deep", "")) ==
               "a.json, wiersz 7: Nawiasy są tu zagnieżdżone zbyt głęboko.");
}

BOOST_AUTO_TEST_CASE(a_reason_chooses_the_sentence) {
    const Voice voice(Language::English, kNowhere);
    const auto broken = [](const char* reason) {
        return domain::refuseInput("template_broken",
                                   {{"file", "a.txt"}, {"line", 2}, {"reason", reason}});
    };
    BOOST_TEST(voice.refusal(broken("unclosed_tag")) ==
               "a.txt, line 2: A tag is opened with {{ and not closed with }}.");
    BOOST_TEST(voice.refusal(broken("whatever")) == "a.txt, line 2: The template is broken here.");
}

BOOST_AUTO_TEST_CASE(a_refusal_without_a_sentence_still_tells_its_facts) {
    const Voice voice(Language::English, kNowhere);
    BOOST_TEST(voice.refusal(domain::refuse("never_heard_of")) == "(never_heard_of)");
    BOOST_TEST(voice.refusal(domain::refuse("never_heard_of", {{"n", 2}, {"of", "x"}})) ==
               "(never_heard_of) n: 2, of: x");
}

BOOST_AUTO_TEST_SUITE_END()
