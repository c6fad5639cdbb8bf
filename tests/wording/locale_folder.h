// SPDX-License-Identifier: GPL-3.0-or-later
// A small Polish catalogue of a test's own, in a folder that goes away with the test. Not the
// catalogues that are shipped.
#pragma once
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "wording/voice.h"

inline void appendNumber(std::string& bytes, std::size_t value) {
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(value >> shift & 0xff);
}

/// A compiled catalogue, as msgfmt would write it without its hash table.
inline std::string compiled(const std::map<std::string, std::string>& messages) {
    const std::size_t tables = 28;
    std::string bytes;
    for (const std::size_t field :
         {std::size_t{0x950412de}, std::size_t{0}, messages.size(), tables,
          tables + messages.size() * 8, std::size_t{0}, std::size_t{0}})
        appendNumber(bytes, field);
    std::string texts;
    const std::size_t start = tables + messages.size() * 16;
    const auto append = [&](const std::string& text) {
        appendNumber(bytes, text.size());
        appendNumber(bytes, start + texts.size());
        texts += text + '\0';
    };
    for (const auto& [id, text] : messages)
        append(id);
    for (const auto& [id, text] : messages)
        append(text);
    return bytes + texts;
}

/// A folder of catalogues that goes away with the test.
class LocaleFolder {
public:
    explicit LocaleFolder(const std::string& polish) {
        std::filesystem::create_directories(dir_ / "pl");
        std::ofstream(dir_ / "pl" / "granica.mo", std::ios::binary) << polish;
    }

    ~LocaleFolder() { std::filesystem::remove_all(dir_); }

    LocaleFolder(const LocaleFolder&) = delete;
    LocaleFolder& operator=(const LocaleFolder&) = delete;

    wording::Voice polish() const { return {wording::Language::Polish, dir_}; }

private:
    std::filesystem::path dir_ =
        std::filesystem::temp_directory_path() /
        ("granica-voice-" +
         std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()));
};

const std::string kMessages = compiled({{"", "Content-Type: text/plain; charset=UTF-8\n"},
                                        {"Good day", "Dzień dobry"},
                                        {"Hello, {name}", "Witaj, {nobody}"},
                                        {"empty", ""},
                                        {"Tax ID: {nip}", "NIP: {nip}"},
                                        {"In words: {sum}", "Słownie: {sum}"},
                                        {std::string("{n} page\0{n} pages", 17),
                                         std::string("{n} strona\0{n} strony\0{n} stron", 31)}});
