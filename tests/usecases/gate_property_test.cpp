// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of use cases against a slow model, which adds up what the lists show: no act
// begins while a limit that it does not lower is breached, and what must never be blocked never is.
#include <rapidcheck/boost_test.h>
#include <set>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using domain::ChangeState;
using domain::gate::LimitKey;

BOOST_AUTO_TEST_SUITE(gate_property)

namespace {
/// The limits of the example profile, as people would reckon them by hand.
constexpr std::int64_t kUnpaidStop = 500000;
constexpr std::int64_t kExposureStop = 800000;
constexpr std::int64_t kOverdueFloor = 10000;
constexpr int kOverdueDaysStop = 14;
constexpr int kCreepStop = 20;  // percent
constexpr int kRoundsStop = 1;
constexpr std::size_t kAsksStop = 5;
constexpr int kAskDaysStop = 14;

class Model {
public:
    Model(Practice& practice, domain::ClientId client,
          const std::vector<domain::ContractId>& contracts)
        : practice_(practice), client_(client), contracts_(contracts) {}

    /// Stops by hand are told to the model, since no list shows them.
    std::set<std::optional<domain::ContractId>> manual;

    std::set<LimitKey> breached(domain::ContractId contract) const {
        auto keys = ofClient();
        addContract(contract, keys);
        if (manual.contains(std::nullopt) || manual.contains(contract))
            keys.insert(LimitKey::Manual);
        return keys;
    }

    std::vector<domain::ChangeRequest> openAsks(domain::ContractId contract) const {
        return usecases::listChanges(practice_.now(), contract, true);
    }

    /// Days since the oldest open ask but for one was logged; -1 without any.
    int oldestAsk(domain::ContractId contract, domain::ChangeId but) const {
        int oldest = -1;
        for (const auto& ask : openAsks(contract))
            if (ask.id != but)
                oldest =
                    std::max(oldest, domain::daysBetween(ask.loggedOn, practice_.now().today()));
        return oldest;
    }

    /// Accepting makes creep and the number of asks smaller, and their age when it is the oldest.
    bool acceptingLowers(LimitKey key, domain::ContractId contract, domain::ChangeId ask) const {
        if (key == LimitKey::OpenAsksDays)
            return oldestAsk(contract, ask) < oldestAsk(contract, {});
        return key == LimitKey::ScopeCreep || key == LimitKey::OpenAsks;
    }

private:
    std::set<LimitKey> ofClient() const {
        std::set<LimitKey> keys;
        std::int64_t unpaid = 0;
        std::int64_t overdue = 0;
        int oldest = 0;
        const auto today = practice_.now().today();
        for (const auto& row : usecases::listInvoices(practice_.now(), {.client = client_})) {
            if (!row.receivable)
                continue;
            unpaid += row.receivable->balance().minor();
            if (row.receivable->isOverdue(today)) {
                overdue += row.receivable->balance().minor();
                oldest = std::max(oldest, row.receivable->daysLate(today));
            }
        }
        std::int64_t exposure = unpaid;
        for (const auto contract : contracts_)
            exposure += usecases::showContract(practice_.now(), contract).unbilled.minor();
        for (const auto& row : usecases::listPayments(practice_.now(), {.client = client_}))
            exposure -= row.left.minor();
        if (unpaid >= kUnpaidStop)
            keys.insert(LimitKey::UnpaidBalance);
        if (exposure >= kExposureStop)
            keys.insert(LimitKey::Exposure);
        if (overdue > kOverdueFloor && oldest >= kOverdueDaysStop)
            keys.insert(LimitKey::OverdueDays);
        return keys;
    }

    void addContract(domain::ContractId contract, std::set<LimitKey>& keys) const {
        std::int64_t grown = 0;
        for (const auto& ask : usecases::listChanges(practice_.now(), contract, false))
            if (ask.price && (domain::isOpen(ask.state) || ask.state == ChangeState::Absorbed))
                grown += ask.price->minor();
        const auto view = usecases::showContract(practice_.now(), contract);
        if (grown * 100 >= kCreepStop * view.value.minor())
            keys.insert(LimitKey::ScopeCreep);
        if (view.roundsUsed > 0 && view.roundsUsed - view.roundsAgreed >= kRoundsStop)
            keys.insert(LimitKey::RevisionRounds);
        if (openAsks(contract).size() >= kAsksStop)
            keys.insert(LimitKey::OpenAsks);
        if (oldestAsk(contract, {}) >= kAskDaysStop)
            keys.insert(LimitKey::OpenAsksDays);
    }

    Practice& practice_;
    domain::ClientId client_;
    const std::vector<domain::ContractId>& contracts_;
};

class History {
public:
    History(Practice& practice, domain::ClientId client)
        : practice_(practice),
          client_(client),
          contracts_({practice.started(client), practice.started(client)}),
          model_(practice, client, contracts_) {}

