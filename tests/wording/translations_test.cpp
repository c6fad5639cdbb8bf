// SPDX-License-Identifier: GPL-3.0-or-later
// The files in locale/ against each other and against the code that refuses.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "wording/refusals.h"

namespace fs = std::filesystem;

namespace {
const fs::path kRoot = GRANICA_SOURCE_DIR;

/// One entry of a .po file; `texts` are its msgstr, one per plural form.
struct Entry {
    std::string id;
    std::string plural;
    std::vector<std::string> texts;
    bool isFuzzy = false;
};

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(in, file.string() + " can be read");
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Reads what gettext's tools write: one keyword and its quoted lines after another.
std::vector<Entry> entriesOf(const fs::path& file) {
    static const std::regex line(R"re(^(msgid|msgid_plural|msgstr(?:\[\d\])?)? ?"(.*)"$)re");
    std::vector<Entry> entries;
    std::string* into = nullptr;
    bool isFuzzy = false;
    std::ifstream in(file);
    for (std::string text; std::getline(in, text);) {
        isFuzzy = isFuzzy || text.starts_with("#, fuzzy");
        std::smatch match;
        if (!std::regex_match(text, match, line))
            continue;
        const std::string keyword = match[1];
        if (keyword == "msgid") {
            entries.push_back({"", "", {}, isFuzzy});
            isFuzzy = false;
            into = &entries.back().id;
        } else if (keyword == "msgid_plural") {
            into = &entries.back().plural;
        } else if (!keyword.empty()) {
            into = &entries.back().texts.emplace_back();
        }
        *into += match[2];
    }
    return entries;
}

std::set<std::string> placeholders(const std::string& text) {
    static const std::regex name(R"(\{\w+\})");
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), name), end; at != end; ++at)
        names.insert(at->str());
    return names;
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
        R"re((?:\brefuse(?:Input|World)?\(|Kind::(?:Rule|Input|Stopped|World),)([^;{,]*)([^;]*);)re");
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

std::set<std::string> argumentNames(const std::string& arguments) {
    static const std::regex name(R"re(\{\s*"(\w+)"\s*,)re");
    std::set<std::string> names;
    for (std::sregex_iterator at(arguments.begin(), arguments.end(), name), end; at != end; ++at)
        names.insert("{" + (*at)[1].str() + "}");
    return names;
}
}  // namespace

BOOST_AUTO_TEST_SUITE(translations)

BOOST_AUTO_TEST_CASE(every_sentence_is_translated) {
    for (const char* language : {"pl", "en"})
        for (const auto& entry : entriesOf(kRoot / "locale" / (std::string(language) + ".po"))) {
            const std::size_t forms = entry.plural.empty() ? 1 : language[0] == 'p' ? 3 : 2;
            BOOST_TEST(entry.texts.size() == forms, language << ": " << entry.id);
            for (const auto& text : entry.texts)
                BOOST_TEST(!text.empty(), language << ": " << entry.id);
            BOOST_TEST(!entry.isFuzzy, language << ": " << entry.id);
        }
}

BOOST_AUTO_TEST_CASE(translations_have_the_placeholders_of_their_sentence) {
    for (const char* language : {"pl.po", "en.po"})
        for (const auto& entry : entriesOf(kRoot / "locale" / language))
            for (std::size_t form = 0; form < entry.texts.size(); ++form) {
                auto wanted = placeholders(entry.plural.empty() ? entry.id : entry.plural);
                auto found = placeholders(entry.texts[form]);
                if (!entry.plural.empty() && form == 0) {  // "one page" may do without {n}
                    wanted.erase("{n}");
                    found.erase("{n}");
                }
                BOOST_TEST(wanted == found, language << ": " << entry.texts[form]);
            }
}

BOOST_AUTO_TEST_CASE(the_languages_have_the_same_sentences) {
    std::set<std::string> wanted;
    for (const auto& entry : entriesOf(kRoot / "locale/granica.pot"))
        wanted.insert(entry.id);
    for (const char* language : {"pl.po", "en.po"}) {
        std::set<std::string> ids;
        for (const auto& entry : entriesOf(kRoot / "locale" / language))
            ids.insert(entry.id);
        BOOST_TEST((ids == wanted), language << " lacks sentences or has old ones; run "
                                                "locale/update.sh");
    }
    BOOST_TEST(wanted.size() > wording::refusalSentences().size());
}

BOOST_AUTO_TEST_CASE(every_refusal_has_a_sentence) {
    const auto places = refusingPlaces();
    BOOST_TEST(places.size() > 8);
    for (const auto& place : places)
        BOOST_TEST(wording::refusalSentence(place.code) != nullptr,
                   place.where << ": no sentence for " << place.code);
}

BOOST_AUTO_TEST_CASE(refusals_bring_the_facts_that_their_sentence_names) {
    for (const auto& place : refusingPlaces()) {
        const char* sentence = wording::refusalSentence(place.code);
        auto given = argumentNames(place.arguments);
        const bool isPlain = !given.empty() || place.arguments.empty();
        if (!sentence || !isPlain)  // arguments that are put together elsewhere are not seen here
            continue;
        if (place.where.starts_with("src/exchange"))  // adds the place in the file on the way up
            given.insert({"{file}", "{line}", "{field}"});
        if (place.code == "wrong_number_pattern")  // names the tokens of a pattern
            given.insert({"{n}", "{mm}", "{yyyy}"});
        const auto wanted = placeholders(sentence);
        BOOST_TEST(std::includes(given.begin(), given.end(), wanted.begin(), wanted.end()),
                   place.where << ": " << place.code << " lacks a fact of: " << sentence);
    }
}

BOOST_AUTO_TEST_SUITE_END()
