// SPDX-License-Identifier: GPL-3.0-or-later
// The unit of a price. A page carries its own definition, because customs differ (1800, 2300).
#pragma once
#include <string>
#include <string_view>

#include "domain/base/refusal.h"

namespace domain {
struct Unit {
    enum class Kind { ThousandZzs, ThousandZbs, Word, Page, Hour, Piece, Flat };

    Kind kind = Kind::Flat;
    int pageZzs = 1800;  ///< characters with spaces in a page; meaningful for Page only

    friend bool operator==(const Unit& a, const Unit& b) {
        return a.kind == b.kind && (a.kind != Kind::Page || a.pageZzs == b.pageZzs);
    }
};

/// "1000 zzs", "1000 zbs", "word", "page" (1800 zzs), "page 2300" (its definition), "hour",
/// "piece", "flat". Refuses others with `unknown_unit`.
Result<Unit> parseUnit(std::string_view text);

/// The same text back; "page" carries its definition when that is not 1800.
std::string codeOf(const Unit& unit);
}  // namespace domain
