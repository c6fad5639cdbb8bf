// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/seller_form.h"

#include <algorithm>
#include <array>

#include "domain/client/client.h"
#include "domain/client/tax_identifiers.h"
#include "gui/text.h"
#include "usecases/sellers.h"

namespace gui {
using wording::mark;

namespace {
struct Status {
    const char* kept;
    const char* said;
};

constexpr std::array kStatuses{
    Status{"payer", mark("I am a VAT payer")},
    Status{"exempt", mark("I have a business, exempt from VAT (art. 113)")},
    Status{"none", mark("I have no business")}};

/// Offered beside those that have an account.
constexpr std::array kUsualCurrencies{"PLN", "EUR", "USD", "GBP", "CHF", "CZK"};

int placeOf(domain::VatStatus status) {
    const auto* found = std::ranges::find(kStatuses, domain::codeOf(status), &Status::kept);
    return static_cast<int>(found - kStatuses.begin());
}
}  // namespace

std::vector<std::string> vatStatusNames(const wording::Voice& voice) {
    std::vector<std::string> names;
    names.reserve(kStatuses.size());
    for (const auto& status : kStatuses)
        names.push_back(voice.say(status.said));
    return names;
}

const char* vatStatusAt(std::size_t place) {
    return kStatuses.at(place).kept;
}

/// The home currency first, then those with an account, then the usual ones.
std::vector<SellerForm::Account> SellerForm::accountsOf(Desk& desk, const domain::Seller& seller) {
    std::vector<Account> accounts;
    const auto add = [&](domain::Currency currency) {
        const std::string code(currency.code());
        if (std::ranges::find(accounts, code, &Account::currency) != accounts.end())
            return;
        const auto* known = seller.accountIn(currency);
        accounts.push_back(known == nullptr ? Account{code, "", "", ""}
                                            : Account{code, known->iban, known->bank, known->bic});
    };
    add(desk.office().homeCurrency());
    for (const auto& account : seller.accounts)
        add(account.currency);
    for (const auto* code : kUsualCurrencies)
        add(domain::Currency::of(code));
    return accounts;
}

/// No taller than a small screen: what goes without saying is not said.
SellerForm::SellerForm(wxWindow* parent, Desk& desk)
    : FormDialog(parent, desk, desk.voice().say("Your own data, as documents to come say it")) {
    const auto seller = usecases::showSeller(desk.office());
    const auto& party = seller.party;
    const auto say = [&](const char* msgid) { return voice().say(msgid); };
    name_ = text("name", say(mark("Your name or the name of your firm")), party.name);
    street_ = text("address", say(mark("Street and number")), party.street);
    postcode_ = text("postcode", say(mark("Postal code")), party.postcode);
    city_ = text("city", say(mark("City")), party.city);
    country_ = text("country", say(mark("Country, as two letters")), party.country);
    email_ = text("email", say(mark("E-mail, if it shall stand on documents")), party.email);
    phone_ = text("phone", say(mark("Phone, if it shall stand on documents")), party.phone);
    heading(say(mark("Tax")));
    vat_ = choice("vat_status", say(mark("VAT")), vatStatusNames(voice()));
    vat_->SetSelection(placeOf(seller.vatStatus));
    nip_ = text("nip", say(mark("Tax number (NIP)")), party.nip);
    vatUe_ = text("vat_ue", say(mark("EU VAT number, if there is one")), party.vatUe);
    basis_ = text("exemption_basis", say(mark("Legal basis of the exemption, as printed")),
                  seller.exemptionBasis);
    before_ = accounts_ = accountsOf(desk, seller);
    addAccounts();
    finish(say(mark("Save")));
}

void SellerForm::addAccounts() {
    heading(voice().say("Bank accounts, one for each currency"));
    std::vector<std::string> currencies;
    currencies.reserve(accounts_.size());
    for (const auto& account : accounts_)
        currencies.push_back(account.currency);
    currency_ = choice("currency", voice().say("Account in"), currencies);
    iban_ = text("iban", voice().say("Account number (IBAN)"));
    bank_ = text("bank", voice().say("Name of the bank"));
    bic_ = text("bic", voice().say("BIC of the bank"));
    showAccount(0);
    currency_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        keepTyped();
        showAccount(chosen(currency_));
    });
}

void SellerForm::keepTyped() {
    auto& account = accounts_.at(shown_);
    account.iban = valueOf(iban_);
    account.bank = valueOf(bank_);
    account.bic = valueOf(bic_);
}

void SellerForm::showAccount(std::size_t place) {
    shown_ = place;
    currency_->SetSelection(static_cast<int>(place));
    const auto& account = accounts_.at(place);
    iban_->ChangeValue(toWx(account.iban));
    bank_->ChangeValue(toWx(account.bank));
    bic_->ChangeValue(toWx(account.bic));
}

void SellerForm::act() {
    keepTyped();
    usecases::SellerForm form;
    form.name = valueOf(name_);
    form.street = valueOf(street_);
    form.postcode = valueOf(postcode_);
    form.city = valueOf(city_);
    form.country = valueOf(country_);
    form.email = valueOf(email_);
    form.phone = valueOf(phone_);
    form.vatStatus = vatStatusAt(chosen(vat_));
    form.nip = valueOf(nip_);
    form.vatUe = valueOf(vatUe_);
    form.exemptionBasis = valueOf(basis_);
    for (std::size_t place = 0; place < accounts_.size(); ++place) {
        const auto& account = accounts_[place];
        if (account == before_[place])
            continue;
        // What is refused has to be seen.
        if (!account.iban.empty() && !domain::parseIban(account.iban))
            showAccount(place);
        form.accounts.push_back({account.iban, account.currency, account.bank, account.bic});
    }
    const auto seller = usecases::editSeller(desk().office(), form);
    say(voice().say("Documents to come name {name} as it was entered.",
                    {{"name", seller.party.name}}));
}
}  // namespace gui
