// SPDX-License-Identifier: GPL-3.0-or-later
// People, invoices and letters to draw. Names with Polish letters, so that each test is also one of
// them.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "documents/letter.h"
#include "documents/press.h"
#include "domain/billing/invoice.h"
#include "wording/voice.h"

namespace samples {
inline const documents::Press& press() {
    static const documents::Press press(GRANICA_SOURCE_DIR "/templates/fonts");
    return press;
}

inline wording::Voice voice(wording::Language language) {
    return {language, GRANICA_BINARY_DIR "/share/granica/locale"};
}

inline const wording::Voice& polish() {
    static const auto voice = samples::voice(wording::Language::Polish);
    return voice;
}

inline const wording::Voice& english() {
    static const auto voice = samples::voice(wording::Language::English);
    return voice;
}

inline domain::Money money(std::int64_t minor, const char* currency = "PLN") {
    return domain::Money::fromMinor(minor, domain::Currency::of(currency));
}

inline domain::VatRate rateOf(const char* code) {
    return domain::parseVatRate(code).orThrow();
}

inline domain::Unit unitOf(const char* code) {
    return domain::parseUnit(code).orThrow();
}

inline domain::Party seller() {
    domain::Party party;
    party.name = "Anna Przykładowa – Zażółć gęślą jaźń";
    party.nip = "5213456784";
    party.street = "ul. Świętokrzyska 12/3";
    party.postcode = "00-916";
    party.city = "Warszawa";
    party.email = "anna@przykladowa.pl";
    party.phone = "+48 600 100 200";
    return party;
}

inline domain::Party buyer() {
    domain::Party party;
    party.name = "Żółw i Źrebię Sp. z o.o.";
    party.nip = "5250008198";
    party.street = "ul. Piotrkowska 101 lok. 7";
    party.postcode = "90-425";
    party.city = "Łódź";
    return party;
}

inline domain::Party germanBuyer() {
    domain::Party party;
    party.name = "Müller & Söhne GmbH";
    party.vatUe = "DE136695976";
    party.street = "Königstraße 5";
    party.postcode = "70173";
    party.city = "Stuttgart";
    party.country = "DE";
    return party;
}

inline domain::BankAccount account(const char* currency = "PLN") {
    return {"PL61109010140000071219812874", domain::Currency::of(currency),
            "Santander Bank Polska S.A.", "WBKPPLPP"};
}

inline domain::Line line(std::string name, std::int64_t thousandths, const char* unit,
                         domain::Money price, const char* rate) {
    return {
        std::move(name), {thousandths}, unitOf(unit), price, domain::Money::zero(price.currency()),
        rateOf(rate)};
}

/// A plain invoice of one line; its totals are those of its lines.
inline domain::IssuedInvoice invoice() {
    domain::IssuedInvoice invoice;
    invoice.number = "FV/2/11/2026";
    invoice.contractTitle = "Teksty na bloga, jesień 2026";
    invoice.issueDate = domain::dateOf("2026-11-22");
    invoice.saleDate = domain::dateOf("2026-11-20");
    invoice.dueDate = domain::dateOf("2026-12-06");
    invoice.seller = seller();
    invoice.buyer = buyer();
    invoice.account = account();
    invoice.lines = {line("Artykuły na blog, 4 teksty", 24'500, "1000 zzs", money(45'00), "23")};
    invoice.totals = domain::computeTotals(invoice.lines, invoice.currency);
    return invoice;
}

inline domain::IssuedInvoice withLines(domain::IssuedInvoice invoice,
                                       std::vector<domain::Line> lines) {
    invoice.lines = std::move(lines);
    invoice.totals = domain::computeTotals(invoice.lines, invoice.currency);
    return invoice;
}

/// Two rates, a discount, a page with its definition.
inline domain::IssuedInvoice richInvoice() {
    auto lines = invoice().lines;
    lines.push_back(line("Redakcja e-booka", 12'000, "page 2300", money(32'50), "8"));
    lines.push_back(line("Konsultacje strategii treści dla całego zespołu marketingu, z notatką",
                         3'250, "hour", money(180'00), "23"));
    lines.back().discount = money(58'50);
    auto rich = withLines(invoice(), std::move(lines));
    rich.note = "Dziękuję za współpracę.";
    return rich;
}

