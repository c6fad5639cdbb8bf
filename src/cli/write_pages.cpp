// SPDX-License-Identifier: GPL-3.0-or-later
// Run by the build, not installed: writes the manual pages and the completion for bash into a
// folder share/, with the translations of another.
//
//   write_pages LOCALE_FOLDER SHARE_FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>

#include "cli/completion.h"
#include "cli/groups.h"
#include "cli/manual.h"

namespace {
namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream file;
    file.exceptions(std::ios::failbit | std::ios::badbit);
    file.open(path, std::ios::binary);
    file << text;
    file.close();
}

void writeAll(const fs::path& locale, const fs::path& share) {
    using wording::Language;
    using wording::Voice;
    const auto groups = cli::allGroups();
    write(share / "man/man1/granica.1", cli::manual(Voice(Language::English, locale), groups));
    write(share / "man/pl/man1/granica.1", cli::manual(Voice(Language::Polish, locale), groups));
    write(share / "bash-completion/completions/granica", cli::bashCompletion(groups));
}
}  // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::cerr << "write_pages LOCALE_FOLDER SHARE_FOLDER\n";
        return 2;
    }
    try {
        writeAll(words[1], words[2]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
