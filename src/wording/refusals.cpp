// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/refusals.h"

#include <algorithm>

#include "refusal_tables.h"

namespace wording {
std::vector<RefusalSentence> refusalSentences() {
    std::vector<RefusalSentence> all;
    for (const auto table : {domainSentences(), fileSentences(), usecaseSentences()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

const char* refusalSentence(std::string_view code) {
    for (const auto table : {domainSentences(), fileSentences(), usecaseSentences()}) {
        const auto found =
            std::lower_bound(table.begin(), table.end(), code,
                             [](const RefusalSentence& sentence, std::string_view key) {
                                 return sentence.code < key;
                             });
        if (found != table.end() && found->code == code)
            return found->msgid;
    }
    return nullptr;
}
}  // namespace wording
