// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/refusals.h"

#include <algorithm>
#include <array>

#include "wording/voice.h"

namespace wording {
namespace {
constexpr std::array kSentences{
    RefusalSentence{
        "account_missing",
        mark("The seller has no bank account in this currency, so the buyer would not know "
             "where to pay. Add one first.")},
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
    RefusalSentence{"control_character",
                    mark("The text holds an invisible control character. Type the text again.")},
    RefusalSentence{
        "csv_broken",
        mark("This row is not proper CSV of {columns} columns: one is missing or too many, "
             "or a quotation mark is not closed.")},
    RefusalSentence{"csv_header_wrong", mark("The first row has to be: {expected}")},
    RefusalSentence{
        "currency_differs",
        mark("“{item}” is in another currency; everything in this contract is in {currency}.")},
    RefusalSentence{"database_corrupt",
                    mark("The database {file} is damaged. Leave it as it is and restore the latest "
                         "backup into a new file.")},
    RefusalSentence{"database_exists",
                    mark("{file} exists already and is never overwritten. Choose another name.")},
    RefusalSentence{"database_failed",
                    mark("The database {file} could not do this ({detail}). Nothing was saved.")},
    RefusalSentence{
        "database_locked",
        mark("Another program is using the database {file} right now. Close it, or try again"
             " in a moment.")},
    RefusalSentence{
        "database_missing",
        mark("There is no database {file}. Create it with “granica init”, or name another "
             "one with --db.")},
    RefusalSentence{
        "database_newer",
        mark("A newer Granica wrote this database (its format is {found}, this program knows"
             " up to {known}). It was left untouched; use the newer program.")},
    RefusalSentence{"database_refused",
                    mark("The database does not allow this, so nothing was saved ({detail}).")},
    RefusalSentence{
        "database_unfinished",
        mark("This database was not set up to the end. Create a new one with “granica init”,"
             " or restore a backup.")},
    RefusalSentence{
        "database_unwritable",
        mark("Granica may not open the database {file} for writing. Check the permissions of"
             " the file and of its folder.")},
    RefusalSentence{
        "date_before_last_document",
        mark("The last document of this series is dated {last}, so a new one cannot be dated"
             " {date}. Choose {last} or a later day.")},
    RefusalSentence{"deadline_before_start",
                    mark("The deadline {deadline} is before the start {start}.")},
    RefusalSentence{
        "discount_too_large",
        mark("The discount on “{item}” has to lie between zero and the price of the whole "
             "line.")},
    RefusalSentence{
        "disk_error",
        mark("The disk failed while Granica was working on {file} ({detail}). Check the disk"
             " before going on.")},
    RefusalSentence{
        "disk_full",
        mark("The disk with {file} is full, so nothing was saved. Make room and try again.")},
    RefusalSentence{"duplicate_key", mark("The key “{key}” stands here twice. Leave only one.")},
    RefusalSentence{"empty_name", mark("The name is empty. Write at least one letter.")},
    RefusalSentence{"expected_list", mark("A list in square brackets is needed here.")},
    RefusalSentence{"expected_number", mark("A number is needed here.")},
    RefusalSentence{"expected_object", mark("Keys and values in curly brackets are needed here.")},
    RefusalSentence{"expected_text", mark("Text in quotation marks is needed here.")},
    RefusalSentence{"file_missing", mark("There is no file {file}.")},
    RefusalSentence{
        "file_too_large",
        mark("{file} is larger than {megabytes} MB, which is more than Granica reads.")},
    RefusalSentence{
        "file_unreadable",
        mark("Granica cannot read {file}. Check that it is a file and that you may open it.")},
    RefusalSentence{"floor_not_for_limit",
                    mark("The limit “{limit}” has no floor; only overdue_days has one.")},
    RefusalSentence{
        "folder_unwritable",
        mark("Granica cannot create {file}. Check that its folder exists and may be written "
             "to.")},
    RefusalSentence{"font_missing",
                    mark("A font that Granica ships is missing. Install Granica again.")},
    RefusalSentence{"invoice_without_lines", mark("An invoice needs at least one line.")},
    RefusalSentence{
        "json_broken",
        mark("The file is not valid JSON from column {column} on. Look for a missing comma, "
             "bracket or quotation mark just before.")},
    RefusalSentence{"json_number_not_exact",
                    mark("Write {text} in quotation marks, so that the number stays exact.")},
    RefusalSentence{"json_too_deep", mark("The brackets are nested too deeply here.")},
    RefusalSentence{"limit_without_figures",
                    mark("The limit “{limit}” has no figures: it is only on or off.")},
    RefusalSentence{"missing_field", mark("“{field}” is missing, and it is needed here.")},
    RefusalSentence{"negative_number", mark("“{text}” is less than zero, and here it cannot be.")},
    RefusalSentence{"not_a_choice",
                    mark("“{text}” is not possible here. Choose one of: {choices}.")},
    RefusalSentence{"not_a_database", mark("{file} is not a database of Granica.")},
    RefusalSentence{"not_a_date",
                    mark("“{text}” is not a date. Write year, month and day, like 2026-09-05.")},
    RefusalSentence{"not_a_number",
                    mark("“{text}” is not a number. Write it with digits, like 275.50.")},
    RefusalSentence{
        "not_a_text_file",
        mark("{file} is not a plain text file. Save the text as .txt and use that file.")},
    RefusalSentence{"number_too_large", mark("“{text}” is a larger number than Granica can keep.")},
    RefusalSentence{"out_of_range", mark("“{text}” does not lie between {min} and {max}.")},
    RefusalSentence{
        "override_in_past",
        mark("An override has to hold at least for today. Choose today or a later day.")},
    RefusalSentence{
        "override_too_long",
        mark("An override may not last that long. Choose an earlier last day; it can be "
             "renewed then, with a reason.")},
    RefusalSentence{"override_without_reason",
                    mark("An override needs a reason, so that it can be understood later.")},
    RefusalSentence{
        "page_size_without_page",
        mark("Only the unit “page” has a size of the page. Remove page_zzs, or change the "
             "unit.")},
    RefusalSentence{
        "percent_or_amount",
        mark("A deposit is agreed either in percent or as an amount. Give exactly one of the"
             " two.")},
    RefusalSentence{"price_negative", mark("The price of “{item}” is less than zero.")},
    RefusalSentence{"quantity_not_positive",
                    mark("The quantity of “{item}” has to be more than zero.")},
    RefusalSentence{
        "rate_date_wrong",
        mark("The exchange rate has to be of a day before the issue of the invoice and "
             "before the sale (art. 31a of the Polish VAT Act): the last business day before"
             " the earlier of the two.")},
    RefusalSentence{
        "rate_not_for_seller",
        mark("The seller's VAT status does not allow this VAT rate. Change the rate, or the "
             "status in the seller's data.")},
    RefusalSentence{"rate_not_wanted",
                    mark("This invoice is in the home currency, so it takes no exchange rate.")},
    RefusalSentence{
        "rate_required",
        mark("An invoice in a foreign currency needs an exchange rate, with its table number"
             " and date.")},
    RefusalSentence{
        "sale_date_in_future",
        mark("The date of sale lies in the future. Issue the invoice on that day, or correct"
             " the date.")},
    RefusalSentence{"template_broken", mark("The template is broken here.")},
    RefusalSentence{"template_broken.not_a_section",
                    mark("This name is a single value, so it cannot open a section.")},
    RefusalSentence{
        "template_broken.not_text",
        mark("This name is a list or a condition, so it cannot stand in the text by itself.")},
    RefusalSentence{"template_broken.unclosed_section",
                    mark("A section is opened with {{# or {{^ and not closed with {{/.")},
    RefusalSentence{"template_broken.unclosed_tag",
                    mark("A tag is opened with {{ and not closed with }}.")},
    RefusalSentence{"template_broken.unexpected_end",
                    mark("A section is closed here that is not open.")},
    RefusalSentence{"template_broken.unreadable",
                    mark("The template cannot be read as text in UTF-8.")},
    RefusalSentence{"template_broken.unsupported_tag",
                    mark("Granica does not know this kind of tag in a template.")},
    RefusalSentence{"template_missing", mark("The template {file} is missing.")},
    RefusalSentence{
        "template_unknown_name",
        mark("The template names “{name}”, which Granica does not know. Check its spelling.")},
    RefusalSentence{
        "template_without_subject",
        mark("The template {file} has to begin with a line “Subject: …” and an empty line.")},
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
    RefusalSentence{"unknown_key", mark("There is no key “{key}” here. Is “{suggestion}” meant?")},
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
    RefusalSentence{
        "unprintable_character",
        mark("The fonts of documents have no character “{text}” (in: {where}). Replace it.")},
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
    RefusalSentence{
        "wrong_holiday",
        mark("“{text}” is not a day of the year. Write month and day, like 05-03, or days "
             "after Easter, like easter+60.")},
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
    RefusalSentence{
        "wrong_year",
        mark("“{text}” is not a year. Write four digits, like 2025, or leave it empty.")},
};

constexpr bool areSorted() {
    return std::is_sorted(kSentences.begin(), kSentences.end(),
                          [](const auto& a, const auto& b) { return a.code < b.code; });
}

static_assert(areSorted());
}  // namespace

std::span<const RefusalSentence> refusalSentences() {
    return kSentences;
}

const char* refusalSentence(std::string_view code) {
    const auto* found = std::lower_bound(
        kSentences.begin(), kSentences.end(), code,
        [](const RefusalSentence& sentence, std::string_view key) { return sentence.code < key; });
    return found != kSentences.end() && found->code == code ? found->msgid : nullptr;
}
}  // namespace wording
