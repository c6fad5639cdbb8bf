// SPDX-License-Identifier: GPL-3.0-or-later
// Opens each window on the sample company and saves a picture of it: gui_pictures DATABASE FOLDER
// pl|en. Played by screenshots.sh, for people to look at.
#include <filesystem>
#include <fstream>
#include <functional>

#include <wx/app.h>
#include <wx/choice.h>
#include <wx/notebook.h>
#include <wx/stopwatch.h>
#include <wx/utils.h>

#include "gui/ask_forms.h"
#include "gui/batch_forms.h"
#include "gui/client_forms.h"
#include "gui/commands.h"
#include "gui/import_dialog.h"
#include "gui/invoice_choice.h"
#include "gui/invoice_dialog.h"
#include "gui/letterhead_form.h"
#include "gui/main_frame.h"
#include "gui/messages.h"
#include "gui/payment_forms.h"
#include "gui/reminder_dialog.h"
#include "gui/seller_form.h"
#include "gui/set_up_form.h"
#include "gui/start_dialog.h"
#include "gui/text.h"
#include "usecases/changes.h"
#include "usecases/clients.h"
#include "usecases/contracts.h"
#include "usecases/invoices.h"
#include "usecases/labour.h"

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
        // Some pictures need more than the sample has.
        std::filesystem::copy_file(database_, folder_ / "granica.db",
                                   std::filesystem::copy_options::overwrite_existing);
        database_ = (folder_ / "granica.db").string();
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
            gui::StartDialog damaged(desk, database_,
                                     desk.voice().refusal(domain::refuseWorld(
                                         "database_corrupt", {{"file", database_}})));
            saveDialog("start_damaged", damaged);
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
        for (const int tab : {1, 2, 3, 4}) {
            tabs->SetSelection(static_cast<std::size_t>(tab));
            save("client_tab_" + std::to_string(tab));
        }
        dialogs(desk, frame, stopped);
        tight(desk, frame);
        importing(desk, frame);
        frame->Destroy();
        settle();
    }

    void dialogs(gui::Desk& desk, wxWindow* frame, domain::ClientId client) {
        gui::ClientForm newClient(frame, desk);
        saveDialog("new_client", newClient);
        gui::ClientForm known(frame, desk, client);
        saveDialog("client_data", known);
        gui::PdfPeriodForm period(frame, desk);
        saveDialog("pdfs", period);
        gui::SellerForm seller(frame, desk);
        saveDialog("own_data", seller);
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
        for (const auto& row : usecases::listClients(desk.office(), {})) {
            auto targets = gui::invoiceTargets(desk.office(), desk.voice(), row.client.id);
            if (targets.empty())
                continue;
            gui::InvoiceChoice choice(frame, desk, std::move(targets));
            saveDialog("invoice_choice", choice);
            break;
        }
        asks(desk, frame);
        for (const auto& row : usecases::listClients(desk.office(), {}))
            for (const auto& work : usecases::toInvoice(desk.office(), row.client.id))
                usecases::draftFromContract(desk.office(), work.contract);
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

    /// Those of asks and of payments that lie on no invoice.
    void asks(gui::Desk& desk, wxWindow* frame) {
        bool hasPriced = false;
        bool hasLogged = false;
        for (const auto& change : usecases::listChanges(desk.office(), std::nullopt, true)) {
            if (std::exchange(change.price ? hasPriced : hasLogged, true))
                continue;
            if (change.price) {
                gui::AnswerForm form(frame, desk, change);
                saveDialog("answer", form);
            } else {
                gui::PriceForm form(frame, desk, change);
                saveDialog("price", form);
            }
        }
        const auto payments = usecases::listPayments(desk.office(), {});
        gui::TakeBackForm back(frame, desk, payments.front());
        saveDialog("take_back", back);
        for (const auto& row : payments)
            if (row.left.isPositive()) {
                gui::MatchForm form(frame, desk, row);
                saveDialog("match", form);
                break;
            }
    }

    /// A long name and a running timer in the smallest window.
    void tight(gui::Desk& desk, gui::MainFrame* frame) {
        usecases::ClientForm form;
        form.name =
            "Przedsiębiorstwo Wielobranżowe Zażółć Gęślą Jaźń i Wspólnicy Spółka z ograniczoną "
            "odpowiedzialnością Spółka komandytowa w restrukturyzacji";
        form.street = "ul. Bardzo Długa i Jeszcze Dłuższa 123/456";
        form.postcode = "00-001";
        form.city = "Warszawa";
        const auto client = usecases::addClient(desk.office(), form).id;
        usecases::setManual(desk.office(), {client, {}, usecases::Manual::Stop, "…"});
        for (const auto& view :
             usecases::listContracts(desk.office(), {.state = domain::ContractState::Started})) {
            try {
                usecases::startTimer(desk.office(), view.contract.id, std::nullopt, "");
                break;
            } catch (const domain::Refused&) {
                // Stopped; the next one may not be.
            }
        }
        const auto size = frame->GetSize();
        frame->SetSize(frame->GetMinSize());
        frame->openClient(client);
        save("tight");
        frame->run(gui::ids::kToday);
        save("tight_today");
        frame->SetSize(size);
    }

    void importing(gui::Desk& desk, wxWindow* frame) {
        const auto file = folder_ / "faktury-2026.csv";
        std::ofstream(file) << "Kto;Nr faktury;Data wystawienia;Termin płatności;Brutto;Data "
                               "zapłaty;Zapłacono;Uwagi\n"
                               "Kawiarnia Zażółć;FV/7/08/2026;20.08.2026;03.09.2026;1230,00;;;\n"
                               "Studio Gęśl;FV/8/08/2026;21.08.2026;04.09.2026;615,00;25.08.2026;"
                               "615,00;\n"
                               "Studio Gęśl;FV/9/08/2026;28.08.2026;11.09.2026;2460,00;;;\n";
        gui::ImportDialog dialog(frame, desk, file.string());
        saveDialog("import_asks", dialog);
        auto* client = dynamic_cast<wxChoice*>(wxWindow::FindWindowByName("client", &dialog));
        client->SetSelection(1);
        dialog.preview();
        saveDialog("import", dialog);
        std::ofstream(file, std::ios::app) << "Studio Gęśl;FV/10/08/2026;32.08.2026;;wiele;;;\n";
        dialog.preview();
        saveDialog("import_wrong", dialog);
    }

    usecases::SystemClock clock_;
    std::string database_;
    std::filesystem::path folder_;
    wording::Language language_ = wording::Language::English;
};
}  // namespace

wxIMPLEMENT_APP(Pictures);
