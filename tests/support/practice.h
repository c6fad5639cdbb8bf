// SPDX-License-Identifier: GPL-3.0-or-later
// A copywriter's practice: a database in a folder of its own, a clock that stands until it is told
// to go, and the usual client, contract, invoice in one line each. Only for tests.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "support/print.h"
#include "support/raw.h"
#include "support/temp_folder.h"
#include "usecases/changes.h"
#include "usecases/clients.h"
#include "usecases/gatekeeping.h"
#include "usecases/invoices.h"
#include "usecases/labour.h"
#include "usecases/opening.h"
#include "usecases/payments.h"
#include "usecases/set_up.h"

namespace support {
class HandClock : public usecases::Clock {
public:
    HandClock();

    std::chrono::sys_seconds now() const override { return now_; }

    domain::Date today() const override { return std::chrono::floor<domain::Days>(now_); }

    void advance(std::chrono::seconds by) { now_ += by; }

    void set(std::chrono::sys_seconds now) { now_ = now; }

private:
    std::chrono::sys_seconds now_;
};

/// What the build has put beside the program: templates and locale.
std::filesystem::path shipped();
/// templates/examples/profile.json as a profile.
usecases::Profile exampleProfile();

/// The code of the refusal, or "done".
template <class Act>
std::string outcomeOf(Act&& act) {
    try {
        act();
    } catch (const domain::Refused& refused) {
        return refused.refusal().code;
    }
    return "done";
}

domain::Money pln(const char* amount);
domain::Money eur(const char* amount);
/// "2.5" → 2500 thousandths.
domain::Quantity quantity(const char* text);

/// One flat item of 1000.00, ten thousand characters at 45.00, ten hours at 100.00, all net at 23
/// %; one revision round, a suspension clause.
extern const char* const kUsualContract;
/// Two hours at 60.00 EUR, one flat text of 500.00 EUR, reverse charge.
extern const char* const kForeignContract;
/// One flat text of 1000.00 net at 23 %, with a deposit of 500.00 before it starts.
extern const char* const kDepositContract;

class Practice {
public:
    /// From the example profile, on 2026-09-01 (a Tuesday).
    Practice() : Practice([](usecases::Profile&) {}) {}

    explicit Practice(const std::function<void(usecases::Profile&)>& change);

    /// The database as of a day; closes the one before.
    usecases::Office& on(domain::Date day);

    usecases::Office& on(const char* day) { return on(domain::dateOf(day)); }

    usecases::Office& now() { return *office_; }

    void close() { office_.reset(); }

    domain::ClientId client(const std::string& name = "ACME");
    /// In Berlin, pays in EUR.
    domain::ClientId foreignClient();
    domain::ContractId draft(domain::ClientId client, const char* json = kUsualContract);
    domain::ContractId started(domain::ClientId client, const char* json = kUsualContract);

    /// The item at a position from 1.
    domain::ScopeItemId item(domain::ContractId contract, int position);
    usecases::DeliveryAnswer deliver(domain::ContractId contract, int position,
                                     const char* amount = "1",
                                     std::optional<domain::Date> date = {});
    usecases::WorkAnswer work(domain::ContractId contract, int position, const char* amount,
                              std::optional<domain::Date> date = {});
    /// A priced ask of the contract.
    domain::ChangeId ask(domain::ContractId contract, const char* net);
    /// All that can be invoiced, issued without a file.
    usecases::IssuedView invoice(domain::ContractId contract);
    /// By hand: one line of `net` at 23 %.
    usecases::IssuedView invoice(domain::ClientId client, const char* net);
    usecases::PaymentAnswer pay(domain::InvoiceId invoice, const std::string& amount);

    std::filesystem::path path(const char* name) const { return folder_ / name; }

    const std::filesystem::path& file() const { return file_; }

    /// A path below a regular file, which not even root can write to.
    std::filesystem::path unwritable() const;

    /// What another program reads, or says after changing something.
    std::string read(const std::string& sql) const { return Raw(file_).read(sql); }

    std::string run(const std::string& sql) const { return Raw(file_).run(sql); }

    /// Rows in all tables, journal included.
    std::string counts() const;
    /// The codes of what verification finds, joined with a blank.
    std::string findings();

    HandClock clock;

private:
    TempFolder folder_;
    std::filesystem::path file_;
    std::optional<usecases::Office> office_;
};
}  // namespace support
