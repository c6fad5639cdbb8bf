// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

namespace storage {
using nlohmann::json;

json toJson(const domain::Party& party) {
    return {{"name", party.name},       {"nip", party.nip},           {"vat_ue", party.vatUe},
            {"street", party.street},   {"postcode", party.postcode}, {"city", party.city},
            {"country", party.country}, {"email", party.email},       {"phone", party.phone}};
}

domain::Party partyFrom(const json& from) {
    return {.name = from.at("name"),
            .nip = from.at("nip"),
            .vatUe = from.at("vat_ue"),
            .street = from.at("street"),
            .postcode = from.at("postcode"),
            .city = from.at("city"),
            .country = from.at("country"),
            .email = from.at("email"),
            .phone = from.at("phone")};
}

json toJson(const domain::BankAccount& account) {
    return {{"iban", account.iban},
            {"currency", std::string(account.currency.code())},
            {"bank", account.bank},
            {"bic", account.bic}};
}

domain::BankAccount accountFrom(const json& from) {
    return {.iban = from.at("iban"),
            .currency = domain::Currency::of(from.at("currency").get<std::string>()),
            .bank = from.at("bank"),
            .bic = from.at("bic")};
}

json toJson(const domain::Seller& seller) {
    json accounts = json::array();
    for (const auto& account : seller.accounts)
        accounts.push_back(toJson(account));
    return {{"party", toJson(seller.party)},
            {"vat_status", std::string(domain::codeOf(seller.vatStatus))},
            {"exemption_basis", seller.exemptionBasis},
            {"accounts", accounts}};
}

domain::Seller sellerFrom(const json& from) {
    domain::Seller seller;
    seller.party = partyFrom(from.at("party"));
    seller.vatStatus = domain::vatStatusOf(from.at("vat_status").get<std::string>());
    seller.exemptionBasis = from.at("exemption_basis");
    for (const auto& account : from.at("accounts"))
        seller.accounts.push_back(accountFrom(account));
    return seller;
}

std::vector<domain::Prepayment> prepaidFrom(const json& from, domain::Currency currency) {
    std::vector<domain::Prepayment> prepaid;
    for (const auto& each : from)
        prepaid.push_back(
            {.payment = {each.at("payment").get<std::int64_t>()},
             .kind = domain::paymentKindOf(each.at("kind").get<std::string>()),
             .date = domain::dateOf(each.at("date").get<std::string>()),
             .amount = domain::Money::fromMinor(each.at("amount").get<std::int64_t>(), currency)});
    return prepaid;
}

namespace {
json toJson(const std::vector<domain::Prepayment>& prepaid) {
    json all = json::array();
    for (const auto& each : prepaid)
        all.push_back({{"payment", each.payment.value},
                       {"kind", std::string(domain::codeOf(each.kind))},
                       {"date", domain::toIso(each.date)},
                       {"amount", each.amount.minor()}});
    return all;
}
}  // namespace

json snapshotOf(const domain::IssuedInvoice& invoice) {
    json snapshot{{"seller", toJson(invoice.seller)},
                  {"buyer", toJson(invoice.buyer)},
                  {"seller_status", std::string(domain::codeOf(invoice.sellerStatus))},
                  {"exemption_basis", invoice.exemptionBasis},
                  {"buyer_is_consumer", invoice.buyerIsConsumer},
                  {"language", std::string(domain::codeOf(invoice.language))},
                  {"contract_title", invoice.contractTitle}};
    if (invoice.secondLanguage)
        snapshot["second_language"] = std::string(domain::codeOf(*invoice.secondLanguage));
    if (invoice.account)
        snapshot["account"] = toJson(*invoice.account);
    if (invoice.vatInHomeCurrency)
        snapshot["home_currency"] = std::string(invoice.vatInHomeCurrency->currency().code());
    if (!invoice.prepaid.empty())
        snapshot["prepaid"] = toJson(invoice.prepaid);
    if (const auto& correction = invoice.correction) {
        snapshot["correction"] = {{"number", correction->number},
                                  {"issue_date", domain::toIso(correction->issueDate)},
                                  {"reason", correction->reason}};
        if (!correction->released.empty())
            snapshot["correction"]["released"] = toJson(correction->released);
    }
    return snapshot;
}
}  // namespace storage
