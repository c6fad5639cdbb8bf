// SPDX-License-Identifier: GPL-3.0-or-later
// Whom we work for, and who we are: plain values as they are known now. What an issued document
// keeps of them is a Party of its own (T32).
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/identifiers.h"
#include "domain/base/money.h"

namespace domain {
/// A name with an address and tax identifiers, as it is printed. Empty text means not known.
struct Party {
    std::string name;
    std::string nip;    ///< plain, ten digits
    std::string vatUe;  ///< with country prefix
    std::string street;
    std::string postcode;
    std::string city;
    std::string country = "PL";  ///< ISO 3166-1, two letters
    std::string email;
    std::string phone;

    /// Street and city; a postal code is not known everywhere.
    bool hasAddress() const { return !street.empty() && !city.empty(); }

    friend bool operator==(const Party&, const Party&) = default;
};

struct Contact {
    std::string name;
    std::string email;
    std::string phone;

    friend bool operator==(const Contact&, const Contact&) = default;
};

enum class DocumentLanguage { Polish, English };

/// "pl", "en"; and back (std::domain_error for others).
std::string_view codeOf(DocumentLanguage language);
DocumentLanguage documentLanguageOf(std::string_view code);

/// Days to pay where nobody has said otherwise, and the most that may be agreed.
inline constexpr int kUsualTermDays = 14;
inline constexpr int kLongestTermDays = 365;

struct Client {
    ClientId id;
    Party party;
    std::vector<Contact> contacts;
    DocumentLanguage language = DocumentLanguage::Polish;
    std::optional<DocumentLanguage> secondLanguage;  ///< beside the first, on invoices only
    Currency currency;
    std::optional<int> paymentTermDays;  ///< used when a contract or an invoice names none
    bool isConsumer = false;             ///< a natural person outside business
    bool isArchived = false;
    bool isRefused = false;  ///< never again: no new contracts
    std::string notes;
};

enum class VatStatus {
    Payer,   ///< active VAT payer
    Exempt,  ///< art. 113 of the VAT Act
    None,    ///< no business: the document is a rachunek
};

/// "payer", "exempt", "none"; and back (std::domain_error for others).
std::string_view codeOf(VatStatus status);
VatStatus vatStatusOf(std::string_view code);

struct BankAccount {
    std::string iban;  ///< plain
    Currency currency;
    std::string bank;
    std::string bic;

    friend bool operator==(const BankAccount&, const BankAccount&) = default;
};

/// Who we are. One per database.
struct Seller {
    Party party;
    VatStatus vatStatus = VatStatus::Payer;
    /// Printed below lines that are exempt, e.g. "art. 113 ust. 1 ustawy o VAT".
    std::string exemptionBasis;
    std::vector<BankAccount> accounts;

    /// The first account in the currency; none when there is none.
    const BankAccount* accountIn(Currency currency) const;
};
}  // namespace domain
