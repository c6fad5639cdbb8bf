// SPDX-License-Identifier: GPL-3.0-or-later
// A disk for SQLite that can fail and lose power: a layer over the usual one, registered under a
// name of its own. Only for tests.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace support {
/// What a connection asks of the disk, and what may fail.
enum class DiskCall { Open, Write, Sync, Truncate, Delete };

/// The disk fails at the `at`-th call (from 1) of a kind, or of any kind.
struct DiskFault {
    int at = 1;
    std::optional<DiskCall> only;  ///< none: every kind counts
    int code = 0;                  ///< SQLITE_FULL …; 0: the usual one of the call
    bool lasts = false;            ///< every later call fails as well, as on a full disk
};

/// One at a time. Files opened while it exists are written through to the real disk; beside them
/// it remembers what was synced, so that a power cut can take the rest away.
class FaultVfs {
public:
    FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    ~FaultVfs();

    static const char* name();

    /// For connections that name no disk of their own, as those of a backup.
    void beDefault(bool isDefault);

    void failAt(const DiskFault& fault);
    void failNever();
    /// Calls since failAt() or failNever(), and whether one of them failed.
    int calls() const;
    bool hasFailed() const;

    /// From now on nothing that is open reaches the disk any more. Let go of every connection, then
    /// powerOn().
    void powerCut();

    /// Puts the files as the power cut left them: what was synced is there; of the rest nothing, or
    /// with a `seed` such writes as chance would have it.
    void powerOn(std::optional<std::uint32_t> seed = std::nullopt);
};
}  // namespace support
