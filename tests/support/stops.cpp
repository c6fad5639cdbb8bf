// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stops.h"

namespace support {
using usecases::Manual;

Site::Site()
    : client(practice.client()),
      contract(practice.started(client)),
      draft(practice.draft(client)),
      entry(practice.work(contract, 3, "1").entry.id),
      ask(practice.ask(contract, "100.00")),
      otherClient(practice.client("Other")),
      otherContract(practice.started(otherClient)) {
    practice.deliver(contract, 1);
    usecases::startTimer(practice.now(), otherContract, {}, "");
}

const std::vector<Stop>& stops() {
    static const std::vector<Stop> all{
        {"unpaid balance",
         [](Site& site) {
             site.practice.invoice(site.client, "5000.00");
             site.practice.on("2026-09-03");
         }},
        {"revision rounds",
         [](Site& site) {
             usecases::openRound(site.practice.now(), site.contract, {}, "");
             usecases::openRound(site.practice.now(), site.contract, {}, "");
             usecases::setManual(site.practice.now(),
                                 {site.client, site.draft, Manual::Stop, "no"});
             site.practice.on("2026-09-03");
         }},
        {"by hand, the client",
         [](Site& site) {
             usecases::setManual(site.practice.now(), {site.client, {}, Manual::Stop, "threats"});
             site.practice.on("2026-09-03");
         }},
        {"by hand, the contracts",
         [](Site& site) {
             for (const auto contract : {site.contract, site.draft})
                 usecases::setManual(site.practice.now(),
                                     {site.client, contract, Manual::Stop, "nobody answers"});
             site.practice.on("2026-09-03");
         }},
    };
    return all;
}
}  // namespace support
