// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the main window, once: its words, its key and its menu. The keys stand in the
// menus and in the window's table of keys, which comes before what the focused control does with a
// key.
#pragma once
#include <span>
#include <string>
#include <vector>

#include <wx/accel.h>
#include <wx/defs.h>

#include "wording/voice.h"

namespace gui {
namespace ids {
enum {
    kNewClient = wxID_HIGHEST + 1,
    kOpenFile,
    kSeller,
    kLetterhead,
    kImport,
    kIssueAll,
    kPdfs,
    kBackUp,
    kQuit,
    kEditClient,
    kLogAsk,
    kInvoice,
    kPayment,
    kTimer,
    kRemind,
    kOverride,
    kNotice,
    kLiftStop,
    kPage,
    kAnswerAsk,
    kMatch,
    kTakeBack,
    kToday,
    kClients,
    kFind,
    kRefresh,
    kBack,
    kKeys,
};
}  // namespace ids

enum class Menu { File, Client, View, Help };

struct Command {
    int id;
    Menu menu;
    const char* name;        ///< for tests
    const char* label;       ///< msgid
    const char* shortLabel;  ///< msgid; on a button
    const char* key;         ///< as wx writes keys, "Ctrl+N"
    bool needsClient;
};

std::span<const Command> commands();
const Command& commandOf(int id);

/// The titles of the menus, with their access keys.
struct MenuTitle {
    Menu menu;
    const char* title;  ///< msgid
};

std::span<const MenuTitle> menuTitles();

/// One line of a menu: what is said, with "&" before a letter that no other line of the menu has.
struct MenuLine {
    int id;
    std::string label;
};

std::vector<MenuLine> menuLines(const wording::Voice& voice, Menu menu);

/// "Log an ask… (Ctrl+L)"
std::string tipOf(const wording::Voice& voice, const Command& command);

/// "Ctrl+L  Log an ask…", one line each.
std::vector<std::string> keyList(const wording::Voice& voice);

/// For the window's table of keys.
std::vector<wxAcceleratorEntry> accelerators();
}  // namespace gui
