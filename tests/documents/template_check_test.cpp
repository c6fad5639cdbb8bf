// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "documents/letter_template.h"
#include "letters.h"
#include "paper.h"

using namespace documents;

BOOST_AUTO_TEST_SUITE(template_check)

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

BOOST_AUTO_TEST_CASE(faults_are_named_with_their_line) {
    const std::string head = "Subject: a\n\n";
    BOOST_TEST(faultOf(head + "x\n{{cleint}}\n") == "template_unknown_name 4 cleint");
    BOOST_TEST(faultOf("Subject: {{subject}}\n\nx\n") == "template_unknown_name 1 subject");
    BOOST_TEST(faultOf(head + "{{#servals}}x{{/servals}}") == "template_unknown_name 3 servals");
    BOOST_TEST(faultOf(head + "{{number}}") == "template_unknown_name 3 number");
    BOOST_TEST(faultOf(head + "{{#invoices}}\n{{nubmer}}\n{{/invoices}}") ==
               "template_unknown_name 4 nubmer");
    BOOST_TEST(faultOf(head + "{{^invoices}}{{number}}{{/invoices}}") ==
               "template_unknown_name 3 number");
    BOOST_TEST(faultOf(head + "a\n\n{{client\n{{total}}") == "template_broken 5 unclosed_tag");
    BOOST_TEST(faultOf(head + "a {{") == "template_broken 3 unclosed_tag");
    BOOST_TEST(faultOf(head + "{{{client}}") == "template_broken 3 unclosed_tag");
    BOOST_TEST(faultOf(head + "\n{{#several}}\nx") == "template_broken 4 unclosed_section");
    BOOST_TEST(faultOf(head + "x\n{{/several}}") == "template_broken 4 unexpected_end");
    BOOST_TEST(faultOf(head + "{{#several}}{{#invoices}}\n{{/several}}{{/invoices}}") ==
               "template_broken 4 unexpected_end");
    BOOST_TEST(faultOf("Subject: {{#several}}a\n\n{{/several}}\n") ==
               "template_broken 1 unclosed_section");
    BOOST_TEST(faultOf(head + "{{>part}}") == "template_broken 3 unsupported_tag");
    BOOST_TEST(faultOf(head + "{{=<% %>=}}") == "template_broken 3 unsupported_tag");
    BOOST_TEST(faultOf(head + "{{#client}}x{{/client}}") == "template_broken 3 not_a_section");
    BOOST_TEST(faultOf(head + "{{several}}") == "template_broken 3 not_text");
    BOOST_TEST(faultOf(head + "za\xBFółć") == "template_broken 3 unreadable");
    BOOST_TEST(faultOf(head + "{{}}") == "template_unknown_name 3 ");
}

BOOST_AUTO_TEST_SUITE_END()
