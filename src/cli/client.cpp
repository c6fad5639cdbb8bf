// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/table.h"
#include "cli/vocabulary.h"
#include "usecases/clients.h"
#include "usecases/find.h"
#include "wording/names.h"

namespace cli {
namespace {
Json contactJson(const domain::Contact& contact) {
    return {{"name", contact.name},
            {"email", textOrNull(contact.email)},
            {"phone", textOrNull(contact.phone)}};
}

Json clientJson(const domain::Client& client) {
    const auto& party = client.party;
    Json json{
        {"id", toJson(client.id)},
        {"name", party.name},
        {"nip", textOrNull(party.nip)},
        {"vat_ue", textOrNull(party.vatUe)},
        {"address", party.street},
        {"postcode", party.postcode},
        {"city", party.city},
        {"country", party.country},
        {"email", textOrNull(party.email)},
        {"phone", textOrNull(party.phone)},
        {"language", domain::codeOf(client.language)},
        {"second_language",
         client.secondLanguage ? Json(domain::codeOf(*client.secondLanguage)) : Json()},
        {"currency", toJson(client.currency)},
        {"payment_term_days", client.paymentTermDays ? Json(*client.paymentTermDays) : Json()},
        {"consumer", client.isConsumer},
        {"archived", client.isArchived},
        {"refused", client.isRefused},
        {"notes", client.notes}};
    json["contacts"] = Json::array();
    for (const auto& contact : client.contacts)
        json["contacts"].push_back(contactJson(contact));
    return json;
}

Json rowJson(const usecases::ClientRow& row) {
    auto json = clientJson(row.client);
    json["state"] = stateJson(row.state);
    json["unpaid"] = toJson(row.unpaid);
    json["credit"] = toJson(row.credit);
    json["deposits"] = toJson(row.deposit);
    return json;
}

bool readYesNo(const std::string& text) {
    if (text == "yes" || text == "no")
        return text == "yes";
    throw domain::Refused(about(
        domain::refuseInput("not_a_choice", {{"text", text}, {"choices", "yes, no"}}), kConsumer));
}

usecases::ClientForm formOf(const Options& options) {
    usecases::ClientForm form;
    form.name = options.find(kName);
    form.nip = options.find(kNip);
    form.vatUe = options.find(kVatUe);
    form.street = options.find(kAddress);
    form.postcode = options.find(kPostcode);
    form.city = options.find(kCity);
    form.country = options.find(kCountry);
    form.email = options.find(kEmail);
    form.phone = options.find(kPhone);
    form.language = options.find(kLanguage);
    form.currency = options.find(kCurrency);
    form.paymentTermDays = options.find(kPaymentTerm);
    form.notes = options.find(kNotes);
    form.contactName = options.find(kContact);
    form.contactEmail = options.find(kContactEmail);
    form.contactPhone = options.find(kContactPhone);
    if (const auto consumer = options.find(kConsumer))
        form.isConsumer = readYesNo(*consumer);
    return form;
}

Answer clientAdd(Context& context) {
    const auto client = usecases::addClient(context.office(), formOf(context.options()));
    return {clientJson(client),
            {context.voice().say("Client {id}: {name}",
                                 {{"id", client.id.value}, {"name", client.party.name}})}};
}

Answer clientEdit(Context& context) {
    const auto id = clientFrom(context, kClientWord).id;
    const auto client = usecases::editClient(context.office(), id, formOf(context.options()));
    return {clientJson(client),
            {context.voice().say("Changed: {id} {name}",
                                 {{"id", client.id.value}, {"name", client.party.name}})}};
}

Answer clientList(Context& context) {
    const auto& voice = context.voice();
    const auto& options = context.options();
    const auto rows = usecases::listClients(
        context.office(), {options.has(kArchived), wording::fold(options.textOrNothing(kSearch)),
                           options.limit(), options.offset()});
    Answer answer;
    answer.json["clients"] = Json::array();
    Table table({{voice.say("ID"), Table::Align::Right},
                 {voice.say("Client name")},
                 {voice.say("Work")},
                 {voice.say("Unpaid"), Table::Align::Right}});
    for (const auto& row : rows) {
        answer.json["clients"].push_back(rowJson(row));
        table.add({std::to_string(row.client.id.value), row.client.party.name,
                   overallText(voice, row.overall), purseText(voice, row.unpaid)});
    }
    answer.lines = linesOr(table.lines(), rows.empty(), voice.say("There are no clients."));
    return answer;
}

std::vector<std::string> card(const wording::Voice& voice, const usecases::ClientRow& row) {
    const auto& party = row.client.party;
    std::vector<std::string> lines{
        voice.say("Client {id}: {name}", {{"id", row.client.id.value}, {"name", party.name}}),
        "  " + party.street + ", " + party.postcode + " " + party.city + ", " + party.country};
    if (!party.nip.empty())
        lines.push_back("  " + voice.say("Tax ID (NIP): {number}", {{"number", party.nip}}));
    if (!party.vatUe.empty())
        lines.push_back("  " + voice.say("EU VAT number: {number}", {{"number", party.vatUe}}));
    for (const auto& text : {party.email, party.phone, row.client.notes})
        if (!text.empty())
            lines.push_back("  " + text);
    for (const auto& contact : row.client.contacts) {
        std::string text = contact.name;
        for (const auto* part : {&contact.email, &contact.phone})
            text += part->empty() ? "" : ", " + *part;
        lines.push_back("  " + voice.say("Contact: {contact}", {{"contact", text}}));
    }
    lines.push_back("  " +
                    voice.say("Work: {state}", {{"state", overallText(voice, row.overall)}}));
    lines.push_back("  " +
                    voice.say("Unpaid: {amounts}", {{"amounts", purseText(voice, row.unpaid)}}));
    if (!row.deposit.isEmpty())
        lines.push_back(
            "  " + voice.say("Deposits: {amounts}", {{"amounts", purseText(voice, row.deposit)}}));
    const auto overpaid = row.credit - row.deposit;
    if (!overpaid.isEmpty())
        lines.push_back("  " +
                        voice.say("Credit: {amounts}", {{"amounts", purseText(voice, overpaid)}}));
    if (row.client.isArchived)
        lines.push_back("  " + voice.say("In the archive"));
    if (row.client.isRefused)
        lines.push_back("  " + voice.say("Never again: no new contracts"));
    return lines;
}

Answer clientShow(Context& context) {
    const auto id = clientFrom(context, kClientWord).id;
    const auto row = usecases::showClient(context.office(), id);
    return {rowJson(row), card(context.voice(), row)};
}

Answer clientArchive(Context& context) {
    const auto id = clientFrom(context, kClientWord).id;
    const bool undo = context.options().has(kUndo);
    const auto client = usecases::archiveClient(context.office(), id, !undo);
    const domain::Arguments facts{{"name", client.party.name}};
    return {clientJson(client),
            {undo ? context.voice().say("{name} is out of the archive.", facts)
                  : context.voice().say("{name} is in the archive.", facts)}};
}

Answer clientRefuse(Context& context) {
    const auto id = clientFrom(context, kClientWord).id;
    const bool undo = context.options().has(kUndo);
    const auto reason =
        undo ? context.options().textOrNothing(kReason) : context.options().text(kReason);
    const auto client = usecases::refuseClient(context.office(), id, !undo, reason);
    const domain::Arguments facts{{"name", client.party.name}};
    return {clientJson(client),
            {undo ? context.voice().say("{name} may have new contracts again.", facts)
                  : context.voice().say("{name}: no new contracts.", facts)}};
}

/// What add and edit share.
std::vector<OptionUse> withForm(std::vector<OptionUse> options) {
    for (const auto* option : {&kNip, &kVatUe, &kAddress, &kPostcode, &kCity, &kCountry, &kEmail,
                               &kPhone, &kLanguage, &kCurrency, &kPaymentTerm, &kContact,
                               &kContactEmail, &kContactPhone, &kConsumer, &kNotes})
        options.emplace_back(*option);
    return options;
}
}  // namespace

Group clientGroup() {
    return {"client",
            mark("Clients: whom you work for"),
            {{"add", mark("Add a client"), withForm({required(kName)}),
              "granica client add --name \"ACME\" --nip 1111111111 --address \"ul. Lipowa 1\" "
              "--postcode 00-001 --city Warszawa",
              clientAdd},
             {"edit", mark("Change what is known of a client"),
              withForm({required(kClientWord), kName}),
              "granica client edit ACME --email biuro@acme.example", clientEdit},
             {"list",
              mark("List clients, with what they owe"),
              {kSearch, kArchived, kLimit, kOffset},
              "granica client list",
              clientList},
             {"show",
              mark("Show one client"),
              {required(kClientWord)},
              "granica client show ACME",
              clientShow},
             {"archive",
              mark("Keep a client off lists"),
              {required(kClientWord), kUndo},
              "granica client archive ACME",
              clientArchive},
             {"refuse",
              mark("Never again: no new contracts with this client"),
              {required(kClientWord), kReason, kUndo},
              mark("granica client refuse ACME --reason \"three broken promises\""),
              clientRefuse}}};
}
}  // namespace cli
