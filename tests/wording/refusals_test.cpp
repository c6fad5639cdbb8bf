// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/refusals.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "wording/voice.h"

namespace fs = std::filesystem;
using namespace wording;

BOOST_AUTO_TEST_SUITE(refusals)

namespace {
const fs::path kRoot = GRANICA_SOURCE_DIR;
const fs::path kNowhere = "no/such/folder";
const fs::path kShipped = GRANICA_BINARY_DIR "/share/granica/locale";

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(in, file.string() + " can be read");
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> sources() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / "src"))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
            files.push_back(entry.path());
    return files;
}

/// A place that refuses: the code, and the arguments as they are written there.
struct Refusing {
    std::string code;
    std::string arguments;
    std::string where;
};

/// A call may choose between two codes, so every literal of its first argument is one.
std::vector<Refusing> refusingPlaces() {
    static const std::regex call(
        R"re((?:\brefuse(?:Input|World)?\(|Kind::(?:Rule|Input|Stopped|World),))re"
        R"re(([^;{,]*)([^;]*);)re");
    static const std::regex literal(R"re("(\w+)")re");
    std::vector<Refusing> places;
    for (const auto& file : sources()) {
        const std::string text = read(file);
        for (std::sregex_iterator at(text.begin(), text.end(), call), end; at != end; ++at) {
            const std::string first = (*at)[1];
            for (std::sregex_iterator code(first.begin(), first.end(), literal); code != end;
                 ++code)
                places.push_back({(*code)[1], (*at)[2], fs::relative(file, kRoot).string()});
        }
    }
    return places;
}

std::set<std::string> placeholders(const std::string& text) {
    static const std::regex name(R"(\{\w+\})");
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), name), end; at != end; ++at)
        names.insert(at->str());
    return names;
}

std::set<std::string> argumentNames(const std::string& arguments) {
    static const std::regex name(R"re(\{\s*"(\w+)"\s*,)re");
    std::set<std::string> names;
    for (std::sregex_iterator at(arguments.begin(), arguments.end(), name), end; at != end; ++at)
        names.insert("{" + (*at)[1].str() + "}");
    return names;
}

/// Arguments that are put together elsewhere are not seen here, and pass.
bool bringsItsFacts(const Refusing& place, const char* sentence) {
    auto given = argumentNames(place.arguments);
    if (given.empty() && !place.arguments.empty())
        return true;
    if (place.where.starts_with("src/exchange"))  // adds the place in the file on the way up
        given.insert({"{file}", "{line}", "{field}"});
    if (place.code == "wrong_number_pattern")  // names the tokens of a pattern
        given.insert({"{n}", "{mm}", "{yyyy}"});
    const auto wanted = placeholders(sentence);
    return std::includes(given.begin(), given.end(), wanted.begin(), wanted.end());
}
}  // namespace

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

BOOST_AUTO_TEST_CASE(every_refusal_has_a_sentence_and_brings_the_facts_that_it_names) {
    const auto places = refusingPlaces();
    BOOST_TEST(places.size() > 50);
    for (const auto& place : places) {
        const char* sentence = refusalSentence(place.code);
        BOOST_TEST(sentence != nullptr, place.where << ": no sentence for " << place.code);
        if (sentence)
            BOOST_TEST(bringsItsFacts(place, sentence),
                       place.where << ": " << place.code << " lacks a fact of: " << sentence);
    }
}

BOOST_AUTO_TEST_CASE(a_window_tells_nobody_to_type_a_command) {
    // Those that only the command line gives are named, so that a new one is looked at.
    static const std::set<std::string_view> typed{"command_missing", "no_terminal"};
    static const std::regex command(R"(\bgranica [a-z]|--[a-z])");
    for (const auto& each : refusalSentences())
        if (!typed.contains(each.code)) {
            const std::string said = refusalSentence(each.code, Surface::Window);
            BOOST_TEST(!std::regex_search(said, command), said);
        }
    const Voice voice(Language::English, kNowhere);
    const auto refusal = domain::refuseWorld("database_missing", {{"file", "a.db"}});
    BOOST_TEST(voice.refusal(refusal).find("granica init") != std::string::npos);
    BOOST_TEST(voice.inWindow().refusal(refusal) ==
               "There is no database a.db. Begin with your own data, or open another file.");
}

BOOST_AUTO_TEST_SUITE_END()
