// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/refusals.h"

#include <algorithm>
#include <array>
#include <span>

#include "refusals_commands.h"
#include "refusals_domain.h"
#include "refusals_files.h"
#include "refusals_findings.h"
#include "refusals_import.h"
#include "refusals_usecases.h"

namespace wording {
namespace {
using Table = std::span<const RefusalSentence>;

constexpr bool isBefore(const RefusalSentence& a, const RefusalSentence& b) {
    return a.code < b.code;
}

constexpr std::array kTables{Table(kCommandSentences), Table(kDomainSentences),
                             Table(kFileSentences),    Table(kFindingSentences),
                             Table(kImportSentences),  Table(kUsecaseSentences)};
static_assert(std::all_of(kTables.begin(), kTables.end(), [](Table table) {
    return std::is_sorted(table.begin(), table.end(), isBefore);
}));
}  // namespace

std::vector<RefusalSentence> refusalSentences() {
    std::vector<RefusalSentence> all;
    for (const Table table : kTables)
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

const char* refusalSentence(std::string_view code, Surface surface) {
    for (const Table table : kTables) {
        const auto found =
            std::lower_bound(table.begin(), table.end(), RefusalSentence{code, nullptr}, isBefore);
        if (found != table.end() && found->code == code)
            return surface == Surface::Window && found->inWindow ? found->inWindow : found->msgid;
    }
    return nullptr;
}
}  // namespace wording
