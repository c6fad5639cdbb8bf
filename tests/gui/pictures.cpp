// SPDX-License-Identifier: GPL-3.0-or-later
// Opens each window on the sample company and saves a picture of it: gui_pictures DATABASE FOLDER
// pl|en. Played by screenshots.sh, for people to look at.
#include <filesystem>
#include <functional>

#include <wx/app.h>
#include <wx/notebook.h>
#include <wx/stopwatch.h>
#include <wx/utils.h>

#include "gui/client_forms.h"
#include "gui/commands.h"
#include "gui/invoice_choice.h"
#include "gui/invoice_dialog.h"
#include "gui/letterhead_form.h"
#include "gui/main_frame.h"
#include "gui/messages.h"
#include "gui/reminder_dialog.h"
#include "gui/set_up_form.h"
#include "gui/start_dialog.h"
#include "gui/text.h"
#include "usecases/clients.h"
#include "usecases/invoices.h"

namespace {
void settle() {
    for (wxStopWatch watch; watch.Time() < 500;) {
        wxYield();
        wxMilliSleep(5);
    }
}

class Pictures : public wxApp {
public:
    bool OnInit() override {
        database_ = gui::toUtf8(argv[1]);
        folder_ = gui::toUtf8(argv[2]);
        language_ = wording::languageFromCode(gui::toUtf8(argv[3])).orThrow();
        std::filesystem::create_directories(folder_);
        CallAfter([this] {
            play();
            ExitMainLoop();
        });
        return true;
    }

private:
    void save(const std::string& name) {
        settle();
        // A window's own picture of the screen shows what was there when it was first asked.
        wxExecute("import -window root " + gui::toWx((folder_ / (name + ".png")).string()),
                  wxEXEC_SYNC | wxEXEC_NODISABLE);
    }

    void saveDialog(const std::string& name, wxDialog& dialog) {
        dialog.Show();
        save(name);
        dialog.Hide();
    }

    /// The first client in this state, else the first.
    domain::ClientId clientIn(gui::Desk& desk, domain::gate::State state) {
        const auto rows = usecases::listClients(desk.office(), {});
        for (const auto& row : rows)
            if (row.state == state)
                return row.client.id;
        return rows.front().client.id;
    }

    void play() {
        const auto shipped = usecases::shippedFolder();
        gui::Desk desk(clock_, wording::Voice(language_, shipped / "locale"), shipped, {});
        {
            gui::StartDialog start(desk, folder_ / "none.db");
            saveDialog("start", start);
            gui::SetUpForm form(nullptr, desk, folder_ / "none.db");
            saveDialog("set_up", form);
        }
        desk.open(database_);
        auto* frame = new gui::MainFrame(desk);
        frame->Show();
        save("today");
        frame->run(gui::ids::kClients);
        save("clients");
        const auto stopped = clientIn(desk, domain::gate::State::Stopped);
        for (const auto& row : usecases::listClients(desk.office(), {})) {
            frame->openClient(row.client.id);
            save("client_" + std::to_string(row.client.id.value));
        }
        frame->openClient(stopped);
        auto* tabs = dynamic_cast<wxNotebook*>(wxWindow::FindWindowByName("tabs", frame));
        for (const int tab : {1, 2, 3}) {
            tabs->SetSelection(static_cast<std::size_t>(tab));
            save("client_tab_" + std::to_string(tab));
        }
        dialogs(desk, frame, stopped);
        frame->Destroy();
        settle();
    }

    void dialogs(gui::Desk& desk, wxWindow* frame, domain::ClientId client) {
        gui::NewClientForm newClient(frame, desk);
        saveDialog("new_client", newClient);
        gui::LetterheadForm letterhead(frame, desk);
        saveDialog("letterhead", letterhead);
        gui::AskForm ask(frame, desk, client);
        saveDialog("ask", ask);
        gui::TimerForm timer(frame, desk, client);
        saveDialog("timer", timer);
        gui::PaymentForm payment(frame, desk, client, {});
        saveDialog("payment", payment);
        gui::OverrideForm override(frame, desk, client);
        saveDialog("override", override);
        gui::InvoiceChoice choice(frame, desk, client);
        saveDialog("invoice_choice", choice);
        bool hasDraft = false;
        bool hasIssued = false;
        for (const auto& row : usecases::listInvoices(desk.office(), {})) {
            bool& has = row.number ? hasIssued : hasDraft;
            if (std::exchange(has, true))
                continue;
            gui::InvoiceDialog dialog(frame, desk, row.id);
            saveDialog(row.number ? "invoice" : "draft", dialog);
        }
        for (const auto& letter : usecases::previewReminders(desk.office(), {.all = true})) {
            gui::ReminderDialog dialog(frame, desk, letter);
            saveDialog("reminder", dialog);
            break;
        }
    }

    usecases::SystemClock clock_;
    std::string database_;
    std::filesystem::path folder_;
    wording::Language language_ = wording::Language::English;
};
}  // namespace

wxIMPLEMENT_APP(Pictures);
