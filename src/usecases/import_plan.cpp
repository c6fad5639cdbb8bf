// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include <algorithm>

#include "storage/client_store.h"
#include "storage/settings_store.h"
#include "typed.h"
#include "wording/names.h"

namespace usecases {
using domain::refuseInput;
using exchange::ReceivableField;
using exchange::ReceivableRow;

namespace {
/// The country of a VAT number; Greece has a prefix of its own.
std::string countryOf(const domain::Party& party) {
    if (!party.country.empty())
        return party.country;
    if (party.vatUe.empty())
        return "PL";
    const auto prefix = party.vatUe.substr(0, 2);
    return prefix == "EL" ? "GR" : prefix;
}

/// Fills what is not known yet.
void complete(domain::Party& party, const domain::Party& from) {
    using Part = std::string domain::Party::*;
    for (const Part part :
         {&domain::Party::nip, &domain::Party::vatUe, &domain::Party::email, &domain::Party::phone,
          &domain::Party::street, &domain::Party::postcode, &domain::Party::city})
        if ((party.*part).empty())
            party.*part = from.*part;
}

class Planner {
public:
    Planner(Office& office, const std::map<ReceivableField, std::string>& columns)
        : office_(office), columns_(columns), home_(office.homeCurrency()) {
        usual_.language = domain::documentLanguageOf(
            storage::SettingsStore(office.database()).value("language").value_or("pl"));
        storage::ClientFilter all;
        all.withArchived = true;
        for (auto& client : storage::ClientStore(office.database()).list(all)) {
            const ClientPlace place{client.id, 0, true};
            remember(client.party, place);
            stored_.emplace(client.id, std::move(client));
        }
        // Who was renamed here since the last import still has the old name in the file.
        for (const auto& [client, party] : storage::ImportStore(office.database()).buyers())
            remember(party, {client, 0, true});
    }

    void take(const ReceivableRow& row) {
        const auto before = plan_.problems.size();
        const auto place = placeOf(row);
        const auto known = storage::ImportStore(office_.database()).find(row.number);
        if (known)
            compare(row, place, *known);
        const auto rate = known ? std::nullopt : rateOf(row);
        if (plan_.problems.size() != before)
            return;
        if (known) {
            ++plan_.known;
            addPayment(row, place, &*known);
        } else {
            plan_.invoices.push_back({&row, place, dueDate(row, place), rate});
            addPayment(row, place, nullptr);
        }
    }

    ImportPlan finished() {
        auto& warnings = plan_.warnings;
        if (dueCounted_ > 0)
            warnings.push_back(domain::refuse("import_due_counted", {{"count", dueCounted_}}));
        if (paidBefore_ > 0)
            warnings.push_back(
                domain::refuse("import_paid_before_issue", {{"count", paidBefore_}}));
        if (overpaid_ > 0)
            warnings.push_back(domain::refuse("import_overpaid", {{"count", overpaid_}}));
        return std::move(plan_);
    }

private:
    const domain::Client& at(const ClientPlace& place) const {
        return place.isKnown ? stored_.at(place.known) : plan_.clients[place.added];
    }

    void remember(const domain::Party& party, const ClientPlace& place) {
        byName_.emplace(wording::fold(party.name), place);
        if (!party.nip.empty())
            byTaxId_.emplace(party.nip, place);
        if (!party.vatUe.empty())
            byTaxId_.emplace(party.vatUe, place);
    }

    void wrong(const ReceivableRow& row, ReceivableField field, domain::Refusal what) {
        const auto at = columns_.find(field);
        plan_.problems.push_back({row.row,
                                  at == columns_.end() ? std::string(codeOf(field)) : at->second,
                                  std::move(what)});
    }

    /// By tax number first: a firm may be written in several ways, but has one number.
    ClientPlace placeOf(const ReceivableRow& row) {
        const auto& taxId = row.client.nip.empty() ? row.client.vatUe : row.client.nip;
        const auto numbered = byTaxId_.find(taxId);
        if (!taxId.empty() && numbered != byTaxId_.end())
            return numbered->second;
        const auto named = byName_.find(wording::fold(row.client.name));
        if (named == byName_.end())
            return added(row);
        const auto place = named->second;
        const auto& held = at(place).party;
        const auto& heldId = row.client.nip.empty() ? held.vatUe : held.nip;
        if (!taxId.empty() && !heldId.empty())
            wrong(row, ReceivableField::TaxId,
                  refuseInput("cell_other_tax_id", {{"name", held.name}, {"expected", heldId}}));
        if (!place.isKnown) {
            complete(plan_.clients[place.added].party, row.client);
            remember(plan_.clients[place.added].party, place);
        }
        return place;
    }

