// SPDX-License-Identifier: GPL-3.0-or-later
// Draws as many invoices of one page as it is told, one after the other, and says how large the
// last one is and how much memory it took at most; invoices.sh counts what one of them costs.
#include <iostream>
#include <sys/resource.h>

#include "documents/samples.h"

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::stoi(argv[1]) : 1;
    std::size_t size = 0;
    for (int i = 1; i <= count; ++i) {
        auto invoice = samples::richInvoice();
        invoice.number = "FV/" + std::to_string(i) + "/11/2026";
        size = samples::press().invoice(invoice, samples::polish()).size();
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << size << ' ' << usage.ru_maxrss << '\n';
}
