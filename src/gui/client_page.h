// SPDX-License-Identifier: GPL-3.0-or-later
// A client's page: whether work may go on and why not, the lines, and tables of what there is.
#pragma once
#include <functional>
#include <optional>

#include <wx/panel.h>

#include "gui/client_model.h"

class wxNotebook;
class wxStaticBitmap;

namespace gui {
class Reading;
class Table;
class Words;

class ClientPage : public wxPanel {
public:
    struct Deeds {
        /// One of the commands (commands.h).
        std::function<void(int)> command;
        std::function<void(domain::InvoiceId)> openInvoice;
        std::function<void(domain::ChangeId)> answerAsk;
        std::function<void(domain::PaymentId)> openPayment;
    };

    ClientPage(wxWindow* parent, const wording::Voice& voice, Deeds deeds);

    void show(const ClientContent& content);

    /// The first tab, for a client that was just opened.
    void begin();

    // On the tab that is shown.
    std::optional<domain::InvoiceId> selectedInvoice() const;
    std::optional<domain::ChangeId> selectedAsk() const;
    std::optional<domain::PaymentId> selectedPayment() const;

private:
    void addHead();
    void addButtons();
    void addTabs();
    void fillOverview(const ClientContent& content);
    void addStop(const ClientContent& content);
    void addHeading(const std::string& text);
    void addText(const std::string& text);
    void wrapHead();
    std::optional<std::int64_t> selectedOn(const Table* table) const;
    void onEnter(Table* table, const std::function<void(std::int64_t)>& act);
    Table* addTable(const char* id, const char* title);
    void showTable(Table* table, const TableContent& content);

    wording::Voice voice_;
    Deeds deeds_;
    Words* name_;
    Words* address_;
    Words* headline_;
    wxStaticBitmap* icon_;
    wxNotebook* tabs_;
    Reading* overview_;
    Table* contracts_;
    Table* changes_;
    Table* invoices_;
    Table* payments_;
};
}  // namespace gui
