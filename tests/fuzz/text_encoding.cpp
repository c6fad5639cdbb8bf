// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = exchange::decodeText(fuzz::textOf(bytes, size));
    if (!text)
        return 0;
    fuzz::require(text->utf8.find('\0') == std::string::npos, "a text has no zero bytes");
    const auto again = exchange::decodeText("\xEF\xBB\xBF" + text->utf8);
    fuzz::require(!again || again->encoding == "UTF-8", "what was decoded is UTF-8");
    return 0;
}
