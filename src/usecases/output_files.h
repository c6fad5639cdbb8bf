// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the user, beside a transaction: written under a temporary name first, so that a folder
// that cannot be written is found out before anything is stored, and named after the commit.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace usecases {
class OutputFiles {
public:
    /// Makes the folder when it is missing. Throws Refused `folder_unwritable`, `disk_full`.
    explicit OutputFiles(std::filesystem::path folder);
    OutputFiles(const OutputFiles&) = delete;
    OutputFiles& operator=(const OutputFiles&) = delete;
    /// Removes what was not named.
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

    std::filesystem::path folder_;
    std::vector<Staged> staged_;
};
}  // namespace usecases
