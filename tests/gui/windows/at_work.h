// SPDX-License-Identifier: GPL-3.0-or-later
// A practice at work, alone or with its main window, and how a test presses, types and answers.
#pragma once
#include <string>

#include "support/practice.h"
#include "support/wx_test.h"
// After the others: wx defines names that Boost.Test's headers use.
#include <wx/button.h>
#include <wx/msgdlg.h>
#include <wx/textctrl.h>

#include "gui/main_frame.h"
#include "gui/table.h"
#include "gui/text.h"

namespace windows_at_work {
inline const wording::Voice kEnglish(wording::Language::English, "no/such/folder");

/// A practice with ACME, which has a started contract and owes 123.00 since 1 September.
struct Working {
    support::Practice practice;
    domain::ClientId acme = practice.client();
    domain::ContractId contract = practice.started(acme);
    domain::InvoiceId invoice = practice.invoice(acme, "100").invoice.id;
    gui::Desk desk{practice.clock, kEnglish, support::shipped(), {}};

    Working() { desk.open(practice.file()); }

    void stop() {
        usecases::setManual(desk.office(),
                            {acme, std::nullopt, usecases::Manual::Stop, "no answers"});
    }
};

struct Shown : Working {
    gui::MainFrame* frame = new gui::MainFrame(desk);

    Shown() {
        frame->Show();
        frame->Raise();
        BOOST_REQUIRE(
            support::waitFor([this] { return frame->IsShownOnScreen() && frame->IsActive(); }));
    }

    ~Shown() {
        frame->Destroy();
        wxYield();
    }

    gui::Table* clients() { return support::find<gui::Table>(frame, "clients"); }
};

inline void press(wxWindow* window, const char* name) {
    auto* button = support::find<wxButton>(window, name);
    wxCommandEvent event(wxEVT_BUTTON, button->GetId());
    event.SetEventObject(button);
    button->Command(event);
    wxYield();
}

inline void type(wxWindow* window, const char* name, const char* text) {
    support::find<wxTextCtrl>(window, name)->SetValue(gui::toWx(std::string(text)));
}

/// A dialog of this class, looked at and closed again.
template <class Dialog>
class Opens : public wxExpectModalBase<Dialog> {
protected:
    int OnInvoked(Dialog*) const override { return wxID_CANCEL; }
};

/// A message box that says this, and how it is answered.
class Says : public wxExpectModalBase<wxMessageDialog> {
public:
    explicit Says(std::string wanted, int answer = wxID_OK)
        : wanted_(std::move(wanted)), answer_(answer) {}

protected:
    int OnInvoked(wxMessageDialog* box) const override {
        const auto said = gui::toUtf8(box->GetMessage());
        BOOST_TEST(said.find(wanted_) != std::string::npos, said);
        return answer_;
    }

private:
    std::string wanted_;
    int answer_;
};
}  // namespace windows_at_work
