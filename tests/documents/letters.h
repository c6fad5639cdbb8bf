// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped letters and values to fill them with.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "documents/letter.h"
#include "documents/letter_template.h"
#include "samples.h"

namespace letters {
inline std::filesystem::path file(const std::string& language, const std::string& kind) {
    return std::filesystem::path(GRANICA_SOURCE_DIR "/templates/letters") / language /
           (kind + ".mustache");
}

inline std::string number(int index) {
    return "FV/" + std::to_string(index) + "/10/2026";
}

inline std::vector<std::map<std::string, std::string>> invoices(const wording::Voice& voice,
                                                                int count) {
    std::vector<std::map<std::string, std::string>> rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back({{"number", number(i)},
                        {"issue_date", voice.date(domain::dateOf("2026-10-05"))},
                        {"due_date", voice.date(domain::dateOf("2026-10-19"))},
                        {"days_late", "34"},
                        {"balance", voice.money(samples::money(1'230'00))}});
    return rows;
}

/// The names that templates/letters/README.md promises, no more and no fewer.
inline documents::TemplateValues values(const std::string& language, int count,
                                        bool hasClause = true, bool isStopped = false,
                                        bool isPerson = false) {
    const auto& voice = language == "pl" ? samples::polish() : samples::english();
    const auto day = [&](const char* iso) { return voice.longDate(domain::dateOf(iso)); };
    const bool polish = language == "pl";
    return {
        {{"client", samples::buyer().name},
         {"contact", "Jan Źrebak"},
         {"seller", "Anna Przykładowa"},
         {"contract", "Teksty na bloga, jesień 2026"},
         {"date", day("2026-11-22")},
         {"total", voice.money(samples::money(1'230'00 * count))},
         {"oldest_number", number(1)},
         {"payments_until", day("2026-11-20")},
         {"account", "PL61 1090 1014 0000 0712 1981 2874"},
         {"limit_reason", polish ? "najstarsza faktura jest 34 dni po terminie."
                                 : "the oldest invoice is 34 days overdue."},
         {"what_pauses", polish ? "pisanie, poprawki i przekazywanie tekstów."
                                : "writing, revisions and handing over texts."},
         {"how_resumes", polish ? "po wpłacie 1 230,00 PLN za fakturę FV/1/10/2026."
                                : "once 1,230.00 PLN for invoice FV/1/10/2026 is paid."},
         {"credit", ""},
         {"overpayment", ""},
         {"deposit", ""},
         {"left_after_credit", ""},
         {"stopped_since", isStopped ? day("2026-11-02") : ""},
         {"clause", hasClause ? "§ 6 ust. 2" : ""}},
        {{"bill", false},
         {"has_clause", hasClause},
         {"several", count > 1},
         {"reminded_before", count > 1},
         {"about_money", true},
         {"has_credit", false},
         {"has_overpayment", false},
         {"has_deposit", false},
         {"has_left_after_credit", false},
         {"stopped", isStopped},
         {"owed", count > 0},
         {"partly", false},
         {"person", isPerson}},
        {{"invoices", invoices(voice, count)}},
    };
}

inline documents::Letter letter(const documents::LetterText& text, int count) {
    documents::Letter letter;
    letter.subject = text.subject;
    letter.paragraphs = text.paragraphs;
    letter.date = domain::dateOf("2026-11-22");
    letter.seller = samples::seller();
    letter.buyer = samples::buyer();
    for (int i = 1; i <= count; ++i)
        letter.rows.push_back({number(i), domain::dateOf("2026-10-05"),
                               domain::dateOf("2026-10-19"), 34, samples::money(1'230'00)});
    if (count > 0) {
        letter.totals = {samples::money(std::int64_t{1'230'00} * count)};
        letter.accounts = {samples::account()};
    }
    letter.reference = "P/7/2026";
    return letter;
}
}  // namespace letters
