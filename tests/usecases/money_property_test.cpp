// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of invoices, payments, matches, reversals and corrections: the sums agree after
// each, as of any day, and verification finds nothing.
#include <map>
#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"
#include "usecases/reports.h"

using namespace support;
using domain::Money;

BOOST_AUTO_TEST_SUITE(money_property)

namespace {
/// What was done, kept the slow way.
struct Ledger {
    std::map<std::int64_t, std::int64_t> gross;    ///< per invoice, corrections included
    std::map<std::int64_t, std::int64_t> payment;  ///< per payment, zero when reversed
};

class History {
public:
    explicit History(Practice& practice, domain::ClientId client)
        : practice_(practice), client_(client) {}

    void step() {
        switch (*rc::gen::inRange(0, 8)) {
            case 0:
            case 1:
                issue();
                break;
            case 2:
            case 3:
                pay();
                break;
            case 4:
                match();
                break;
            case 5:
                unmatch();
                break;
            case 6:
                reverse();
                break;
            default:
                correct();
        }
    }

    void check() {
        std::map<std::int64_t, std::int64_t> paid;
        std::int64_t left = 0;
        std::int64_t received = 0;
        for (const auto& row : usecases::listPayments(practice_.now(), {.client = client_})) {
            left += row.left.minor();
            RC_ASSERT(!row.left.isNegative());
        }
        for (const auto& [id, amount] : ledger_.payment)
            received += amount;
        std::int64_t allocated = 0;
        for (const auto& row : usecases::listInvoices(practice_.now(), {.client = client_})) {
            if (!row.receivable)
                continue;
            const auto& receivable = *row.receivable;
            RC_ASSERT(receivable.gross.minor() + receivable.corrected.minor() ==
                      ledger_.gross.at(row.id.value));
            RC_ASSERT(receivable.balance().minor() >= 0);
            allocated += receivable.paid.minor();
        }
        RC_ASSERT(left + allocated == received);
    }

private:
    void issue() {
        const auto net = domain::formatScaled(*rc::gen::inRange<std::int64_t>(1, 99999), 2);
        const auto issued = practice_.invoice(client_, net.c_str());
        ledger_.gross[issued.invoice.id.value] = issued.invoice.totals.gross.minor();
    }

    void pay() {
        usecases::PaymentForm form;
        form.amount = domain::formatScaled(*rc::gen::inRange<std::int64_t>(1, 150000), 2);
        form.date = practice_.now().today() - domain::Days(*rc::gen::inRange(0, 4));
        if (const auto invoice = any(ledger_.gross); invoice && *rc::gen::arbitrary<bool>())
            form.invoice = domain::InvoiceId{*invoice};
        else
            form.client = client_;
        const auto paid = usecases::addPayment(practice_.now(), form);
        ledger_.payment[paid.payment.id.value] = paid.payment.amount.minor();
    }

    void match() {
        const auto payment = any(ledger_.payment);
        const auto invoice = any(ledger_.gross);
        if (payment && invoice)
            outcomeOf([&] { usecases::matchPayment(practice_.now(), {*payment}, {*invoice}, {}); });
    }

    void unmatch() {
        const auto payment = any(ledger_.payment);
        const auto invoice = any(ledger_.gross);
        if (payment && invoice)
            outcomeOf([&] { usecases::unmatchPayment(practice_.now(), {*payment}, {*invoice}); });
    }

    void reverse() {
        if (const auto payment = any(ledger_.payment)) {
            const auto outcome = outcomeOf(
                [&] { usecases::reversePayment(practice_.now(), {*payment}, "bounced"); });
            RC_ASSERT((outcome == "done") == (ledger_.payment[*payment] != 0));
            ledger_.payment[*payment] = 0;
        }
    }

    void correct() {
        if (const auto invoice = any(ledger_.gross)) {
            const auto outcome = outcomeOf(
                [&] { usecases::correctInvoice(practice_.now(), {*invoice}, "wrong", true, {}); });
            RC_ASSERT((outcome == "done") == (ledger_.gross[*invoice] != 0));
            ledger_.gross[*invoice] = 0;
        }
    }

    static std::optional<std::int64_t> any(const std::map<std::int64_t, std::int64_t>& from) {
        if (from.empty())
            return std::nullopt;
        return std::next(from.begin(), *rc::gen::inRange<std::ptrdiff_t>(
                                           0, static_cast<std::ptrdiff_t>(from.size())))
            ->first;
    }

    Practice& practice_;
    domain::ClientId client_;
    Ledger ledger_;
};

/// Owed less credit, the same from the rows of the statement and from the open invoices.
void checkStatement(Practice& practice, domain::ClientId client, domain::Date day) {
    const auto statement = usecases::statement(practice.now(), client, day);
    const auto zloty = domain::Currency::of("PLN");
    RC_ASSERT(statement.balance.in(zloty) == statement.unpaid.in(zloty)-statement.credit.in(zloty));
    Money running = Money::zero(zloty);
    for (const auto& row : statement.rows) {
        running += row.amount;
        RC_ASSERT(row.balance == running);
        RC_ASSERT(row.date <= day);
    }
    const auto ageing = usecases::ageing(practice.now(), day, client);
    RC_ASSERT(ageing.ageing.total.in(zloty) == statement.unpaid.in(zloty));
}
}  // namespace

RC_BOOST_PROP(sums_agree_after_any_history_and_as_of_any_day, ()) {
    static Practice practice;  // a client of its own for each history, on a day of its own
    static int runs = 0;
    static auto day = practice.now().today();
    const auto client = practice.client("Client " + std::to_string(++runs));
    const auto first = day;
    History history(practice, client);
    const auto steps = *rc::gen::inRange(1, 7);
    for (int i = 0; i < steps; ++i) {
        day += domain::Days(*rc::gen::inRange(0, 3));
        practice.on(day);
        history.step();
    }
    history.check();
    for (auto each = first - domain::Days(4); each <= day; each += domain::Days(1))
        checkStatement(practice, client, each);
    if (runs % 10 == 0)
        RC_ASSERT(practice.findings() == "");
}

BOOST_AUTO_TEST_SUITE_END()
