// SPDX-License-Identifier: GPL-3.0-or-later
// A limit drawn as a bar, in thousandths of its width: where it stands now, where it warns and
// stops, and how far it will go. Only the geometry; figures and words stand beside the bar.
#pragma once
#include <optional>

#include "domain/gate/standing.h"

namespace gui {
struct Bar {
    int now = 0;
    std::optional<int> warn;
    std::optional<int> stop;
    std::optional<int> forecast;  ///< only when it is beyond now
    domain::gate::State state = domain::gate::State::Clear;
};

/// The largest figure takes 9 tenths of the width.
Bar barOf(const domain::gate::Measurement& measurement,
          const std::optional<domain::gate::Figure>& forecast);
}  // namespace gui
