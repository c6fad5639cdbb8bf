// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "exchange/mail.h"

using namespace samples;
using exchange::toEml;

BOOST_AUTO_TEST_SUITE(mail_encoding)

namespace {
std::string repeated(std::string_view text, int times) {
    std::string all;
    for (; times > 0; --times)
        all += text;
    return all;
}

const std::vector<std::string> kTexts{
    "",
    "a",
    "Faktura FV/1/09/2026",
    "=?UTF-8?B?YQ==?=",
    "a \"quoted\\ name\"",
    "żółć",
    repeated("ż", 400),
    repeated("aż", 400),
    repeated("\U0001F468", 100),
    repeated("long ascii words ", 30) + "end",
    "Anna, Kowalska <a@b.example>; (x)",
    "100% = pół",
};

const std::vector<std::string> kBodies{
    "\n",
    "a\n",
    "a b \nc\t\n",
    "=\n==\n",
    repeated("ż", 500) + "\n",
    std::string(75, 'a') + "\n" + std::string(76, 'b') + "\n" + std::string(77, 'c') + "\n",
    std::string(74, 'a') + "ż\n" + std::string(75, 'a') + " \n",
    "From me\n>From you\n.\n..\n--=_x\n",
    "\n\n\nend\n",
};

bool isCarriable(const std::string& eml) {
    for (const auto& line : linesOf(eml)) {
        if (line.size() > 78)
            return false;
        for (const char c : line)
            if (static_cast<unsigned char>(c) >= 0x7F || (c < 0x20 && c != '\t'))
                return false;
    }
    return true;
}
}  // namespace

BOOST_AUTO_TEST_CASE(texts_of_headers_come_back) {
    std::vector<std::string> written;
    for (const auto& text : kTexts) {
        auto message = mail();
        message.subject = text;
        message.toName = text;
        message.attachments = {{text + ".pdf", "application/pdf", ""}};
        written.push_back(toEml(message));
        BOOST_TEST(isCarriable(written.back()), text);
    }
    const auto found = readBack(written);
    for (std::size_t i = 0; i < kTexts.size(); ++i) {
        BOOST_TEST(found[i].at("Subject") == kTexts[i]);
        BOOST_TEST(found[i].at("To.name") == kTexts[i]);
        BOOST_TEST(found[i].at("To.address") == mail().toAddress);
        BOOST_TEST(found[i].at("0.name") == kTexts[i] + ".pdf");
        BOOST_TEST(found[i].at("defects") == "0");
    }
}

BOOST_AUTO_TEST_CASE(bodies_come_back) {
    std::vector<std::string> written;
    for (const auto& body : kBodies) {
        auto message = mail();
        message.body = body;
        written.push_back(toEml(message));
        BOOST_TEST(isCarriable(written.back()), body);
    }
    const auto found = readBack(written);
    for (std::size_t i = 0; i < kBodies.size(); ++i)
        BOOST_TEST(found[i].at("body") == kBodies[i]);
}

BOOST_AUTO_TEST_CASE(line_ends_of_any_kind_become_those_of_mail) {
    auto message = mail();
    message.body = "a\r\nb\rc\nd";
    BOOST_TEST(readBack(toEml(message))["body"] == "a\nb\nc\nd\n");
}

RC_BOOST_PROP(any_bytes_become_lines_that_mail_can_carry, (const std::string& bytes)) {
    auto message = mail();
    message.subject = bytes;
    message.toName = bytes;
    message.body = bytes;
    message.attachments = {{bytes, bytes, bytes}};
    RC_ASSERT(isCarriable(toEml(message)));
}

BOOST_AUTO_TEST_SUITE_END()
