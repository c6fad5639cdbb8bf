// SPDX-License-Identifier: GPL-3.0-or-later
// What the domain refuses: figures, names, contracts, invoices and limits. A table for
// refusals.cpp alone, sorted by code; other layers look a code up in refusals.h.
#pragma once
#include <array>

#include "wording/refusals.h"
#include "wording/voice.h"

namespace wording {
inline constexpr std::array kDomainSentences{
    RefusalSentence{
        "account_missing",
        mark("You have entered no bank account in {currency}, so the buyer would not know where to "
             "pay. Add it: granica seller edit --iban … --currency {currency}"),
        mark("You have entered no bank account in {currency}, so the buyer would not know where to "
             "pay. Add it under File, Your own data.")},
    RefusalSentence{"ambiguous_date",
                    mark("“{text}” leaves open whether the day or the month comes first. Write it "
                         "with dots and the day first, like 5.09.2026, or like 2026-09-05.")},
    RefusalSentence{
        "ambiguous_number",
        mark("“{text}” could be read in two ways: thousands, or a whole number with three "
             "decimals. Write thousands without a separator, and decimals with two digits.")},
    RefusalSentence{"amount_not_positive",
                    mark("“{text}” is not more than zero, and here it has to be.")},
    RefusalSentence{
        "change_decided",
        mark("This change request is already decided, and a decision stays. If the client "
             "asks again, log a new one.")},
    RefusalSentence{"change_without_price",
                    mark("This change request has no price yet. Price it first.")},
    RefusalSentence{"contract_without_items", mark("A contract needs at least one scope item.")},
    RefusalSentence{
        "currency_differs",
        mark("“{item}” is in another currency; everything in this contract is in {currency}.")},
    RefusalSentence{"deadline_before_start",
                    mark("The deadline {deadline} is before the start {start}.")},
    RefusalSentence{"deposit_above_value",
                    mark("The deposit of {deposit} is more than the {value} gross that were "
                         "agreed in all.")},
    RefusalSentence{
        "discount_too_large",
        mark("The discount on “{item}” has to lie between zero and the price of the whole "
             "line.")},
    RefusalSentence{
        "exemption_basis_needed",
        mark("A line exempt from VAT (zw) needs the legal basis of the exemption on the invoice, "
             "e.g. art. 43 ust. 1 pkt 29 ustawy o VAT. Enter yours once with granica seller edit "
             "--exemption-basis, or choose another rate."),
        mark("A line exempt from VAT (zw) needs the legal basis of the exemption on the invoice, "
             "e.g. art. 43 ust. 1 pkt 29 ustawy o VAT. Enter yours once under File, Your own data, "
             "or choose another rate.")},
    RefusalSentence{"floor_not_for_limit",
                    mark("The limit “{limit}” has no floor; only overdue_days has one.")},
    RefusalSentence{"invoice_without_lines", mark("An invoice needs at least one line.")},
    RefusalSentence{"limit_without_figures",
                    mark("The limit “{limit}” has no figures: it is only on or off.")},
    RefusalSentence{"missing_field", mark("“{field}” is missing, and it is needed here.")},
    RefusalSentence{"negative_number", mark("“{text}” is less than zero, and here it cannot be.")},
    RefusalSentence{"not_a_date",
                    mark("“{text}” is not a date. Write it like 2026-09-05 or 5.09.2026."),
                    mark("“{text}” is not a date. Write it like 2026-09-05.")},
    RefusalSentence{"not_a_date.iso",
                    mark("“{text}” is not a date. Write year, month and day, like 2026-09-05.")},
    RefusalSentence{"not_a_number",
                    mark("“{text}” is not a number. Write it with digits, like 275.50.")},
    RefusalSentence{"number_out_of_range",
                    mark("{value} has to lie between {lowest} and {highest}.")},
    RefusalSentence{"number_too_large", mark("“{text}” is a larger number than Granica can keep.")},
    RefusalSentence{
        "override_in_past",
        mark("An override has to hold at least for today. Choose today or a later day.")},
    RefusalSentence{
        "override_too_long",
        mark("An override may not last that long. Choose an earlier last day; it can be "
             "renewed then, with a reason.")},
    RefusalSentence{"override_without_reason",
                    mark("An override needs a reason, so that it can be understood later.")},
    RefusalSentence{"price_negative", mark("The price of “{item}” is less than zero.")},
    RefusalSentence{"quantity_not_positive",
                    mark("The quantity of “{item}” has to be more than zero.")},
    RefusalSentence{
        "rate_date_wrong",
        mark("A rate of {date} is too late: the law wants that of the last business day before "
             "{before}, the day of the sale or, if that is earlier, of the issue (art. 31a of the "
             "Polish VAT Act).")},
    RefusalSentence{
        "rate_not_for_seller",
        mark("The seller's VAT status does not allow this VAT rate. Change the rate, or the "
             "status in the seller's data.")},
    RefusalSentence{
        "rate_not_wanted",
        mark("This invoice is in {currency}, the home currency, so it takes no rate of exchange.")},
    RefusalSentence{"rate_not_wanted.stored",
                    mark("{currency} is the currency of the database itself, so no rate of "
                         "exchange is stored for it.")},
    RefusalSentence{
        "rate_required",
        mark("An invoice in {currency} needs the rate of exchange to {home}, with its table and "
             "day.")},
    RefusalSentence{
        "rate_required.day",
        mark("An invoice in {currency} needs the rate of exchange to {home} of {date}, the last "
             "business day before the sale or the issue, and it is not stored yet. Store it: "
             "granica gate rate {currency} RATE --table TABLE --date {day}"),
        mark("An invoice in {currency} needs the rate of exchange to {home} of {date}, the last "
             "business day before the sale or the issue. Enter the rate, its table and its "
             "day.")},
    RefusalSentence{
        "sale_date_in_future",
        mark("The date of sale lies in the future. Issue the invoice on that day, or correct"
             " the date.")},
    RefusalSentence{"term_out_of_range",
                    mark("“{field}” is {value}, but has to lie between {lowest} and {highest}.")},
    RefusalSentence{
        "too_many_decimals",
        mark("“{text}” has too many digits after the decimal sign. Allowed: {allowed}.")},
    RefusalSentence{
        "total_not_positive",
        mark("The total of the invoice is not more than zero. Check quantities and prices.")},
    RefusalSentence{
        "unit_not_counted",
        mark("This item's unit is no measure of text, so its quantity cannot be counted from"
             " a file. Give the quantity.")},
    RefusalSentence{
        "unknown_currency",
        mark("“{text}” is not a currency that Granica knows. Use a code of three letters, "
             "like PLN, EUR or USD.")},
    RefusalSentence{"unknown_language", mark("Granica does not speak “{text}”. Choose pl or en.")},
    RefusalSentence{"unknown_limit",
                    mark("“{text}” is not a limit. Granica knows: unpaid_balance, exposure, "
                         "overdue_days, overdue_balance, scope_creep, revision_rounds, open_asks, "
                         "open_asks_days, deposit, manual.")},
    RefusalSentence{"unknown_reset",
                    mark("“{text}” does not say when numbering begins again. Choose never, year or "
                         "month.")},
    RefusalSentence{
        "unknown_unit",
        mark("“{text}” is not a unit. Choose 1000 zzs, 1000 zbs, word, page, hour, piece or "
             "flat.")},
    RefusalSentence{"value_too_large",
                    mark("The value of the contract is larger than Granica can reckon with. Check "
                         "quantities and prices.")},
    RefusalSentence{
        "warn_above_stop",
        mark("The warning lies above the stop, so it would come too late. Lower the warning "
             "or raise the stop.")},
    RefusalSentence{
        "warn_percent_without_stop",
        mark("A warning in percent is a part of the stop, and this limit has no stop. Set "
             "one, or give the warning as a figure of its own.")},
    RefusalSentence{"wrong_country",
                    mark("“{text}” is not a country code. Use two letters, like PL or DE.")},
    RefusalSentence{"wrong_email",
                    mark("“{text}” is not an e-mail address. It looks like name@company.pl.")},
    RefusalSentence{"wrong_iban",
                    mark("“{text}” is not a correct account number: its length or check digits are "
                         "wrong. A Polish one has 26 digits, an IBAN begins with the country.")},
    RefusalSentence{
        "wrong_nip",
        mark("“{text}” is not a correct NIP. It has ten digits, and the last one has to "
             "agree with the others.")},
    RefusalSentence{
        "wrong_number_pattern",
        mark("“{pattern}” cannot be the pattern of document numbers. It needs {n}, at most "
             "40 characters, and the month and year ({mm}, {yyyy}) when numbering begins "
             "again each month, so that no number comes twice.")},
    RefusalSentence{"wrong_postcode",
                    mark("“{text}” is not a Polish postal code. It looks like 00-950. Of an "
                         "address abroad, name the country as well.")},
    RefusalSentence{
        "wrong_regon",
        mark("“{text}” is not a correct REGON. It has 9 or 14 digits, and the last one has "
             "to agree with the others.")},
    RefusalSentence{
        "wrong_vat_rate",
        mark("“{text}” is not a VAT rate. Choose 23, 8, 5, 0, zw, np1, np2, oo or none.")},
    RefusalSentence{
        "wrong_vat_ue",
        mark("“{text}” is not a correct EU VAT number. It begins with the country, like "
             "DE123456789.")},
};
}  // namespace wording
