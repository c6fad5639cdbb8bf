// SPDX-License-Identifier: GPL-3.0-or-later
#include <regex>

#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(invoice_document)

namespace {
Sheet polishSheet(const std::string& name, const domain::IssuedInvoice& invoice) {
    return {name + ".pl.pdf", press().invoice(invoice, polish())};
}

Sheet englishSheet(const std::string& name, const domain::IssuedInvoice& invoice) {
    return {name + ".en.pdf", press().invoice(invoice, english())};
}

domain::IssuedInvoice inEuro(const char* rate) {
    auto foreign = invoice();
    foreign.currency = domain::Currency::of("EUR");
    foreign.account = account("EUR");
    foreign.buyer = germanBuyer();
    foreign.seller.vatUe = "PL5213456784";
    foreign.rate = domain::ForeignRate{{4'251'200}, "183/A/NBP/2026", domain::dateOf("2026-11-19")};
    foreign =
        withLines(foreign, {line("Website copy", 6'123, "1000 zzs", money(12'00, "EUR"), rate)});
    foreign.vatInHomeCurrency =
        domain::inHomeCurrency(foreign.totals.vat, foreign.rate->rate, domain::Currency{});
    return foreign;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_polish_invoice_says_what_the_law_asks_for) {
    const auto sheet = polishSheet("rich", richInvoice());
    BOOST_TEST(sheet.pages == 1);
    for (const auto* part : {"Faktura",
                             "FV/2/11/2026",
                             "Data wystawienia",
                             "22.11.2026",
                             "Data sprzedaży",
                             "20.11.2026",
                             "Termin płatności",
                             "06.12.2026",
                             "Sprzedawca",
                             "Nabywca",
                             "Anna Przykładowa – Zażółć gęślą jaźń",
                             "NIP: 5213456784",
                             "ul. Świętokrzyska 12/3",
                             "00-916 Warszawa",
                             "Żółw i Źrebię Sp. z o.o.",
                             "NIP: 5250008198",
                             "90-425 Łódź",
                             "Artykuły na blog, 4 teksty",
                             "24,5",
                             "1000 zzs",
                             "45,00",
                             "1 102,50",
                             "23%",
                             "31,20",
                             "strona (2300",
                             "godz",
                             "Rabat",
                             "58,50",
                             "526,50",
                             "390,00",
                             "Razem do zapłaty",
                             "2 424,87 PLN",
                             "Słownie: dwa tysiące czterysta dwadzieścia cztery",
                             "złote 87/100",
                             "PL61 1090 1014 0000 0712 1981 2874",
                             "Dziękuję za współpracę.",
                             "Strona 1 z 1"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(an_english_invoice_speaks_english) {
    const auto sheet = englishSheet("rich", richInvoice());
    for (const auto* part : {"Invoice", "Date of issue", "22 Nov 2026", "Seller", "Buyer",
                             "Total due", "2,424.87 PLN", "In words:", "Page 1 of 1"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(!sheet.has("Sprzedawca"));
}

BOOST_AUTO_TEST_CASE(one_line_fits_one_page_and_the_sale_on_the_same_day_is_not_named) {
    auto simple = invoice();
    simple.saleDate = simple.issueDate;
    const auto sheet = polishSheet("one-line", simple);
    BOOST_TEST(sheet.pages == 1);
    BOOST_TEST(!sheet.has("Data sprzedaży"));
    BOOST_TEST(!sheet.has("Rabat"));
}

BOOST_AUTO_TEST_CASE(a_rachunek_has_no_vat) {
    auto bill = invoice();
    bill.number = "R/1/2026";
    bill.sellerStatus = domain::VatStatus::None;
    bill.seller.nip.clear();
    bill = withLines(bill, {line("Teksty reklamowe", 3'000, "piece", money(300'00), "none")});
    const auto sheet = polishSheet("rachunek", bill);
    BOOST_TEST(sheet.has("Rachunek"));
    BOOST_TEST(sheet.has("900,00 PLN"));
    BOOST_TEST(!sheet.has("VAT"));
    BOOST_TEST(!sheet.has("Faktura"));
    BOOST_TEST(!sheet.has("netto"));
    BOOST_TEST(!englishSheet("rachunek", bill).has("VAT"));
}

BOOST_AUTO_TEST_CASE(an_exempt_seller_names_the_basis) {
    auto exempt = invoice();
    exempt.sellerStatus = domain::VatStatus::Exempt;
    exempt.exemptionBasis = "art. 113 ust. 1 ustawy o VAT";
    exempt = withLines(exempt, {line("Teksty reklamowe", 3'000, "piece", money(300'00), "zw")});
    const auto sheet = polishSheet("exempt", exempt);
    BOOST_TEST(sheet.has("art. 113 ust. 1 ustawy o VAT"));
    BOOST_TEST(sheet.has("zw"));
    BOOST_TEST(sheet.has("900,00 PLN"));
}

BOOST_AUTO_TEST_CASE(vat_of_a_foreign_invoice_is_also_in_zloty) {
    const auto sheet = polishSheet("euro", inEuro("23"));
    for (const auto* part : {"90,38 EUR", "71,85 PLN", "4,2512", "183/A/NBP/2026", "19.11.2026",
                             "dziewięćdziesiąt euro 38/100", "BIC WBKPPLPP"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(englishSheet("euro", inEuro("23")).has("71.85 PLN"));
}

BOOST_AUTO_TEST_CASE(a_business_in_the_union_accounts_for_the_tax_itself) {
    const auto sheet = polishSheet("reverse", inEuro("np2"));
    for (const auto* part : {"odwrotne obciążenie", "DE136695976", "PL5213456784", "73,48 EUR",
                             "Müller & Söhne GmbH", "70173 Stuttgart"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(englishSheet("reverse", inEuro("np2")).has("reverse charge"));
}

BOOST_AUTO_TEST_CASE(a_correction_shows_what_was_what_is_and_the_difference) {
    const auto sheet = polishSheet("correction", correction());
    for (const auto* part :
         {"Faktura korygująca", "FK/1/11/2026", "FV/2/11/2026", "22.11.2026", "25.11.2026",
          "Błędnie naliczona liczba stron.", "Przed korektą", "Po korekcie", "Różnica", "-1 629,00",
          "-2 424,87", "2 424,87 PLN", "Słownie: dwa tysiące"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(!sheet.has("Termin płatności"));
    englishSheet("correction", correction());
}

BOOST_AUTO_TEST_CASE(a_correction_says_what_of_the_buyers_money_it_sets_free) {
    auto corrected = correction();
    corrected.correction->released = {
        {{7}, domain::PaymentKind::Deposit, domain::dateOf("2026-09-01"), samples::money(500'00)},
        {{8}, domain::PaymentKind::Payment, domain::dateOf("2026-09-15"), samples::money(10'00)}};
    const auto sheet = polishSheet("correction-released", corrected);
    BOOST_TEST(sheet.has("Do rozliczenia pozostaje zaliczka z 01.09.2026: 500,00 PLN"), sheet.text);
    BOOST_TEST(sheet.has("Do rozliczenia pozostaje wpłata z 15.09.2026: 10,00 PLN"), sheet.text);
}

BOOST_AUTO_TEST_CASE(no_page_of_a_correction_holds_but_its_notes) {
    auto euro = invoice();
    euro.currency = domain::Currency::of("EUR");
    euro.seller.vatUe = "PL5213456784";
    euro.buyer = germanBuyer();
    euro.contractTitle.clear();
    euro.account = account("EUR");
    euro = withLines(euro, {line("Website texts", 3'000, "piece", money(400'00, "EUR"), "np2"),
                            line("Articles", 12'000, "1000 zzs", money(12'00, "EUR"), "np2")});
    std::string reason = "Wrong number of texts.";
    for (int i = 0; i < 24; ++i) {
        auto zeroed = domain::correctToZero(euro, euro.issueDate, reason, true);
        zeroed.number = "FK/1/11/2026";
        const Sheet sheet("correction-euro.en-pl.pdf",
                          press().invoice(zeroed, english().besideIt(polish())));
        BOOST_TEST((i > 0 || sheet.pages == 1U));
        const auto note = sheet.text.find("n/a II: taxed");
        BOOST_REQUIRE(note != std::string::npos);
        // Whatever page it is on, tables are on it, too.
        const auto begin = sheet.text.rfind('\f', note);
        const auto page = sheet.text.substr(begin == std::string::npos ? 0 : begin + 1);
        BOOST_TEST(page.substr(0, page.find('\f')).find("1,344.00") != std::string::npos, page);
        reason += " The client had ordered fewer of them.";
    }
}

BOOST_AUTO_TEST_CASE(what_a_correction_comes_to_stands_before_its_tables) {
    auto detailed = correction();
    detailed.correction->reason.clear();
    for (int i = 0; i < 40; ++i)
        detailed.correction->reason += "Zamówienie odwołano przed rozpoczęciem prac. ";
    for (const auto& each : {correction(), detailed}) {
        const Sheet sheet("correction-amount.pl-en.pdf",
                          press().invoice(each, polish().besideIt(english())));
        const auto amount = sheet.text.find("Kwota należności ogółem maleje o");
        BOOST_TEST(amount < sheet.text.find("Przed korektą"));
        BOOST_TEST(amount < sheet.text.find('\f'));  // on the first page
    }
}

BOOST_AUTO_TEST_CASE(two_languages_stand_side_by_side) {
    const Sheet sheet("rich.pl-en.pdf",
                      press().invoice(richInvoice(), polish().besideIt(english())));
    BOOST_TEST(sheet.pages == 1U);
    for (const auto* part :
         {"Faktura / Invoice", "Sprzedawca / Seller", "Nabywca / Buyer", "Data wystawienia",
          "Date of issue", "22.11.2026", "Razem do zapłaty", "Total due", "2 424,87 PLN",
          "Słownie: dwa tysiące", "In words: two thousand"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    const Sheet other("rich.en-pl.pdf",
                      press().invoice(richInvoice(), english().besideIt(polish())));
    for (const auto* part : {"Invoice / Faktura", "Seller / Sprzedawca", "2,424.87 PLN"})
        BOOST_TEST(other.has(part), "missing: " << part << "\n" << other.text);
    const Sheet corrected("correction.pl-en.pdf",
                          press().invoice(correction(), polish().besideIt(english())));
    for (const auto* part : {"Przed korektą / Before", "Po korekcie / After"})
        BOOST_TEST(corrected.has(part), "missing: " << part << "\n" << corrected.text);
}

BOOST_AUTO_TEST_CASE(each_language_writes_figures_as_it_does) {
    const Sheet sheet("euro.pl-en.pdf",
                      press().invoice(inEuro("23"), polish().besideIt(english())));
    for (const auto* part : {"1 EUR = 4,2512 PLN", "1 EUR = 4.2512 PLN", "71,85 PLN", "71.85 PLN",
                             "tabela 183/A/NBP/2026", "table 183/A/NBP/2026"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
}

BOOST_AUTO_TEST_CASE(short_words_for_rates_are_explained) {
    BOOST_TEST(polishSheet("reverse", inEuro("np2")).has("np II: usługa opodatkowana"));
    BOOST_TEST(englishSheet("reverse", inEuro("np2")).has("n/a II: taxed in the buyer"));
    BOOST_TEST(polishSheet("outside", inEuro("np1")).has("np I: świadczenie"));
}

BOOST_AUTO_TEST_CASE(nothing_is_carried_over_where_all_is_zero) {
    auto lines = invoice().lines;
    lines.resize(60, lines.front());
    const auto zeroed = domain::correctToZero(withLines(invoice(), std::move(lines)),
                                              domain::dateOf("2026-11-25"), "Pomyłka.", true);
    const auto sheet = polishSheet("correction-long", zeroed);
    BOOST_TEST(paper::count(sheet.text, "Do przeniesienia") > 0U);  // of what was
    BOOST_TEST(!std::regex_search(sheet.text, std::regex("przeniesienia +0,00")), sheet.text);
}

/// The right edge of the page's rightmost word, in points.
double rightEdge(const Sheet& sheet) {
    const auto words = paper::outputOf("pdftotext -bbox '" + sheet.file.string() + "' -");
    static const std::regex kEdge("xMax=\"([0-9.]+)\"");
    double edge = 0;
    for (std::sregex_iterator at(words.begin(), words.end(), kEdge), end; at != end; ++at)
        edge = std::max(edge, static_cast<double>(std::stoll(at->str(1))));
    return edge;
}

BOOST_AUTO_TEST_CASE(figures_of_any_size_stay_within_the_margins) {
    for (const std::int64_t minor : {1'000'000'00LL, 999'999'999'00LL, 123'456'789'012'00LL})
        for (const auto* rate : {"zw", "23"}) {
            const auto wide =
                withLines(richInvoice(), {line("Teksty", 1'000, "piece", money(minor), rate),
                                          line("Teksty", 1'000, "piece", money(minor), "8")});
            BOOST_TEST(rightEdge(polishSheet("wide", wide)) <= 542, minor << " " << rate);
            const Sheet both("wide.pl-en.pdf", press().invoice(wide, polish().besideIt(english())));
            BOOST_TEST(rightEdge(both) <= 542, minor << " " << rate);
        }
}

/// Where the word begins on the page, in points from the left.
double leftEdge(const Sheet& sheet, const std::string& word) {
    const auto words = paper::outputOf("pdftotext -bbox '" + sheet.file.string() + "' -");
    const std::regex place("xMin=\"([0-9.]+)\"[^>]*>" + word + "<");
    std::smatch found;
    BOOST_REQUIRE_MESSAGE(std::regex_search(words, found, place), "no " << word);
    return std::stod(found.str(1));
}

BOOST_AUTO_TEST_CASE(names_have_more_room_than_units_in_two_languages_too) {
    auto lines = richInvoice().lines;
    for (const auto count : {lines.size(), std::size_t{40}}) {
        lines.resize(count, lines[2]);
        const Sheet sheet("units.pl-en.pdf", press().invoice(withLines(richInvoice(), lines),
                                                             polish().besideIt(english())));
        const double names = leftEdge(sheet, "Quantity") - leftEdge(sheet, "Description");
        const double units = leftEdge(sheet, "Cena") - leftEdge(sheet, "Unit");
        BOOST_TEST(names > 1.3 * units, count << " lines: " << names << " and " << units);
    }
}

BOOST_AUTO_TEST_CASE(two_languages_part_where_they_do_not_fit_side_by_side) {
    const Sheet sheet("correction.pl-en.pdf",
                      press().invoice(correction(), polish().besideIt(english())));
    BOOST_TEST(rightEdge(sheet) <= 542);
    for (const auto* part : {"Kwota należności ogółem maleje o", "The total amount falls by",
                             "Net value", "corrects FV/2/11/2026 of 22 Nov 2026"})
        BOOST_TEST(sheet.has(part), "missing: " << part << "\n" << sheet.text);
    BOOST_TEST(!sheet.has("maleje o /"));
    BOOST_TEST(!std::regex_search(sheet.text, std::regex("\\n */ ")), sheet.text);
    const auto lines = paper::outputOf("pdftotext '" + sheet.file.string() + "' -");
    BOOST_TEST(!std::regex_search(lines, std::regex("(^|\\n)/ ")), lines);
}

BOOST_AUTO_TEST_SUITE_END()
