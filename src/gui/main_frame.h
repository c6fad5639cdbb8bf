// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: places to the left, what they show, and the totals of it below.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include <wx/frame.h>
#include <wx/timer.h>

#include "gui/deeds.h"
#include "gui/today_model.h"

class wxListBox;
class wxSimplebook;

namespace gui {
class ClientPage;
class ClientsPage;
class StatusLines;
class TodayPage;
class Words;

class MainFrame : public wxFrame {
public:
    enum Place { kTodayPlace, kClientsPlace, kClientPlace };

    /// The desk's database is open.
    explicit MainFrame(Desk& desk);

    void run(int command);
    void openClient(domain::ClientId client);

    /// Shows what is there now.
    void refresh();
    /// Refreshes when another program has written or the day has turned.
    void look();

    /// Says what was done, above the page.
    void say(const std::vector<std::string>& sentences);
    const std::string& said() const;

    /// A Place.
    int place() const;

private:
    void addMenus();
    void addPages();
    void addBelow();
    void bindKeys();
    void runForClient(int command, domain::ClientId client);
    void runOnSelected(int command);
    void choose(const char* what);
    void showTimer();
    void wrapWords();
    void runOnFile(int command);
    void runInView(int command);
    void act(const TodayRow& row);
    void go(int place);
    void back();
    void openFile();
    void showKeys();
    std::optional<domain::ClientId> client() const;
    void backUpOfTheDay();

    Desk& desk_;
    Deeds deeds_;
    wxTimer timer_;
    std::optional<domain::ClientId> client_;
    int before_ = kClientsPlace;
    wxListBox* places_;
    wxSimplebook* pages_;
    Words* said_;
    StatusLines* status_;
    TodayPage* today_;
    ClientsPage* clients_;
    ClientPage* clientPage_;
};
}  // namespace gui
