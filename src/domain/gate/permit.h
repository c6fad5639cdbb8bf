// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that the gate said yes. Only decide() can make one; a storing function that adds
// exposure or delivers value takes it by value and so uses it up. No permit, no compile.
#pragma once
#include <optional>
#include <string_view>

#include "domain/gate/act.h"

namespace domain::gate {
/// Why an act may pass.
enum class Basis {
    Clear,       ///< no stop is in force
    Empty,       ///< it adds nothing
    BeforeStop,  ///< it was done before the stop began
    Lowers,      ///< it lowers every breach that stops
    Override,    ///< under an override
};

/// "clear", "empty", "before_stop", "lowers", "override".
std::string_view codeOf(Basis basis);

class Permit {
public:
    Permit(const Permit&) = delete;
    Permit& operator=(const Permit&) = delete;
    Permit(Permit&&) = default;
    Permit& operator=(Permit&&) = default;
    ~Permit() = default;

    const Act& act() const { return act_; }

    Basis basis() const { return basis_; }

    std::optional<OverrideId> usedOverride() const { return override_; }

private:
    friend class Decision;

    Permit(const Act& act, Basis basis, std::optional<OverrideId> used)
        : act_(act), basis_(basis), override_(used) {}

    Act act_;
    Basis basis_;
    std::optional<OverrideId> override_;
};
}  // namespace domain::gate
