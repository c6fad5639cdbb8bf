// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is paid, allocated, taken back, reversed and corrected in whatever order, the sums hold
// and agree with a model that adds up in the plainest way.
#include <map>
#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "storage/samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(sums)

namespace {
struct ModelInvoice {
    std::int64_t owed = 0;
    bool isCorrected = false;
};

struct ModelPayment {
    std::int64_t amount = 0;
    bool isReversed = false;
};

/// The office beside a model of it: plain sums by payment and invoice.
class Run {
public:
    void step() {
        switch (*rc::gen::inRange(0, 7)) {
            case 0:
                return addInvoice();
            case 1:
                return addPayment();
            case 2:
                return reverse();
            case 3:
                return correct();
            default:
                return allocate();
        }
    }

    void expectSums() {
        const BusinessCalendar everyDay;
        std::int64_t paid = 0;
        std::map<std::int64_t, std::int64_t> open;
        for (const auto& [id, invoice] : invoices_) {
            const auto found = InvoiceStore(db_).receivable({id}, kToday, everyDay)->receivable;
            RC_ASSERT(found.balance().minor() == invoice.owed - onInvoice(id));
            RC_ASSERT(found.paid.minor() == sumOf(PaymentStore(db_).standingOn({id})));
            paid += found.paid.minor();
            if (found.balance().isPositive())
                open[id] = found.balance().minor();
        }
        RC_ASSERT(listedOpen(kToday) == open);
        // A day before the last row, everything is reckoned anew.
        RC_ASSERT(listedOpen(kToday - Days(1)).empty());
        std::int64_t allocated = 0;
        std::int64_t credits = 0;
        for (const auto& [id, payment] : payments_) {
            const auto left = PaymentStore(db_).left({id}).minor();
            RC_ASSERT(left == (payment.isReversed ? 0 : payment.amount - ofPayment(id)));
            RC_ASSERT(ofPayment(id) == sumOf(PaymentStore(db_).standing({id})));
            allocated += ofPayment(id);
            credits += left;
        }
        RC_ASSERT(paid == allocated);
        std::int64_t listed = 0;
        for (const auto& credit : PaymentStore(db_).credits(office_.client, kToday))
            listed += credit.left.minor();
        RC_ASSERT(listed == credits);
    }

private:
    using Key = std::pair<std::int64_t, std::int64_t>;  // payment, invoice

    std::map<std::int64_t, std::int64_t> listedOpen(Date day) {
        std::map<std::int64_t, std::int64_t> open;
        for (const auto& each :
             InvoiceStore(db_).openReceivables(std::nullopt, day, BusinessCalendar()))
            open[each.receivable.invoice.value] = each.receivable.balance().minor();
        return open;
    }

    static std::int64_t sumOf(const std::vector<Allocation>& standing) {
        std::int64_t sum = 0;
        for (const auto& each : standing)
            sum += each.amount.minor();
        return sum;
    }

    std::int64_t onInvoice(std::int64_t id) const {
        std::int64_t sum = 0;
        for (const auto& [key, amount] : allocated_)
            sum += key.second == id ? amount : 0;
        return sum;
    }

    std::int64_t ofPayment(std::int64_t id) const {
        std::int64_t sum = 0;
        for (const auto& [key, amount] : allocated_)
            sum += key.first == id ? amount : 0;
        return sum;
    }

    template <class Map>
    static std::int64_t anyOf(const Map& map) {
        return std::next(map.begin(), *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(map)))->first;
    }

    void addInvoice() {
        const auto net = *rc::gen::inRange<std::int64_t>(1, 100'000);
        InvoiceId id;
        db_.write([&] {
            id = office_.draft(pln(net));
            office_.issue(id);
        });
        invoices_[id.value] = {InvoiceStore(db_).find(id)->totals.gross.minor(), false};
    }

    void addPayment() {
        const auto amount = *rc::gen::inRange<std::int64_t>(1, 150'000);
        PaymentId id;
        db_.write([&] { id = office_.pay(pln(amount)); });
        payments_[id.value] = {amount, false};
    }

    /// Any amount, also one that does not fit: the database takes exactly those that do.
    void allocate() {
        if (invoices_.empty() || payments_.empty())
            return;
        const Key key{anyOf(payments_), anyOf(invoices_)};
        const auto amount = *rc::gen::inRange<std::int64_t>(-60'000, 120'000);
        const auto& payment = payments_[key.first];
        const auto outcome =
            written(db_, [&] { office_.allocate({key.first}, {key.second}, pln(amount)); });
        const auto& invoice = invoices_[key.second];
        const bool fitsBack = amount < 0 && allocated_[key] + amount >= 0;
        const bool fitsOn = amount > 0 && !payment.isReversed &&
                            ofPayment(key.first) + amount <= payment.amount &&
                            onInvoice(key.second) + amount <= invoice.owed;
        RC_ASSERT((outcome == "done") == (fitsBack || fitsOn));
        if (outcome == "done")
            allocated_[key] += amount;
    }

    void reverse() {
        if (payments_.empty())
            return;
        const auto id = anyOf(payments_);
        auto& payment = payments_[id];
        const auto outcome = written(db_, [&] {
            takeBack(PaymentStore(db_).standing({id}));
            Payment counter;
            counter.client = office_.client;
            counter.kind = PaymentKind::Reversal;
            counter.date = kToday;
            counter.amount = pln(-payment.amount);
            counter.reverses = PaymentId{id};
            PaymentStore(db_).add(counter);
        });
        RC_ASSERT((outcome == "done") == !payment.isReversed);
        if (outcome == "done")
            for (auto& [key, amount] : allocated_)
                amount = key.first == id ? 0 : amount;
        payment.isReversed = true;
    }

    void correct() {
        if (invoices_.empty())
            return;
        const auto id = anyOf(invoices_);
        auto& invoice = invoices_[id];
        const auto outcome = written(db_, [&] {
            office_.correctToZero({id}, kToday);
            takeBack(PaymentStore(db_).standingOn({id}));
        });
        RC_ASSERT((outcome == "done") == !invoice.isCorrected);
        if (outcome == "done")
            for (auto& [key, amount] : allocated_)
                amount = key.second == id ? 0 : amount;
        invoice = {0, true};
    }

    void takeBack(const std::vector<Allocation>& standing) {
        for (const auto& each : standing)
            office_.allocate(each.payment, each.invoice, -each.amount);
    }

    Database db_ = Database::inMemory();
    Office office_{db_};
    std::map<std::int64_t, ModelInvoice> invoices_;
    std::map<std::int64_t, ModelPayment> payments_;
    std::map<Key, std::int64_t> allocated_;
};
}  // namespace

RC_BOOST_PROP(any_sequence_of_payments_allocations_and_corrections_keeps_the_sums, ()) {
    Run run;
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i)
        run.step();
    run.expectSums();
}

BOOST_AUTO_TEST_SUITE_END()
