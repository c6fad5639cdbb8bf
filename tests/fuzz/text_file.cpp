// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_file.h"

#include "fuzz/input.h"

namespace {
void hold(const domain::TextVolume& volume) {
    fuzz::require(volume.words <= volume.zzs, "a word has a character");
    fuzz::require(volume.zbs <= volume.zzs, "blanks are characters");
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = fuzz::textOf(bytes, size);
    const auto volume = exchange::countText(text);
    hold(volume);
    fuzz::require(static_cast<std::size_t>(volume.zzs) <= size, "a character has a byte");
    if (const auto file = exchange::countTextFile(fuzz::fileOf(text)))
        hold(file->volume);
    return 0;
}
