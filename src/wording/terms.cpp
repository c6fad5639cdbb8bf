// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/terms.h"

#include "wording/gate_words.h"

namespace wording {
std::string purseText(const Voice& voice, const domain::Purse& purse) {
    std::string text;
    for (const auto& amount : purse.amounts())
        text += (text.empty() ? "" : ", ") + voice.money(amount);
    return text.empty() ? "–" : text;
}

std::string statusName(const Voice& voice, domain::PaymentStatus status) {
    switch (status) {
        case domain::PaymentStatus::Unpaid:
            return voice.say("unpaid");
        case domain::PaymentStatus::PartlyPaid:
            return voice.say("partly paid");
        case domain::PaymentStatus::Paid:
            return voice.say("paid");
        case domain::PaymentStatus::Corrected:
            break;
    }
    return voice.say("corrected");
}

std::string stateText(const Voice& voice, const std::optional<domain::gate::State>& state) {
    return state ? stateName(voice, *state) : voice.say("unknown: a rate is missing");
}

std::string overallText(const Voice& voice, const std::optional<domain::gate::Overall>& overall) {
    if (!overall)
        return stateText(voice, std::nullopt);
    auto words = stateName(voice, overall->state);
    if (overall->isOnContract)
        return voice.say("{state}, on a contract", {{"state", words}});
    if (overall->state != domain::gate::State::Clear || !overall->isWaiting)
        return words;
    return overall->isAnyStarted ? voice.say("clear, and a contract waits for its deposit")
                                 : voice.say("waiting for a deposit");
}

std::string unitName(const Voice& voice, const domain::Unit& unit) {
    switch (unit.kind) {
        case domain::Unit::Kind::ThousandZzs:
            return voice.say("1000 characters with spaces");
        case domain::Unit::Kind::ThousandZbs:
            return voice.say("1000 characters without spaces");
        case domain::Unit::Kind::Word:
            return voice.say("word");
        case domain::Unit::Kind::Page:
            return voice.say("page ({zzs} characters with spaces)", {{"zzs", unit.pageZzs}});
        case domain::Unit::Kind::Hour:
            return voice.say("hour");
        case domain::Unit::Kind::Piece:
            return voice.say("piece");
        case domain::Unit::Kind::Flat:
            break;
    }
    return voice.say("flat fee");
}

std::string quantityText(const Voice& voice, domain::Quantity quantity, const domain::Unit& unit) {
    return voice.quantity(quantity) + " × " + unitName(voice, unit);
}

std::string vatText(const Voice& voice, const domain::VatRate& rate) {
    if (rate.kind == domain::VatRate::Kind::None)
        return voice.say("no VAT");
    const auto code = domain::codeOf(rate);
    return rate.kind == domain::VatRate::Kind::Percent ? code + "%" : code;
}

std::string stateName(const Voice& voice, domain::ChangeState state) {
    switch (state) {
        case domain::ChangeState::Logged:
            return voice.say("logged");
        case domain::ChangeState::Priced:
            return voice.say("priced");
        case domain::ChangeState::Sent:
            return voice.say("sent");
        case domain::ChangeState::Accepted:
            return voice.say("accepted");
        case domain::ChangeState::Declined:
            return voice.say("declined");
        case domain::ChangeState::Withdrawn:
            return voice.say("withdrawn");
        case domain::ChangeState::Absorbed:
            break;
    }
    return voice.say("done for free");
}

std::string netText(const Voice& voice, domain::Money amount, bool isWithoutVat) {
    return isWithoutVat ? voice.money(amount) : voice.say("{amount} net", {{"amount", amount}});
}

std::string grossText(const Voice& voice, domain::Money amount, bool isWithoutVat) {
    return isWithoutVat ? voice.money(amount) : voice.say("{amount} gross", {{"amount", amount}});
}

std::string priceText(const Voice& voice, const domain::ChangeRequest& ask) {
    return netText(voice, ask.price.value(), ask.vat.kind == domain::VatRate::Kind::None);
}

std::string stateName(const Voice& voice, domain::ContractState state) {
    switch (state) {
        case domain::ContractState::Draft:
            return voice.say("draft");
        case domain::ContractState::Started:
            return voice.say("started");
        case domain::ContractState::Closed:
            break;
    }
    return voice.say("closed");
}

std::string stepName(const Voice& voice, domain::Step step) {
    switch (step) {
        case domain::Step::BeforeDue:
            return voice.say("before due");
        case domain::Step::Reminder1:
            return voice.say("reminder");
        case domain::Step::Reminder2:
            return voice.say("second reminder");
        case domain::Step::Demand:
            return voice.say("demand for payment");
        case domain::Step::FinalDemand:
            break;
    }
    return voice.say("final demand");
}
}  // namespace wording
