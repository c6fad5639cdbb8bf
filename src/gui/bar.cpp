// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bar.h"

#include <algorithm>

namespace gui {
namespace gate = domain::gate;

namespace {
constexpr std::int64_t kWidth = 1000;
constexpr std::int64_t kLargest = 900;
/// Beyond this a product with the width would not fit.
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / kWidth;

std::int64_t valueOf(const gate::Figure& figure) {
    return figure == gate::kBeyondMeasure ? kMost
                                          : std::clamp<std::int64_t>(figure.rounded(), 0, kMost);
}
}  // namespace

Bar barOf(const gate::Measurement& measurement, const std::optional<gate::Figure>& forecast) {
    const auto& limit = measurement.limit;
    // An endless figure fills the bar beside the thresholds, which keep their places.
    const bool isEndless = measurement.measured == gate::kBeyondMeasure;
    std::int64_t most = isEndless ? 1 : std::max<std::int64_t>(1, valueOf(measurement.measured));
    for (const auto& figure : {limit.warn, limit.stop, forecast})
        if (figure && *figure != gate::kBeyondMeasure)
            most = std::max(most, valueOf(*figure));
    const auto place = [&](const gate::Figure& figure) {
        if (figure == gate::kBeyondMeasure)
            return static_cast<int>(kWidth);
        return static_cast<int>(valueOf(figure) * kLargest / most);
    };
    const auto maybe = [&](const std::optional<gate::Figure>& figure) {
        return figure ? std::optional(place(*figure)) : std::nullopt;
    };
    Bar bar{
        place(measurement.measured), maybe(limit.warn), maybe(limit.stop), {}, measurement.state};
    if (forecast && *forecast > measurement.measured)
        bar.forecast = place(*forecast);
    return bar;
}
}  // namespace gui