inline domain::IssuedInvoice correction() {
    auto original = richInvoice();
    auto corrected = domain::correctToZero(original, domain::dateOf("2026-11-25"),
                                           "Błędnie naliczona liczba stron.", true);
    corrected.number = "FK/1/11/2026";
    return corrected;
}

inline documents::ChangeOrder changeOrder() {
    documents::ChangeOrder order;
    order.number = "A/3/2026";
    order.date = domain::dateOf("2026-11-22");
    order.seller = seller();
    order.buyer = buyer();
    order.contractTitle = "Teksty na bloga, jesień 2026";
    order.request =
        "Czy mogłaby Pani dorzucić jeszcze trzy krótkie opisy produktów?\n\n"
        "Najlepiej „na wczoraj”, i żeby było zabawnie :)";
    order.askedOn = domain::dateOf("2026-11-19");
    order.net = money(250'00);
    order.vat = money(57'50);
    order.gross = money(307'50);
    order.valueBefore = money(2'700'00);
    order.valueAfter = money(2'950'00);
    order.extraRounds = 2;
    return order;
}

inline documents::OrderConfirmation order() {
    documents::OrderConfirmation order;
    order.date = domain::dateOf("2026-09-01");
    order.seller = seller();
    order.buyer = buyer();
    auto& contract = order.contract;
    contract.id = domain::ContractId{7};
    contract.title = "Teksty na bloga, jesień 2026";
    contract.start = domain::dateOf("2026-09-07");
    contract.deadline = domain::dateOf("2026-12-18");
    contract.roundsIncluded = 2;
    contract.surcharges = {{48, {2500}}, {24, {5000}}};
    contract.killFees = {{"po briefie", {5000}}, {"po pierwszej wersji", {10000}}};
    contract.lengthTolerance = domain::Percent{2000};
    contract.remarksDays = 14;
    contract.excluded = {"zdjęcia i grafiki", "publikacja w systemie klienta"};
    contract.clauses = {"§ 6 ust. 2", "§ 8", "", "§ 11"};
    contract.items = {{{},
                       1,
                       "Artykuły na blog",
                       {60'000},
                       unitOf("1000 zzs"),
                       money(45'00),
                       rateOf("23"),
                       {},
                       false,
                       domain::dateOf("2026-11-30")},
                      {{},
                       2,
                       "Redakcja e-booka",
                       {12'000},
                       unitOf("page 2300"),
                       money(32'50),
                       rateOf("8"),
                       {},
                       false,
                       {}}};
    std::vector<domain::Line> lines;
    for (const auto& item : contract.items)
        lines.push_back({item.name, item.quantity, item.unit, item.unitPrice, money(0), item.vat});
    order.totals = domain::computeTotals(lines, contract.currency);
    order.deposit = money(1'871'10);
    order.depositLeft = order.deposit;
    order.account = account();
    return order;
}

inline documents::AccountStatement statement() {
    using Kind = documents::AccountStatement::Row::Kind;
    documents::AccountStatement statement;
    statement.asOf = domain::dateOf("2026-11-22");
    statement.seller = seller();
    statement.buyer = buyer();
    statement.rows = {
        {Kind::Invoice, domain::dateOf("2026-09-05"), "FV/1/09/2026", money(1'230'00),
         money(1'230'00)},
        {Kind::Payment, domain::dateOf("2026-09-20"), "", money(-1'000'00), money(230'00)},
        {Kind::Correction, domain::dateOf("2026-10-01"), "FK/1/10/2026", money(-30'00),
         money(200'00)},
        {Kind::Invoice, domain::dateOf("2026-11-15"), "FV/1/11/2026", money(500'00, "EUR"),
         money(500'00, "EUR")}};
    statement.unpaid.add(money(200'00));
    statement.unpaid.add(money(500'00, "EUR"));
    statement.overdue.add(money(200'00));
    statement.balance = statement.unpaid;
    statement.accounts = {account(), account("EUR")};
    return statement;
}
}  // namespace samples
