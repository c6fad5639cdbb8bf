// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/collection/ladder.h"

namespace domain {
namespace {
constexpr Days kCapWindow{365};

struct NamedStep {
    std::string_view code;
    Step step;
};

constexpr std::array kSteps{
    NamedStep{"before_due", Step::BeforeDue},     NamedStep{"reminder_1", Step::Reminder1},
    NamedStep{"reminder_2", Step::Reminder2},     NamedStep{"demand", Step::Demand},
    NamedStep{"final_demand", Step::FinalDemand},
};

/// What holds back a client's letter today.
struct Brake {
    SkipReason reason = SkipReason::MinimumGap;
    std::optional<Date> freeOn;
};

std::optional<Brake> pauseOf(const ClientCase& client, Date today) {
    if (!client.pausedUntil || today > *client.pausedUntil)
        return std::nullopt;
    return Brake{SkipReason::Paused, *client.pausedUntil + Days(1)};
}

/// Letters of the last 365 days, oldest first. The cap is free again on the day on which so many of
/// them are older that one more fits.
std::optional<Brake> capOf(const ClientCase& client, const Ladder& ladder, Date today) {
    std::vector<Date> recent;
    for (const Date letter : client.letters)
        if (letter + kCapWindow > today)
            recent.push_back(letter);
    const auto cap = static_cast<std::size_t>(std::max(0, ladder.letterCap));
    if (recent.size() < cap)
        return std::nullopt;
    if (cap == 0)
        return Brake{SkipReason::LetterCap, std::nullopt};
    std::sort(recent.begin(), recent.end());
    return Brake{SkipReason::LetterCap, recent[recent.size() - cap] + kCapWindow};
}

std::optional<Brake> gapOf(const ClientCase& client, const Ladder& ladder, Date today) {
    if (client.letters.empty())
        return std::nullopt;
    const Date last = *std::max_element(client.letters.begin(), client.letters.end());
    const Date freeOn = last + Days(ladder.minimumGapDays);
    if (today >= freeOn)
        return std::nullopt;
    return Brake{SkipReason::MinimumGap, freeOn};
}

/// The first brake in the order pause, cap, gap, free on the day on which all of them are.
std::optional<Brake> brakeOf(const ClientCase& client, const Ladder& ladder, Date today) {
    std::optional<Brake> strongest;
    for (const auto& brake :
         {pauseOf(client, today), capOf(client, ladder, today), gapOf(client, ladder, today)}) {
        if (!brake)
            continue;
        if (!strongest)
            strongest = brake;
        else if (!brake->freeOn || !strongest->freeOn)
            strongest->freeOn = std::nullopt;
        else
            strongest->freeOn = std::max(*strongest->freeOn, *brake->freeOn);
    }
    return strongest;
}

bool isDue(const StepRule& rule, const Receivable& receivable, Date today) {
    if (rule.step == Step::BeforeDue)
        return today >= receivable.dueDate + Days(rule.days) && today <= receivable.dueDate;
    const int late = receivable.daysLate(today);
    return late > 0 && late >= rule.days;
}

std::optional<Step> highestSent(const OverdueInvoice& invoice) {
    if (invoice.sent.empty())
        return std::nullopt;
    return *std::max_element(invoice.sent.begin(), invoice.sent.end());
}

/// Whoever was never reminded is not threatened: the program may just have been away for weeks.
bool isTooHard(Step step, std::optional<Step> highest) {
    return step > Step::Reminder2 && (!highest || *highest == Step::BeforeDue);
}

std::optional<DueStep> stepFor(const OverdueInvoice& invoice, const Ladder& ladder, Date today) {
    const Receivable& receivable = invoice.receivable;
    if (!receivable.balance().isPositive())
        return std::nullopt;
    const auto highest = highestSent(invoice);
    std::optional<Step> latest;
    for (const auto& rule : ladder.steps) {
        const bool isAbove = !highest || rule.step > *highest;
        if (isAbove && !isTooHard(rule.step, highest) && isDue(rule, receivable, today))
            latest = latest ? std::max(*latest, rule.step) : rule.step;
    }
    if (!latest)
        return std::nullopt;
    return DueStep{receivable.client, receivable.invoice, *latest, receivable.daysLate(today)};
}

SkippedStep skipped(const DueStep& step, const Brake& brake, const Receivable& receivable) {
    const bool comesTooLate =
        step.step == Step::BeforeDue && brake.freeOn && *brake.freeOn > receivable.dueDate;
    return {step, brake.reason, comesTooLate ? std::nullopt : brake.freeOn};
}
}  // namespace

std::string_view codeOf(Step step) {
    return std::find_if(kSteps.begin(), kSteps.end(),
                        [&](const NamedStep& known) { return known.step == step; })
        ->code;
}

Step stepOf(std::string_view code) {
    for (const auto& known : kSteps)
        if (known.code == code)
            return known.step;
    throw std::domain_error("unknown step " + std::string(code));
}

std::string_view codeOf(SkipReason reason) {
    switch (reason) {
        case SkipReason::Paused:
            return "paused";
        case SkipReason::MinimumGap:
            return "minimum_gap";
        case SkipReason::AtHand:
            return "at_hand";
        case SkipReason::LetterCap:
            break;
    }
    return "letter_cap";
}

bool OverdueInvoice::isAtHand() const {
    const Money balance = receivable.balance();
    return balance.isPositive() &&
           sumOf(setOffs, receivable.invoice, balance.currency()) >= balance;
}

Ladder usualLadder() {
    return {{{Step::Reminder1, 3}, {Step::Reminder2, 10}}};
}

Plan plan(std::span<const ClientCase> cases, const Ladder& ladder, Date today) {
    Plan result;
    for (const auto& client : cases) {
        const auto brake = brakeOf(client, ladder, today);
        for (const auto& invoice : client.invoices) {
            auto step = stepFor(invoice, ladder, today);
            if (!step)
                continue;
            step->client = client.client;
            if (invoice.isAtHand())
                result.skipped.push_back({*step, SkipReason::AtHand, std::nullopt});
            else if (brake)
                result.skipped.push_back(skipped(*step, *brake, invoice.receivable));
            else
                result.due.push_back(*step);
        }
    }
    return result;
}
}  // namespace domain
