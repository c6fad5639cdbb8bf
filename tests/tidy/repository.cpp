// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/repository.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace tidy {
namespace {
namespace fs = std::filesystem;

bool isText(const fs::path& path) {
    static const std::set<std::string> kEndings{".cpp", ".h",   ".cmake", ".txt",      ".sh",
                                                ".sql", ".csv", ".py",    ".mustache", ".md"};
    return kEndings.contains(path.extension().string()) || path.filename() == "run";
}

Source read(const fs::path& root, const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return {fs::relative(path, root).generic_string(), text.str()};
}

Sources readAll() {
    Sources all;
    const fs::path root(GRANICA_SOURCE_DIR);
    for (const auto* name : {"README.md", "CHANGELOG.md", "CMakeLists.txt"})
        if (fs::exists(root / name))
            all.push_back(read(root, root / name));
    for (const auto* top : {"src", "tests", "cmake", "installer", ".ci", "templates"})
        if (fs::exists(root / top))
            for (const auto& entry : fs::recursive_directory_iterator(root / top))
                if (entry.is_regular_file() && isText(entry.path()))
                    all.push_back(read(root, entry.path()));
    std::sort(all.begin(), all.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    return all;
}
}  // namespace

const Sources& repository() {
    static const Sources kAll = readAll();
    return kAll;
}

std::string textOf(const std::string& path) {
    for (const auto& source : repository())
        if (source.path == path)
            return source.text;
    return {};
}
}  // namespace tidy
