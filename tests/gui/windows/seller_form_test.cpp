// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/seller_form.h"

#include "gui/commands.h"
#include "gui/windows/at_work.h"
#include "usecases/sellers.h"

using namespace windows_at_work;

BOOST_AUTO_TEST_SUITE(windows_of_own_data)

namespace {
void show(gui::SellerForm& form, int account) {
    auto* choice = support::find<wxChoice>(&form, "currency");
    choice->SetSelection(account);
    wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
    event.SetEventObject(choice);
    choice->GetEventHandler()->ProcessEvent(event);
}

std::string typedIn(gui::SellerForm& form, const char* field) {
    return gui::valueOf(support::find<wxTextCtrl>(&form, field));
}
}  // namespace

BOOST_FIXTURE_TEST_CASE(own_data_is_filled_in_and_what_is_typed_is_kept, Working) {
    const auto before = usecases::showSeller(desk.office());
    gui::SellerForm form(nullptr, desk);
    BOOST_TEST(typedIn(form, "name") == before.party.name);
    BOOST_TEST(typedIn(form, "nip") == before.party.nip);
    BOOST_TEST(typedIn(form, "iban") == before.accounts.front().iban);
    type(&form, "address", "ul. Nowa 5");
    BOOST_TEST(form.confirm());
    BOOST_TEST(form.told().front() ==
               "Documents to come name " + before.party.name + " as it was entered.");
    const auto after = usecases::showSeller(desk.office());
    BOOST_TEST(after.party.street == "ul. Nowa 5");
    BOOST_TEST(after.party.name == before.party.name);
    BOOST_TEST((after.vatStatus == before.vatStatus));
    BOOST_TEST((after.accounts == before.accounts));
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_right_is_told_at_its_field, Working) {
    const auto before = usecases::showSeller(desk.office());
    gui::SellerForm form(nullptr, desk);
    const auto refused = [&](const char* field, const char* typed, const char* said) {
        const auto was = typedIn(form, field);
        type(&form, field, typed);
        wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says(said));
        type(&form, field, was.c_str());
    };
    refused("name", "", "Your name or the name of your firm: An answer is needed here.");
    refused("name", "漢字", "Your name or the name of your firm: ");
    refused("address", "", "Street and number: ");
    refused("address", "漢字", "Street and number: ");
    refused("postcode", "1", "Postal code: ");
    refused("city", "", "City: ");
    refused("country", "Poland", "Country, as two letters: ");
    refused("email", "anna", "E-mail, if it shall stand on documents: ");
    refused("nip", "1111111112", "Tax number (NIP): ");
    refused("vat_ue", "DE12", "EU VAT number, if there is one: ");
    refused("iban", "PL00", "Account number (IBAN): ");
    support::find<wxChoice>(&form, "vat_status")->SetSelection(gui::kExemptStatus);
    refused("exemption_basis", "", "Legal basis of the exemption, as printed: ");
    BOOST_TEST((usecases::showSeller(desk.office()).party == before.party));
}

BOOST_FIXTURE_TEST_CASE(accounts_of_several_currencies_are_kept_together, Working) {
    const auto home = usecases::showSeller(desk.office()).accounts.front();
    gui::SellerForm form(nullptr, desk);
    auto* choice = support::find<wxChoice>(&form, "currency");
    BOOST_TEST(choice->GetString(0) == wxString(std::string(home.currency.code())));
    const int at = choice->FindString("USD");
    show(form, at);
    BOOST_TEST(typedIn(form, "iban").empty());
    type(&form, "iban", "DE00");
    type(&form, "bic", "COBADEFFXXX");
    show(form, 0);
    BOOST_TEST(typedIn(form, "iban") == home.iban);
    // The account that is refused is shown.
    wxTEST_DIALOG(BOOST_TEST(!form.confirm()), Says("Account number (IBAN): “DE00”"));
    BOOST_TEST(typedIn(form, "iban") == "DE00");
    BOOST_TEST(choice->GetSelection() == at);
    type(&form, "iban", "DE89 3704 0044 0532 0130 00");
    BOOST_TEST(form.confirm());
    const auto seller = usecases::showSeller(desk.office());
    BOOST_TEST(seller.accountIn(domain::Currency::of("USD"))->iban == "DE89370400440532013000");
    BOOST_TEST(seller.accountIn(domain::Currency::of("USD"))->bic == "COBADEFFXXX");
    BOOST_TEST((*seller.accountIn(home.currency) == home));
    gui::SellerForm again(nullptr, desk);
    show(again, support::find<wxChoice>(&again, "currency")->FindString("USD"));
    type(&again, "iban", "");
    BOOST_TEST(again.confirm());
    const auto last = usecases::showSeller(desk.office());
    BOOST_TEST((last.accountIn(domain::Currency::of("USD")) == nullptr));
}

BOOST_FIXTURE_TEST_CASE(own_data_opens_from_the_menu, Shown) {
    wxTEST_DIALOG(frame->run(gui::ids::kSeller), Opens<gui::SellerForm>());
}

BOOST_AUTO_TEST_SUITE_END()
