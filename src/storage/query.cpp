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

std::string Query::wholeRow() const {
    std::string bytes;
    for (int i = 0; i < statement_->getColumnCount(); ++i) {
        const auto column = statement_->getColumn(i);
        if (column.isNull())
            continue;
        const auto value = column.getString();
        bytes += '\n' + std::string(column.getName()) + ' ' + std::to_string(column.getType()) +
                 ' ' + std::to_string(value.size()) + ':' + value;
    }
    return bytes;
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
