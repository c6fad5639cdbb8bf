// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/input.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace fuzz {
void require(bool isKept, const char* promise) {
    if (isKept)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

std::filesystem::path fileOf(std::string_view bytes) {
    static const int kFile = memfd_create("input", MFD_CLOEXEC);
    require(kFile >= 0 && ftruncate(kFile, 0) == 0, "there is a file in memory");
    require(pwrite(kFile, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()),
            "the whole input is written");
    return "/proc/self/fd/" + std::to_string(kFile);
}
}  // namespace fuzz
