// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationery.h"

#include <memory>
#include <stdexcept>
#include <turbojpeg.h>
#include <zlib.h>

namespace documents {
namespace {
const unsigned char* unsignedBytes(const std::string& bytes) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libraries of unsigned char
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string deflated(const std::string& bytes) {
    auto size = compressBound(bytes.size());
    std::string result(size, '\0');
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a library of unsigned char
    auto* const to = reinterpret_cast<unsigned char*>(result.data());
    if (compress2(to, &size, unsignedBytes(bytes), bytes.size(), Z_BEST_COMPRESSION) != Z_OK)
        throw std::bad_alloc();
    result.resize(size);
    return result;
}

std::string asJpeg(const Logo& logo) {
    constexpr int kQuality = 90;
    const std::unique_ptr<void, int (*)(tjhandle)> writer(tjInitCompress(), &tjDestroy);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const bool isWritten =
        writer != nullptr &&
        tjCompress2(writer.get(), unsignedBytes(logo.rgb), logo.width, 0, logo.height, TJPF_RGB,
                    &bytes, &size, TJSAMP_444, kQuality, TJFLAG_ACCURATEDCT) == 0;
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owned(bytes, &tjFree);
    if (!isWritten)
        throw std::runtime_error("libjpeg-turbo could not write");
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a library of unsigned char
    return {reinterpret_cast<const char*>(bytes), size};
}
}  // namespace

EncodedPicture encode(const Logo& logo) {
    constexpr std::size_t kLarge = 24'000;
    auto exact = deflated(logo.rgb);
    if (exact.size() > kLarge)
        return {logo.width, logo.height, "/DCTDecode", asJpeg(logo)};
    return {logo.width, logo.height, "/FlateDecode", std::move(exact)};
}

Stationery stationeryOf(const Letterhead& letterhead) {
    Stationery stationery{letterhead.accent, {}};
    if (letterhead.logo)
        stationery.logo = encode(*letterhead.logo);
    return stationery;
}
}  // namespace documents
