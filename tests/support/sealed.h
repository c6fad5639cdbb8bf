// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that cannot be written while a test looks at it.
#pragma once
#include <filesystem>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include <boost/test/unit_test.hpp>

namespace support {
/// Mounts of this process that nobody else sees and that go with it.
inline bool mayMount() {
    static const bool may = ::unshare(CLONE_NEWNS) == 0 &&
                            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return may;
}

/// A folder of which nothing can be written while this lives: root is stopped by a read-only mount,
/// everybody else by permissions.
class Sealed {
public:
    explicit Sealed(std::filesystem::path folder) : folder_(std::move(folder)) {
        if (::geteuid() != 0) {
            for (const auto& entry : std::filesystem::directory_iterator(folder_))
                ::chmod(entry.path().c_str(), 0400);
            isSealed_ = ::chmod(folder_.c_str(), 0500) == 0;
        } else if (mayMount() &&
                   ::mount(folder_.c_str(), folder_.c_str(), nullptr, MS_BIND, nullptr) == 0) {
            isMounted_ = true;
            isSealed_ = ::mount(nullptr, folder_.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                                nullptr) == 0;
        }
        if (!isSealed_)
            BOOST_TEST_MESSAGE("left out: nothing can be mounted here");
    }

    Sealed(const Sealed&) = delete;
    Sealed& operator=(const Sealed&) = delete;

    ~Sealed() {
        if (isMounted_)
            ::umount2(folder_.c_str(), MNT_DETACH);
        else
            ::chmod(folder_.c_str(), 0700);
    }

    explicit operator bool() const { return isSealed_; }

private:
    std::filesystem::path folder_;
    bool isMounted_ = false;
    bool isSealed_ = false;
};
}  // namespace support
