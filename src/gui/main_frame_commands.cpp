// SPDX-License-Identifier: GPL-3.0-or-later
// Which deed or place each command of the main window leads to.
#include "gui/client_page.h"
#include "gui/clients_page.h"
#include "gui/commands.h"
#include "gui/main_frame.h"
#include "gui/messages.h"

namespace gui {
using wording::mark;

void MainFrame::run(int command) {
    if (command == ids::kTimer)
        return deeds_.startOrStopTimer(client());
    if (commandOf(command).needsClient) {
        if (const auto whom = client())
            return runForClient(command, *whom);
        return choose(mark("Choose a client first."));
    }
    runOnFile(command);
    runInView(command);
}

void MainFrame::runForClient(int command, domain::ClientId client) {
    switch (command) {
        case ids::kEditClient:
            return deeds_.editClient(client);
        case ids::kLogAsk:
            return deeds_.logAsk(client);
        case ids::kInvoice:
            return deeds_.invoice(client);
        case ids::kPayment:
            return deeds_.recordPayment(client, std::nullopt);
        case ids::kRemind:
            return deeds_.remind(client);
        case ids::kOverride:
            return deeds_.goOn(client);
        case ids::kNotice:
            return deeds_.writeNotice(client);
        case ids::kLiftStop:
            return deeds_.liftOwnStop(client);
        default:
            return runOnSelected(command);
    }
}

void MainFrame::choose(const char* what) {
    tell(this, desk_.voice(), {{desk_.voice().say(what)}, "", false});
}

void MainFrame::runOnSelected(int command) {
    if (command == ids::kAnswerAsk) {
        const auto ask = clientPage_->selectedAsk();
        return ask ? deeds_.answerAsk(*ask)
                   : choose(mark("Choose an ask on the tab “Asks” first."));
    }
    if (command == ids::kMatch || command == ids::kTakeBack) {
        const auto payment = clientPage_->selectedPayment();
        if (!payment)
            return choose(mark("Choose a payment on the tab “Payments” first."));
        return command == ids::kMatch ? deeds_.matchPayment(*payment) : deeds_.takeBack(*payment);
    }
    const auto invoice = clientPage_->selectedInvoice();
    return invoice ? deeds_.openInvoice(*invoice)
                   : choose(mark("Choose an invoice on the tab “Invoices” first."));
}

void MainFrame::runOnFile(int command) {
    switch (command) {
        case ids::kNewClient:
            if (const auto made = deeds_.addClient())
                openClient(*made);
            break;
        case ids::kOpenFile:
            openFile();
            break;
        case ids::kSeller:
            deeds_.editSeller();
            break;
        case ids::kLetterhead:
            deeds_.changeLetterhead();
            break;
        case ids::kImport:
            deeds_.importReceivables();
            break;
        case ids::kIssueAll:
            deeds_.issueAll();
            break;
        case ids::kPdfs:
            deeds_.writePdfs();
            break;
        case ids::kBackUp:
            deeds_.backUp();
            break;
        case ids::kQuit:
            Close();
            break;
        default:
            break;
    }
}

void MainFrame::runInView(int command) {
    switch (command) {
        case ids::kToday:
            go(kTodayPlace);
            break;
        case ids::kClients:
            go(kClientsPlace);
            clients_->enter();
            break;
        case ids::kFind:
            go(kClientsPlace);
            clients_->find();
            break;
        case ids::kRefresh:
            desk_.hasMoved();
            refresh();
            break;
        case ids::kBack:
            back();
            break;
        case ids::kKeys:
            showKeys();
            break;
        default:
            break;
    }
}
}  // namespace gui