    void step() {
        const auto contract = *rc::gen::elementOf(contracts_);
        switch (*rc::gen::inRange(0, 13)) {
            case 0:
            case 1:
                return act(contract, [&] { practice_.work(contract, 3, hours().c_str()); });
            case 2:
            case 3:
                return act(contract, [&] { practice_.deliver(contract, 1); });
            case 4:
                return act(contract,
                           [&] { usecases::openRound(practice_.now(), contract, {}, ""); });
            case 5:
                return startTimer(contract);
            case 6:
                return accept(contract);
            case 7:
            case 8:
                return ask(contract);
            case 9:
                return decide(contract);
            case 10:
            case 11:
                return bill(contract);
            default:
                return byHand(contract);
        }
    }

private:
    static std::string hours() {
        return domain::formatScaled(*rc::gen::inRange<std::int64_t>(1, 30000), 3);
    }

    /// Whether the gate stopped it.
    static bool isStopped(const std::function<void()>& go) {
        try {
            go();
        } catch (const usecases::WorkStopped&) {
            return true;
        }
        return false;
    }

    void act(domain::ContractId contract, const std::function<void()>& go) {
        const bool mayBegin = model_.breached(contract).empty();
        RC_ASSERT(isStopped(go) == !mayBegin);
    }

    void startTimer(domain::ContractId contract) {
        if (usecases::runningTimer(practice_.now()))
            RC_ASSERT(!isStopped([&] { usecases::stopTimer(practice_.now()); }));
        act(contract, [&] { usecases::startTimer(practice_.now(), contract, {}, ""); });
    }

    void accept(domain::ContractId contract) {
        for (const auto& ask : model_.openAsks(contract)) {
            if (!ask.price)
                continue;
            bool mayBegin = true;
            for (const auto key : model_.breached(contract))
                mayBegin = mayBegin && model_.acceptingLowers(key, contract, ask.id);
            const bool stopped =
                isStopped([&] { usecases::acceptChange(practice_.now(), ask.id, "mail", false); });
            RC_ASSERT(stopped == !mayBegin);
            return;
        }
    }

    void ask(domain::ContractId contract) {
        RC_ASSERT(!isStopped([&] {
            const auto logged = usecases::logChange(practice_.now(), contract, "More", "mail");
            if (*rc::gen::inRange(0, 3) > 0)
                usecases::priceChange(
                    practice_.now(), logged.change.id,
                    {domain::formatScaled(*rc::gen::inRange<std::int64_t>(1, 40000), 2), {}, 0});
        }));
    }

    void decide(domain::ContractId contract) {
        const auto asks = model_.openAsks(contract);
        if (asks.empty())
            return;
        const auto& ask = asks.front();
        RC_ASSERT(!isStopped([&] {
            if (ask.price && *rc::gen::arbitrary<bool>())
                usecases::absorbChange(practice_.now(), ask.id);
            else
                usecases::declineChange(practice_.now(), ask.id, "mail");
        }));
    }

    void bill(domain::ContractId contract) {
        RC_ASSERT(!isStopped([&] {
            if (*rc::gen::arbitrary<bool>()) {
                if (usecases::showContract(practice_.now(), contract).unbilled.isPositive())
                    practice_.invoice(contract);
                return;
            }
            usecases::PaymentForm form;
            form.client = client_;
            form.amount = domain::formatScaled(*rc::gen::inRange<std::int64_t>(1, 400000), 2);
            usecases::addPayment(practice_.now(), form);
        }));
        // An entry of nothing passes always.
        RC_ASSERT(!isStopped([&] { practice_.work(contract, 3, "0"); }));
    }

    void byHand(domain::ContractId contract) {
        const auto scope = *rc::gen::arbitrary<bool>() ? std::optional(contract) : std::nullopt;
        const bool isSet = model_.manual.contains(scope);
        usecases::setManual(
            practice_.now(),
            {client_, scope, isSet ? usecases::Manual::Off : usecases::Manual::Stop, "reason"});
        if (isSet)
            model_.manual.erase(scope);
        else
            model_.manual.insert(scope);
    }

    Practice& practice_;
    domain::ClientId client_;
    std::vector<domain::ContractId> contracts_;
    Model model_;
};
}  // namespace

RC_BOOST_PROP(no_act_begins_while_a_limit_that_it_does_not_lower_is_breached, ()) {
    static Practice practice;  // a client of its own for each history
    static int runs = 0;
    static auto day = practice.now().today();
    History history(practice, practice.client("Client " + std::to_string(++runs)));
    const auto steps = *rc::gen::inRange(3, 11);
    for (int i = 0; i < steps; ++i) {
        day += domain::Days(*rc::gen::element(0, 0, 1, 3, 9));
        practice.on(day);
        history.step();
    }
    if (runs % 10 == 0)
        RC_ASSERT(practice.findings() == "");
}

BOOST_AUTO_TEST_SUITE_END()
