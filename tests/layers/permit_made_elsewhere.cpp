// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: a permit that the gate did not give.
#include "domain/gate/permit.h"

domain::gate::Permit forged(const domain::gate::Act& act) {
    return domain::gate::Permit(act, domain::gate::Basis::Clear, std::nullopt);
}
