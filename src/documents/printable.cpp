// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include "domain/base/refusal.h"
#include "plain_text.h"

namespace documents {
void Proofreader::look(std::string_view text, std::string_view where) const {
    for (const char32_t point : plainText(text))
        if (!canvas_.prints(point))
            throw domain::Refused(domain::refuseInput("unprintable_character",
                                                      {{"text", toUtf8(point)}, {"where", where}}));
}

void Proofreader::look(const domain::Party& party, std::string_view where) const {
    const std::string of(where);
    look(party.name, of + ".name");
    look(party.nip, of + ".nip");
    look(party.vatUe, of + ".vat_ue");
    look(party.street, of + ".street");
    look(party.postcode, of + ".postcode");
    look(party.city, of + ".city");
    look(party.country, of + ".country");
    look(party.email, of + ".email");
    look(party.phone, of + ".phone");
}

void Proofreader::look(const domain::BankAccount& account) const {
    look(account.iban, "account.iban");
    look(account.bank, "account.bank");
    look(account.bic, "account.bic");
}
}  // namespace documents
