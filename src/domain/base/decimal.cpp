// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/decimal.h"

#include "domain/base/refusal.h"

namespace domain {
namespace {
constexpr std::int64_t kLargest = 1'000'000'000'000'000;

Refusal unreadable(std::string_view text) {
    return refuseInput("not_a_number", {{"text", std::string(text)}});
}

/// Trims blanks and makes every kind of space between digits a plain one.
std::string withPlainSpaces(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i, 2) == "\u00a0") {
            out += ' ';
            i += 2;
        } else if (text.substr(i, 3) == "\u202f" || text.substr(i, 3) == "\u2009") {
            out += ' ';
            i += 3;
        } else {
            out += text[i] == '\t' ? ' ' : text[i];
            ++i;
        }
    }
    const auto first = out.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return out.substr(first, out.find_last_not_of(' ') - first + 1);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// The digits of "1 234 567" or "1.234.567": groups of three behind a first group of one to three.
std::optional<std::string> ungrouped(std::string_view text, char separator) {
    std::string digits;
    bool first = true;
    for (std::size_t start = 0; start <= text.size();) {
        auto end = text.find(separator, start);
        end = end == std::string_view::npos ? text.size() : end;
        const auto group = text.substr(start, end - start);
        const bool fits = first ? !group.empty() && group.size() <= 3 : group.size() == 3;
        if (!fits || !areDigits(group))
            return std::nullopt;
        digits += group;
        first = false;
        start = end + 1;
    }
    return digits;
}

struct Parts {
    std::string whole;
    std::string fraction;
};

std::optional<std::string> readWhole(std::string_view text, char otherMark) {
    if (areDigits(text))
        return std::string(text);
    if (text.find(' ') != std::string_view::npos)
        return ungrouped(text, ' ');
    if (otherMark != 0 && text.find(otherMark) != std::string_view::npos)
        return ungrouped(text, otherMark);
    return std::nullopt;
}

/// Finds the decimal mark: the last of comma and dot, unless it stands more than once.
std::optional<Parts> readParts(std::string_view text) {
    const auto mark = text.find_last_of(",.");
    if (mark == std::string_view::npos) {
        auto whole = readWhole(text, 0);
        return whole ? std::optional(Parts{*whole, ""}) : std::nullopt;
    }
    if (text.find(text[mark]) != mark) {  // twice the same mark: both are thousands
        auto whole = ungrouped(text, text[mark]);
        return whole ? std::optional(Parts{*whole, ""}) : std::nullopt;
    }
    const auto fraction = text.substr(mark + 1);
    auto whole = readWhole(text.substr(0, mark), text[mark] == ',' ? '.' : ',');
    if (!whole || !areDigits(fraction))
        return std::nullopt;
    return Parts{*whole, std::string(fraction)};
}

/// "1.234" and "1,234": one mark, three digits behind it, one to three before, nothing else.
bool couldBeThousands(std::string_view text) {
    const auto mark = text.find_first_of(",.");
    return mark != std::string_view::npos && mark >= 1 && mark <= 3 && text.size() == mark + 4 &&
           areDigits(text.substr(0, mark)) && areDigits(text.substr(mark + 1)) && text[0] != '0';
}

std::string padded(const std::string& digits, std::size_t length) {
    return digits.size() < length ? std::string(length - digits.size(), '0') + digits : digits;
}

/// parseScaled of `number`, with `text` being what was typed, for the refusal.
Result<std::int64_t> readScaled(std::string_view number, std::string_view text, int decimals,
                                SinglePoint singlePoint) {
    std::string plain = withPlainSpaces(number);
    bool negative = false;
    for (const std::string_view sign : {"-", "+", "−"})
        if (plain.starts_with(sign)) {
            negative = sign != "+";
            plain.erase(0, sign.size());
            break;
        }
    if (plain.empty())
        return unreadable(text);
    if (singlePoint == SinglePoint::Ambiguous && couldBeThousands(plain))
        return refuseInput("ambiguous_number", {{"text", std::string(text)}});
    const auto parts = readParts(plain);
    if (!parts)
        return unreadable(text);
    if (parts->fraction.size() > static_cast<std::size_t>(decimals))
        return refuseInput("too_many_decimals",
                           {{"text", std::string(text)}, {"allowed", decimals}});
    std::string digits =
        parts->whole + parts->fraction +
        std::string(static_cast<std::size_t>(decimals) - parts->fraction.size(), '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    std::int64_t value = 0;
    const auto end = digits.data() + digits.size();
    if (digits.size() > 16 || std::from_chars(digits.data(), end, value).ptr != end ||
        value > kLargest)
        return refuseInput("number_too_large", {{"text", std::string(text)}});
    return negative ? -value : value;
}
}  // namespace

Result<std::int64_t> parseScaled(std::string_view text, int decimals, SinglePoint singlePoint) {
    return readScaled(text, text, decimals, singlePoint);
}

Result<Money> parseMoney(std::string_view text, Currency currency) {
    auto minor = parseScaled(text, currency.digits(), SinglePoint::Ambiguous);
    if (!minor)
        return minor.refusal();
    return Money::fromMinor(*minor, currency);
}

Result<Money> parsePositiveMoney(std::string_view text, Currency currency) {
    auto money = parseMoney(text, currency);
    if (money && !money->isPositive())
        return refuseInput("amount_not_positive", {{"text", std::string(text)}});
    return money;
}

Result<Quantity> parseQuantity(std::string_view text) {
    auto scaled = parseScaled(text, 3, SinglePoint::Decimal);
    if (!scaled)
        return scaled.refusal();
    if (*scaled < 0)
        return refuseInput("negative_number", {{"text", std::string(text)}});
    return Quantity{*scaled};
}

Result<Percent> parsePercent(std::string_view text) {
    std::string number = withPlainSpaces(text);
    if (!number.empty() && number.back() == '%')
        number.pop_back();
    auto scaled = readScaled(number, text, 2, SinglePoint::Decimal);
    if (!scaled)
        return scaled.refusal();
    if (*scaled < 0)
        return refuseInput("negative_number", {{"text", std::string(text)}});
    return Percent{*scaled};
}

Result<Rate> parseRate(std::string_view text) {
    auto scaled = parseScaled(text, 6, SinglePoint::Decimal);
    if (!scaled)
        return scaled.refusal();
    if (*scaled <= 0)
        return refuseInput("amount_not_positive", {{"text", std::string(text)}});
    return Rate{*scaled};
}

std::string formatScaled(std::int64_t scaled, int decimals) {
    const bool negative = scaled < 0;
    std::string digits = std::to_string(scaled).substr(negative ? 1 : 0);
    if (decimals > 0) {
        const auto places = static_cast<std::size_t>(decimals);
        digits = padded(digits, places + 1);
        digits.insert(digits.size() - places, ".");
    }
    return negative ? "-" + digits : digits;
}

std::string formatTrimmed(std::int64_t scaled, int decimals) {
    std::string text = formatScaled(scaled, decimals);
    if (text.find('.') == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string formatAmount(Money money) {
    return formatScaled(money.minor(), money.currency().digits());
}
}  // namespace domain
