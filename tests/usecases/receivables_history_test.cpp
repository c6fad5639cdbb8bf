// SPDX-License-Identifier: GPL-3.0-or-later
// A public history of 2 466 invoices is taken in, and our figures are compared with its own and
// with plain sums over its lines.
#include <array>
#include <charconv>
#include <fstream>
#include <map>
#include <sstream>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/receivables_import.h"
#include "usecases/reports.h"

using namespace support;
using domain::Date;

BOOST_AUTO_TEST_SUITE(history_of_receivables)

namespace {
std::filesystem::path historyFile() {
    return std::filesystem::path(GRANICA_SOURCE_DIR) / ".." / "shared" / "facts" / "receivables" /
           "receivables.csv";
}

/// A line as its publisher meant it, read without any of our readers.
struct Line {
    std::string client;
    std::string number;
    Date issued;
    Date due;
    std::int64_t minor = 0;
    Date settled;
    int daysToSettle = 0;
    int daysLate = 0;
};

int whole(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "23/01/2012"
Date day(const std::string& text) {
    return std::chrono::year(whole(text.substr(6))) /
           std::chrono::month(static_cast<unsigned>(whole(text.substr(3, 2)))) /
           std::chrono::day(static_cast<unsigned>(whole(text.substr(0, 2))));
}

/// "97.6" as 9760.
std::int64_t minorOf(const std::string& text) {
    const auto dot = text.find('.');
    const auto fraction = dot == std::string::npos ? "" : text.substr(dot + 1);
    return whole(text.substr(0, dot)) * std::int64_t{100} + whole((fraction + "00").substr(0, 2));
}

std::vector<Line> history() {
    std::ifstream in(historyFile());
    std::vector<Line> lines;
    std::string text;
    std::getline(in, text);
    while (std::getline(in, text)) {
        if (!text.empty() && text.back() == '\r')
            text.pop_back();
        std::array<std::string, 12> cells;
        std::istringstream row(text);
        for (auto& cell : cells)
            std::getline(row, cell, ',');
        lines.push_back({cells[1], cells[3], day(cells[4]), day(cells[5]), minorOf(cells[6]),
                         day(cells[8]), whole(cells[10]), whole(cells[11])});
    }
    return lines;
}

/// The file as it would have been saved on a day: nothing later in it.
std::string asSavedOn(const std::vector<Line>& lines, Date today) {
    std::string text = "Client;Invoice;Issued;Due;Amount;Paid on\n";
    for (const auto& line : lines)
        if (line.issued <= today)
            text += line.client + ";" + line.number + ";" + domain::toIso(line.issued) + ";" +
                    domain::toIso(line.due) + ";" + domain::formatScaled(line.minor, 2) + ";" +
                    (line.settled <= today ? domain::toIso(line.settled) : "") + "\n";
    return text;
}

/// Not due, 1–30, 31–60, 61–90, over 90.
using Buckets = std::array<std::int64_t, 5>;

Buckets plainBuckets(const std::vector<Line>& lines, Date asOf) {
    Buckets buckets{};
    for (const auto& line : lines) {
        if (line.issued > asOf || line.settled <= asOf)
            continue;
        const auto late = (asOf - line.due).count();
        buckets[late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4] += line.minor;
    }
    return buckets;
}

Buckets ourBuckets(const domain::Ageing& ageing) {
    const auto pln = domain::Currency::of("PLN");
    return {ageing.notDue.in(pln).minor(), ageing.d1To30.in(pln).minor(),
            ageing.d31To60.in(pln).minor(), ageing.d61To90.in(pln).minor(),
            ageing.over90.in(pln).minor()};
}

usecases::ImportPreview take(Practice& practice, const std::filesystem::path& file) {
    const usecases::ImportForm form{file, {}, {}, {}};
    const auto seen = usecases::previewReceivables(practice.now(), form);
    for (const auto& problem : seen.problems)
        BOOST_ERROR(problem.row << " " << problem.column << " " << problem.what.code);
    return usecases::importReceivables(practice.now(), form, seen).taken;
}

void compareDays(Practice& practice, const std::vector<Line>& lines) {
    std::map<std::string, Date> paidOn;
    for (const auto& row : usecases::listPayments(practice.now(), {}))
        paidOn[row.invoices.at(0)] = row.payment.date;
    std::map<std::string, domain::Receivable> receivables;
    for (auto& row : usecases::listInvoices(practice.now(), {}))
        receivables.emplace(*row.number, *std::move(row.receivable));
    std::size_t same = 0;
    for (const auto& line : lines) {
        const auto& receivable = receivables.at(line.number);
        const auto paid = paidOn.at(line.number);
        if (domain::daysBetween(receivable.issueDate, paid) == line.daysToSettle &&
            receivable.daysLate(paid) == line.daysLate && receivable.balance().isZero())
            ++same;
        else
            BOOST_ERROR(line.number << ": " << domain::daysBetween(receivable.issueDate, paid)
                                    << " " << receivable.daysLate(paid));
    }
    BOOST_TEST(same == lines.size());
}

void compareAgeing(Practice& practice, const std::vector<Line>& lines) {
    using namespace std::chrono;
    for (const int year : {2012, 2013})
        for (const unsigned month : {3U, 6U, 9U, 12U}) {
            const Date end = std::chrono::year(year) / std::chrono::month(month) / last;
            const auto report = usecases::ageing(practice.now(), end, {});
            const auto plain = plainBuckets(lines, end);
            BOOST_TEST(ourBuckets(report.ageing) == plain, boost::test_tools::per_element());
            std::int64_t sum = 0;
            for (const auto bucket : plain)
                sum += bucket;
            BOOST_TEST(report.ageing.total.in(domain::Currency::of("PLN")).minor() == sum);
        }
}
}  // namespace

BOOST_AUTO_TEST_CASE(our_figures_are_those_of_the_history) {
    if (!std::filesystem::exists(historyFile())) {
        BOOST_TEST_MESSAGE("skipped: no " << historyFile());
        return;
    }
    const auto lines = history();
    BOOST_TEST(lines.size() == 2466U);
    Practice practice;
    // The publisher counts days late from the printed due date.
    BOOST_TEST(practice.run("INSERT INTO setting VALUES ('calendar', 'none')") == "done");
    practice.on("2014-01-31");
    const auto taken = take(practice, historyFile());
    BOOST_TEST(taken.clients == 100);
    BOOST_TEST(taken.invoices == 2466);
    BOOST_TEST(taken.payments == 2466);
    compareDays(practice, lines);
    compareAgeing(practice, lines);
    BOOST_TEST(take(practice, historyFile()).addsNothing());
    int answers = 0;
    for (const auto& row : usecases::listClients(practice.now(), {}))
        answers += usecases::checkGate(practice.now(), row.client.id, {}).isPermitted ? 1 : 0;
    BOOST_TEST(answers == 100);
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_file_that_grows_by_a_quarter_ends_with_the_same_figures) {
    if (!std::filesystem::exists(historyFile())) {
        BOOST_TEST_MESSAGE("skipped: no " << historyFile());
        return;
    }
    const auto lines = history();
    Practice practice;
    BOOST_TEST(practice.run("INSERT INTO setting VALUES ('calendar', 'none')") == "done");
    for (const char* today : {"2012-12-31", "2013-03-31", "2014-01-31"}) {
        practice.on(today);
        writeBytes(practice.path("grown.csv"), asSavedOn(lines, domain::dateOf(today)));
        take(practice, practice.path("grown.csv"));
        const auto report = usecases::ageing(practice.now(), domain::dateOf(today), {});
        BOOST_TEST(ourBuckets(report.ageing) == plainBuckets(lines, domain::dateOf(today)),
                   boost::test_tools::per_element());
    }
    compareDays(practice, lines);
    compareAgeing(practice, lines);
    BOOST_TEST(practice.findings() == "");
}

BOOST_AUTO_TEST_SUITE_END()
