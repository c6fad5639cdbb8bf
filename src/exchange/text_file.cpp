// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_file.h"

#include "exchange/file_bytes.h"
#include "exchange/sha256.h"
#include "exchange/text_encoding.h"

namespace exchange {
namespace {
constexpr std::size_t kMostTextBytes = 64'000'000;
}  // namespace

domain::Result<domain::CountedText> countTextFile(const std::filesystem::path& file) {
    const auto bytes = readBytes(file, kMostTextBytes);
    if (!bytes)
        return bytes.refusal();
    const auto text = decodeText(*bytes);
    if (!text)
        return domain::refuseInput("not_a_text_file", {{"file", shownName(file)}});
    return domain::CountedText{countText(text->utf8), sha256Hex(*bytes), text->encoding,
                               shownName(file)};
}
}  // namespace exchange
