// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ask_forms.h"

#include <algorithm>
#include <array>

#include "telling/gate_answer_words.h"
#include "usecases/changes.h"
#include "usecases/sellers.h"
#include "wording/terms.h"

namespace gui {
using wording::mark;

namespace {
constexpr int kMostRounds = 100;

/// How an ask came, as it is kept and as it reads.
struct Source {
    const char* kept;
    const char* said;
};

constexpr std::array kSources{Source{"mail", mark("by e-mail")}, Source{"call", mark("by phone")},
                              Source{"meeting", mark("at a meeting")},
                              Source{"message", mark("in a message")}};

std::vector<std::string> sourceNamesOf(const wording::Voice& voice) {
    std::vector<std::string> names;
    names.reserve(kSources.size());
    for (const auto& source : kSources)
        names.push_back(voice.say(source.said));
    return names;
}

std::size_t selectionOf(const wxChoice* choice) {
    return static_cast<std::size_t>(std::max(0, choice->GetSelection()));
}

enum class Answer { Send, Accept, Decline, Withdraw, Absorb };

struct AnswerChoice {
    Answer answer;
    const char* said;  ///< msgid
};

constexpr std::array kAnswers{
    AnswerChoice{Answer::Accept, mark("the client accepts it")},
    AnswerChoice{Answer::Decline, mark("the client declines it")},
    AnswerChoice{Answer::Withdraw, mark("the client withdraws it")},
    AnswerChoice{Answer::Send, mark("no answer yet: write the change order, as PDF and mail")},
    AnswerChoice{Answer::Absorb, mark("I do it for free")}};

/// A whole number of rounds; empty is none.
int roundsIn(const std::string& typed) {
    if (typed.find_first_not_of(" \t") == std::string::npos)
        return 0;
    const auto refused = [](domain::Refusal refusal) {
        refusal.arguments.emplace_back("field", "rounds");
        return domain::Refused(std::move(refusal));
    };
    const auto number = domain::parseScaled(typed, 0, domain::SinglePoint::Ambiguous);
    if (!number)
        throw refused(number.refusal());
    if (*number < 0 || *number > kMostRounds)
        throw refused(domain::refuseInput(
            "number_out_of_range", {{"value", *number}, {"lowest", 0}, {"highest", kMostRounds}}));
    return static_cast<int>(*number);
}
}  // namespace

AskForm::AskForm(wxWindow* parent, Desk& desk, domain::ClientId client)
    : FormDialog(parent, desk, desk.voice().say("Log an ask")),
      contracts_(startedContracts(desk.office(), client)) {
    words_ = lines("text", voice().say("What was asked, in the client's words"));
    source_ = choice("source", voice().say("How it came"), sourceNamesOf(voice()));
    contract_ = choice("contract", voice().say("Contract"), contracts_.titles);
    paragraph(voice().say(
        "An ask is logged at once and priced later. Until the client says yes, it counts as scope "
        "creep."));
    finish(voice().say("Log the ask"));
}

void AskForm::act() {
    const auto answer =
        usecases::logChange(desk().office(), contracts_.ids.at(selectionOf(contract_)),
                            valueOf(words_), kSources[selectionOf(source_)].kept);
    say(voice().say("The ask is logged: “{text}”", {{"text", answer.change.text}}));
    say(answer.effect);
}

PriceForm::PriceForm(wxWindow* parent, Desk& desk, const domain::ChangeRequest& ask)
    : FormDialog(parent, desk, desk.voice().say("Price an ask")), ask_(ask.id) {
    paragraph(
        voice().say("Asked on {date}: “{text}”", {{"date", ask.loggedOn}, {"text", ask.text}}));
    // A question is no name, and who sees it filled in would leave it.
    name_ = text("name", voice().say("What will be delivered, as documents call it"),
                 domain::isFitAsName(ask.text) ? ask.text : "");
    const bool isWithoutVat =
        usecases::showSeller(desk.office()).vatStatus == domain::VatStatus::None;
    amount_ = text("amount", isWithoutVat ? voice().say("Price") : voice().say("Price, net"));
    rounds_ = text("rounds", voice().say("More revision rounds that come with it"), "0");
    finish(voice().say("Keep the price"));
}

void PriceForm::act() {
    usecases::PriceForm price;
    price.amount = valueOf(amount_);
    price.extraRounds = roundsIn(valueOf(rounds_));
    price.name = valueOf(name_);
    if (price.name->find_first_not_of(" \t") == std::string::npos)
        throw domain::Refused(domain::refuseInput("answer_needed", {{"field", "name"}}));
    const auto answer = usecases::priceChange(desk().office(), ask_, price);
    say(voice().say(
        "“{text}” costs {price}.",
        {{"text", answer.change.name}, {"price", wording::priceText(voice(), answer.change)}}));
    if (answer.forecast)
        for (const auto& line :
             telling::forecastSentences(voice(), *answer.forecast, answer.change.contract))
            say(line);
    say(answer.effect);
}

AnswerForm::AnswerForm(wxWindow* parent, Desk& desk, const domain::ChangeRequest& ask)
    : FormDialog(parent, desk, desk.voice().say("The answer to an ask")), ask_(ask.id) {
    paragraph(voice().say(
        "Asked on {date}: “{text}”, {price}",
        {{"date", ask.loggedOn}, {"text", ask.text}, {"price", wording::priceText(voice(), ask)}}));
    std::vector<std::string> names;
    names.reserve(kAnswers.size());
    for (const auto& each : kAnswers)
        names.push_back(voice().say(each.said));
    answer_ = choice("answer", voice().say("What has happened"), names);
    source_ = choice("source", voice().say("How the answer came"), sourceNamesOf(voice()));
    answer_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const auto what = kAnswers[selectionOf(answer_)].answer;
        source_->Enable(what != Answer::Send && what != Answer::Absorb);
    });
    finish(voice().say("Keep it"));
}

void AnswerForm::act() {
    auto& office = desk().office();
    const std::string by = kSources[selectionOf(source_)].kept;
    usecases::ChangeAnswer done;
    switch (kAnswers[selectionOf(answer_)].answer) {
        case Answer::Send:
            done = usecases::sendChange(office, ask_, desk().documents());
            break;
        case Answer::Accept:
            done = usecases::acceptChange(office, ask_, by, false);
            break;
        case Answer::Decline:
            done = usecases::declineChange(office, ask_, by);
            break;
        case Answer::Withdraw:
            done = usecases::withdrawChange(office, ask_, by);
            break;
        case Answer::Absorb:
            done = usecases::absorbChange(office, ask_);
            break;
    }
    say(voice().say(
        "“{text}”: {state}",
        {{"text", done.change.text}, {"state", wording::stateName(voice(), done.change.state)}}));
    for (const auto& file : done.files)
        say(voice().say("Written: {file}", {{"file", file.string()}}));
    say(done.effect);
}
}  // namespace gui
