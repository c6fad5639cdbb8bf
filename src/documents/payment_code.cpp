// SPDX-License-Identifier: GPL-3.0-or-later
#include "payment_code.h"

#include <algorithm>

#include "plain_text.h"

namespace documents {
namespace {
/// At most so many characters, in one line, without the sign that parts the fields.
std::string field(std::string_view text, std::size_t most) {
    std::u32string points = plainText(text);
    for (char32_t& point : points)
        if (point < U' ' || point == U'|')
            point = U' ';
    points.resize(std::min(points.size(), most));
    const auto first = points.find_first_not_of(U' ');
    const auto last = points.find_last_not_of(U' ');
    std::string out;
    if (first != std::u32string::npos)
        for (const char32_t point : points.substr(first, last + 1 - first))
            out += toUtf8(point);
    return out;
}

bool isDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// With zeros in front.
std::string padded(std::int64_t number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

/// NIP|PL|account|grosze|name|title|three fields for the issuer of the code.
std::optional<std::string> polishCode(const Transfer& transfer) {
    constexpr std::size_t kNip = 10;
    constexpr std::size_t kAccount = 26;
    constexpr std::size_t kAmount = 6;  // at least
    constexpr std::size_t kName = 20;
    constexpr std::size_t kTitle = 32;
    constexpr std::size_t kMost = 160;
    const std::string& iban = transfer.account.iban;
    if (!iban.starts_with("PL") || iban.size() != 2 + kAccount || !isDigits(iban.substr(2)))
        return {};
    const auto& nip = transfer.payee.nip;
    const std::string code = (nip.size() == kNip && isDigits(nip) ? nip : "") + "|PL|" +
                             iban.substr(2) + "|" + padded(transfer.amount.minor(), kAmount) + "|" +
                             field(transfer.payee.name, kName) + "|" +
                             field(transfer.title, kTitle) + "|||";
    return plainText(code).size() <= kMost ? std::optional(code) : std::nullopt;
}

/// Version 002: lines, the last of them the text for the payee; purpose and reference stay empty.
std::optional<std::string> euroCode(const Transfer& transfer) {
    constexpr std::size_t kName = 70;
    constexpr std::size_t kText = 140;
    constexpr std::size_t kMostBytes = 331;
    constexpr std::int64_t kMostCents = 999'999'999'99;
    constexpr std::int64_t kCents = 100;
    const std::int64_t cents = transfer.amount.minor();
    const std::string name = field(transfer.payee.name, kName);
    if (cents > kMostCents || transfer.account.iban.empty() || name.empty())
        return {};
    const std::string amount = std::to_string(cents / kCents) + "." + padded(cents % kCents, 2);
    const std::string code = "BCD\n002\n1\nSCT\n" + transfer.account.bic + "\n" + name + "\n" +
                             transfer.account.iban + "\nEUR" + amount + "\n\n\n" +
                             field(transfer.title, kText);
    return code.size() <= kMostBytes ? std::optional(code) : std::nullopt;
}
}  // namespace

std::optional<std::string> paymentCode(const Transfer& transfer) {
    const auto currency = transfer.amount.currency();
    if (!transfer.amount.isPositive() || transfer.account.currency != currency)
        return {};
    if (currency.code() == "PLN")
        return polishCode(transfer);
    return currency.code() == "EUR" ? euroCode(transfer) : std::nullopt;
}
}  // namespace documents
