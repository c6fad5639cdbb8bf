// SPDX-License-Identifier: GPL-3.0-or-later
// A reminder before it goes out: whom it goes to, what it is about, and the letter as it will read.
#pragma once
#include <vector>

#include "gui/form_dialog.h"
#include "usecases/reminders.h"

namespace gui {
class ReminderDialog : public FormDialog {
public:
    ReminderDialog(wxWindow* parent, Desk& desk, const usecases::LetterPreview& letter);

protected:
    void act() override;

private:
    domain::ClientId client_;
};
}  // namespace gui
