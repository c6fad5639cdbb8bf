// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands do: each opens its dialog and calls its use case. What was done is handed on in
// sentences.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gui/desk.h"

class wxWindow;

namespace gui {
class FormDialog;

class Deeds {
public:
    /// `done` gets what was done; it is not called when nothing was.
    Deeds(wxWindow* parent, Desk& desk, std::function<void(const std::vector<std::string>&)> done);

    /// The new client, if there is one.
    std::optional<domain::ClientId> addClient();
    void logAsk(domain::ClientId client);
    void invoice(domain::ClientId client);
    void draftInvoice(domain::ContractId contract);
    void openInvoice(domain::InvoiceId invoice);
    void recordPayment(domain::ClientId client, std::optional<domain::ContractId> deposit);
    void startOrStopTimer(domain::ClientId client);
    void stopTimer();
    void remind(domain::ClientId client);
    void goOn(domain::ClientId client);
    void writeNotice(domain::ClientId client);
    void changeLetterhead();
    void backUp();

private:
    bool ask(FormDialog& dialog);
    bool hasContract(domain::ClientId client);

    const wording::Voice& voice() const { return desk_.voice(); }

    wxWindow* parent_;
    Desk& desk_;
    std::function<void(const std::vector<std::string>&)> done_;
};
}  // namespace gui
