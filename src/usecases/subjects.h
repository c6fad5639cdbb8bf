// SPDX-License-Identifier: GPL-3.0-or-later
// Whom or what a line of the journal is about: "<kind>/<id>". One spelling for all use cases.
#pragma once
#include <optional>
#include <string>

#include "domain/base/identifiers.h"

namespace usecases {
inline std::string subjectOf(domain::ClientId client) {
    return "client/" + std::to_string(client.value);
}

inline std::string subjectOf(domain::ContractId contract) {
    return "contract/" + std::to_string(contract.value);
}

inline std::string subjectOf(domain::ChangeId change) {
    return "change/" + std::to_string(change.value);
}

inline std::string subjectOf(domain::WorkEntryId entry) {
    return "work/" + std::to_string(entry.value);
}

inline std::string subjectOf(domain::RoundId round) {
    return "round/" + std::to_string(round.value);
}

inline std::string subjectOf(domain::DeliveryId delivery) {
    return "delivery/" + std::to_string(delivery.value);
}

inline std::string subjectOf(domain::InvoiceId invoice) {
    return "invoice/" + std::to_string(invoice.value);
}

inline std::string subjectOf(domain::PaymentId payment) {
    return "payment/" + std::to_string(payment.value);
}

/// What a limit, a stop or an override is set for.
inline std::string levelOf(std::optional<domain::ClientId> client,
                           std::optional<domain::ContractId> contract) {
    if (contract)
        return subjectOf(*contract);
    return client ? subjectOf(*client) : "defaults";
}
}  // namespace usecases
