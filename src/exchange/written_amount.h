// SPDX-License-Identifier: GPL-3.0-or-later
// An amount as programs write it into one cell, its currency in front or behind: "1 234,56 zł",
// "EUR 12.00". Finds the currency only; the number is for domain::parseMoney.
#pragma once
#include <optional>
#include <string_view>

#include "domain/base/currency.h"

namespace exchange {
struct WrittenAmount {
    std::string_view number;
    std::string_view word;  ///< "zł", "EUR", "$"; empty where none is written
};

/// A word that means no currency stays with the number, which then cannot be read.
WrittenAmount splitAmount(std::string_view text);

/// The currency that a word means: its code, "zł", "€", "£", or "$" for dollars of America.
std::optional<domain::Currency> currencyOf(std::string_view word);

/// Whether an amount with this word can be in `currency`: "$" stands for dollars and pesos of many
/// countries.
bool canMean(std::string_view word, domain::Currency currency);
}  // namespace exchange
