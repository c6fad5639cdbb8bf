// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the tests of exchange, and refusals in a form that a table can hold. Only for tests.
#pragma once
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

#include "domain/base/refusal.h"

namespace samples {
/// Where the files of people who write example stories may lie; a test that needs one says so when
/// it is not there.
inline std::filesystem::path storyFile(std::string_view name) {
    return std::filesystem::path(GRANICA_SOURCE_DIR) / ".." / "shared" / "story" / name;
}

inline std::filesystem::path shipped(std::string_view name) {
    return std::filesystem::path(GRANICA_SOURCE_DIR) / "templates" / name;
}

/// A folder of its own that goes with the test.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "granica-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    std::filesystem::path write(std::string_view name, std::string_view bytes) const {
        const auto file = path_ / name;
        std::ofstream(file, std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return file;
    }

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The argument as text; "-" when there is none.
inline std::string argument(const domain::Refusal& refusal, std::string_view name) {
    for (const auto& [key, value] : refusal.arguments)
        if (key == name) {
            if (const auto* text = std::get_if<std::string>(&value.value()))
                return *text;
            if (const auto* number = std::get_if<std::int64_t>(&value.value()))
                return std::to_string(*number);
        }
    return "-";
}

/// "code @line field", or "done".
template <class T>
std::string placeOf(const domain::Result<T>& result) {
    if (result)
        return "done";
    const auto& refusal = result.refusal();
    const std::string field = argument(refusal, "field");
    return refusal.code + " @" + argument(refusal, "line") + (field.empty() ? "" : " " + field);
}
}  // namespace samples
