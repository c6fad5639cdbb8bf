// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "letters.h"
#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(letter_document)

namespace {
Sheet drawn(const std::string& language, const std::string& kind, int invoices,
            bool hasClause = true) {
    const auto values = letters::values(language, invoices, hasClause);
    const auto text = documents::renderLetter(letters::file(language, kind), values).orThrow();
    const auto& voice = language == "pl" ? polish() : english();
    return {kind + "-" + std::to_string(invoices) + (hasClause ? "." : "-no-clause.") + language +
                ".pdf",
            press().letter(letters::letter(text, invoices), voice)};
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_polish_reminder_of_two_invoices) {
    const auto sheet = drawn("pl", "reminder_1", 2);
    BOOST_TEST(sheet.pages == 1);
    for (const auto* part :
         {"Anna Przykładowa – Zażółć gęślą jaźń", "Warszawa, 22 listopada 2026 r.",
          "Żółw i Źrebię Sp. z o.o.", "90-425 Łódź", "Przypomnienie o płatności za faktury",
          "Szanowni Państwo,", "FV/1/10/2026", "FV/2/10/2026", "Dni po", "1 230,00 PLN",
          "2 460,00 PLN", "PL61 1090 1014 0000 0712 1981 2874", "20 listopada 2026 r. włącznie",
          "proszę uznać to pismo za nieaktualne", "Z wyrazami szacunku"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(!sheet.has("[table]"));
    BOOST_TEST(sheet.text.find("FV/1/10/2026") < sheet.text.find("Z wyrazami szacunku"));
}

BOOST_AUTO_TEST_CASE(the_other_letters_can_be_drawn_in_both_languages) {
    for (const std::string language : {"pl", "en"}) {
        for (const std::string kind : {"reminder_1", "reminder_2", "suspension", "resume"}) {
            const auto sheet = drawn(language, kind, kind == "resume" ? 0 : 1);
            BOOST_TEST(sheet.pages == 1);
            BOOST_TEST(!sheet.has("{{"));
        }
    }
    BOOST_TEST(drawn("pl", "suspension", 1).has("§ 6 ust. 2"));
    BOOST_TEST(drawn("pl", "suspension", 1, false).has("art. 488 § 2 i art. 490"));
    BOOST_TEST(drawn("en", "suspension", 2, false).has("art. 488 § 2 and art. 490"));
}

BOOST_AUTO_TEST_CASE(a_rachunek_is_not_called_an_invoice) {
    auto values = letters::values("pl", 1);
    values.flags["bill"] = true;
    values.names["limit_reason"] = "należności pozostają nieuregulowane.";
    values.names["how_resumes"] = "gdy tylko wpłyną zaległe kwoty.";
    for (const std::string kind : {"reminder_1", "reminder_2", "suspension"}) {
        const auto text = documents::renderLetter(letters::file("pl", kind), values).orThrow();
        auto letter = letters::letter(text, 1);
        letter.rows.front().isBill = true;
        const Sheet sheet(kind + "-bill.pl.pdf", press().letter(letter, polish()));
        BOOST_TEST(sheet.has("Rachunek"), sheet.text);
        for (const auto* word : {"faktur", "Faktur"})
            BOOST_TEST(!sheet.has(word), sheet.text);
        if (kind != "suspension")
            BOOST_TEST(sheet.has("płatności za rachunek FV/1/10/2026"), sheet.text);
    }
    auto mixed = letters::letter({"Temat", {"Akapit."}, {}}, 2);
    mixed.rows.front().isBill = true;
    BOOST_TEST(Sheet("mixed-bills.pl.pdf", press().letter(mixed, polish())).has("Dokument"));
}

BOOST_AUTO_TEST_CASE(many_invoices_go_on_over_pages) {
    const auto sheet = drawn("pl", "reminder_2", 70);
    BOOST_TEST(sheet.pages >= 3);
    BOOST_TEST(paper::count(sheet.text, "Dni po") >= 2);
    BOOST_TEST(sheet.has("FV/70/10/2026"));
    BOOST_TEST(sheet.has("Strona 2 z"));
}

BOOST_AUTO_TEST_CASE(a_table_without_its_place_follows_the_last_paragraph) {
    const auto sheet =
        Sheet("plain-letter.pl.pdf",
              press().letter(letters::letter({"Temat", {"Pierwszy akapit."}, {}}, 1), polish()));
    BOOST_TEST(sheet.text.find("Pierwszy akapit.") < sheet.text.find("FV/1/10/2026"));
}

BOOST_AUTO_TEST_CASE(the_same_letter_has_the_same_bytes) {
    const auto letter = letters::letter({"Temat", {"Akapit."}, {}}, 3);
    BOOST_TEST((press().letter(letter, polish()) == press().letter(letter, polish())));
}

BOOST_AUTO_TEST_SUITE_END()
