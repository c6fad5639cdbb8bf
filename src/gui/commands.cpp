// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>

#include "gui/text.h"

namespace gui {
using wording::mark;

namespace {
constexpr std::array kCommands{
    Command{ids::kNewClient, Menu::File, "new_client", mark("New client…"), mark("New client…"),
            "Ctrl+N", false},
    Command{ids::kOpenFile, Menu::File, "open_file", mark("Open another file…"),
            mark("Open another file…"), "Ctrl+O", false},
    Command{ids::kSeller, Menu::File, "seller", mark("Your own data…"), mark("Your own data…"),
            "Ctrl+Shift+M", false},
    Command{ids::kLetterhead, Menu::File, "letterhead", mark("Your logo and colour…"),
            mark("Your logo and colour…"), "Ctrl+Shift+L", false},
    Command{ids::kImport, Menu::File, "import", mark("Import invoices and payments…"),
            mark("Import…"), "Ctrl+Shift+I", false},
    Command{ids::kIssueAll, Menu::File, "issue_all", mark("Issue all drafts…"),
            mark("Issue all drafts…"), "Ctrl+Shift+D", false},
    Command{ids::kPdfs, Menu::File, "pdfs", mark("PDFs of a period…"), mark("PDFs of a period…"),
            "Ctrl+Shift+P", false},
    Command{ids::kBackUp, Menu::File, "back_up", mark("Back up into a file…"),
            mark("Back up into a file…"), "Ctrl+B", false},
    Command{ids::kQuit, Menu::File, "quit", mark("Quit"), mark("Quit"), "Ctrl+Q", false},
    Command{ids::kEditClient, Menu::Client, "edit_client", mark("The client's data…"),
            mark("The client's data…"), "Ctrl+D", true},
    Command{ids::kLogAsk, Menu::Client, "log_ask", mark("Log an ask of the client…"),
            mark("Log an ask…"), "Ctrl+L", true},
    Command{ids::kInvoice, Menu::Client, "invoice", mark("Draft and issue an invoice…"),
            mark("Invoice…"), "Ctrl+I", true},
    Command{ids::kPayment, Menu::Client, "payment", mark("Record a payment…"), mark("Payment…"),
            "Ctrl+R", true},
    Command{ids::kTimer, Menu::Client, "timer", mark("Start or stop the timer…"), mark("Timer…"),
            "Ctrl+T", true},
    Command{ids::kRemind, Menu::Client, "remind", mark("Remind of late invoices…"), mark("Remind…"),
            "Ctrl+E", true},
    Command{ids::kOverride, Menu::Client, "override", mark("Go on in spite of the stop…"),
            mark("Go on…"), "Ctrl+G", true},
    Command{ids::kNotice, Menu::Client, "notice", mark("Write the notice to the client…"),
            mark("Write the notice…"), "Ctrl+Shift+N", true},
    Command{ids::kLiftStop, Menu::Client, "lift_stop", mark("Take your own stop back…"),
            mark("Take your own stop back…"), "Ctrl+Shift+G", true},
    Command{ids::kPage, Menu::Client, "page", mark("Page of the selected invoice…"),
            mark("Page of the selected invoice…"), "Ctrl+P", true},
    Command{ids::kAnswerAsk, Menu::Client, "answer_ask", mark("Price or answer the selected ask…"),
            mark("Price or answer…"), "Ctrl+Shift+A", true},
    Command{ids::kMatch, Menu::Client, "match", mark("Put the selected payment on an invoice…"),
            mark("Put on an invoice…"), "Ctrl+M", true},
    Command{ids::kTakeBack, Menu::Client, "take_back", mark("Take the selected payment back…"),
            mark("Take back…"), "Ctrl+Shift+R", true},
    Command{ids::kToday, Menu::View, "today", mark("Today"), mark("Today"), "Ctrl+1", false},
    Command{ids::kClients, Menu::View, "clients", mark("Clients"), mark("Clients"), "Ctrl+2",
            false},
    Command{ids::kFind, Menu::View, "find", mark("Search for a client"),
            mark("Search for a client"), "Ctrl+F", false},
    Command{ids::kRefresh, Menu::View, "refresh", mark("Refresh"), mark("Refresh"), "F5", false},
    Command{ids::kBack, Menu::View, "back", mark("Back"), mark("Back"), "Esc", false},
    Command{ids::kKeys, Menu::Help, "keys", mark("Keys and where things are"),
            mark("Keys and where things are"), "F1", false},
};

constexpr std::array kMenus{
    MenuTitle{Menu::File, mark("&File")}, MenuTitle{Menu::Client, mark("&Client")},
    MenuTitle{Menu::View, mark("&View")}, MenuTitle{Menu::Help, mark("&Help")}};

/// Where the access key goes: at the first letter of a word that is free, else at any free letter.
/// Only letters that every keyboard has without a second key.
std::size_t placeOfKey(const std::string& label, const std::string& taken) {
    const auto isFree = [&](std::size_t i) {
        const int letter = std::tolower(static_cast<unsigned char>(label[i]));
        return letter >= 'a' && letter <= 'z' &&
               taken.find(static_cast<char>(letter)) == std::string::npos;
    };
    for (std::size_t i = 0; i < label.size(); ++i)
        if (isFree(i) && (i == 0 || label[i - 1] == ' '))
            return i;
    for (std::size_t i = 0; i < label.size(); ++i)
        if (isFree(i))
            return i;
    return std::string::npos;
}
}  // namespace

std::span<const MenuTitle> menuTitles() {
    return kMenus;
}

std::vector<MenuLine> menuLines(const wording::Voice& voice, Menu menu) {
    std::vector<MenuLine> lines;
    std::string taken;
    for (const auto& command : kCommands) {
        if (command.menu != menu)
            continue;
        auto label = voice.say(command.label);
        if (const auto at = placeOfKey(label, taken); at != std::string::npos) {
            taken += static_cast<char>(std::tolower(static_cast<unsigned char>(label[at])));
            label.insert(at, "&");
        }
        lines.push_back({command.id, std::move(label)});
    }
    return lines;
}

std::span<const Command> commands() {
    return kCommands;
}

const Command& commandOf(int id) {
    const auto* found = std::find_if(kCommands.begin(), kCommands.end(),
                                     [&](const Command& command) { return command.id == id; });
    if (found == kCommands.end())
        throw std::out_of_range("no such command");
    return *found;
}

std::string tipOf(const wording::Voice& voice, const Command& command) {
    return voice.say(command.label) + " (" + command.key + ")";
}

std::vector<std::string> keyList(const wording::Voice& voice) {
    std::vector<std::string> lines;
    lines.reserve(kCommands.size());
    for (const auto& command : kCommands)
        lines.push_back(std::string(command.key) + "  –  " + voice.say(command.label));
    return lines;
}

std::vector<wxAcceleratorEntry> accelerators() {
    std::vector<wxAcceleratorEntry> entries;
    for (const auto& command : kCommands) {
        wxAcceleratorEntry entry;
        if (!entry.FromString("\t" + toWx(std::string(command.key))))
            throw std::logic_error(command.key);
        entries.emplace_back(entry.GetFlags(), entry.GetKeyCode(), command.id);
    }
    return entries;
}
}  // namespace gui
