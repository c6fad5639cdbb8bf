// SPDX-License-Identifier: GPL-3.0-or-later
// Where time enters: the instant of now and the civil day. Everything below takes the day as an
// argument; tests put in a clock of their own.
#pragma once
#include <chrono>
#include <string>

#include "domain/base/calendar.h"

namespace usecases {
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    virtual std::chrono::sys_seconds now() const = 0;
    /// The local civil day.
    virtual domain::Date today() const = 0;
};

/// The computer's clock.
class SystemClock : public Clock {
public:
    std::chrono::sys_seconds now() const override;
    domain::Date today() const override;
};

/// "2026-09-24T09:15:00Z".
std::string toInstant(std::chrono::sys_seconds time);
/// Back; std::domain_error for other texts.
std::chrono::sys_seconds instantOf(const std::string& text);
/// "Thu, 24 Sep 2026 09:15:00 +0000", as a mail header wants it.
std::string toMailDate(std::chrono::sys_seconds time);
}  // namespace usecases
