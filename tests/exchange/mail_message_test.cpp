// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_message.h"

#include <boost/test/unit_test.hpp>

#include "exchange/mail.h"

using namespace samples;
using exchange::toEml;

BOOST_AUTO_TEST_SUITE(mail_message)

namespace {
std::string everyByte() {
    std::string bytes;
    for (int i = 0; i < 256 * 20; ++i)
        bytes += static_cast<char>(i % 256);
    return bytes;
}
}  // namespace

BOOST_AUTO_TEST_CASE(another_program_reads_what_was_written) {
    auto message = mail();
    message.subject =
        "Faktura FV/1/09/2026: przypomnienie o zapłacie 1 445,91 PLN — termin minął 21.09.2026";
    message.body = "Zażółć gęślą jaźń.\n\n" + std::string(300, 'a') + "\n.\nFrom mnie\nkoniec  \n";
    message.attachments = {
        {"faktura.pdf", "application/pdf", everyByte()},
        {"wezwanie do zapłaty, ostateczne i przedsądowe \"FV 1 09 2026\".pdf", "application/pdf",
         "%PDF"},
    };
    auto found = readBack(toEml(message));
    BOOST_TEST(found["From.name"] == message.fromName);
    BOOST_TEST(found["From.address"] == message.fromAddress);
    BOOST_TEST(found["To.name"] == message.toName);
    BOOST_TEST(found["To.address"] == message.toAddress);
    BOOST_TEST(found["Subject"] == message.subject);
    BOOST_TEST(found["Date"] == message.dateRfc5322);
    BOOST_TEST(found["X-Unsent"] == "1");
    BOOST_TEST(found["MIME-Version"] == "1.0");
    BOOST_TEST(found["body"] == message.body);
    BOOST_TEST(found["defects"] == "0");
    BOOST_TEST(found["attachments"] == "2");
    for (std::size_t i = 0; i < message.attachments.size(); ++i) {
        const std::string at = std::to_string(i);
        BOOST_TEST(found[at + ".name"] == message.attachments[i].fileName);
        BOOST_TEST(found[at + ".type"] == "application/pdf");
        BOOST_TEST((found[at + ".bytes"] == message.attachments[i].bytes));
    }
}

BOOST_AUTO_TEST_CASE(without_attachments_it_is_one_plain_text) {
    auto found = readBack(toEml(mail()));
    BOOST_TEST(found["body"] == mail().body);
    BOOST_TEST(found["attachments"] == "0");
    BOOST_TEST(found["defects"] == "0");
    BOOST_TEST(found["headers"] ==
               "From,To,Subject,Date,Message-ID,X-Unsent,MIME-Version,Content-Type,"
               "Content-Transfer-Encoding");
}

BOOST_AUTO_TEST_CASE(no_field_can_add_a_header) {
    const std::string evil = "x\r\nBcc: spy@evil.example\r\n\r\nbody\n\tBcc: a\rBcc: b";
    auto message = mail();
    for (auto* field : {&message.fromName, &message.fromAddress, &message.toName,
                        &message.toAddress, &message.subject, &message.dateRfc5322})
        *field += evil;
    message.attachments = {{evil, evil, "%PDF"}};
    const std::string eml = toEml(message);
    auto found = readBack(eml);
    BOOST_TEST(found["headers"] ==
               "From,To,Subject,Date,Message-ID,X-Unsent,MIME-Version,Content-Type");
    BOOST_TEST(found["From.count"] == "1");
    BOOST_TEST(found["To.count"] == "1");
    BOOST_TEST(found["body"] == message.body);
    BOOST_TEST(found["0.type"] == "application/octet-stream");
    for (const auto& line : linesOf(eml)) {
        BOOST_TEST(!line.starts_with("Bcc"));
        BOOST_TEST(line.find_first_of("\r\n") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(an_address_cannot_bring_a_second_one) {
    auto message = mail();
    message.toAddress = "a@b.example>, <spy@evil.example";
    message.toName = "Anna\", spy@evil.example, \"B";
    auto found = readBack(toEml(message));
    BOOST_TEST(found["To.count"] == "1");
    BOOST_TEST(found["To.name"] == message.toName);
    BOOST_TEST(found["To.address"] == "a@b.example");
}

BOOST_AUTO_TEST_CASE(the_same_message_gives_the_same_bytes) {
    auto message = mail();
    message.attachments = {{"a.pdf", "application/pdf", "%PDF"}};
    BOOST_TEST(toEml(message) == toEml(message));
    auto other = message;
    other.attachments[0].bytes = "%PDF-";
    const auto found = readBack({toEml(message), toEml(other)});
    BOOST_TEST(found[0].at("Message-ID") != found[1].at("Message-ID"));
    BOOST_TEST(found[0].at("Message-ID").ends_with("@slowo.example>"));
}

BOOST_AUTO_TEST_SUITE_END()
