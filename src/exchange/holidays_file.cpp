// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holidays_file.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "exchange/file_bytes.h"
#include "exchange/json_source.h"

namespace exchange {
namespace {
using domain::Refusal;
using domain::refuseInput;

constexpr std::size_t kMostCalendarBytes = 1'000'000;
constexpr std::string_view kHeader = "day,from_year,name,source";
constexpr std::size_t kColumns = 4;
/// With the weekends they still leave business days in every year; in a calendar without one the
/// next would be searched for ever.
constexpr std::size_t kMostHolidays = 100;

/// The fields of one line; quotes around a field, doubled inside. Nothing when a quote stays open
/// or something follows a closed one.
std::optional<std::vector<std::string>> fieldsOf(std::string_view line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    bool closed = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"') {
            fields.back() += line[++i];
        } else if (quoted) {
            quoted = c != '"';
            closed = !quoted;
            if (quoted)
                fields.back() += c;
        } else if (c == ',') {
            fields.emplace_back();
            closed = false;
        } else if (closed) {
            return std::nullopt;
        } else if (c == '"' && fields.back().empty()) {
            quoted = true;
        } else {
            fields.back() += c;
        }
    }
    if (quoted)
        return std::nullopt;
    return fields;
}

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const auto* const end = text.data() + text.size();
    if (text.empty() || text[0] == '-' || std::from_chars(text.data(), end, value).ptr != end)
        return std::nullopt;
    return value;
}

std::optional<domain::Holiday> dayOf(std::string_view text) {
    constexpr std::string_view kEaster = "easter+";
    if (text.starts_with(kEaster)) {
        const auto days = wholeNumber(text.substr(kEaster.size()));
        if (!days || *days > 250)
            return std::nullopt;
        return domain::Holiday{0, *days, 0};
    }
    if (text.size() != 5 || text[2] != '-')
        return std::nullopt;
    const auto month = wholeNumber(text.substr(0, 2));
    const auto day = wholeNumber(text.substr(3));
    // A leap year, so that 02-29 is a day.
    if (!month || !day || !domain::parseDate("2000-" + std::string(text)))
        return std::nullopt;
    return domain::Holiday{*month, *day, 0};
}

/// One line as a holiday, or the field that is wrong and why.
struct Wrong {
    Refusal refusal;
    std::string_view field;
};

std::variant<domain::Holiday, Wrong> holidayOf(std::string_view line) {
    const auto fields = fieldsOf(line);
    if (!fields || fields->size() != kColumns)
        return Wrong{refuseInput("csv_broken", {{"columns", static_cast<int>(kColumns)}}), ""};
    const auto& day = (*fields)[0];
    const auto& year = (*fields)[1];
    auto holiday = dayOf(day);
    if (!holiday)
        return Wrong{refuseInput("wrong_holiday", {{"text", day}}), "day"};
    if (!year.empty()) {
        const auto first = wholeNumber(year);
        if (year.size() != 4 || !first)
            return Wrong{refuseInput("wrong_year", {{"text", year}}), "from_year"};
        holiday->firstYear = *first;
    }
    return *holiday;
}

std::string_view nextLine(std::string_view& rest) {
    const auto end = rest.find('\n');
    auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}
}  // namespace

domain::Result<domain::BusinessCalendar> readCalendar(const std::filesystem::path& file) {
    const auto bytes = readBytes(file, kMostCalendarBytes);
    if (!bytes)
        return bytes.refusal();
    std::string_view rest = *bytes;
    if (constexpr std::string_view kMark = "\xEF\xBB\xBF"; rest.starts_with(kMark))
        rest.remove_prefix(kMark.size());
    const std::string name = shownName(file);
    std::vector<domain::Holiday> holidays;
    bool headed = false;
    int number = 0;
    while (!rest.empty()) {
        const auto line = nextLine(rest);
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        if (!headed) {
            if (line != kHeader)
                return placed(refuseInput("csv_header_wrong", {{"expected", kHeader}}), name,
                              number, "");
            headed = true;
            continue;
        }
        const auto read = holidayOf(line);
        if (const auto* wrong = std::get_if<Wrong>(&read))
            return placed(wrong->refusal, name, number, wrong->field);
        holidays.push_back(std::get<domain::Holiday>(read));
    }
    if (!headed)
        return placed(refuseInput("csv_header_wrong", {{"expected", kHeader}}), name, 1, "");
    if (holidays.size() > kMostHolidays)
        return placed(
            refuseInput("too_many_holidays", {{"most", static_cast<std::int64_t>(kMostHolidays)}}),
            name, number, "");
    return domain::BusinessCalendar(std::move(holidays));
}
}  // namespace exchange
