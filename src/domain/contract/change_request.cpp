// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract/change_request.h"

namespace domain {
namespace {
struct NamedState {
    std::string_view code;
    ChangeState state;
};

constexpr std::array kStates{
    NamedState{"logged", ChangeState::Logged},     NamedState{"priced", ChangeState::Priced},
    NamedState{"sent", ChangeState::Sent},         NamedState{"accepted", ChangeState::Accepted},
    NamedState{"declined", ChangeState::Declined}, NamedState{"withdrawn", ChangeState::Withdrawn},
    NamedState{"absorbed", ChangeState::Absorbed},
};

/// An oral yes may skip sending, but nobody agrees to, or gives away, what has no price.
bool needsPrice(ChangeEvent event) {
    return event == ChangeEvent::Send || event == ChangeEvent::Accept ||
           event == ChangeEvent::Absorb;
}

ChangeState after(ChangeEvent event) {
    switch (event) {
        case ChangeEvent::Price:
            return ChangeState::Priced;
        case ChangeEvent::Send:
            return ChangeState::Sent;
        case ChangeEvent::Accept:
            return ChangeState::Accepted;
        case ChangeEvent::Decline:
            return ChangeState::Declined;
        case ChangeEvent::Withdraw:
            return ChangeState::Withdrawn;
        case ChangeEvent::Absorb:
            break;
    }
    return ChangeState::Absorbed;
}
}  // namespace

Result<ChangeState> next(const ChangeRequest& request, ChangeEvent event) {
    if (!isOpen(request.state))
        return refuse("change_decided",
                      {{"change", request.id.value}, {"state", codeOf(request.state)}});
    const bool isPriced = request.state != ChangeState::Logged && request.price.has_value();
    if (needsPrice(event) && !isPriced)
        return refuse("change_without_price", {{"change", request.id.value}});
    return after(event);
}

bool isFitAsName(std::string_view words) {
    return words.find_first_of("?\n\r") == std::string_view::npos;
}

bool isOpen(ChangeState state) {
    return state == ChangeState::Logged || state == ChangeState::Priced ||
           state == ChangeState::Sent;
}

std::string_view codeOf(ChangeState state) {
    return std::find_if(kStates.begin(), kStates.end(),
                        [&](const NamedState& known) { return known.state == state; })
        ->code;
}

ChangeState changeStateOf(std::string_view code) {
    for (const auto& known : kStates)
        if (known.code == code)
            return known.state;
    throw std::domain_error("unknown state of a change request " + std::string(code));
}
}  // namespace domain
