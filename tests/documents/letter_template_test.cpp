// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letter_template.h"

#include <boost/test/unit_test.hpp>

#include "letters.h"
#include "paper.h"

using namespace documents;

BOOST_AUTO_TEST_SUITE(letter_template)

namespace {
TemplateValues simple() {
    return {{{"client", "Żółw <i> \"Źrebię\" & S-ka"}, {"total", "1 230,00 PLN"}},
            {{"several", true}, {"has_clause", false}},
            {{"invoices", {{{"number", "FV/1"}}, {{"number", "FV/2"}}}}, {"none", {}}}};
}

domain::Result<LetterText> rendered(const std::string& text,
                                    const TemplateValues& values = simple()) {
    return renderLetter(paper::write("template.mustache", text), values);
}

/// "code line name-or-reason", or "done".
std::string faultOf(const std::string& text) {
    const auto result = rendered(text);
    if (result)
        return "done";
    std::string said = result.refusal().code;
    for (const auto& [name, value] : result.refusal().arguments) {
        if (name == "line")
            said += " " + std::to_string(std::get<std::int64_t>(value.value()));
        else if (name != "file")
            said += " " + std::get<std::string>(value.value());
    }
    return said;
}
}  // namespace

BOOST_AUTO_TEST_CASE(values_come_out_as_they_are) {
    const auto text = rendered(
        "Subject: Dla {{client}}\n\nRazem {{total}},\ndla {{{client}}}.\n\n\n"
        "{{#several}}\nkilka\n{{/several}}\n{{^several}}\njedna\n"
        "{{/several}}\n\n{{#invoices}}\n– {{number}}\n{{/invoices}}\n"
        "{{^none}}nic{{/none}}{{! uwaga }}\n");
    BOOST_REQUIRE(text);
    BOOST_TEST(text->subject == "Dla Żółw <i> \"Źrebię\" & S-ka");
    BOOST_REQUIRE(text->paragraphs.size() == 3U);
    BOOST_TEST(text->paragraphs[0] == "Razem 1 230,00 PLN,\ndla Żółw <i> \"Źrebię\" & S-ka.");
    BOOST_TEST(text->paragraphs[1] == "kilka");
    BOOST_TEST(text->paragraphs[2] == "– FV/1\n– FV/2\nnic");
    BOOST_TEST(text->body == text->paragraphs[0] + "\n\nkilka\n\n" + text->paragraphs[2] + "\n");
}

