// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/failures.h"

#include <ostream>
#include <sqlite3.h>

#include <SQLiteCpp/Exception.h>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(failures)

namespace {
struct Case {
    int code;
    const char* refusal;
    domain::Refusal::Kind kind = domain::Refusal::Kind::World;
};

std::ostream& operator<<(std::ostream& out, const Case& c) {
    return out << c.code << ' ' << c.refusal;
}

const std::vector<Case> kCases{
    {SQLITE_BUSY, "database_locked"},
    {SQLITE_BUSY_SNAPSHOT, "database_locked"},
    {SQLITE_LOCKED, "database_locked"},
    {SQLITE_FULL, "disk_full"},
    {SQLITE_IOERR_SHMSIZE, "disk_full"},
    {SQLITE_READONLY, "database_unwritable"},
    {SQLITE_READONLY_DBMOVED, "database_unwritable"},
    {SQLITE_CANTOPEN, "database_unwritable"},
    {SQLITE_PERM, "database_unwritable"},
    {SQLITE_CORRUPT, "database_corrupt"},
    {SQLITE_NOTADB, "not_a_database"},
    {SQLITE_IOERR_WRITE, "disk_error"},
    {SQLITE_IOERR_FSYNC, "disk_error"},
    {SQLITE_CONSTRAINT_UNIQUE, "database_refused", domain::Refusal::Kind::Rule},
    {SQLITE_CONSTRAINT_TRIGGER, "database_refused", domain::Refusal::Kind::Rule},
    {SQLITE_ERROR, "database_failed"},
};
}  // namespace

BOOST_DATA_TEST_CASE(every_failure_of_sqlite_has_its_refusal, boost::unit_test::data::make(kCases),
                     c) {
    const auto refusal = storage::describe(SQLite::Exception("what it said", c.code), "a.db");
    BOOST_TEST(refusal.code == c.refusal);
    BOOST_TEST((refusal.kind == c.kind));
    BOOST_REQUIRE(refusal.arguments.size() == 2U);
    BOOST_TEST(std::get<std::string>(refusal.arguments[0].second.value()) == "a.db");
    BOOST_TEST(std::get<std::string>(refusal.arguments[1].second.value()) == "what it said");
}

BOOST_AUTO_TEST_SUITE_END()
