// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/output_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

#include "domain/base/refusal.h"

namespace usecases {
namespace fs = std::filesystem;

namespace {
[[noreturn]] void fail(const fs::path& where, int reason) {
    const bool full = reason == ENOSPC || reason == EDQUOT;
    throw domain::Refused(
        domain::refuseWorld(full ? "disk_full" : "folder_unwritable",
                            {{"file", where.string()}, {"detail", std::strerror(reason)}}));
}

/// An open file that is closed whatever happens.
class Descriptor {
public:
    explicit Descriptor(const fs::path& file)
        : number_(::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644)) {
        if (number_ < 0)
            fail(file, errno);
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor() { ::close(number_); }

    int number() const { return number_; }

private:
    int number_;
};

void writeDurably(const fs::path& file, std::string_view bytes) {
    const Descriptor descriptor(file);
    while (!bytes.empty()) {
        const auto written = ::write(descriptor.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(file, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor.number()) != 0)
        fail(file, errno);
}

bool holds(const fs::path& file, std::string_view bytes) {
    std::ifstream in(file, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return content == bytes;
}

/// The folders of the path that are not there yet, innermost first.
std::vector<fs::path> missingFolders(fs::path folder) {
    std::vector<fs::path> missing;
    std::error_code error;
    while (!folder.empty() && !fs::exists(folder, error) && folder.has_relative_path()) {
        if (folder.has_filename())
            missing.push_back(folder);
        folder = folder.parent_path();
    }
    return missing;
}
}  // namespace

std::string safeFileName(std::string_view name) {
    std::string safe(name);
    std::replace_if(
        safe.begin(), safe.end(),
        [](char c) {
            return static_cast<unsigned char>(c) < 0x20 ||
                   std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
        },
        '-');
    return safe.empty() || safe.front() == '.' ? "_" + safe : safe;
}

OutputFiles::OutputFiles(fs::path folder)
    : folder_(std::move(folder)), madeFolders_(missingFolders(folder_)) {
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error || !fs::is_directory(folder_, error))
        fail(folder_, error ? error.value() : ENOTDIR);
}

OutputFiles::~OutputFiles() {
    for (const auto& each : staged_) {
        std::error_code ignored;
        fs::remove(each.temporary, ignored);
    }
    for (const auto& made : madeFolders_) {
        std::error_code ignored;
        fs::remove(made, ignored);  // only while it is empty
    }
}

fs::path OutputFiles::freeName(const fs::path& wanted, std::string_view bytes) const {
    const auto isTaken = [&](const fs::path& name) {
        return std::ranges::find(staged_, name, &Staged::final) != staged_.end() ||
               (fs::exists(name) && !holds(name, bytes));
    };
    fs::path name = wanted;
    for (int n = 2; isTaken(name); ++n)
        name = wanted.parent_path() / (wanted.stem().string() + " (" + std::to_string(n) + ")" +
                                       wanted.extension().string());
    return name;
}

fs::path OutputFiles::stage(std::string_view fileName, std::string_view bytes) {
    const fs::path wanted = folder_ / safeFileName(fileName);
    fs::path temporary =
        folder_ / ("." + wanted.filename().string() + ".new-" + std::to_string(::getpid()) + "-" +
                   std::to_string(staged_.size()));
    std::error_code ignored;
    fs::remove(temporary, ignored);
    staged_.push_back({temporary, freeName(wanted, bytes)});
    writeDurably(temporary, bytes);
    return staged_.back().final;
}

void OutputFiles::publish() {
    for (const auto& each : staged_) {
        std::error_code error;
        fs::rename(each.temporary, each.final, error);
        if (error)
            fail(each.final, error.value());
    }
    staged_.clear();
    madeFolders_.clear();
}
}  // namespace usecases
