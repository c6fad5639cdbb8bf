// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <fstream>
#include <iterator>

#include <wx/buffer.h>
#include <wx/log.h>
#include <wx/string.h>
#include <wx/translation.h>

namespace wording {
namespace {
constexpr std::size_t kHeaderBytes = 28;
constexpr std::uint64_t kPluralCycle = 1'000'000;

std::string read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<std::string> toText(const wxString* text) {
    if (!text || text->empty())
        return std::nullopt;
    return text->utf8_string();
}

/// No plural rule looks further than the last six digits, and wxMsgCatalog takes an unsigned int.
unsigned pluralNumber(std::int64_t n) {
    const std::uint64_t magnitude =
        n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
    const auto cycle = magnitude < kPluralCycle ? 0 : kPluralCycle;
    return static_cast<unsigned>(magnitude % kPluralCycle + cycle);
}
}  // namespace

Catalogue::Catalogue(const std::filesystem::path& file) {
    const std::string bytes = read(file);
    if (bytes.size() < kHeaderBytes)
        return;
    const wxLogNull quiet;  // a damaged catalogue is not worth a word on stderr: English is there
    messages_.reset(wxMsgCatalog::CreateFromData(
        wxScopedCharBuffer::CreateNonOwned(bytes.data(), bytes.size()), "granica"));
}

Catalogue::~Catalogue() = default;

std::optional<std::string> Catalogue::find(const char* msgid) const {
    if (!messages_ || *msgid == '\0')
        return std::nullopt;
    return toText(messages_->GetString(wxString::FromUTF8(msgid)));
}

std::optional<std::string> Catalogue::findPlural(const char* msgid, std::int64_t n) const {
    if (!messages_ || *msgid == '\0')
        return std::nullopt;
    return toText(messages_->GetString(wxString::FromUTF8(msgid), pluralNumber(n)));
}
}  // namespace wording
