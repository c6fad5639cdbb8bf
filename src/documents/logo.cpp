// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that knows libpng.
#include <algorithm>
#include <cstddef>
#include <memory>
#include <png.h>
#include <stdexcept>
#include <turbojpeg.h>
#include <vector>

#include "documents/letterhead.h"

namespace documents {
namespace {
using domain::refuseInput;
using domain::Result;

constexpr int kChannels = 3;
constexpr int kLeastSide = 16;
constexpr int kMostSide = 8000;
/// 216 dots to the inch: sharp in print, and a small file.
constexpr int kDotsPerPoint = 3;

domain::Refusal unreadable(const std::string& file) {
    return refuseInput("logo_unreadable", {{"file", file}});
}

std::optional<domain::Refusal> wrongSize(const std::string& file, std::int64_t width,
                                         std::int64_t height) {
    if (std::min(width, height) >= kLeastSide && std::max(width, height) <= kMostSide)
        return std::nullopt;
    return refuseInput("logo_size", {{"file", file},
                                     {"width", width},
                                     {"height", height},
                                     {"least", kLeastSide},
                                     {"most", kMostSide}});
}

Logo emptyLogo(int width, int height) {
    const auto bytes =
        static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * kChannels;
    return {width, height, std::string(bytes, '\xff')};
}

/// libpng's simplified interface, which frees what it holds when it ends or fails.
class PngImage {
public:
    PngImage() { image_.version = PNG_IMAGE_VERSION; }

    ~PngImage() { png_image_free(&image_); }

    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;

    png_image* get() { return &image_; }

    png_image* operator->() { return &image_; }

private:
    png_image image_{};
};

Result<Logo> readPng(std::string_view bytes, const std::string& file) {
    PngImage image;
    if (png_image_begin_read_from_memory(image.get(), bytes.data(), bytes.size()) == 0)
        return unreadable(file);
    if (const auto wrong = wrongSize(file, image->width, image->height))
        return *wrong;
    image->format = PNG_FORMAT_RGB;
    Logo logo = emptyLogo(static_cast<int>(image->width), static_cast<int>(image->height));
    constexpr png_byte kFull = 255;
    const png_color white{kFull, kFull, kFull};
    if (png_image_finish_read(image.get(), &white, logo.rgb.data(), 0, nullptr) == 0 ||
        PNG_IMAGE_FAILED(*image.get()))
        return unreadable(file);
    return logo;
}

/// Whether anything of it is darker than paper, so that it can be seen there.
bool isSeenOnPaper(const Logo& logo) {
    constexpr unsigned char kPaper = 230;
    return std::any_of(logo.rgb.begin(), logo.rgb.end(),
                       [](char channel) { return static_cast<unsigned char>(channel) < kPaper; });
}

const unsigned char* unsignedBytes(std::string_view bytes) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a library of unsigned char
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Result<Logo> readJpeg(std::string_view bytes, const std::string& file) {
    const std::unique_ptr<void, int (*)(tjhandle)> reader(tjInitDecompress(), &tjDestroy);
    if (reader == nullptr)
        throw std::bad_alloc();
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(reader.get(), unsignedBytes(bytes), bytes.size(), &width, &height,
                            &sampling, &colours) != 0 ||
        width < 1 || height < 1)
        return unreadable(file);
    if (const auto wrong = wrongSize(file, width, height))
        return *wrong;
    if (colours == TJCS_CMYK || colours == TJCS_YCCK)
        return refuseInput("logo_colours", {{"file", file}});
    Logo logo = emptyLogo(width, height);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a library of unsigned char
    auto* const pixels = reinterpret_cast<unsigned char*>(logo.rgb.data());
    if (tjDecompress2(reader.get(), unsignedBytes(bytes), bytes.size(), pixels, width, 0, height,
                      TJPF_RGB, TJFLAG_ACCURATEDCT) != 0)
        return unreadable(file);
    return logo;
}

/// What a pixel of the smaller side covers of the larger one: pixels from `first`, each with the
/// share of it, in parts of the smaller side.
struct Cover {
    int first = 0;
    std::vector<std::int64_t> shares;
};

std::vector<Cover> coversOf(int from, int to) {
    std::vector<Cover> covers;
    for (std::int64_t i = 0; i < to; ++i) {
        const std::int64_t begin = i * from;
        const std::int64_t end = begin + from;
        Cover cover{static_cast<int>(begin / to), {}};
        for (std::int64_t at = begin; at < end;) {
            const std::int64_t next = std::min(end, (at / to + 1) * to);
            cover.shares.push_back(next - at);
            at = next;
        }
        covers.push_back(std::move(cover));
    }
    return covers;
}

/// The mean of what a pixel covers, by channel.
char mean(const Logo& logo, const Cover& columns, const Cover& rows, int channel) {
    std::int64_t sum = 0;
    std::int64_t whole = 0;
    for (std::size_t y = 0; y < rows.shares.size(); ++y)
        for (std::size_t x = 0; x < columns.shares.size(); ++x) {
            const auto pixel =
                (static_cast<std::size_t>(rows.first) + y) * static_cast<std::size_t>(logo.width) +
                static_cast<std::size_t>(columns.first) + x;
            const auto share = rows.shares[y] * columns.shares[x];
            sum += share * static_cast<unsigned char>(
                               logo.rgb[pixel * kChannels + static_cast<std::size_t>(channel)]);
            whole += share;
        }
    return static_cast<char>((sum + whole / 2) / whole);
}

Logo scaled(const Logo& logo, int width, int height) {
    Logo smaller{width, height, {}};
    const auto columns = coversOf(logo.width, width);
    for (const auto& row : coversOf(logo.height, height))
        for (const auto& column : columns)
            for (int channel = 0; channel < kChannels; ++channel)
                smaller.rgb.push_back(mean(logo, column, row, channel));
    return smaller;
}

/// As large as print needs, in the same proportions.
Logo forPrint(const Logo& logo) {
    const std::int64_t mostWidth = std::int64_t{kLogoMostWidth} * kDotsPerPoint;
    const std::int64_t mostHeight = std::int64_t{kLogoMostHeight} * kDotsPerPoint;
    std::int64_t width = logo.width;
    std::int64_t height = logo.height;
    if (width > mostWidth) {
        height = std::max<std::int64_t>(1, height * mostWidth / width);
        width = mostWidth;
    }
    if (height > mostHeight) {
        width = std::max<std::int64_t>(1, width * mostHeight / height);
        height = mostHeight;
    }
    if (width == logo.width && height == logo.height)
        return logo;
    return scaled(logo, static_cast<int>(width), static_cast<int>(height));
}
}  // namespace

