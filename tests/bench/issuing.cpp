// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to issue one invoice with its PDF, durably, on a practice that it writes to
// (GRANICA_PRACTICE): the whole, the page alone, and the bare writing of as many bytes. Ends with
// an error when one issuing is more than one commit.
#include "bench/bare.h"
#include "documents/press.h"
#include "storage/database.h"
#include "usecases/invoices.h"
#include "usecases/office.h"

namespace {
using bench::Bare;
using bench::kDay;
using bench::practice;

constexpr int kInvoices = 60;

usecases::Office& office() {
    static const usecases::SystemClock clock;
    static usecases::Office open(storage::Database::open(practice()), domain::dateOf(kDay), clock,
                                 usecases::shippedFolder());
    return open;
}

domain::InvoiceId newDraft() {
    static std::int64_t client = 0;
    constexpr std::int64_t kClients = 100;
    return usecases::draftByHand(office(), {.client = {client++ % kClients + 1},
                                            .lines = {"Tekst na stronę; 4; piece; 350; 23",
                                                      "Korekta; 2; hour; 120; 23",
                                                      "Wpis na blog; 10; 1000 zzs; 45; 23"},
                                            .currency = {},
                                            .paymentTermDays = {},
                                            .saleDate = {},
                                            .note = {}})
        .draft.id;
}

int countCommit(void* commits) {
    ++*static_cast<int*>(commits);
    return 0;
}

void issue(benchmark::State& state) {
    int commits = 0;
    auto* handle = static_cast<sqlite3*>(office().database().nativeHandle());
    for (auto _ : state) {
        state.PauseTiming();
        const auto draft = newDraft();
        commits = 0;
        sqlite3_commit_hook(handle, countCommit, &commits);
        state.ResumeTiming();
        benchmark::DoNotOptimize(usecases::issueInvoice(
            office(), {.draft = draft, .folder = {}, .rate = {}, .saleDate = {}}));
        state.PauseTiming();
        sqlite3_commit_hook(handle, nullptr, nullptr);
        if (commits != 1)
            state.SkipWithError("issuing is not one commit");
        state.ResumeTiming();
    }
}

/// The page of the same invoice, and nothing else.
void page(benchmark::State& state) {
    const auto draft = newDraft();
    const auto issued = usecases::issueInvoice(
        office(), {.draft = draft, .folder = {}, .rate = {}, .saleDate = {}});
    const auto& voice = office().voice(issued.invoice.language);
    for (auto _ : state)
        benchmark::DoNotOptimize(office().press().invoice(issued.invoice, voice));
}

/// One durable commit of as many rows and bytes, without any rule.
void issueInSql(benchmark::State& state) {
    Bare bare;
    bare.execute(
        "PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS bare_invoice(id INTEGER PRIMARY KEY,"
        " number TEXT UNIQUE, client INTEGER, issued TEXT, gross INTEGER, snapshot TEXT);"
        "CREATE TABLE IF NOT EXISTS bare_line(invoice INTEGER, name TEXT, net INTEGER);"
        "CREATE TABLE IF NOT EXISTS bare_document(hash TEXT PRIMARY KEY, bytes BLOB)");
    const auto begin = bare.prepare("BEGIN IMMEDIATE");
    const auto invoice = bare.prepare(
        "INSERT INTO bare_invoice(number, client, issued, gross, snapshot)"
        " VALUES (hex(randomblob(8)), 1, '2026-09-01', 12300, hex(randomblob(340)))");
    const auto line = bare.prepare(
        "INSERT INTO bare_line SELECT last_insert_rowid(), 'Tekst na stronę', 10000"
        " FROM (VALUES (1), (2), (3))");
    const auto document =
        bare.prepare("INSERT INTO bare_document VALUES (hex(randomblob(32)), randomblob(25000))");
    const auto commit = bare.prepare("COMMIT");
    for (auto _ : state)
        for (const auto part : {begin, invoice, line, document, commit})
            bare.run(part);
}

BENCHMARK(issue)->Unit(benchmark::kMillisecond)->Iterations(kInvoices);
BENCHMARK(page)->Unit(benchmark::kMillisecond)->Iterations(kInvoices);
BENCHMARK(issueInSql)->Unit(benchmark::kMillisecond)->Iterations(kInvoices);
}  // namespace

BENCHMARK_MAIN();
