// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_file.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/samples.h"
#include "exchange/sha256.h"
#include "support/outcome.h"

using namespace samples;
using exchange::countTextFile;
using support::outcome;
using namespace std::string_literals;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(text_file)

namespace {
struct Encoded {
    std::string encoding;
    std::string bytes;
};

std::ostream& operator<<(std::ostream& out, const Encoded& encoded) {
    return out << encoded.encoding << ", " << encoded.bytes.size() << " bytes";
}

// "Zażółć gęślą jaźń" each time.
const std::vector<Encoded> kEncoded{
    {"UTF-8", "Zażółć gęślą jaźń"},
    {"UTF-8", "\xEF\xBB\xBFZażółć gęślą jaźń"},
    {"windows-1250", "Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1"},
    {"ISO-8859-2", "Za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1"},
    {"UTF-16",
     "\xFF\xFEZ\0a\0\x7C\x01\xF3\0\x42\x01\x07\x01 \0g\0\x19\x01\x5B\x01l\0\x05\x01 \0"
     "j\0a\0\x7A\x01\x44\x01"s},
    {"UTF-16",
     "\xFE\xFF\0Z\0a\x01\x7C\0\xF3\x01\x42\x01\x07\0 \0g\x01\x19\x01\x5B\0l\x01\x05\0 \0"
     "j\0a\x01\x7A\x01\x44"s},
};

struct Refused {
    std::string name;
    std::string bytes;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused) {
    return out << refused.name;
}

const std::vector<Refused> kRefused{
    {"text.docx", "PK\x03\x04 and more"},
    {"text.odt", "PK\x03\x04mimetypeapplication/vnd.oasis"},
    {"text.pdf", "%PDF-1.7\n%ąę\n"},
    {"text.rtf", "{\\rtf1\\ansi text}"},
    {"text.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
    {"zero byte", "text\0text"s},
    {"UTF-32", "\xFF\xFE\0\0a\0\0\0"s},
    {"half a character of UTF-16", "\xFF\xFE\x61"s},
    {"half a pair of UTF-16", "\xFF\xFE\x00\xD8\x61\x00"s},
    {"a byte that windows-1250 lacks", "za\x81\xBF"},
    {"control characters in no UTF-8", "\x01\x02\xFF"},
};
}  // namespace

BOOST_DATA_TEST_CASE(the_encoding_is_found, data::make(kEncoded), sample) {
    const Folder folder;
    const auto text = countTextFile(folder.write("a.txt", sample.bytes));
    BOOST_REQUIRE(outcome(text) == "done");
    BOOST_TEST(text->encoding == sample.encoding);
    BOOST_TEST((text->volume == domain::TextVolume{17, 15, 3}));
    BOOST_TEST(text->sha256 == exchange::sha256Hex(sample.bytes));
    BOOST_TEST(text->fileName == "a.txt");
}

BOOST_DATA_TEST_CASE(what_is_no_text_is_refused, data::make(kRefused), sample) {
    const Folder folder;
    const auto text = countTextFile(folder.write("a.txt", sample.bytes));
    BOOST_REQUIRE(!text);
    BOOST_TEST(text.refusal().code == "not_a_text_file");
    BOOST_TEST(argument(text.refusal(), "file") == "a.txt");
}

BOOST_AUTO_TEST_CASE(overlong_UTF_8_is_not_UTF_8) {
    const Folder folder;
    const auto text = countTextFile(folder.write("a.txt", "\xC3\xB3 \xC0\xAF"));
    BOOST_TEST((!text || text->encoding != "UTF-8"));
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_an_empty_text) {
    const Folder folder;
    const auto text = countTextFile(folder.write("a.txt", ""));
    BOOST_REQUIRE(outcome(text) == "done");
    BOOST_TEST((text->volume == domain::TextVolume{0, 0, 0}));
}

BOOST_AUTO_TEST_CASE(a_file_name_of_any_letters_stays_whole) {
    const Folder folder;
    const auto text = countTextFile(folder.write("zażółć gęślą.txt", "a"));
    BOOST_REQUIRE(outcome(text) == "done");
    BOOST_TEST(text->fileName == "zażółć gęślą.txt");
}

BOOST_AUTO_TEST_CASE(the_article_of_the_story) {
    if (!std::filesystem::exists(storyFile("article.txt"))) {
        BOOST_TEST_MESSAGE("skipped: the story is not beside the sources");
        return;
    }
    const auto text = countTextFile(storyFile("article.txt"));
    BOOST_REQUIRE(outcome(text) == "done");
    BOOST_TEST((text->volume == domain::TextVolume{6123, 5140, 984}));
}

RC_BOOST_PROP(any_file_is_counted_or_refused, (const std::string& bytes)) {
    static const Folder folder;
    const auto text = countTextFile(folder.write("a.txt", bytes));
    const auto code = outcome(text);
    RC_ASSERT((code == "done" || code == "not_a_text_file"));
}

BOOST_AUTO_TEST_SUITE_END()
