// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "domain/base/refusal.h"
#include "failures.h"

namespace storage {
bool Query::next() {
    column_ = 0;
    try {
        return statement_->executeStep();
    } catch (const SQLite::Exception& error) {
        throw domain::Refused(describe(error, *file_));
    }
}

void Query::run() {
    try {
        statement_->exec();
    } catch (const SQLite::Exception& error) {
        throw domain::Refused(describe(error, *file_));
    }
}

Query::~Query() {
    if (cached_ == nullptr)
        return;
    statement_->tryReset();
    statement_->clearBindings();
    cached_->isInUse = false;
}
}  // namespace storage
