// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_file.h"

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto profile = exchange::readProfile(fuzz::textOf(bytes, size), "profile.json");
    if (profile)
        fuzz::require(!profile->seller.party.name.empty(), "a seller has a name");
    return 0;
}
