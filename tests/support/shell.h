// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command of the shell and reads what it prints. Only for tests.
#pragma once
#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>

struct Ran {
    int status = 0;   ///< 0: done
    std::string out;  ///< both streams
};

inline Ran shell(const std::string& command) {
    // All of it in braces, so that the redirection is for each of its commands.
    const auto whole = "{ " + command + "\n} 2>&1";
    FILE* pipe = popen(whole.c_str(), "r");  // NOLINT(cert-env33-c): our own words
    if (pipe == nullptr)
        throw std::runtime_error("cannot run: " + command);
    Ran ran;
    std::array<char, 4096> part{};
    while (const auto length = std::fread(part.data(), 1, part.size(), pipe))
        ran.out.append(part.data(), length);
    ran.status = pclose(pipe);
    return ran;
}

inline bool isInstalled(const std::string& tool) {
    return shell("command -v " + tool).status == 0;
}
