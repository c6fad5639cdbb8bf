// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/clock.h"

#include <array>
#include <ctime>
#include <stdexcept>

namespace usecases {
namespace chrono = std::chrono;

namespace {
std::string twoDigits(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string timeOfDay(chrono::seconds ofDay) {
    const chrono::hh_mm_ss time(ofDay);
    return twoDigits(time.hours().count()) + ":" + twoDigits(time.minutes().count()) + ":" +
           twoDigits(time.seconds().count());
}
}  // namespace

chrono::sys_seconds SystemClock::now() const {
    return chrono::floor<chrono::seconds>(chrono::system_clock::now());
}

domain::Date SystemClock::today() const {
    const std::time_t instant = chrono::system_clock::to_time_t(chrono::system_clock::now());
    std::tm local{};
    localtime_r(&instant, &local);
    return domain::Date(chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday);
}

std::string toInstant(chrono::sys_seconds time) {
    const auto day = chrono::floor<chrono::days>(time);
    return domain::toIso(day) + "T" + timeOfDay(time - day) + "Z";
}

chrono::sys_seconds instantOf(const std::string& text) {
    if (text.size() != 20 || text[10] != 'T' || text[19] != 'Z')
        throw std::domain_error("not an instant: " + text);
    const auto day = domain::dateOf(std::string_view(text).substr(0, 10));
    return day + chrono::hours(std::stoi(text.substr(11, 2))) +
           chrono::minutes(std::stoi(text.substr(14, 2))) +
           chrono::seconds(std::stoi(text.substr(17, 2)));
}

std::string toMailDate(chrono::sys_seconds time) {
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date(day);
    const auto month = static_cast<std::size_t>(domain::monthOf(day) - 1);
    return std::string(kDays.at(chrono::weekday(day).c_encoding())) + ", " +
           twoDigits(static_cast<unsigned>(date.day())) + " " + kMonths.at(month) + " " +
           std::to_string(domain::yearOf(day)) + " " + timeOfDay(time - day) + " +0000";
}
}  // namespace usecases
