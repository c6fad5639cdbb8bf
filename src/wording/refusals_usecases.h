// SPDX-License-Identifier: GPL-3.0-or-later
// What use cases refuse: a thing that is not there, or not in the state that it takes. A table for
// refusals.cpp alone, sorted by code; other layers look a code up in refusals.h.
#pragma once
#include <array>

#include "wording/refusals.h"
#include "wording/voice.h"

namespace wording {
inline constexpr std::array kUsecaseSentences{
    RefusalSentence{"already_corrected", mark("This invoice is already corrected to zero.")},
    RefusalSentence{"already_reversed", mark("This payment is already reversed.")},
    RefusalSentence{"buyer_address_missing",
                    mark("{number} does not name the address of {client}, and what is issued stays "
                         "as it is. To mend it, complete the client (granica client edit {id}), "
                         "take {number} back (granica invoice correct {number} --to-zero) and "
                         "issue it anew (granica invoice copy {number})."),
                    mark("{number} does not name the address of {client}, and what is issued stays "
                         "as it is. To mend it, complete the client's data, correct {number} to "
                         "zero and issue it anew.")},
    RefusalSentence{
        "buyer_address_needed",
        mark("The street or the city of {client} is not known, and the law wants the buyer's "
             "address on the document. Give it: granica client edit {id} --address … --postcode … "
             "--city …; or issue without it: granica invoice issue {draft} --without-address"),
        mark("The street or the city of {client} is not known, and the law wants the buyer's "
             "address on the document. Complete the client's data first.")},
    RefusalSentence{
        "cannot_correct_correction",
        mark("A correction is not corrected in its turn. Issue a new invoice instead.")},
    RefusalSentence{"cannot_reverse_reversal",
                    mark("This entry reverses a payment and cannot be reversed itself. Record the "
                         "payment again.")},
    RefusalSentence{"change_not_sent", mark("No change order was sent for this request yet.")},
    RefusalSentence{
        "change_unknown",
        mark("There is no change request “{text}”. Give its id or the number of its change "
             "order.")},
    RefusalSentence{
        "client_ambiguous",
        mark("“{text}” fits several clients: {names}. Write more of the name, or the id.")},
    RefusalSentence{"client_ambiguous.more",
                    mark("“{text}” fits several clients: {names}, and {more} more. Write more of "
                         "the name, or the id.")},
    RefusalSentence{"client_archived",
                    mark("This client is archived. Take it out of the archive first.")},
    RefusalSentence{"client_exists", mark("There is already a client of this name or NIP.")},
    RefusalSentence{"client_refused",
                    mark("You decided never to work for this client again, so there can be no new "
                         "contract.")},
    RefusalSentence{"client_unknown", mark("There is no client “{text}”.")},
    RefusalSentence{
        "contract_ambiguous",
        mark("“{text}” fits several contracts: {names}. Write more of the title, or the id.")},
    RefusalSentence{"contract_ambiguous.more",
                    mark("“{text}” fits several contracts: {names}, and {more} more. Write more of "
                         "the title, or the id.")},
    RefusalSentence{"contract_closed", mark("This contract is closed.")},
    RefusalSentence{"contract_not_started",
                    mark("This contract is not started yet. Start it first.")},
    RefusalSentence{
        "contract_started",
        mark("This contract is started, so it is no longer edited. Its scope changes by "
             "accepted change requests.")},
    RefusalSentence{"contract_unknown", mark("There is no contract “{text}”.")},
    RefusalSentence{"correction_needs_reason",
                    mark("A correction needs a reason, which is printed on it.")},
    RefusalSentence{"credit_too_small", mark("This payment has less credit left than that.")},
    RefusalSentence{"date_in_future",
                    mark("The date lies in the future. Choose today or an earlier day.")},
    RefusalSentence{"date_in_past",
                    mark("The date lies in the past. Choose today or a later day.")},
    RefusalSentence{"delivery_amount_missing",
                    mark("Give the file that was handed over, or the quantity.")},
    RefusalSentence{"deposit_above_agreed",
                    mark("This is {amount} more than what was missing of the deposit; all of it is "
                         "kept as a deposit.")},
    RefusalSentence{"draft_without_address",
                    mark("The street or the city of {client} is missing, and the law wants the "
                         "buyer's full address. Add it before you issue: granica client edit {id} "
                         "--address … --postcode … --city …"),
                    mark("The street or the city of {client} is missing, and the law wants the "
                         "buyer's full address. Add it to the client before you issue.")},
    RefusalSentence{"entry_invoiced", mark("This work is on an invoice, so it stays as it is.")},
    RefusalSentence{"entry_invoiced.draft",
                    mark("This work is in draft {draft}. Discard that "
                         "draft first: granica invoice discard {draft}"),
                    mark("This work is in draft {draft}. Discard that draft first.")},
    RefusalSentence{"hours_beyond_day",
                    mark("{hours} hours are more than a day has. Enter each day by itself.")},
    RefusalSentence{"invoice_is_draft", mark("This invoice is only a draft. Issue it first.")},
    RefusalSentence{"invoice_settled", mark("This invoice is already paid in full.")},
    RefusalSentence{"invoice_unknown", mark("There is no invoice “{text}”.")},
    RefusalSentence{"invoice_unknown.draft",
                    mark("There is no draft {text}. Those that wait: granica invoice list "
                         "--drafts"),
                    mark("There is no draft {text}.")},
    RefusalSentence{"item_missing", mark("Say which scope item it is.")},
    RefusalSentence{
        "item_unknown",
        mark("“{contract}” has no scope item “{text}”. Give its name, or its position from 1"
             " to {count}.")},
    RefusalSentence{"limit_not_at_level",
                    mark("This limit is measured for the whole client, so it cannot be set for one "
                         "contract.")},
    RefusalSentence{"manual_without_reason",
                    mark("A stop by hand needs a reason, so that it can be understood later.")},
    RefusalSentence{"network_folder",
                    mark("{folder} is on a server. A lost connection or a second computer can "
                         "damage the database; better keep it on this computer.")},
    RefusalSentence{"no_credit_left",
                    mark("This payment has no credit left to put on an invoice.")},
    RefusalSentence{"no_timer", mark("No timer is running.")},
    RefusalSentence{"not_stopped",
                    mark("Work is not stopped, so there is nothing to give notice of.")},
    RefusalSentence{"nothing_to_invoice",
                    mark("Nothing was delivered or accepted that is not on an invoice yet.")},
    RefusalSentence{"nothing_to_invoice.draft",
                    mark("All that was delivered or accepted and is on no invoice yet is on draft "
                         "{draft}. Issue it: granica invoice issue {draft}"),
                    mark("All that was delivered or accepted and is on no invoice yet is on draft "
                         "{draft}. Issue that one.")},
    RefusalSentence{"nothing_to_suspend",
                    mark("No contract of this client is started, so there is no work to suspend.")},
    RefusalSentence{
        "notice_already_sent",
        mark("The client was told of this stop in the suspension notice of {date} ({file}). One "
             "stop has one notice; a new one can be written when work has gone on and is stopped "
             "again.")},
    RefusalSentence{"number_already_given",
                    mark("{number} is not beyond {last}, the last number given in this period.")},
    RefusalSentence{"number_patterns_equal",
                    mark("Two series have the same pattern of numbers ({series}), so their numbers "
                         "would come twice. Give each a pattern of its own.")},
    RefusalSentence{"order_outdated",
                    mark("The client has {number} with the old price: send the new one (granica "
                         "change send {id}) before it is accepted."),
                    mark("The client has {number} with the old price: send the new one before it "
                         "is accepted.")},
    RefusalSentence{"other_client", mark("The payment and the invoice are of different clients.")},
    RefusalSentence{"other_currency", mark("The payment has to be in {expected} here.")},
    RefusalSentence{"out_of_range", mark("“{text}” does not lie between {min} and {max}.")},
    RefusalSentence{"override_lets_work_go_on",
                    mark("Work goes on under your override until {date}, so nothing is suspended "
                         "and there is nothing to give notice of.")},
    RefusalSentence{"override_without_stop",
                    mark("Nothing is stopped for {client}, so there is nothing to go on in spite "
                         "of.")},
    RefusalSentence{"override_without_stop_of_contract",
                    mark("“{contract}” is not stopped, so there is nothing to go on in spite of.")},
    RefusalSentence{"pause_without_reason",
                    mark("A pause needs a reason, so that it can be understood later.")},
    RefusalSentence{"payer_currency", mark("A VAT payer in Poland states the tax in PLN, so the "
                                           "database is in PLN and not in {currency}.")},
    RefusalSentence{"payment_above_open",
                    mark("This is {amount} more than what was open; the rest is kept as credit.")},
    RefusalSentence{"payment_before_issue",
                    mark("The payment is dated {date}, before {number} was issued; on the invoice "
                         "it counts from its issue date, {issued}.")},
    RefusalSentence{
        "payment_target_missing",
        mark("Say what the payment is for: exactly one of invoice, client and deposit.")},
    RefusalSentence{"payment_unknown", mark("There is no payment “{text}”.")},
    RefusalSentence{"period_reversed", mark("The first day, {from}, is after the last one, {to}.")},
    RefusalSentence{
        "rate_missing",
        mark("No rate of exchange for {currency} is stored, and Granica does not guess. Store one: "
             "granica gate rate {currency} RATE --table TABLE --date DAY"),
        mark("No rate of exchange for {currency} is stored, and Granica does not guess. The next "
             "invoice in {currency} brings one.")},
    RefusalSentence{"reversal_needs_reason", mark("Reversing a payment needs a reason.")},
    RefusalSentence{
        "shipped_files_missing",
        mark("The files that belong to Granica are not in {folder}. Install it again, or "
             "name their folder in GRANICA_DATA.")},
    RefusalSentence{"still_stopped",
                    mark("Work is still stopped, so it is too early for a resume notice.")},
    RefusalSentence{
        "stop_lifted_by_money_at_hand",
        mark("What stops the work, the client's own overpayment would pay: {amount} on {number}. "
             "Put "
             "it there first (payment match {payment} --invoice {number}); then nothing is to be "
             "suspended."),
        mark("What stops the work, the client's own overpayment would pay: {amount} on {number}. "
             "Put "
             "it there first (“Put on an invoice…” on Today); then nothing is to be suspended.")},
    RefusalSentence{
        "sync_folder",
        mark("The database lies in a folder of {service}, which copies files while they are "
             "written and can damage them. Better keep it elsewhere and copy backups there.")},
    RefusalSentence{"unknown_component",
                    mark("Exposure has no such component. Choose unpaid_invoices, unbilled_work, "
                         "unbilled_changes or deposits_and_credits.")},
    RefusalSentence{"vat_ue_missing", mark("Reverse charge within the EU wants the EU VAT numbers "
                                           "of both sides on the invoice; one is missing.")},
    RefusalSentence{"work_amount_missing",
                    mark("Say how much was done: exactly one of hours, quantity and file.")},
    RefusalSentence{"work_stopped", mark("Work for {client} is stopped.")},
    RefusalSentence{"work_unknown", mark("There is no such work entry.")},
};
}  // namespace wording
