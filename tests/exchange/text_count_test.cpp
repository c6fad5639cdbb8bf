// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck/boost_test.h>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "exchange/text_file.h"

using exchange::countText;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(text_count)

namespace {
struct Counted {
    std::string name;
    std::string text;
    domain::TextVolume volume;
};

std::ostream& operator<<(std::ostream& out, const Counted& counted) {
    return out << counted.name;
}

const std::vector<Counted> kCounted{
    {"nothing", "", {0, 0, 0}},
    {"one letter", "a", {1, 1, 1}},
    {"spaces count with spaces", "a b  c", {6, 3, 3}},
    {"line ends do not count", "a\nb\r\nc\rd", {4, 4, 4}},
    {"other line ends do not count", "a\vb\fc\u0085d\u2028e\u2029f", {6, 6, 6}},
    {"only line ends", "\r\n\n\n", {0, 0, 0}},
    {"a tab is white space", "a\tb", {3, 2, 2}},
    {"Polish letters", "Zażółć gęślą jaźń", {17, 15, 3}},
    {"Polish letters in pieces", "Zaz\u0307o\u0301l", {5, 5, 1}},
    {"a hyphen joins", "e-mail", {6, 6, 1}},
    {"a dash parts", "a – b", {5, 3, 2}},
    {"a dash without spaces parts", "Warszawa—Kraków–Gdańsk", {22, 22, 3}},
    {"only a dash is no word", "– —", {3, 2, 0}},
    {"a lone hyphen is a word", "a - b", {5, 3, 3}},
    {"quotation marks belong to the word", "„Lipa” i «dąb»", {14, 12, 3}},
    {"no-break space", "10\u00a0zł", {5, 4, 2}},
    {"thin and ideographic spaces", "a\u2009b\u3000c", {5, 3, 3}},
    {"zero width space is no white space", "a\u200bb", {3, 3, 1}},
    {"a family is one character", "\U0001F468\u200D\U0001F469\u200D\U0001F467", {1, 1, 1}},
    {"a flag is one character", "\U0001F1F5\U0001F1F1\U0001F1E9\U0001F1EA", {2, 2, 1}},
    {"a sign with a variation selector", "\u2764\uFE0F x", {3, 2, 2}},
    {"a keycap", "1\uFE0F\u20E3", {1, 1, 1}},
    {"Korean in pieces", "\u1112\u1161\u11AB", {1, 1, 1}},
    {"a mark over a space", "a \u0301b", {3, 2, 2}},
    {"a mark at the beginning", "\u0301a", {2, 2, 1}},
    {"a mark behind a line end", "a\n\u0301b", {3, 3, 2}},
    {"what is not UTF-8", "a\xFFz", {3, 3, 1}},
};
}  // namespace

BOOST_DATA_TEST_CASE(counts_as_a_word_processor, data::make(kCounted), sample) {
    const auto volume = countText(sample.text);
    BOOST_TEST(volume.zzs == sample.volume.zzs);
    BOOST_TEST(volume.zbs == sample.volume.zbs);
    BOOST_TEST(volume.words == sample.volume.words);
}

RC_BOOST_PROP(any_bytes_can_be_counted, (const std::string& bytes)) {
    const auto volume = countText(bytes);
    RC_ASSERT(volume.zbs >= 0);
    RC_ASSERT(volume.zbs <= volume.zzs);
    RC_ASSERT(volume.words <= volume.zzs);
    RC_ASSERT(volume.zzs <= static_cast<std::int64_t>(bytes.size()));
}

RC_BOOST_PROP(paragraphs_add_up, ()) {
    static const std::vector<std::string> pieces{"a",  "ż", " ", "–",      "\u0301", "\u200D",
                                                 "\r", ".", "…", "\u0600", "\u1112", "\u1161"};
    const auto part = [] {
        std::string text;
        for (const auto i : *rc::gen::container<std::vector<std::size_t>>(
                 rc::gen::inRange<std::size_t>(0, pieces.size())))
            text += pieces[i];
        return text;
    };
    const auto a = part();
    const auto b = part();
    const auto whole = countText(a + "\n" + b);
    RC_ASSERT(whole.zzs == countText(a).zzs + countText(b).zzs);
    RC_ASSERT(whole.zbs == countText(a).zbs + countText(b).zbs);
    RC_ASSERT(whole.words == countText(a).words + countText(b).words);
}

BOOST_AUTO_TEST_SUITE_END()
