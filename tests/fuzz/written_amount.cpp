// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_amount.h"

#include "domain/base/decimal.h"
#include "domain/base/refusal.h"
#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = fuzz::textOf(bytes, size);
    const auto amount = exchange::splitAmount(text);
    fuzz::require(amount.number.size() + amount.word.size() == size, "nothing is lost");
    if (amount.word.empty())
        return 0;
    const auto currency = exchange::currencyOf(amount.word);
    fuzz::require(currency && exchange::canMean(amount.word, *currency), "a word has a meaning");
    if (const auto money = domain::parseMoney(amount.number, *currency))
        fuzz::require(money->currency() == *currency, "an amount is in its currency");
    return 0;
}
