// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate/permit.h"

namespace domain::gate {
std::string_view codeOf(Basis basis) {
    switch (basis) {
        case Basis::Clear:
            return "clear";
        case Basis::Empty:
            return "empty";
        case Basis::BeforeStop:
            return "before_stop";
        case Basis::Lowers:
            return "lowers";
        case Basis::Override:
            return "override";
    }
    throw std::domain_error("no such basis");
}
}  // namespace domain::gate
