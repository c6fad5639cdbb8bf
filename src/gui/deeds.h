// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands do: each opens its dialog and calls its use case. What was done is handed on in
// sentences.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gui/desk.h"
#include "usecases/payments.h"

class wxWindow;

namespace gui {
class FormDialog;

class Deeds {
public:
    /// `done` gets what was done; it is not called when nothing was.
    Deeds(wxWindow* parent, Desk& desk, std::function<void(const std::vector<std::string>&)> done);

    /// The new client, if there is one.
    std::optional<domain::ClientId> addClient();
    void editClient(domain::ClientId client);
    void logAsk(domain::ClientId client);
    void invoice(domain::ClientId client);
    void draftInvoice(domain::ContractId contract);
    void openInvoice(domain::InvoiceId invoice);
    void recordPayment(domain::ClientId client, std::optional<domain::ContractId> deposit);
    /// Stops what runs for this client or while none is chosen; asks when it runs for another one.
    void startOrStopTimer(std::optional<domain::ClientId> client);
    void stopTimer();
    /// Prices an ask that has no price; else takes the answer to it.
    void answerAsk(domain::ChangeId ask);
    /// Puts what is left of a payment on an invoice; takes one back of which nothing is left.
    void openPayment(domain::PaymentId payment);
    void matchPayment(domain::PaymentId payment);
    void takeBack(domain::PaymentId payment);
    void importReceivables();
    /// Every draft that waits, after a question.
    void issueAll();
    void writePdfs();
    void remind(domain::ClientId client);
    void goOn(domain::ClientId client);
    void writeNotice(domain::ClientId client);
    /// Of the client and of its contracts, warnings set by hand included.
    void liftOwnStop(domain::ClientId client);
    void editSeller();
    void changeLetterhead();
    void backUp();

private:
    bool ask(FormDialog& dialog);
    bool hasContract(domain::ClientId client);
    void startTimer(domain::ClientId client);
    std::optional<usecases::PaymentRow> paymentBy(domain::PaymentId id);

    const wording::Voice& voice() const { return desk_.voice(); }

    wxWindow* parent_;
    Desk& desk_;
    std::function<void(const std::vector<std::string>&)> done_;
};
}  // namespace gui
