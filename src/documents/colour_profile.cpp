// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_profile.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace documents {
namespace {
// ICC.1:1998-09: big-endian numbers, a header of 128 bytes, a table of tags, their data.
constexpr std::size_t kHeader = 128;
constexpr std::size_t kTableEntry = 12;

struct Xyz {
    double x;
    double y;
    double z;
};

// The primaries of sRGB as seen under D50 (Bradford), and D50 itself.
constexpr Xyz kRed{0.4360747, 0.2225045, 0.0139322};
constexpr Xyz kGreen{0.3850649, 0.7168786, 0.0971045};
constexpr Xyz kBlue{0.1430804, 0.0606169, 0.7141733};
constexpr Xyz kWhite{0.9642, 1.0, 0.8249};

void add16(std::string& out, std::uint32_t value) {
    out.push_back(static_cast<char>(value >> 8U & 0xFFU));
    out.push_back(static_cast<char>(value & 0xFFU));
}

void add32(std::string& out, std::uint32_t value) {
    add16(out, value >> 16U);
    add16(out, value & 0xFFFFU);
}

/// s15Fixed16.
void addFixed(std::string& out, double value) {
    constexpr double kOne = 65536;
    add32(out, static_cast<std::uint32_t>(std::lround(value * kOne)));
}

void addXyz(std::string& out, const Xyz& xyz) {
    addFixed(out, xyz.x);
    addFixed(out, xyz.y);
    addFixed(out, xyz.z);
}

std::string begun(std::string_view type) {
    return std::string(type) + std::string(4, '\0');
}

std::string xyzTag(const Xyz& xyz) {
    std::string out = begun("XYZ ");
    addXyz(out, xyz);
    return out;
}

std::string textTag(std::string_view text) {
    return begun("text") + std::string(text) + '\0';
}

std::string descriptionTag(std::string_view text) {
    constexpr std::size_t kNoOtherScripts = 4 + 4 + 2 + 1 + 67;
    std::string out = begun("desc");
    add32(out, static_cast<std::uint32_t>(text.size() + 1));
    return out + std::string(text) + '\0' + std::string(kNoOtherScripts, '\0');
}

/// From a value of a pixel to light.
double linear(double value) {
    constexpr double kEndOfLine = 0.04045;
    return value <= kEndOfLine ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

std::string curveTag() {
    constexpr std::uint32_t kPoints = 256;
    constexpr double kFull = 65535;
    std::string out = begun("curv");
    add32(out, kPoints);
    for (std::uint32_t i = 0; i < kPoints; ++i)
        add16(out, static_cast<std::uint32_t>(std::lround(linear(i / (kPoints - 1.0)) * kFull)));
    return out;
}

std::string header(std::size_t size) {
    std::string out;
    add32(out, static_cast<std::uint32_t>(size));
    add32(out, 0);
    add32(out, 0x02100000);
    out += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U})  // the day of its making
        add16(out, part);
    out += "acsp";
    out += std::string(28, '\0');
    addXyz(out, kWhite);
    out.resize(kHeader, '\0');
    return out;
}

std::string makeProfile() {
    using Tag = std::pair<std::string_view, std::string>;
    const std::string curve = curveTag();
    const std::array<Tag, 9> tags{Tag{"desc", descriptionTag("sRGB IEC61966-2.1")},
                                  Tag{"cprt", textTag("No copyright, use freely")},
                                  Tag{"wtpt", xyzTag(kWhite)},
                                  Tag{"rXYZ", xyzTag(kRed)},
                                  Tag{"gXYZ", xyzTag(kGreen)},
                                  Tag{"bXYZ", xyzTag(kBlue)},
                                  Tag{"rTRC", curve},
                                  Tag{"gTRC", {}},
                                  Tag{"bTRC", {}}};
    std::string table;
    std::string data;
    add32(table, static_cast<std::uint32_t>(tags.size()));
    const std::size_t start = kHeader + 4 + kTableEntry * tags.size();
    std::size_t last = start;
    for (const auto& [name, content] : tags) {
        // Green and blue have the curve of red, so their entries lead to the same data.
        if (!content.empty())
            last = start + data.size();
        table += name;
        add32(table, static_cast<std::uint32_t>(last));
        add32(table, static_cast<std::uint32_t>(content.empty() ? curve.size() : content.size()));
        data += content;
        data.resize((data.size() + 3) / 4 * 4, '\0');
    }
    return header(start + data.size()) + table + data;
}
}  // namespace

const std::string& colourProfile() {
    static const std::string kProfile = makeProfile();
    return kProfile;
}
}  // namespace documents
