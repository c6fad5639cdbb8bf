// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_bytes.h"

#include <array>
#include <fstream>
#include <system_error>

namespace exchange {
namespace fs = std::filesystem;

std::string shownName(const fs::path& file) {
    const auto name = file.filename().u8string();
    return {name.begin(), name.end()};
}

domain::Result<std::string> readBytes(const fs::path& file, std::size_t mostBytes) {
    // With its folder: where it was looked for is what the person has to see.
    const auto given = file.u8string();
    const domain::Arguments named{{"file", std::string(given.begin(), given.end())}};
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return domain::refuseWorld("file_missing", named);
    if (!fs::is_regular_file(status))
        return domain::refuseWorld("file_unreadable", named);
    std::ifstream in(file, std::ios::binary);
    std::string bytes;
    std::array<char, 65536> block{};
    while (in) {
        in.read(block.data(), block.size());
        bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > mostBytes)
            return domain::refuseInput(
                "file_too_large",
                {{"file", shownName(file)},
                 {"megabytes", static_cast<std::int64_t>(mostBytes / 1'000'000)}});
    }
    // The end of the file is reached by failing to read on; anything else is trouble.
    if (!in.eof() || in.bad())
        return domain::refuseWorld("file_unreadable", named);
    return bytes;
}
}  // namespace exchange
