// SPDX-License-Identifier: GPL-3.0-or-later
// Suspension and resume notices: gatekeeping.h declares them beside the rest of the gate.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "correspondence.h"
#include "documents/press.h"
#include "notice_matter.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/letter_store.h"
#include "usecases/find.h"
#include "usecases/output_files.h"
#include "wording/notice_words.h"

namespace usecases {
namespace gate = domain::gate;

namespace {
std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

/// Where work on several contracts pauses, each clause is named with its contract; one without a
/// clause rests on the law. Empty when no contract has a clause: the template then names the law.
std::string clausesOf(const NoticeMatter& matter, const wording::Voice& voice) {
    const auto hasClause = [](const domain::Contract& contract) {
        return !contract.clauses.suspension.empty();
    };
    if (std::ranges::none_of(matter.contracts, hasClause))
        return {};
    if (matter.contracts.size() == 1)
        return matter.contracts.front().clauses.suspension;
    std::vector<std::string> clauses;
    for (const auto& contract : matter.contracts)
        clauses.push_back(voice.say(
            "{clause} (“{contract}”)",
            {{"clause", hasClause(contract) ? contract.clauses.suspension
                                            : voice.say("art. 490 of the Polish Civil Code")},
             {"contract", contract.title}}));
    return joined(clauses);
}

/// Whether unpaid invoices are behind the notice.
bool isAboutInvoices(const NoticeMatter& matter) {
    return std::ranges::any_of(matter.breaches, [](const gate::Measurement& breach) {
        if (breach.limit.key == gate::LimitKey::Deposit)
            return std::ranges::any_of(breach.remedies, [](const auto& remedy) {
                return remedy.kind == gate::Remedy::Kind::PayInvoice;
            });
        return breach.limit.key == gate::LimitKey::OverdueDays ||
               gate::measureOf(breach.limit.key) == gate::Measure::Money;
    });
}

/// What is owed: what is overdue, or all that is unpaid where nothing is late yet.
std::vector<documents::Letter::Row> owed(Office& office, domain::ClientId client) {
    std::vector<documents::Letter::Row> late;
    std::vector<documents::Letter::Row> all;
    for (const auto& stored : storage::InvoiceStore(office.database())
                                  .openReceivables(client, office.today(), office.calendar())) {
        const auto& receivable = stored.receivable;
        const documents::Letter::Row row{
            receivable.number,           receivable.issueDate,
            receivable.dueDate,          receivable.daysLate(office.today()),
            receivable.balance(),        isBill(office, receivable.invoice),
            receivable.paid.isPositive()};
        all.push_back(row);
        if (row.daysLate > 0)
            late.push_back(row);
    }
    return late.empty() ? all : late;
}

std::string payloadOf(const NoticeMatter& matter, domain::Date today,
                      const std::string& documentHash) {
    auto contracts = nlohmann::json::array();
    for (const auto& contract : matter.contracts)
        contracts.push_back(contract.id.value);
    return nlohmann::json{{"kind", codeOf(matter.kind)},
                          {"contracts", contracts},
                          {"reasons", matter.reasons()},
                          {"since", domain::toIso(matter.stoppedSince.value_or(today))},
                          {"document", documentHash}}
        .dump();
}

struct Drawn {
    documents::LetterText mail;
    std::string pdf;
    bool hasClause = false;
};

Drawn drawNotice(Office& office, const Correspondents& between, const NoticeMatter& matter) {
    const auto language = between.client.language;
    const auto& voice = office.voice(language);
    Drawn drawn;
    documents::Letter letter;
    const auto deposits = wording::missingDeposits(matter.breaches);
    if (isAboutInvoices(matter))
        letter.rows = owed(office, between.client.id);
    auto values = valuesFor(office, between);
    values.names["contract"] = matter.titles();
    values.names["clause"] = clausesOf(matter, voice);
    values.flags["has_clause"] = !values.names["clause"].empty();
    values.flags["about_money"] = isAboutInvoices(matter) || !deposits.isEmpty();
    if (matter.stoppedSince)
        setStopped(values, voice, *matter.stoppedSince);
    drawn.hasClause = std::ranges::none_of(
        matter.contracts, [](const auto& contract) { return contract.clauses.suspension.empty(); });
    values.names["payments_until"] = voice.date(office.today());
    values.names["limit_reason"] = wording::noticeReason(voice, matter.breaches);
    values.names["what_pauses"] = wording::noticePause(voice);
    values.names["how_resumes"] = wording::noticeResume(voice, matter.breaches);
    addRows(office, between, letter.rows, values);
    addCredit(office, between.client, letter.rows, values);
    domain::Purse total;
    for (const auto& row : letter.rows)
        total.add(row.balance);
    auto asked = deposits;
    for (const auto amount : total.amounts())
        asked.add(amount);
    if (!asked.isEmpty())
        setAccount(between, asked, values);
    const auto kind = codeOf(matter.kind);
    const auto text = renderTemplate(office, language, kind, LetterForm::Paper, values);
    drawn.mail = renderTemplate(office, language, kind, LetterForm::Mail, values);
    letter.subject = text.subject;
    letter.paragraphs = text.paragraphs;
    letter.date = office.today();
    letter.seller = between.seller.party;
    letter.buyer = between.client.party;
    letter.totals = total.amounts();
    letter.accounts = accountsFor(between.seller, asked);
    drawn.pdf = office.press().letter(letter, voice);
    return drawn;
}
}  // namespace

NoticeAnswer makeNotice(Office& office, domain::ClientId client,
                        std::optional<domain::ContractId> contract, std::optional<NoticeKind> kind,
                        const std::filesystem::path& folder) {
    NoticeAnswer answer;
    OutputFiles files(folder);
    office.write([&](Writing& writing) {
        const auto matter = noticeMatter(office, client, contract, kind);
        const auto between = correspondentsFor(office, client);
        const auto drawn = drawNotice(office, between, matter);
        answer.kind = matter.kind;
        answer.hasClause = drawn.hasClause;
        const auto stem = stemOf(matter.kind, client, office.today());
        const auto hash = storage::DocumentStore(office.database())
                              .put(codeOf(matter.kind), stem + ".pdf", drawn.pdf);
        storage::StoredLetter letter;
        letter.client = client;
        letter.contract = contract;
        letter.kind = codeOf(matter.kind);
        letter.date = office.today();
        letter.documentHash = hash;
        letter.id = storage::LetterStore(office.database()).add(letter);
        answer.pdf = files.stage(stem + ".pdf", drawn.pdf);
        if (!addressOf(between.client).empty())
            answer.mail = files.stage(
                stem + ".eml", mailFile(office, between, drawn.mail, stem + ".pdf", drawn.pdf));
        writing.record("notice_made", "letter/" + std::to_string(letter.id),
                       payloadOf(matter, office.today(), hash));
        writing.concerns(client);
    });
    files.publish();
    return answer;
}
}  // namespace usecases
