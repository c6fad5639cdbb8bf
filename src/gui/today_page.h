// SPDX-License-Identifier: GPL-3.0-or-later
// The place "Today": a row for each thing that needs doing, with one button.
#pragma once
#include <functional>

#include "gui/reading.h"
#include "gui/today_model.h"

namespace gui {
class TodayPage : public Reading {
public:
    using Act = std::function<void(const TodayRow&)>;

    TodayPage(wxWindow* parent, Act act);

    void show(const TodayContent& content);

private:
    void addRow(const TodayRow& row);

    Act act_;
};
}  // namespace gui
