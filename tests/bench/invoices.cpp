// SPDX-License-Identifier: GPL-3.0-or-later
// Draws as many invoices of one page as it is told, one after the other, on the letterhead of the
// PNG that it is told, if any, and says how large the last one is and how much memory it took at
// most; invoices.sh counts what one of them costs.
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <sys/resource.h>

#include "documents/samples.h"

namespace {
documents::Letterhead letterheadWith(const char* file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    return {documents::kHouseColour, documents::readLogo(bytes, file).orThrow()};
}
}  // namespace

int main(int argc, char** argv) {
    const std::span words(argv, static_cast<std::size_t>(argc));
    const int count = words.size() > 1 ? std::stoi(words[1]) : 1;
    const documents::Press press(
        GRANICA_SOURCE_DIR "/templates/fonts",
        words.size() > 2 ? letterheadWith(words[2]) : documents::Letterhead{});
    std::size_t size = 0;
    for (int i = 1; i <= count; ++i) {
        auto invoice = samples::richInvoice();
        invoice.number = "FV/" + std::to_string(i) + "/11/2026";
        size = press.invoice(invoice, samples::polish()).size();
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << size << ' ' << usage.ru_maxrss << '\n';
}
