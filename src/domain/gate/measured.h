// SPDX-License-Identifier: GPL-3.0-or-later
// What each limit measures and which rows stand behind the figure. It does not judge: thresholds
// and states are the business of standing.h.
#pragma once
#include <vector>

#include "domain/gate/standing.h"

namespace domain::gate {
struct Measured {
    Figure figure;
    bool isJudged = true;  ///< false: nothing to judge yet
    std::vector<Evidence> evidence;
};

/// The figure of a limit; `contract` for the contract-scope ones, nullptr for the client's.
Measured figureOf(const EffectiveLimit& limit, const ClientFacts& facts,
                  const ContractFacts* contract, Date today);

/// Priced asks and absorbed extras, net: what grew beyond the scope.
Money grownNet(const ContractFacts& contract);

/// `grown` in basis points of `scope`, as an exact fraction; kBeyondMeasure when there is no scope.
Figure creepOf(std::int64_t grown, std::int64_t scope);
}  // namespace domain::gate
