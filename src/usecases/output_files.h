// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the user, beside a transaction: written under a temporary name first, so that a folder
// that cannot be written is found out before anything is stored, and named after the commit.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace usecases {
/// The name with "-" for each character that is no part of a file name.
std::string safeFileName(std::string_view name);

class OutputFiles {
public:
    /// Makes the folder when it is missing. Throws Refused `folder_unwritable`, `disk_full`.
    explicit OutputFiles(std::filesystem::path folder);
    OutputFiles(const OutputFiles&) = delete;
    OutputFiles& operator=(const OutputFiles&) = delete;
    /// Removes what was not named, and a folder that was made for it.
    ~OutputFiles();

    /// Writes the bytes under a temporary name, durably. Characters that are no part of a file name
    /// become "-". A file of that name with other content is never overwritten: the new one gets
    /// " (2)". Gives the final path.
    std::filesystem::path stage(std::string_view fileName, std::string_view bytes);

    /// Gives every staged file its name.
    void publish();

private:
    struct Staged {
        std::filesystem::path temporary;
        std::filesystem::path final;
    };

    /// The name itself when nothing else has it, here or in the folder; else " (2)", " (3)" ….
    std::filesystem::path freeName(const std::filesystem::path& wanted,
                                   std::string_view bytes) const;

    std::filesystem::path folder_;
    std::vector<std::filesystem::path> madeFolders_;  ///< innermost first
    std::vector<Staged> staged_;
};
}  // namespace usecases
