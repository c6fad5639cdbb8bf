// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace {
struct Saved {
    const char* name;
    std::string bytes;
    const char* encoding;
};

std::ostream& operator<<(std::ostream& out, const Saved& saved) {
    return out << saved.name;
}

/// "Zażółć" as programs save it.
const Saved kSaved[]{
    {"plain", "Za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87", "UTF-8"},
    {"marked", "\xEF\xBB\xBFZa\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87", "UTF-8"},
    {"little", std::string("\xFF\xFEZ\0a\0\x7C\x01\xF3\0\x42\x01\x07\x01", 14), "UTF-16"},
    {"big", std::string("\xFE\xFF\0Z\0a\x01\x7C\0\xF3\x01\x42\x01\x07", 14), "UTF-16"},
    {"little_without_mark", std::string("Z\0a\0\x7C\x01\xF3\0\x42\x01\x07\x01", 12), "UTF-16"},
    {"big_without_mark", std::string("\0Z\0a\x01\x7C\0\xF3\x01\x42\x01\x07", 12), "UTF-16"},
    {"single", "Za\xBF\xF3\xB3\xE6", "windows-1250"},
};
}  // namespace

BOOST_AUTO_TEST_SUITE(encodings_of_text)

BOOST_DATA_TEST_CASE(T45_a_text_is_read_in_the_encoding_that_it_was_saved_in, kSaved, saved) {
    const auto text = exchange::decodeText(saved.bytes);
    BOOST_REQUIRE(text.has_value());
    BOOST_TEST(text->utf8 == "Zażółć");
    BOOST_TEST(text->encoding == saved.encoding);
}

BOOST_AUTO_TEST_CASE(polish_letters_tell_the_two_single_byte_encodings_apart) {
    const auto iso = exchange::decodeText("\xB6wi\xB1teczny \xBCrebak");
    BOOST_TEST(iso->encoding == "ISO-8859-2");
    BOOST_TEST(iso->utf8 == "świąteczny źrebak");
    const auto windows = exchange::decodeText("\x9Cwi\xB9teczny \x9Frebak");
    BOOST_TEST(windows->encoding == "windows-1250");
    BOOST_TEST(windows->utf8 == "świąteczny źrebak");
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_not_read) {
    BOOST_TEST(!exchange::decodeText(std::string("a\0b", 3)).has_value());
    BOOST_TEST(!exchange::decodeText(std::string("a\0\0b", 4)).has_value());
    BOOST_TEST(!exchange::decodeText(std::string("a\0\x02\0", 4)).has_value());
    BOOST_TEST(!exchange::decodeText(std::string(40, 'a') + std::string("a\0", 2)).has_value());
    BOOST_TEST(!exchange::decodeText("PK\x03\x04 a spreadsheet").has_value());
    BOOST_TEST(!exchange::decodeText("%PDF-1.7").has_value());
    BOOST_TEST(!exchange::decodeText("\xFF\xFE\x01").has_value());
    BOOST_TEST(exchange::decodeText("")->utf8.empty());
}

BOOST_AUTO_TEST_SUITE_END()
