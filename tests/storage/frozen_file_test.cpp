// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be written, and disks with no room: what is read there, and what is refused.
#include "storage/frozen_file.h"

#include <fstream>
#include <sys/mount.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>

#include "storage/backup.h"
#include "storage/samples.h"
#include "storage/verification.h"
#include "support/sealed.h"

using namespace samples;
using support::mayMount;
using support::Raw;
using support::Sealed;
using support::TempFolder;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(frozen_file)

namespace {
/// A small disk of its own.
class SmallDisk {
public:
    explicit SmallDisk(fs::path folder) : folder_(std::move(folder)) {
        isMounted_ = ::geteuid() == 0 && mayMount() &&
                     ::mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=1m") == 0;
        if (!isMounted_)
            BOOST_TEST_MESSAGE("left out: nothing can be mounted here");
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    ~SmallDisk() {
        if (isMounted_)
            ::umount2(folder_.c_str(), MNT_DETACH);
    }

    explicit operator bool() const { return isMounted_; }

    void fill() const {
        std::ofstream all(folder_ / "filler", std::ios::binary);
        const std::string block(4'096, 'x');
        while (all.write(block.data(), std::ssize(block)).flush()) {
        }
    }

private:
    fs::path folder_;
    bool isMounted_ = false;
};

/// An office in a file that nobody has open, in a folder of its own.
struct Closed {
    explicit Closed(const std::string& name = "office.db") {
        const FrozenOffice office;
        backupTo(office.db, file = made.path() / name);
        const auto opened = Database::open(file);  // in WAL mode from now on
    }

    TempFolder made;
    TempFolder elsewhere;
    fs::path file;
};

std::string clientName(Database& db) {
    std::string name;
    db.read([&] { name = ClientStore(db).find({1}).value().party.name; });
    return name;
}

std::string addPayment(Database& db) {
    return written(db, [&] {
        Payment payment;
        payment.client = {1};
        payment.date = kToday;
        payment.amount = pln(100);
        PaymentStore(db).add(payment);
    });
}

std::string opened(const fs::path& file) {
    return outcomeOf([&] { const auto db = Database::open(file); });
}

void expectReadable(const fs::path& file) {
    auto db = Database::open(file);
    BOOST_TEST(clientName(db) == "Kawiarnia Pod Lipą");
    db.read([&] { BOOST_TEST(verifyFile(db).findings.empty()); });
    BOOST_TEST(addPayment(db) == "database_unwritable");
    BOOST_TEST(clientName(db) == "Kawiarnia Pod Lipą");
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_is_read_and_writing_is_refused) {
    const Closed closed;
    BOOST_TEST(Raw(closed.file).read("PRAGMA journal_mode") == "wal");
    if (const Sealed sealed(closed.made.path()); sealed)
        expectReadable(closed.file);
}

BOOST_AUTO_TEST_CASE(so_is_a_backup_which_never_had_a_log) {
    const Closed closed;
    BOOST_TEST(Raw(closed.file).read("PRAGMA journal_mode = DELETE") == "delete");
    if (const Sealed sealed(closed.made.path()); sealed)
        expectReadable(closed.file);
}

BOOST_AUTO_TEST_CASE(a_name_may_hold_what_means_something_in_a_uri) {
    const Closed closed("a b?mode=rwc#%41&ż.db");
    if (const Sealed sealed(closed.made.path()); sealed)
        expectReadable(closed.file);
}

BOOST_AUTO_TEST_CASE(it_can_be_copied_and_restored_from) {
    const Closed closed;
    const Sealed sealed(closed.made.path());
    if (!sealed)
        return;
    const auto copy = closed.elsewhere / "copy.db";
    backupTo(Database::open(closed.file), copy);
    auto copied = Database::open(copy);
    BOOST_TEST(addPayment(copied) == "done");
    const auto restored = closed.elsewhere / "restored.db";
    restoreFrom(closed.file, restored);
    BOOST_TEST(opened(restored) == "done");
}

BOOST_AUTO_TEST_CASE(only_a_file_that_cannot_change_is_frozen) {
    const Closed closed;
    BOOST_TEST(!isFrozen(closed.file));
    const Sealed sealed(closed.made.path());
    if (!sealed)
        return;
    BOOST_TEST(isFrozen(closed.file));
    auto db = connectFrozen(closed.file);
    BOOST_TEST(db.execAndGet("SELECT count(*) FROM client").getInt() == 1);
}

BOOST_AUTO_TEST_CASE(what_stands_in_a_log_is_never_left_out) {
    const Closed closed;
    {
        auto db = Database::open(closed.file);
        BOOST_TEST(addPayment(db) == "done");
        for (const char* suffix : {"", "-wal"})
            fs::copy_file(closed.file.string() + suffix,
                          (closed.elsewhere / "crashed.db").string() + suffix);
    }
    if (const Sealed sealed(closed.elsewhere.path()); sealed)
        BOOST_TEST(opened(closed.elsewhere / "crashed.db") == "database_unwritable");
}

BOOST_AUTO_TEST_CASE(a_file_of_another_schema_is_refused_there) {
    for (const auto& [version, code] :
         {std::pair("0", "database_older"), std::pair("99", "database_newer")}) {
        const Closed closed;
        Raw(closed.file).run(std::string("PRAGMA user_version = ") + version);
        if (const Sealed sealed(closed.made.path()); sealed)
            BOOST_TEST(opened(closed.file) == code);
    }
}

BOOST_AUTO_TEST_CASE(a_disk_with_no_room_is_read) {
    const Closed closed;
    const SmallDisk disk(closed.elsewhere.path());
    if (!disk)
        return;
    const auto file = closed.elsewhere / "office.db";
    fs::copy_file(closed.file, file);
    disk.fill();
    {
        auto db = Database::open(file);
        BOOST_TEST(clientName(db) == "Kawiarnia Pod Lipą");
        BOOST_TEST(addPayment(db) == "disk_full");
        BOOST_TEST(clientName(db) == "Kawiarnia Pod Lipą");
        backupTo(db, closed.made / "saved.db");
    }
    BOOST_TEST(opened(closed.made / "saved.db") == "done");
    fs::remove(closed.elsewhere / "filler");
    auto db = Database::open(file);
    BOOST_TEST(addPayment(db) == "done");
}

BOOST_AUTO_TEST_SUITE_END()
