// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <algorithm>
#include <array>

namespace wording {
namespace {
struct Place {
    std::string_view where;  ///< "#" stands for a position
    const char* msgid;
};

constexpr std::array kPlaces{
    Place{"account.bank", mark("name of the bank")},
    Place{"account.bic", mark("BIC of the bank")},
    Place{"account.iban", mark("account number")},
    Place{"buyer.city", mark("city of the buyer")},
    Place{"buyer.country", mark("country of the buyer")},
    Place{"buyer.email", mark("e-mail of the buyer")},
    Place{"buyer.name", mark("name of the buyer")},
    Place{"buyer.nip", mark("NIP of the buyer")},
    Place{"buyer.phone", mark("phone of the buyer")},
    Place{"buyer.postcode", mark("postal code of the buyer")},
    Place{"buyer.street", mark("street of the buyer")},
    Place{"buyer.vat_ue", mark("EU VAT number of the buyer")},
    Place{"clauses.interest", mark("clause on interest")},
    Place{"clauses.rights", mark("clause on the rights to the texts")},
    Place{"clauses.suspension", mark("clause on suspension")},
    Place{"clauses.termination", mark("clause on termination")},
    Place{"contract.title", mark("title of the contract")},
    Place{"correction.lines.#.name", mark("name of line {n} before the correction")},
    Place{"correction.number", mark("number of the corrected invoice")},
    Place{"correction.reason", mark("reason of the correction")},
    Place{"excluded.#", mark("point {n} of what is not included")},
    Place{"exemption_basis", mark("basis of the exemption")},
    Place{"invoices.number", mark("number of an invoice")},
    Place{"items.#.name", mark("name of item {n}")},
    Place{"kill_fees.#.stage", mark("stage {n} of a cancelled order")},
    Place{"line.name", mark("name of a line")},
    Place{"lines.#.name", mark("name of line {n}")},
    Place{"note", mark("note")},
    Place{"number", mark("number of the document")},
    Place{"paragraphs.#", mark("paragraph {n}")},
    Place{"rate.table", mark("table of the rate")},
    Place{"reference", mark("reference")},
    Place{"request", mark("words of the ask")},
    Place{"rows.number", mark("number of an invoice")},
    Place{"seller.city", mark("city of the seller")},
    Place{"seller.country", mark("country of the seller")},
    Place{"seller.email", mark("e-mail of the seller")},
    Place{"seller.name", mark("name of the seller")},
    Place{"seller.nip", mark("NIP of the seller")},
    Place{"seller.phone", mark("phone of the seller")},
    Place{"seller.postcode", mark("postal code of the seller")},
    Place{"seller.street", mark("street of the seller")},
    Place{"seller.vat_ue", mark("EU VAT number of the seller")},
    Place{"subject", mark("subject of the letter")},
};
static_assert(std::is_sorted(kPlaces.begin(), kPlaces.end(),
                             [](const Place& a, const Place& b) { return a.where < b.where; }));

constexpr std::array kRows{
    Place{"change_request", mark("ask {n}")},
    Place{"client", mark("client {n}")},
    Place{"contact", mark("contact {n}")},
    Place{"contract", mark("contract {n}")},
    Place{"delivery", mark("delivery {n}")},
    Place{"invoice", mark("invoice with the id {n}")},
    Place{"letter", mark("letter {n}")},
    Place{"override", mark("override {n}")},
    Place{"payment", mark("payment {n}")},
    Place{"revision_round", mark("revision round {n}")},
    Place{"scope_item", mark("scope item {n}")},
    Place{"seller", mark("the seller’s data")},
    Place{"work_entry", mark("work entry {n}")},
};
}  // namespace

std::string placeOnDocument(const Voice& voice, std::string_view where) {
    std::string pattern(where);
    std::string position;
    const auto first = pattern.find_first_of("0123456789");
    if (first != std::string::npos) {
        const auto end = std::min(pattern.find_first_not_of("0123456789", first), pattern.size());
        position = pattern.substr(first, end - first);
        pattern.replace(first, end - first, "#");
    }
    const auto found = std::find_if(kPlaces.begin(), kPlaces.end(),
                                    [&](const Place& place) { return place.where == pattern; });
    return found == kPlaces.end() ? std::string(where) : voice.say(found->msgid, {{"n", position}});
}

std::string rowName(const Voice& voice, std::string_view subject) {
    const auto slash = std::min(subject.find('/'), subject.size());
    const auto found = std::find_if(kRows.begin(), kRows.end(), [&](const Place& row) {
        return row.where == subject.substr(0, slash);
    });
    if (found == kRows.end())
        return std::string(subject);
    return voice.say(found->msgid,
                     {{"n", slash < subject.size() ? subject.substr(slash + 1) : ""}});
}
}  // namespace wording
