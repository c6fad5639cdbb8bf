// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages.h"

#include <algorithm>
#include <array>
#include <variant>

#include <wx/msgdlg.h>

#include "gui/text.h"
#include "telling/stop_words.h"
#include "usecases/standing.h"
#include "wording/wanted_file.h"

namespace gui {
using wording::Voice;

namespace {
/// Refusals that belong to one field without naming it.
constexpr std::array kFieldsOfCodes{
    std::pair{"wrong_nip", "nip"},
    std::pair{"wrong_iban", "iban"},
    std::pair{"wrong_email", "email"},
    std::pair{"wrong_vat_ue", "vat_ue"},
    std::pair{"payer_currency", "vat_status"},
    std::pair{"number_already_given", "last_invoice"},
    std::pair{"reversal_needs_reason", "reason"},
    std::pair{"too_many_decimals", "amount"},
    std::pair{"other_currency", "amount"},
    std::pair{"credit_too_small", "amount"},
    std::pair{"not_a_number", "amount"},
    std::pair{"ambiguous_number", "amount"},
    std::pair{"amount_not_positive", "amount"},
    std::pair{"override_without_reason", "reason"},
    std::pair{"override_too_long", "until"},
    std::pair{"override_in_past", "until"},
    std::pair{"date_in_future", "date"},
    std::pair{"wrong_country", "country"},
    std::pair{"wrong_postcode", "postcode"},
    std::pair{"wrong_colour", "accent"},
    std::pair{"colour_too_light", "accent"},
    std::pair{"logo_unreadable", "logo_file"},
    std::pair{"logo_size", "logo_file"},
    std::pair{"logo_too_narrow", "logo_file"},
    std::pair{"logo_colours", "logo_file"},
};

/// Of the place of something on documents: "seller.street" is typed as "address".
std::string fieldAt(const std::string& where) {
    const auto last = where.substr(where.rfind('.') + 1);
    return last == "street" ? "address" : last;
}

std::string fieldOf(const domain::Refusal& refusal) {
    for (const auto& [name, value] : refusal.arguments) {
        const auto* text = std::get_if<std::string>(&value.value());
        if (text != nullptr && name == "field")
            return *text;
        if (text != nullptr && name == "where")
            return fieldAt(*text);
    }
    const auto* found = std::find_if(kFieldsOfCodes.begin(), kFieldsOfCodes.end(),
                                     [&](const auto& each) { return refusal.code == each.first; });
    return found == kFieldsOfCodes.end() ? "" : found->second;
}
}  // namespace

Trouble troubleOf(const Voice& voice, const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const usecases::WorkStopped& stop) {
        return {telling::stopSentences(voice, stop), "", true};
    } catch (const domain::Refused& refused) {
        auto refusal = wording::withWantedFile(refused.refusal());
        // Its name for programs says nothing beside the label of the field.
        if (refusal.code == "missing_field")
            refusal.code = "answer_needed";
        return {{voice.refusal(refusal)}, fieldOf(refusal), false};
    } catch (const std::exception& internal) {
        return {{voice.say("Internal error: {text}. Nothing was done halfway; please report it.",
                           {{"text", internal.what()}})},
                "",
                false};
    }
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const auto& line : lines)
        all += (all.empty() ? "" : "\n") + line;
    return all;
}

void tell(wxWindow* parent, const Voice& voice, const Trouble& trouble) {
    const auto caption = trouble.isStop ? voice.say("Work is stopped") : voice.say("Granica");
    wxMessageDialog box(parent, toWx(trouble.lines.front()), toWx(caption),
                        wxOK | (trouble.isStop ? wxICON_STOP : wxICON_WARNING));
    box.SetOKLabel(toWx(voice.say("Close")));
    if (trouble.lines.size() > 1)
        box.SetExtendedMessage(toWx(joined({trouble.lines.begin() + 1, trouble.lines.end()})));
    box.ShowModal();
}

bool attempt(wxWindow* parent, const Voice& voice, const std::function<void()>& deed) {
    try {
        deed();
        return true;
    } catch (const std::exception&) {
        tell(parent, voice, troubleOf(voice, std::current_exception()));
        return false;
    }
}

bool confirmed(wxWindow* parent, const Voice& voice, const std::string& question,
               const std::string& yes) {
    wxMessageDialog box(parent, toWx(question), toWx(voice.say("Granica")),
                        wxYES_NO | wxICON_QUESTION);
    box.SetYesNoLabels(toWx(yes), toWx(voice.say("Cancel")));
    return box.ShowModal() == wxID_YES;
}
}  // namespace gui
