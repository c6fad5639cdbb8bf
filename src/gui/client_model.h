// SPDX-License-Identifier: GPL-3.0-or-later
// A client's page as plain values: may work go on, why not and what lifts it, the lines, and what
// there is of contracts, asks and invoices.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "gui/bar.h"
#include "gui/table_content.h"
#include "usecases/gatekeeping.h"
#include "wording/voice.h"

namespace gui {
/// What the forecasts of the windows look ahead.
inline constexpr int kDaysAhead = 30;

/// One limit: its name and figures in words, and the bar that only repeats them.
struct LimitLine {
    std::string sentence;
    std::string forecast;  ///< empty when nothing is coming
    Bar bar;
};

struct ClientContent {
    std::string name;
    std::string address;   ///< on one line, with tax number, e-mail and phone
    std::string headline;  ///< whether work may go on
    Tone tone = Tone::Clear;
    std::vector<std::string> why;      ///< what stops or warns, what lifts it; indented lines below
    std::vector<std::string> waiting;  ///< contracts that wait for their deposit to start
    std::vector<std::string> overrides;  ///< live ones, in words
    bool hasOwnStop = false;             ///< a stop or warning set by hand, which can be taken back
    bool canGoOn = false;  ///< work is stopped without an override, so one can be made
    std::vector<LimitLine> lines;
    std::vector<std::string> coming;  ///< by day, if nobody pays or asks
    TableContent contracts;
    TableContent changes;
    TableContent invoices;
    TableContent payments;
    std::string totals;
};

/// What was stopped or warned by hand: the client (none), and contracts.
std::vector<std::optional<domain::ContractId>> ownStops(const domain::gate::Standing& standing);

/// Where a rate of exchange is missing, the headline says so and there are no lines.
ClientContent clientContent(usecases::Office& office, const wording::Voice& voice,
                            domain::ClientId client);
}  // namespace gui
