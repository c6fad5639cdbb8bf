// SPDX-License-Identifier: GPL-3.0-or-later
// The program with windows: reads its options, opens the database or asks for one, and shows the
// main window.
#pragma once
#include <memory>

#include <wx/app.h>

#include "gui/arguments.h"
#include "gui/desk.h"

namespace gui {
class App : public wxApp {
public:
    bool OnInit() override;

private:
    /// Whether there is an open database at the end.
    bool openSomething(const Arguments& arguments, std::vector<std::string>& told);

    usecases::SystemClock clock_;
    std::unique_ptr<Desk> desk_;
};
}  // namespace gui
