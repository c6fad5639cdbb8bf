// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letter_template.h"

#include "documents/template_check.h"
#include "fuzz/input.h"

namespace {
/// Names as the shipped letters use them, flags of both kinds, a list with rows and one without.
const documents::TemplateValues kValues{
    {{"seller", "Anna"},      {"contract", "Texts"},
     {"date", "1.09.2026"},   {"payments_until", "today"},
     {"credit", "5,00"},      {"overpayment", "4,00"},
     {"deposit", "1,00"},     {"left_after_credit", ""},
     {"total", "1 230,00\n"}, {"oldest_number", "{{total}}"},
     {"account", "PL61"},     {"clause", ""},
     {"what_pauses", "all"},  {"limit_reason", "[table]"},
     {"how_resumes", "\n\n"}, {"number", "FV/1"},
     {"issue_date", "x"},     {"due_date", "y"},
     {"balance", "1,00"},     {"days_late", "3"},
     {"stopped_since", "z"},  {"subject", "#"}},
    {{"several", true},
     {"bill", false},
     {"reminded_before", true},
     {"about_money", true},
     {"has_credit", true},
     {"has_overpayment", true},
     {"has_deposit", true},
     {"has_left_after_credit", false},
     {"stopped", true},
     {"partly", true},
     {"owed", true},
     {"person", false},
     {"has_clause", true}},
    {{"invoices",
      {{{"number", "FV/1"}, {"balance", "1,00"}}, {{"number", "FV/2"}, {"balance", ""}}}},
     {"rows", {}}}};
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = fuzz::textOf(bytes, size);
    if (const auto fault = documents::findFault(text, kValues, 1))
        fuzz::require(fault->line >= 1, "a fault has its line");
    const auto letter = documents::renderLetter(fuzz::fileOf(text), kValues);
    if (!letter)
        return 0;
    fuzz::require(letter->subject.find('\n') == std::string::npos, "a subject is one line");
    fuzz::require(!letter->paragraphs.empty(), "a letter says something");
    return 0;
}
