// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labour/text_volume.h"

namespace domain {
namespace {
Quantity perUnit(std::int64_t counted, std::int64_t unitSize) {
    return {multiplyDivide(counted, 1000, unitSize, Rounding::HalfUp)};
}
}  // namespace

Result<Quantity> inUnit(const TextVolume& volume, const Unit& unit) {
    switch (unit.kind) {
        case Unit::Kind::ThousandZzs:
            return perUnit(volume.zzs, 1000);
        case Unit::Kind::ThousandZbs:
            return perUnit(volume.zbs, 1000);
        case Unit::Kind::Word:
            return perUnit(volume.words, 1);
        case Unit::Kind::Page:
            return perUnit(volume.zzs, unit.pageZzs);
        case Unit::Kind::Hour:
        case Unit::Kind::Piece:
        case Unit::Kind::Flat:
            break;
    }
    return refuseInput("unit_not_counted", {{"unit", codeOf(unit)}});
}
}  // namespace domain