BOOST_AUTO_TEST_CASE(a_subject_is_one_line_whatever_a_value_holds) {
    auto values = simple();
    values.names["client"] = "ACME\r\nBcc: all@example.com";
    const auto text = rendered("Subject: {{client}}\n\nx\n", values);
    BOOST_REQUIRE(text);
    BOOST_TEST(text->subject.find('\n') == std::string::npos);
    BOOST_TEST(text->subject.find('\r') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_a_value_holds_is_not_read_as_a_template) {
    auto values = simple();
    values.names["client"] = "{{total}} {{#x}}";
    BOOST_TEST(rendered("Subject: a\n\n{{client}}\n", values)->body == "{{total}} {{#x}}\n");
}

BOOST_AUTO_TEST_CASE(windows_line_ends_and_a_byte_order_mark_do_no_harm) {
    const auto text = rendered("\xEF\xBB\xBFSubject: a\r\n\r\nb\r\nc\r\n\r\nd\r\n");
    BOOST_REQUIRE(text);
    BOOST_TEST(text->body == "b\nc\n\nd\n");
}

BOOST_AUTO_TEST_CASE(a_subject_has_to_be_there) {
    BOOST_TEST(faultOf("") == "template_without_subject 1");
    BOOST_TEST(faultOf("Szanowni Państwo,\n\nx\n") == "template_without_subject 1");
    BOOST_TEST(faultOf("Subject:\n\nx\n") == "template_without_subject 1");
    BOOST_TEST(faultOf("Subject: a\nb\n") == "template_without_subject 2");
    BOOST_TEST(renderLetter("/nonexistent.mustache", {}).refusal().code == "template_missing");
    BOOST_TEST(renderLetter(paper::folder(), {}).refusal().code == "template_is_folder");
}

BOOST_AUTO_TEST_CASE(a_letter_without_words_is_no_letter) {
    for (const auto* text : {"Subject: a", "Subject: a\n\n \n", "Subject: a\n\n[table]\n",
                             "Subject: a\n\n{{#has_clause}}x{{/has_clause}}\n"})
        BOOST_TEST(faultOf(text) == "template_without_body 2", text);
}

BOOST_AUTO_TEST_CASE(a_notice_of_a_stop_that_holds_says_since_when) {
    for (const bool hasClause : {true, false})
        for (const std::string kind : {"suspension", "suspension.mail"}) {
            const auto in = [&](const std::string& language, bool isStopped) {
                return renderLetter(letters::file(language, kind),
                                    letters::values(language, 1, hasClause, isStopped))
                    ->body;
            };
            BOOST_TEST(
                in("pl", true).find(", wstrzymane od 2\u00a0listopada 2026\u00a0r., pozostają") !=
                std::string::npos);
            BOOST_TEST(in("pl", true).find("z dniem") == std::string::npos);
            BOOST_TEST(in("pl", false).find("z dniem 22") != std::string::npos);
            BOOST_TEST(in("en", true).find(", suspended since 2\u00a0November 2026, remains") !=
                       std::string::npos);
            BOOST_TEST(in("en", true).find("as of") == std::string::npos);
            BOOST_TEST(in("en", false).find("is suspended as of 22") != std::string::npos);
        }
}

BOOST_AUTO_TEST_CASE(a_reminder_threatens_with_a_stop_only_while_there_is_none) {
    for (const std::string kind : {"reminder_2", "reminder_2.mail"}) {
        const auto in = [&](const std::string& language, bool isStopped) {
            return renderLetter(letters::file(language, kind),
                                letters::values(language, 2, true, isStopped));
        };
        const auto has = [](const auto& text, const char* piece) {
            return text->body.find(piece) != std::string::npos;
        };
        BOOST_TEST(has(in("pl", false), "w tym wstrzymania prac i naliczenia odsetek"));
        BOOST_TEST(!has(in("pl", false), "są wstrzymane"));
        BOOST_TEST(has(in("pl", true), "Od 2\u00a0listopada 2026\u00a0r. prace objęte"));
        BOOST_TEST(!has(in("pl", true), "wstrzymania prac"));
        BOOST_TEST(has(in("en", false), "such as suspending work and charging"));
        BOOST_TEST(has(in("en", true), "suspended since 2\u00a0November 2026. How it resumes: "));
        BOOST_TEST(!has(in("en", true), "suspending work"));
        BOOST_TEST(in("pl", true)->subject.starts_with("Ponowne przypomnienie o płatności za "));
    }
}

BOOST_AUTO_TEST_CASE(a_letter_has_one_table_at_most) {
    BOOST_TEST(faultOf("Subject: a\n\nx\n\n[table]\n\ny\n\n[table]\n") == "template_two_tables 9");
    // One of two that stand under conditions is left.
    BOOST_TEST(faultOf("Subject: a\n\nx\n\n{{#several}}\n[table]\n{{/several}}\n"
                       "{{^several}}\n[table]\n{{/several}}\n") == "done");
}

BOOST_AUTO_TEST_CASE(every_shipped_template_renders_with_the_promised_names) {
    for (const std::string language : {"pl", "en"}) {
        for (const std::string kind : {"reminder_1", "reminder_2", "suspension", "resume",
                                       "reminder_1.mail", "reminder_2.mail", "suspension.mail",
                                       "resume.mail", "change_order.mail", "invoice.mail"}) {
            for (int invoices : {0, 1, 2}) {
                const auto file = letters::file(language, kind);
                const auto text = renderLetter(file, letters::values(language, invoices));
                BOOST_TEST_REQUIRE(static_cast<bool>(text), file.string());
                BOOST_TEST(!text->subject.empty());
                BOOST_TEST(text->body.find("{{") == std::string::npos);
                BOOST_TEST(text->body.find("[table]") == std::string::npos);
                BOOST_TEST(text->body.ends_with("Anna Przykładowa\n"));
                if (kind.starts_with("reminder"))
                    BOOST_TEST(text->body.find("20\u00a0") != std::string::npos);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
