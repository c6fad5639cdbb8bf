// SPDX-License-Identifier: GPL-3.0-or-later
// Suspension and resume notices: gatekeeping.h declares them beside the rest of the gate.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "correspondence.h"
#include "documents/press.h"
#include "storage/contract_store.h"
#include "storage/invoice_store.h"
#include "storage/journal_store.h"
#include "storage/letter_store.h"
#include "usecases/find.h"
#include "usecases/gatekeeping.h"
#include "usecases/output_files.h"
#include "wording/notice_words.h"

namespace usecases {
namespace gate = domain::gate;

namespace {
/// What a notice is about: its kind, the contracts it names, the breaches behind it.
struct Matter {
    NoticeKind kind = NoticeKind::Suspension;
    std::vector<domain::Contract> contracts;
    std::vector<gate::Measurement> breaches;
};

std::string_view codeOf(NoticeKind kind) {
    return kind == NoticeKind::Suspension ? "suspension" : "resume";
}

Matter matterOf(Office& office, domain::ClientId client, std::optional<domain::ContractId> contract,
                std::optional<NoticeKind> kind) {
    const auto standing = gate::measure(factsOf(office, client), office.today());
    Matter matter;
    std::vector<domain::Contract> running;
    for (auto& each : storage::ContractStore(office.database()).list({.client = client}))
        if (each.state == domain::ContractState::Started && (!contract || *contract == each.id)) {
            for (const auto* breach : standing.in(gate::State::Stopped, each.id))
                matter.breaches.push_back(*breach);
            if (standing.state(each.id) == gate::State::Stopped)
                matter.contracts.push_back(each);
            running.push_back(std::move(each));
        }
    const bool stopped =
        !matter.contracts.empty() || standing.state(contract) == gate::State::Stopped;
    matter.kind = kind.value_or(stopped ? NoticeKind::Suspension : NoticeKind::Resume);
    if (matter.kind == NoticeKind::Suspension && !stopped)
        throw domain::Refused(domain::refuse("not_stopped"));
    if (matter.kind == NoticeKind::Resume && stopped)
        throw domain::Refused(domain::refuse("still_stopped"));
    if (matter.contracts.empty()) {
        matter.contracts = std::move(running);
        if (stopped)
            for (const auto* breach : standing.in(gate::State::Stopped, contract))
                matter.breaches.push_back(*breach);
    }
    return matter;
}

/// A resume notice needs a suspension that the client was told of, and the same stop is not told
/// twice a day.
void requireFresh(Office& office, domain::ClientId client,
                  std::optional<domain::ContractId> contract, NoticeKind kind) {
    bool suspended = false;
    std::optional<storage::StoredLetter> lastOfMatter;
    for (const auto& letter : storage::LetterStore(office.database()).letters(client)) {
        const bool isNotice = letter.kind == "suspension" || letter.kind == "resume";
        // A letter about all contracts is about this one, too.
        const bool concerns = !contract || !letter.contract || letter.contract == contract;
        if (!isNotice || !concerns)
            continue;
        suspended = letter.kind == "suspension";
        if (letter.contract == contract)
            lastOfMatter = letter;
    }
    if (lastOfMatter && lastOfMatter->kind == codeOf(kind) && lastOfMatter->date == office.today())
        throw domain::Refused(
            domain::refuse("notice_already_sent", {{"date", lastOfMatter->date}}));
    if (kind == NoticeKind::Resume && !suspended)
        throw domain::Refused(domain::refuse("not_stopped"));
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

/// The clauses of the contracts, each once; empty unless every contract has one.
std::string clausesOf(const Matter& matter) {
    std::vector<std::string> clauses;
    for (const auto& contract : matter.contracts) {
        const auto& clause = contract.clauses.suspension;
        if (clause.empty())
            return {};
        if (std::ranges::find(clauses, clause) == clauses.end())
            clauses.push_back(clause);
    }
    return joined(clauses);
}

/// What is owed: what is overdue, or all that is unpaid where nothing is late yet.
std::vector<documents::Letter::Row> owed(Office& office, domain::ClientId client) {
    std::vector<documents::Letter::Row> late;
    std::vector<documents::Letter::Row> all;
    for (const auto& stored : storage::InvoiceStore(office.database())
                                  .receivables(client, office.today(), office.calendar())) {
        const auto& receivable = stored.receivable;
        if (!receivable.balance().isPositive())
            continue;
        const documents::Letter::Row row{receivable.number, receivable.issueDate,
                                         receivable.dueDate, receivable.daysLate(office.today()),
                                         receivable.balance()};
        all.push_back(row);
        if (row.daysLate > 0)
            late.push_back(row);
    }
    return late.empty() ? all : late;
}

struct Drawn {
    documents::LetterText mail;
    std::string pdf;
    bool hasClause = false;
};

Drawn drawNotice(Office& office, const Correspondents& between, const Matter& matter) {
    const auto language = between.client.language;
    const auto& voice = office.voice(language);
    Drawn drawn;
    documents::Letter letter;
    if (matter.kind == NoticeKind::Suspension)
        letter.rows = owed(office, between.client.id);
    auto values = valuesFor(office, between);
    std::vector<std::string> titles;
    for (const auto& contract : matter.contracts)
        titles.push_back(contract.title);
    values.names["contract"] = joined(titles);
    values.names["clause"] = clausesOf(matter);
    drawn.hasClause = values.flags["has_clause"] = !values.names["clause"].empty();
    values.names["payments_until"] = voice.date(office.today());
    values.names["limit_reason"] = wording::noticeReason(voice, matter.breaches);
    values.names["what_pauses"] = wording::noticePause(voice);
    values.names["how_resumes"] = wording::noticeResume(voice, matter.breaches);
    addRows(office, language, letter.rows, values);
    const auto kind = codeOf(matter.kind);
    const auto text = renderTemplate(office, language, kind, LetterForm::Paper, values);
    drawn.mail = renderTemplate(office, language, kind, LetterForm::Mail, values);
    domain::Purse total;
    for (const auto& row : letter.rows)
        total.add(row.balance);
    letter.subject = text.subject;
    letter.paragraphs = text.paragraphs;
    letter.date = office.today();
    letter.seller = between.seller.party;
    letter.buyer = between.client.party;
    letter.totals = total.amounts();
    letter.accounts = accountsFor(between.seller, total);
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
        const auto matter = matterOf(office, client, contract, kind);
        requireFresh(office, client, contract, matter.kind);
        const auto between = correspondentsFor(office, client);
        const auto drawn = drawNotice(office, between, matter);
        answer.kind = matter.kind;
        answer.hasClause = drawn.hasClause;
        const auto stem = std::string(codeOf(matter.kind)) + "-" + std::to_string(client.value) +
                          "-" + domain::toIso(office.today());
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
            answer.mail =
                files.stage(stem + ".eml", mailFile(office, between, drawn.mail.subject,
                                                    drawn.mail.body, stem + ".pdf", drawn.pdf));
        writing.record("notice_made", "letter/" + std::to_string(letter.id),
                       nlohmann::json{{"kind", codeOf(matter.kind)}, {"document", hash}}.dump());
        writing.concerns(client);
    });
    files.publish();
    return answer;
}
}  // namespace usecases
