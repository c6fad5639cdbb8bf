// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/opening.h"

namespace usecases {
Office openOffice(const std::filesystem::path& file, domain::Date today, const Clock& clock,
                  const std::filesystem::path& shipped) {
    return {storage::Database::open(file), today, clock, shipped};
}

exchange::Profile readProfile(const std::filesystem::path& file) {
    return exchange::readProfileFile(file).orThrow();
}

exchange::CountedText countText(const std::filesystem::path& file) {
    return exchange::countTextFile(file).orThrow();
}
}  // namespace usecases
