// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/billable.h"

#include <rapidcheck/boost_test.h>

#include <boost/test/unit_test.hpp>

#include "domain/billing/sample.h"
#include "support/print.h"

using namespace domain;
using sample::zloty;

BOOST_AUTO_TEST_SUITE(billable)

namespace {
ScopeItem item(std::int64_t id, const std::string& unitCode, std::int64_t price) {
    ScopeItem made;
    made.id = {id};
    made.position = static_cast<int>(id);
    made.name = "Item " + std::to_string(id);
    made.quantity = {10'000};
    made.unit = sample::unit(unitCode);
    made.unitPrice = zloty(price);
    return made;
}

ScopeItem changeItem(std::int64_t id, std::int64_t price) {
    ScopeItem made = item(id, "flat", price);
    made.quantity = {1000};
    made.change = ChangeId{id};
    made.invoiceableAtAcceptance = true;
    return made;
}

/// Articles by volume, a flat strategy, advice by the hour, an accepted change.
Contract agreed() {
    Contract contract;
    contract.items = {item(1, "1000 zzs", 4500), item(2, "flat", 90000), item(3, "hour", 20000),
                      changeItem(4, 25000)};
    return contract;
}

Delivery delivery(std::int64_t id, std::int64_t itemId, std::int64_t thousandths) {
    Delivery made;
    made.id = {id};
    made.item = {itemId};
    made.quantity = {thousandths};
    return made;
}

WorkEntry entry(std::int64_t id, std::optional<std::int64_t> itemId, std::int64_t thousandths) {
    WorkEntry made;
    made.id = {id};
    if (itemId)
        made.item = ScopeItemId{*itemId};
    made.quantity = {thousandths};
    made.isTime = true;
    return made;
}

/// Owns the rows that Unbilled looks at.
struct Rows {
    std::vector<Delivery> deliveries;
    std::vector<WorkEntry> entries;
    std::vector<ScopeItemId> accepted;

    Unbilled unbilled() const { return {deliveries, entries, accepted}; }
};

std::vector<Line> linesOf(const std::vector<DraftLine>& drafts) {
    std::vector<Line> lines;
    lines.reserve(drafts.size());
    for (const auto& draft : drafts)
        lines.push_back(draft.line);
    return lines;
}

Rows anyRows(const Contract& contract) {
    Rows rows;
    const auto anyItem = [&] {
        return contract.items[*rc::gen::inRange<std::size_t>(0, contract.items.size())].id.value;
    };
    const auto count = *rc::gen::inRange(0, 6);
    for (int i = 1; i <= count; ++i) {
        rows.deliveries.push_back(
            delivery(i, anyItem(), *rc::gen::inRange<std::int64_t>(0, 20'000)));
        rows.entries.push_back(entry(i, anyItem(), *rc::gen::inRange<std::int64_t>(0, 9000)));
    }
    for (const auto& agreedItem : contract.items)
        if (agreedItem.invoiceableAtAcceptance && *rc::gen::arbitrary<bool>())
            rows.accepted.push_back(agreedItem.id);
    return rows;
}

Contract anyContract() {
    Contract contract = agreed();
    contract.items.push_back(changeItem(5, *rc::gen::inRange<std::int64_t>(0, 5000)));
    for (auto& agreedItem : contract.items) {
        agreedItem.vat = sample::rate(*rc::gen::element<std::string>("23", "8", "5", "zw"));
        agreedItem.unitPrice = zloty(*rc::gen::inRange<std::int64_t>(0, 20'000));
    }
    return contract;
}
}  // namespace

BOOST_AUTO_TEST_CASE(the_deliveries_of_an_item_are_one_line) {
    const Rows rows{{delivery(1, 1, 6123), delivery(2, 2, 1000), delivery(3, 1, 5000)}, {}, {}};
    const auto lines = billableLines(agreed(), rows.unbilled());
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines[0].line.name == "Item 1");
    BOOST_TEST(lines[0].line.quantity == Quantity{11123});
    BOOST_TEST((lines[0].source.deliveries == std::vector{DeliveryId{1}, DeliveryId{3}}));
    BOOST_TEST(lines[1].line.net() == zloty(90000));
}

BOOST_AUTO_TEST_CASE(time_counts_on_hour_items_only) {
    const Rows rows{{}, {entry(1, 3, 1500), entry(2, 1, 4000), entry(3, {}, 2000)}, {}};
    const auto lines = billableLines(agreed(), rows.unbilled());
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines[0].line.net() == zloty(30000));
    BOOST_TEST((lines[0].source.entries == std::vector{WorkEntryId{1}}));
}

BOOST_AUTO_TEST_CASE(an_accepted_change_is_invoiced_whole_and_delivering_it_bills_nothing) {
    Rows rows{{delivery(1, 4, 1000)}, {}, {{4}}};
    const auto lines = billableLines(agreed(), rows.unbilled());
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines[0].line.net() == zloty(25000));
    BOOST_TEST((lines[0].source.acceptedItem == ScopeItemId{4}));
    BOOST_TEST(lines[0].source.deliveries.empty());
    rows.accepted.clear();  // it is on an invoice by now
    BOOST_TEST(billableLines(agreed(), rows.unbilled()).empty());
}

BOOST_AUTO_TEST_CASE(a_change_invoiceable_on_delivery_waits_for_it) {
    Contract contract = agreed();
    contract.items[3].invoiceableAtAcceptance = false;
    Rows rows{{}, {}, {{4}}};
    BOOST_TEST(billableLines(contract, rows.unbilled()).empty());
    rows.deliveries = {delivery(1, 4, 1000)};
    const auto lines = billableLines(contract, rows.unbilled());
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(!lines[0].source.acceptedItem);
}

BOOST_AUTO_TEST_CASE(nothing_delivered_gives_no_line) {
    const Rows rows{{delivery(1, 1, 0)}, {entry(1, 3, 0)}, {}};
    BOOST_TEST(billableLines(agreed(), rows.unbilled()).empty());
    BOOST_TEST(unbilledGross(agreed(), rows.unbilled()).total() == zloty(0));
}

BOOST_AUTO_TEST_CASE(lines_stand_in_the_order_of_the_contract) {
    const Rows rows{{delivery(1, 2, 1000), delivery(2, 1, 1000)}, {entry(1, 3, 1000)}, {{4}}};
    const auto lines = billableLines(agreed(), rows.unbilled());
    BOOST_REQUIRE(lines.size() == 4U);
    for (std::size_t i = 0; i < lines.size(); ++i)
        BOOST_TEST(lines[i].line.name == "Item " + std::to_string(i + 1));
}

BOOST_AUTO_TEST_CASE(work_and_accepted_changes_are_told_apart_in_gross) {
    const Rows rows{{delivery(1, 1, 6123), delivery(2, 2, 1000)}, {}, {{4}}};
    const auto gross = unbilledGross(agreed(), rows.unbilled());
    BOOST_TEST(gross.acceptedChanges == zloty(30750));
    BOOST_TEST(gross.work == zloty(144591));
}

RC_BOOST_PROP(T26_what_is_unbilled_is_the_gross_of_a_draft_of_all_of_it, ()) {
    const Contract contract = anyContract();
    const Rows rows = anyRows(contract);
    const auto gross = unbilledGross(contract, rows.unbilled());
    const auto lines = linesOf(billableLines(contract, rows.unbilled()));
    RC_ASSERT(gross.total() == computeTotals(lines, contract.currency).gross);
    RC_ASSERT(!gross.work.isNegative());
    RC_ASSERT(!gross.acceptedChanges.isNegative());
    if (rows.accepted.empty())
        RC_ASSERT(gross.acceptedChanges.isZero());
}

RC_BOOST_PROP(no_row_is_in_two_lines, ()) {
    const Contract contract = anyContract();
    const Rows rows = anyRows(contract);
    std::vector<DeliveryId> deliveries;
    std::vector<WorkEntryId> entries;
    for (const auto& [line, source] : billableLines(contract, rows.unbilled())) {
        deliveries.insert(deliveries.end(), source.deliveries.begin(), source.deliveries.end());
        entries.insert(entries.end(), source.entries.begin(), source.entries.end());
    }
    std::sort(deliveries.begin(), deliveries.end());
    std::sort(entries.begin(), entries.end());
    RC_ASSERT(std::adjacent_find(deliveries.begin(), deliveries.end()) == deliveries.end());
    RC_ASSERT(std::adjacent_find(entries.begin(), entries.end()) == entries.end());
}

BOOST_AUTO_TEST_SUITE_END()