    ClientPlace added(const ReceivableRow& row) {
        domain::Client client = usual_;
        client.party = row.client;
        client.party.country = countryOf(row.client);
        client.currency = row.gross.currency();
        try {
            requirePrintable(office_, client.party, "buyer");
        } catch (const domain::Refused& refused) {
            wrong(row, ReceivableField::Client, refused.refusal());
        }
        const ClientPlace place{{}, plan_.clients.size(), false};
        remember(client.party, place);
        plan_.clients.push_back(std::move(client));
        return place;
    }

    /// A number that is taken: by one of ours, or by an import, which then has to say the same.
    void compare(const ReceivableRow& row, const ClientPlace& place,
                 const storage::KnownInvoice& known) {
        if (!known.isImported)
            return wrong(row, ReceivableField::Number, refuseInput("cell_number_ours"));
        if (!(place == ClientPlace{known.client, 0, true}))
            wrong(row, ReceivableField::Client,
                  refuseInput("cell_imported_client",
                              {{"expected", stored_.at(known.client).party.name}}));
        if (known.issueDate != row.issueDate)
            wrong(row, ReceivableField::IssueDate,
                  refuseInput("cell_imported_date", {{"expected", known.issueDate}}));
        if (row.dueDate && known.dueDate != *row.dueDate)
            wrong(row, ReceivableField::DueDate,
                  refuseInput("cell_imported_date", {{"expected", known.dueDate}}));
        if (known.gross.currency() != row.gross.currency() || known.gross != row.gross)
            wrong(row, ReceivableField::Amount,
                  refuseInput("cell_imported_amount", {{"expected", known.gross}}));
    }

    /// Of the row, else the last one that is stored: limits are in the database's currency.
    std::optional<domain::ForeignRate> rateOf(const ReceivableRow& row) {
        const auto currency = row.gross.currency();
        if (currency == home_)
            return std::nullopt;
        if (row.rate)
            return domain::ForeignRate{*row.rate, "", row.issueDate};
        auto stored = storage::RateStore(office_.database()).last(currency, office_.today());
        if (!stored)
            wrong(row, ReceivableField::Rate,
                  refuseInput("cell_rate_missing", {{"currency", std::string(currency.code())}}));
        return stored;
    }

    domain::Date dueDate(const ReceivableRow& row, const ClientPlace& place) {
        if (row.dueDate)
            return *row.dueDate;
        ++dueCounted_;
        return row.issueDate +
               domain::Days(at(place).paymentTermDays.value_or(domain::kUsualTermDays));
    }

    void addPayment(const ReceivableRow& row, const ClientPlace& place,
                    const storage::KnownInvoice* known) {
        if (!row.paid)
            return;
        auto amount = *row.paid;
        auto open = row.gross;
        if (known != nullptr) {
            amount -= std::max(known->allocated, known->importedPaid);
            open -= known->allocated;
        }
        if (!amount.isPositive())
            return;
        if (*row.paidDate < row.issueDate)
            ++paidBefore_;
        if (amount > open)
            ++overpaid_;
        plan_.payments.push_back(
            {&row, place, known != nullptr ? std::optional(known->id) : std::nullopt,
             known != nullptr ? 0 : plan_.invoices.size() - 1, amount, std::min(amount, open)});
    }

    Office& office_;
    const std::map<ReceivableField, std::string>& columns_;
    domain::Currency home_;
    domain::Client usual_;
    std::map<domain::ClientId, domain::Client> stored_;
    std::map<std::string, ClientPlace> byName_;
    std::map<std::string, ClientPlace> byTaxId_;
    ImportPlan plan_;
    std::int64_t dueCounted_ = 0;
    std::int64_t paidBefore_ = 0;
    std::int64_t overpaid_ = 0;
};
}  // namespace

ImportPlan planImport(Office& office, const std::vector<ReceivableRow>& rows,
                      const std::map<ReceivableField, std::string>& columns) {
    Planner planner(office, columns);
    for (const auto& row : rows)
        planner.take(row);
    return planner.finished();
}
}  // namespace usecases
