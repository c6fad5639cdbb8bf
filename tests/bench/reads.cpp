// SPDX-License-Identifier: GPL-3.0-or-later
// What Granica reads, beside the best SQL that answers the same question by hand. The SQL answers
// with bare figures; Granica with the rows behind them, too. Reads the practice named by
// GRANICA_PRACTICE (granica demo --scale N) as of kDay; tests/bench/reads.py compares.
#include <benchmark/benchmark.h>
#include <memory>
#include <string>
#include <vector>

#include "bench/bare.h"
#include "storage/database.h"
#include "usecases/clients.h"
#include "usecases/contracts.h"
#include "usecases/gatekeeping.h"
#include "usecases/invoices.h"
#include "usecases/office.h"
#include "usecases/payments.h"
#include "usecases/reminders.h"
#include "usecases/reports.h"

namespace {
using bench::Bare;
using bench::kDay;
using bench::practice;

usecases::Office& office() {
    static const usecases::SystemClock clock;
    static usecases::Office open(storage::Database::open(practice()), domain::dateOf(kDay), clock,
                                 usecases::shippedFolder());
    return open;
}

std::int64_t clientCount() {
    static const auto count = Bare().count("client");
    return count;
}

/// Any client, another one each time.
domain::ClientId nextClient() {
    static std::int64_t turn = 0;
    constexpr std::int64_t kStride = 7919;
    return {turn++ * kStride % clientCount() + 1};
}

/// Everything that a limit of the client is measured by.
constexpr const char* kClientFigures =
    "SELECT name, u.balance, u.overdue, u.oldest,"
    " (SELECT sum(rest) FROM open_credit o WHERE o.client_id = c.id)"
    " FROM client c, (SELECT sum(gross + corrected - paid) AS balance,"
    "  sum(CASE WHEN due_date < ?2 THEN gross + corrected - paid END) AS overdue,"
    "  min(due_date) AS oldest FROM open_invoice WHERE client_id = ?1) u WHERE c.id = ?1";

/// Everything that a limit of its contracts is measured by.
constexpr const char* kContractFigures =
    "SELECT c.id, c.title, c.state,"
    " (SELECT sum((i.quantity * i.unit_price + 500) / 1000) FROM scope_item i"
    "  WHERE i.contract_id = c.id),"
    " (SELECT sum((d.quantity * i.unit_price + 500) / 1000) FROM delivery d"
    "  JOIN scope_item i ON i.id = d.item_id WHERE d.contract_id = c.id AND NOT EXISTS"
    "  (SELECT 1 FROM held_source h WHERE h.delivery_id = d.id AND h.number IS NOT NULL)),"
    " (SELECT sum((w.quantity * i.unit_price + 500) / 1000) FROM work_entry w"
    "  JOIN scope_item i ON i.id = w.item_id WHERE w.contract_id = c.id AND NOT EXISTS"
    "  (SELECT 1 FROM held_source h WHERE h.work_entry_id = w.id AND h.number IS NOT NULL)),"
    " (SELECT sum((i.quantity * i.unit_price + 500) / 1000) FROM scope_item i"
    "  WHERE i.contract_id = c.id AND i.invoiceable_at_acceptance = 1 AND NOT EXISTS"
    "  (SELECT 1 FROM held_source h WHERE h.scope_item_id = i.id AND h.number IS NOT NULL)),"
    " a.open, a.oldest, a.priced, a.absorbed, c.rounds_included + coalesce(a.rounds, 0),"
    " (SELECT count(*) FROM revision_round r WHERE r.contract_id = c.id),"
    " c.deposit_required - coalesce((SELECT sum(p.amount) FROM payment p"
    "  WHERE p.contract_id = c.id AND p.kind = 'deposit' AND NOT EXISTS"
    "  (SELECT 1 FROM payment r WHERE r.reverses_id = p.id)), 0)"
    " FROM contract c LEFT JOIN (SELECT r.contract_id,"
    "  count(*) FILTER (WHERE r.state IN ('logged', 'priced', 'sent')) AS open,"
    "  min(r.logged_on) FILTER (WHERE r.state IN ('logged', 'priced', 'sent')) AS oldest,"
    "  sum(r.price) FILTER (WHERE r.state IN ('priced', 'sent')) AS priced,"
    "  sum(r.price) FILTER (WHERE r.state = 'absorbed') AS absorbed,"
    "  sum(r.extra_rounds) FILTER (WHERE r.state = 'accepted') AS rounds"
    "  FROM contract k JOIN change_request r ON r.contract_id = k.id WHERE k.client_id = ?1"
    "  GROUP BY r.contract_id) a ON a.contract_id = c.id WHERE c.client_id = ?1";

/// The lines that the user draws, and what was said by hand.
constexpr const char* kLimits =
    "SELECT limit_key, warn_kind, warn, stop, floor FROM limit_setting"
    " WHERE coalesce(client_id, 0) = 0 AND coalesce(contract_id, 0) = 0"
    " UNION ALL SELECT limit_key, warn_kind, warn, stop, floor FROM limit_setting"
    " WHERE coalesce(client_id, 0) = ?1 AND coalesce(contract_id, 0) = 0"
    " UNION ALL SELECT s.limit_key, s.warn_kind, s.warn, s.stop, s.floor FROM contract c"
    " CROSS JOIN limit_setting s ON coalesce(s.client_id, 0) = 0"
    " AND coalesce(s.contract_id, 0) = c.id WHERE c.client_id = ?1";
constexpr const char* kByHand =
    "SELECT contract_id, stops, reason, since FROM manual_stop WHERE client_id = ?1"
    " UNION ALL SELECT contract_id, 0, limit_key, since FROM stop_in_force WHERE client_id = ?1"
    " UNION ALL SELECT contract_id, cap - coalesce((SELECT sum(u.amount) FROM override_use u"
    "  WHERE u.override_id = o.id), 0), reason, until FROM override o"
    "  WHERE client_id = ?1 AND is_revoked = 0 AND until >= ?2";
constexpr const char* kSettings = "SELECT key, value FROM setting";

void gateCheck(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(usecases::checkGate(office(), nextClient(), std::nullopt));
}

void gateCheckInSql(benchmark::State& state) {
    Bare bare;
    const auto begin = bare.prepare("BEGIN");
    const auto commit = bare.prepare("COMMIT");
    std::vector<std::size_t> parts;
    for (const char* sql : {kSettings, kClientFigures, kContractFigures, kLimits, kByHand})
        parts.push_back(bare.prepare(sql));
    for (auto _ : state) {
        const auto client = nextClient().value;
        bare.run(begin);
        for (const auto part : parts)
            bare.run(part, client);
        bare.run(commit);
    }
}

void ageing(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(usecases::ageing(office(), domain::dateOf(kDay), std::nullopt));
}

/// The rows of the report in its order, and the totals by age and currency.
void ageingInSql(benchmark::State& state) {
    Bare bare;
    const auto begin = bare.prepare("BEGIN");
    const auto commit = bare.prepare("COMMIT");
    const auto rows = bare.prepare(
        "SELECT o.invoice_id, o.number, c.name, o.issue_date, o.due_date, o.currency, o.gross,"
        " o.corrected, o.paid, max(0, julianday(?2) - julianday(o.due_date)) FROM open_invoice o"
        " JOIN client c ON c.id = o.client_id WHERE ?1 = 0 ORDER BY o.due_date, o.invoice_id");
    const auto totals = bare.prepare(
        "SELECT currency, sum(gross + corrected - paid), CASE WHEN due_date >= ?2 THEN 0"
        " ELSE min(3, (julianday(?2) - julianday(due_date) - 1) / 30) END AS bucket"
        " FROM open_invoice WHERE ?1 = 0 GROUP BY currency, bucket");
    const auto credits = bare.prepare(
        "SELECT p.currency, sum(o.rest) FROM open_credit o JOIN payment p ON p.id = o.payment_id"
        " GROUP BY p.currency");
    for (auto _ : state)
        for (const auto part : {begin, rows, totals, credits, commit})
            bare.run(part);
}

void remindersDue(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(usecases::dueReminders(office()));
}

/// The first page of each list, as a window shows it; of all, and of the client with most rows.
constexpr int kPage = 50;

template <class List>
void firstPage(benchmark::State& state, const List& list) {
    for (auto _ : state)
        benchmark::DoNotOptimize(list());
}

void registerPages() {
    const auto add = [](const char* name, const auto& list) {
        benchmark::RegisterBenchmark((std::string("firstPages/") + name).c_str(),
                                     [list](benchmark::State& state) { firstPage(state, list); })
            ->Unit(benchmark::kMillisecond);
    };
    add("clients", [] { return usecases::listClients(office(), {.limit = kPage}); });
    add("contracts", [] { return usecases::listContracts(office(), {.limit = kPage}); });
    add("invoices", [] { return usecases::listInvoices(office(), {.limit = kPage}); });
    add("drafts",
        [] { return usecases::listInvoices(office(), {.onlyDrafts = true, .limit = kPage}); });
    add("payments", [] { return usecases::listPayments(office(), {.limit = kPage}); });
    add("invoices_of_client", [] {
        return usecases::listInvoices(office(), {.client = domain::ClientId{1}, .limit = kPage});
    });
    add("payments_of_client", [] {
        return usecases::listPayments(office(), {.client = domain::ClientId{1}, .limit = kPage});
    });
}

BENCHMARK(gateCheck)->Unit(benchmark::kMicrosecond);
BENCHMARK(gateCheckInSql)->Unit(benchmark::kMicrosecond);
BENCHMARK(ageing)->Unit(benchmark::kMillisecond);
BENCHMARK(ageingInSql)->Unit(benchmark::kMillisecond);
BENCHMARK(remindersDue)->Unit(benchmark::kMillisecond);
}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    registerPages();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
