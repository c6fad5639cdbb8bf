// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/opening.h"

#include "exchange/text_file.h"
#include "storage/database.h"

namespace usecases {
Office openOffice(const std::filesystem::path& file, domain::Date today, const Clock& clock,
                  const std::filesystem::path& shipped) {
    return {storage::Database::open(file), today, clock, shipped};
}

domain::CountedText countText(const std::filesystem::path& file) {
    return exchange::countTextFile(file).orThrow();
}
}  // namespace usecases
