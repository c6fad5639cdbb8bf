// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/client.h"

namespace domain {
std::string_view codeOf(DocumentLanguage language) {
    return language == DocumentLanguage::English ? "en" : "pl";
}

DocumentLanguage documentLanguageOf(std::string_view code) {
    for (const auto language : {DocumentLanguage::Polish, DocumentLanguage::English})
        if (codeOf(language) == code)
            return language;
    throw std::domain_error("unknown document language " + std::string(code));
}

std::string_view codeOf(VatStatus status) {
    switch (status) {
        case VatStatus::Payer:
            return "payer";
        case VatStatus::Exempt:
            return "exempt";
        case VatStatus::None:
            break;
    }
    return "none";
}

VatStatus vatStatusOf(std::string_view code) {
    for (const auto status : {VatStatus::Payer, VatStatus::Exempt, VatStatus::None})
        if (codeOf(status) == code)
            return status;
    throw std::domain_error("unknown VAT status " + std::string(code));
}

const BankAccount* Seller::accountIn(Currency currency) const {
    for (const auto& account : accounts)
        if (account.currency == currency)
            return &account;
    return nullptr;
}
}  // namespace domain
