// SPDX-License-Identifier: GPL-3.0-or-later
// The place "Today" as plain values: what needs doing, and for each the one thing that a button
// does.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "gui/table_content.h"
#include "usecases/reports.h"

namespace gui {
struct TodayRow {
    enum class Action {
        OpenClient,
        Remind,
        DraftInvoice,
        IssueDraft,
        RecordDeposit,
        StopTimer,
        WriteNotice,
        PriceAsk,
        AnswerAsk,
        MatchPayment,
        AddClient,
        ImportInvoices,
    };

    Tone tone = Tone::Plain;
    std::string sentence;
    std::vector<std::string> details;
    Action action = Action::OpenClient;
    std::string button;
    std::int64_t id = 0;      ///< of what the action is about
    domain::ClientId client;  ///< whom it concerns
};

struct TodayContent {
    std::string day;
    std::vector<TodayRow> rows;
    std::string none;  ///< said when nothing needs doing
    std::string totals;
};

TodayContent todayContent(usecases::Office& office, const wording::Voice& voice);
}  // namespace gui
