// SPDX-License-Identifier: GPL-3.0-or-later
// The place "Clients": a field that searches and the list.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include <wx/panel.h>

#include "gui/clients_model.h"

class wxTextCtrl;

namespace gui {
class Table;
class Words;

class ClientsPage : public wxPanel {
public:
    struct Deeds {
        std::function<void(domain::ClientId)> open;
        std::function<void()> searched;
    };

    ClientsPage(wxWindow* parent, const wording::Voice& voice, Deeds deeds);

    void show(const ClientsContent& content);

    /// Puts the cursor into the field that searches.
    void find();
    /// To the list, where the arrows move.
    void enter();

    std::string searched() const;
    std::optional<domain::ClientId> selected() const;

private:
    Deeds deeds_;
    wxTextCtrl* search_;
    Table* table_;
    Words* none_;
};
}  // namespace gui
