// SPDX-License-Identifier: GPL-3.0-or-later
// The files in locale/ against each other.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "wording/refusals.h"

BOOST_AUTO_TEST_SUITE(translations)

namespace {
const std::filesystem::path kLocale = GRANICA_SOURCE_DIR "/locale";

/// One entry of a .po file or of the template; `texts` are its msgstr, one per plural form.
struct Entry {
    std::string id;
    std::string plural;
    std::vector<std::string> texts;
    bool isFuzzy = false;
};

/// Reads what gettext's tools write: one keyword and its quoted lines after another.
std::vector<Entry> entriesOf(const std::string& language) {
    static const std::regex line(R"re(^(msgid|msgid_plural|msgstr(?:\[\d\])?)? ?"(.*)"$)re");
    std::vector<Entry> entries;
    std::string* into = nullptr;
    bool isFuzzy = false;
    std::ifstream in(kLocale / (language + (language == "granica" ? ".pot" : ".po")));
    BOOST_REQUIRE_MESSAGE(in, language << " can be read");
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

void checkIsTranslated(const Entry& entry, std::size_t pluralForms) {
    BOOST_TEST(entry.texts.size() == (entry.plural.empty() ? 1 : pluralForms), entry.id);
    BOOST_TEST(std::count(entry.texts.begin(), entry.texts.end(), "") == 0, entry.id);
    BOOST_TEST(!entry.isFuzzy, entry.id);
}

void checkPlaceholders(const Entry& entry) {
    const auto wanted = placeholders(entry.plural.empty() ? entry.id : entry.plural);
    for (std::size_t form = 0; form < entry.texts.size(); ++form) {
        auto found = placeholders(entry.texts[form]);
        if (!entry.plural.empty() && form == 0 && wanted.contains("{n}"))
            found.insert("{n}");  // "one page" may do without the number
        BOOST_TEST(wanted == found, entry.texts[form]);
    }
}
}  // namespace

BOOST_AUTO_TEST_CASE(every_sentence_is_translated) {
    for (const char* language : {"pl", "en"})
        for (const auto& entry : entriesOf(language))
            checkIsTranslated(entry, language[0] == 'p' ? 3 : 2);
}

BOOST_AUTO_TEST_CASE(translations_have_the_placeholders_of_their_sentence) {
    for (const char* language : {"pl", "en"})
        for (const auto& entry : entriesOf(language))
            checkPlaceholders(entry);
}

BOOST_AUTO_TEST_CASE(the_languages_have_the_same_sentences) {
    std::set<std::string> wanted;
    for (const auto& entry : entriesOf("granica"))
        wanted.insert(entry.id);
    for (const char* language : {"pl", "en"}) {
        std::set<std::string> ids;
        for (const auto& entry : entriesOf(language))
            ids.insert(entry.id);
        BOOST_TEST((ids == wanted), language << " lacks sentences or has old ones; run "
                                                "locale/update.sh");
    }
    for (const auto& sentence : wording::refusalSentences())
        BOOST_TEST(wanted.contains(sentence.msgid), sentence.code << " is not in granica.pot");
}

BOOST_AUTO_TEST_SUITE_END()
