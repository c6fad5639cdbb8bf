// SPDX-License-Identifier: GPL-3.0-or-later
// What all forms share: labelled fields in rows, buttons, and how a refusal is told: in the words
// of the refusal, after the label of its field, which then has the focus. What a form does is in
// the dialogs that derive from it.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "gui/desk.h"

namespace gui {
class FormDialog : public wxDialog {
public:
    /// What was done, in sentences, once the dialog was closed with its main button.
    const std::vector<std::string>& told() const { return told_; }

    /// The main button; true when the dialog is done.
    bool confirm();

protected:
    FormDialog(wxWindow* parent, Desk& desk, const std::string& title);

    Desk& desk() { return desk_; }

    const wording::Voice& voice() const { return desk_.voice(); }

    // Fields in the order of their making; `field` is as refusals and tests name it.
    wxTextCtrl* text(const char* field, const std::string& label, const std::string& value = {});
    wxTextCtrl* lines(const char* field, const std::string& label);
    wxChoice* choice(const char* field, const std::string& label,
                     const std::vector<std::string>& choices);
    /// A day, filled in as typedDay writes it.
    wxTextCtrl* date(const char* field, const std::string& label, domain::Date value);
    /// In the row below the field before it.
    void button(const char* id, const std::string& label, const std::function<void()>& act);
    void paragraph(const std::string& text);
    void heading(const std::string& text);

    /// The buttons; `done` is the label of the main one.
    void finish(const std::string& done);

    /// Says it when the dialog is closed.
    void say(const std::string& sentence) { told_.push_back(sentence); }

    void say(const usecases::GateEffect& effect);

    /// Asks before it does what was perhaps not meant; false: back to the form. Throws as act does.
    virtual bool isMeant() { return true; }

    /// Does what the form is for; throws Refused where it cannot be.
    virtual void act() = 0;

private:
    struct Field;

    /// With the text selected, to be typed anew.
    static void enter(const Field& field);
    void add(wxWindow* control, const char* field, const std::string& label, bool isTall);

    struct Field {
        std::string name;
        std::string label;
        wxWindow* control;
    };

    Desk& desk_;
    wxFlexGridSizer* rows_;
    wxBoxSizer* all_;
    std::vector<Field> fields_;
    std::vector<wxWindow*> labels_;
    std::vector<std::string> told_;
};

std::string valueOf(const wxTextCtrl* field);
/// The first where nothing is chosen.
std::size_t chosen(const wxChoice* choice);
/// As people of the language type a day: 25.11.2026 or 2026-11-25; either is understood in each.
std::string typedDay(const wording::Voice& voice, domain::Date day);

/// What typedDay wrote, or a person typed; throws Refused with the name of the field.
domain::Date dayIn(const wxTextCtrl* field);
}  // namespace gui
