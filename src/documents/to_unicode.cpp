// SPDX-License-Identifier: GPL-3.0-or-later
#include "to_unicode.h"

// What lies under libharu's public interface: its own headers, installed beside it.
#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <vector>

#include <hpdf_doc.h>
#include <hpdf_objects.h>

#include "plain_text.h"

namespace documents {
namespace {
constexpr const char* kBegin =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n";
constexpr const char* kEnd = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

std::vector<std::string> entriesOf(HPDF_Encoder encoder) {
    constexpr unsigned kFirst = 32;
    constexpr unsigned kLast = 255;
    std::vector<std::string> entries;
    for (unsigned byte = kFirst; byte <= kLast; ++byte) {
        const unsigned point = HPDF_Encoder_GetUnicode(encoder, static_cast<HPDF_UINT16>(byte));
        std::array<char, 16> entry{};
        const unsigned read = point == kMinus ? unsigned{'-'} : point;
        (void)std::snprintf(entry.data(), entry.size(), "<%02X> <%04X>\n", byte, read);
        if (point != 0)
            entries.emplace_back(entry.data());
    }
    return entries;
}

std::string mapOf(HPDF_Encoder encoder) {
    constexpr std::size_t kMostPerBlock = 100;  // so the format
    const auto entries = entriesOf(encoder);
    std::string map = kBegin;
    for (std::size_t from = 0; from < entries.size(); from += kMostPerBlock) {
        const std::size_t to = std::min(entries.size(), from + kMostPerBlock);
        map += std::to_string(to - from) + " beginbfchar\n";
        for (std::size_t i = from; i < to; ++i)
            map += entries[i];
        map += "endbfchar\n";
    }
    return map + kEnd;
}
}  // namespace

void addToUnicode(HPDF_Doc doc, HPDF_Font font, HPDF_Encoder encoder) {
    const HPDF_Dict table = HPDF_DictStream_New(doc->mmgr, doc->xref);
    if (table == nullptr)
        return;  // the error handler knows
    HPDF_Stream_WriteStr(table->stream, mapOf(encoder).c_str());
    HPDF_Dict_Add(font, "ToUnicode", table);
}
}  // namespace documents