Result<Logo> readLogo(std::string_view bytes, const std::string& file) {
    constexpr std::string_view kPng = "\x89PNG";
    constexpr std::string_view kJpeg = "\xff\xd8";
    const bool isPng = bytes.starts_with(kPng);
    if (!isPng && !bytes.starts_with(kJpeg))
        return unreadable(file);
    auto read = isPng ? readPng(bytes, file) : readJpeg(bytes, file);
    if (!read)
        return read;
    if (!isSeenOnPaper(*read))
        return refuseInput("logo_invisible", {{"file", file}});
    auto logo = forPrint(*read);
    // One that is long and thin would be nothing but a line.
    if (wrongSize(file, logo.width, logo.height))
        return refuseInput("logo_too_narrow",
                           {{"file", file}, {"width", read->width}, {"height", read->height}});
    return logo;
}

std::string toPng(const Logo& logo) {
    PngImage image;
    image->width = static_cast<png_uint_32>(logo.width);
    image->height = static_cast<png_uint_32>(logo.height);
    image->format = PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    std::string bytes;
    bool isWritten =
        png_image_write_to_memory(image.get(), nullptr, &size, 0, logo.rgb.data(), 0, nullptr) != 0;
    bytes.resize(size);
    isWritten = isWritten && png_image_write_to_memory(image.get(), bytes.data(), &size, 0,
                                                       logo.rgb.data(), 0, nullptr) != 0;
    if (!isWritten)
        throw std::runtime_error(std::string("libpng: ") + image->message);
    bytes.resize(size);
    return bytes;
}
}  // namespace documents
