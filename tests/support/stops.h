// SPDX-License-Identifier: GPL-3.0-or-later
// A practice with everything that an act needs, and the ways in which work comes to a stop. Only
// for tests.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "support/practice.h"

namespace support {
/// One client with a started contract, a draft, an entry, a priced ask and an unbilled delivery;
/// and another client whose timer runs.
struct Site {
    Site();

    Practice practice;
    domain::ClientId client;
    domain::ContractId contract;
    domain::ContractId draft;
    domain::WorkEntryId entry;
    domain::ChangeId ask;
    domain::ClientId otherClient;
    domain::ContractId otherContract;
};

struct Stop {
    std::string name;
    std::function<void(Site&)> fall;
};

/// Of the client's figures, of a contract's figures, by hand for the client and for the contracts.
/// All fall on 2026-09-01 and leave the office on 2026-09-03.
const std::vector<Stop>& stops();
}  // namespace support
