// SPDX-License-Identifier: GPL-3.0-or-later
// How much text there is, as copywriters count it. Counting a file is the business of exchange;
// this is the measured volume and what it is in units of price.
#pragma once
#include <cstdint>
#include <string>

#include "domain/contract/unit.h"

namespace domain {
/// zzs: characters with spaces, line ends not counted; zbs: without any white space; words.
struct TextVolume {
    std::int64_t zzs = 0;
    std::int64_t zbs = 0;
    std::int64_t words = 0;

    friend bool operator==(const TextVolume&, const TextVolume&) = default;
};

/// What a text file held when it was read.
struct CountedText {
    TextVolume volume;
    std::string sha256;    ///< of the bytes, whatever their encoding
    std::string encoding;  ///< e.g. "UTF-8", "windows-1250"
    std::string fileName;  ///< without its folder
};

/// The volume in `unit`, half up to the thousandth: 6123 zzs in "1000 zzs" are 6.123. Refuses with
/// `unit_not_counted` a unit that is no measure of text (hour, piece, flat).
Result<Quantity> inUnit(const TextVolume& volume, const Unit& unit);
}  // namespace domain
