// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <fstream>
#include <iterator>

namespace wording {
namespace {
// The file as the gettext manual describes it ("The Format of GNU MO Files"), in the little-endian
// order that msgfmt writes everywhere unless told otherwise.
constexpr std::uint32_t kMagic = 0x950412de;
constexpr std::size_t kHeaderBytes = 28;
constexpr std::size_t kEntryBytes = 8;

std::string read(const std::filesystem::path& file) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        return {};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    return in ? bytes : std::string();
}

std::string_view beforeNul(std::string_view text) {
    return text.substr(0, text.find('\0'));
}

std::optional<std::string> unlessEmpty(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}
}  // namespace

Catalogue::Catalogue(Language language, const std::filesystem::path& file)
    : language_(language), bytes_(read(file)) {
    if (bytes_.size() < kHeaderBytes || number(0) != kMagic)
        return;
    originals_ = number(12);
    translations_ = number(16);
    count_ = number(8);
    const auto room = [&](std::size_t table) {
        return table <= bytes_.size() && (bytes_.size() - table) / kEntryBytes >= count_;
    };
    if (!room(originals_) || !room(translations_))
        count_ = 0;
}

std::uint32_t Catalogue::number(std::size_t at) const {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
    return value;
}

std::string_view Catalogue::entry(std::size_t table, std::size_t index) const {
    const std::size_t at = table + index * kEntryBytes;
    const std::size_t length = number(at);
    const std::size_t start = number(at + 4);
    if (start > bytes_.size() || length > bytes_.size() - start)
        return {};
    return std::string_view(bytes_).substr(start, length);
}

std::string_view Catalogue::translation(std::string_view msgid) const {
    if (msgid.empty())  // the header of the catalogue
        return {};
    std::size_t low = 0;
    std::size_t high = count_;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const int order = beforeNul(entry(originals_, middle)).compare(msgid);
        if (order == 0)
            return entry(translations_, middle);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return {};
}

std::optional<std::string> Catalogue::find(std::string_view msgid) const {
    return unlessEmpty(beforeNul(translation(msgid)));
}

std::optional<std::string> Catalogue::findPlural(std::string_view msgid, std::int64_t n) const {
    std::string_view forms = translation(msgid);
    for (auto skip = pluralForm(language_, n); skip > 0; --skip) {
        const auto end = forms.find('\0');
        if (end == std::string_view::npos)
            return std::nullopt;
        forms.remove_prefix(end + 1);
    }
    return unlessEmpty(beforeNul(forms));
}

std::size_t pluralForm(Language language, std::int64_t n) {
    if (n == 1 || n == -1)
        return 0;
    if (language == Language::English)
        return 1;
    const auto ones = n % 10 < 0 ? -(n % 10) : n % 10;
    const auto tens = n % 100 < 0 ? -(n % 100) : n % 100;
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}
}  // namespace wording
