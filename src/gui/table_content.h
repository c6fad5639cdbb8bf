// SPDX-License-Identifier: GPL-3.0-or-later
// A table as plain values: what its columns are called and what stands in its rows. How it looks is
// in table.h.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "domain/gate/standing.h"

namespace gui {
/// How bad something is. It is always said in words too: colour and icon only repeat it.
enum class Tone { Plain, Clear, Warned, Stopped };

inline Tone toneOf(domain::gate::State state) {
    switch (state) {
        case domain::gate::State::Warned:
            return Tone::Warned;
        case domain::gate::State::Stopped:
            return Tone::Stopped;
        case domain::gate::State::Clear:
            break;
    }
    return Tone::Clear;
}

/// Nothing is under way while all that there is waits for its deposit: no colour then.
inline Tone toneOf(const domain::gate::Overall& overall) {
    const auto tone = toneOf(overall.state);
    const bool isOnlyWaiting = overall.isWaiting && !overall.isAnyStarted;
    return tone == Tone::Clear && isOnlyWaiting ? Tone::Plain : tone;
}

struct Column {
    std::string title;
    bool isRight = false;  ///< figures stand to the right
    bool hasTone = false;  ///< shows the row's tone as icon and colour beside its word
    bool isWide = false;   ///< takes the room that is left
};

struct Row {
    std::int64_t id = 0;
    std::vector<std::string> cells;
    Tone tone = Tone::Plain;
};

struct TableContent {
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::string none;  ///< said in place of a table without rows
};
}  // namespace gui
