// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <hpdf.h>
// Below its public interface, for the stream of a page, which takes the marks.
#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include "finishing.h"
#include "to_unicode.h"
#include "wording/voice.h"

namespace documents {
namespace {
/// Tried in this order for each character: Polish first, then the rest of Europe. One font serves
/// them all, so a letter of another encoding costs a run of its own and nothing more.
constexpr std::array kEncodings{"CP1250",     "WinAnsiEncoding", "CP1251",          "CP1257",
                                "CP1254",     "ISO8859-3",       "ISO8859-4",       "ISO8859-10",
                                "ISO8859-14", "ISO8859-16",      "MacRomanEncoding"};
constexpr int kFirstPrintable = 32;
constexpr int kLastByte = 255;
constexpr float kPerMille = 1000;

/// As libharu takes it: parts of one.
struct Light {
    float red;
    float green;
    float blue;
};

Light lightOf(Colour colour) {
    constexpr float kMost = 255;
    return {static_cast<float>(colour.red) / kMost, static_cast<float>(colour.green) / kMost,
            static_cast<float>(colour.blue) / kMost};
}

/// Paper with a touch of the colour.
Light tintOf(Colour colour) {
    constexpr float kTouch = 0.06F;
    const Light full = lightOf(colour);
    const auto mixed = [](float part) { return 1 - (1 - part) * kTouch; };
    return {mixed(full.red), mixed(full.green), mixed(full.blue)};
}

Light lightOf(Ink ink, Colour accent) {
    switch (ink) {
        case Ink::Black:
            return {0.10F, 0.10F, 0.12F};
        case Ink::Grey:
            return {0.38F, 0.40F, 0.44F};
        case Ink::Accent:
            return lightOf(accent);
        case Ink::Rule:
            return {0.78F, 0.80F, 0.83F};
        case Ink::Shade:
            return tintOf(accent);
    }
    return {};
}

/// Where one language gives way to the other; nothing on paper.
constexpr std::u32string_view kTurns = U"\uFDD0\uFDD1";
static_assert(kTurns[0] == wording::kSecondBegins && kTurns[1] == wording::kSecondEnds);

std::size_t indexOf(Face face) {
    return face == Face::Regular ? 0 : 1;
}
}  // namespace

/// libharu's document with its fonts. Its error handler only takes note; checked() throws.
struct Canvas::Doc {
    explicit Doc(const FontFolder& folder) : handle(HPDF_New(&Doc::note, this)) {
        if (handle == nullptr)
            throw std::bad_alloc();
        HPDF_SetCompressionMode(handle, HPDF_COMP_NONE);  // finishPdf compresses
        names = {HPDF_LoadTTFontFromFile(handle, folder.regular().c_str(), HPDF_TRUE),
                 HPDF_LoadTTFontFromFile(handle, folder.bold().c_str(), HPDF_TRUE)};
        for (auto& face : fonts)
            face.fill(nullptr);
    }

    ~Doc() { HPDF_Free(handle); }

    Doc(const Doc&) = delete;
    Doc& operator=(const Doc&) = delete;

    static void note(HPDF_STATUS error, HPDF_STATUS detail, void* self) {
        auto& doc = *static_cast<Doc*>(self);
        if (doc.error == HPDF_OK) {
            doc.error = error;
            doc.detail = detail;
        }
    }

    HPDF_Font font(Face face, std::size_t encoding) {
        auto& font = fonts.at(indexOf(face)).at(encoding);
        if (font == nullptr) {
            font = HPDF_GetFont(handle, names.at(indexOf(face)), kEncodings.at(encoding));
            if (font != nullptr)
                addToUnicode(handle, font, HPDF_GetEncoder(handle, kEncodings.at(encoding)));
        }
        return font;
    }

    void useFill(Ink ink, Colour accent) const {
        const Light light = lightOf(ink, accent);
        HPDF_Page_SetRGBFill(page, light.red, light.green, light.blue);
    }

    HPDF_Doc handle;
    HPDF_STATUS error = HPDF_OK;
    HPDF_STATUS detail = HPDF_OK;
    std::array<const char*, 2> names{};
    std::array<std::array<HPDF_Font, kEncodings.size()>, 2> fonts{};
    std::vector<HPDF_Page> pages;
    HPDF_Page page = nullptr;
};

Canvas::Canvas(const FontFolder& fonts, const Stationery& stationery)
    : fonts_(fonts), stationery_(stationery), doc_(std::make_unique<Doc>(fonts)) {
    checked();
    for (std::size_t encoding = 0; encoding < kEncodings.size(); ++encoding) {
        const HPDF_Encoder encoder = HPDF_GetEncoder(doc_->handle, kEncodings.at(encoding));
        checked();
        for (int byte = kFirstPrintable; byte <= kLastByte; ++byte) {
            const char32_t point = HPDF_Encoder_GetUnicode(encoder, static_cast<HPDF_UINT16>(byte));
            // An encoding names a space for each byte that it does not use.
            if (point != 0 && (point != U' ' || byte == U' '))
                codes_.try_emplace(point, Code{encoding, static_cast<char>(byte)});
        }
    }
}

Canvas::~Canvas() = default;

void Canvas::checked() const {
    if (doc_->error != HPDF_OK)
        throw std::runtime_error("libharu: error " + std::to_string(doc_->error) + ", detail " +
                                 std::to_string(doc_->detail));
}

bool Canvas::prints(char32_t point) const {
    return point == U'\n' || (codes_.contains(point) && fonts_.has(point));
}

float Canvas::advance(Face face, char32_t point) {
    const auto [found, isNew] = advances_.try_emplace({face, point}, 0.0F);
    if (isNew && kTurns.find(point) == std::u32string_view::npos)
        found->second = static_cast<float>(HPDF_Font_GetUnicodeWidth(
                            doc_->font(face, 0), static_cast<HPDF_UNICODE>(point))) /
                        kPerMille;
    return found->second;
}

float Canvas::width(std::u32string_view text, const Style& style) {
    float sum = 0;
    for (const char32_t point : text)
        sum += advance(style.face, point);
    checked();
    return sum * style.size;
}

std::size_t Canvas::fitting(std::u32string_view text, const Style& style, float width) {
    float sum = 0;
    std::size_t count = 0;
    for (; count < text.size(); ++count) {
        sum += advance(style.face, text[count]);
        if (sum * style.size > width)
            break;
    }
    checked();
    return count;
}

void Canvas::addPage() {
    endMark();
    page_ = pages();
    doc_->page = HPDF_AddPage(doc_->handle);
    checked();
    HPDF_Page_SetSize(doc_->page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
    doc_->pages.push_back(doc_->page);
    checked();
}

int Canvas::pages() const {
    return static_cast<int>(doc_->pages.size());
}

void Canvas::turnTo(int page) {
    endMark();
    page_ = page;
    doc_->page = doc_->pages.at(static_cast<std::size_t>(page));
}

Structure::Id Canvas::element(Role role) {
    return structure_.add(role, owner_.value());
}

void Canvas::inside(Owner owner, const std::function<void()>& draw) {
    const Owner before = owner_;
    owner_ = owner;
    draw();
    owner_ = before;
}

void Canvas::within(Structure::Id element, const std::function<void()>& draw) {
    inside(element, draw);
}

void Canvas::within(Role role, const std::function<void()>& draw) {
    within(element(role), draw);
}

void Canvas::figure(const Box& box, const std::string& alternative,
                    const std::function<void()>& draw) {
    within(structure_.addFigure(box, wording::withoutTurns(alternative), owner_.value()), draw);
}

/// libharu sees one pixel in its place: finishPdf() puts in the logo, which is encoded already.
void Canvas::logo(const Box& box, const std::string& alternative) {
    constexpr HPDF_UINT kBits = 8;
    constexpr std::array<HPDF_BYTE, 3> kPixel{};
    figure(box, alternative, [&] {
        mark(owner_);
        const HPDF_Image image =
            HPDF_LoadRawImageFromMem(doc_->handle, kPixel.data(), 1, 1, HPDF_CS_DEVICE_RGB, kBits);
        checked();
        HPDF_Page_DrawImage(doc_->page, image, box.x, kHeight - box.y - box.height, box.width,
                            box.height);
        checked();
    });
}

void Canvas::decoration(const std::function<void()>& draw) {
    inside({}, draw);
}

bool Canvas::takesText() const {
    return !owner_ || holdsText(structure_.element(*owner_).role);
}

/// Pieces of one element that follow each other share a mark.
void Canvas::mark(Owner owner) {
    if (marked_ == owner)
        return;
    endMark();
    std::string begin = "/Artifact BMC\n";
    if (owner)
        begin = "/" + std::string(nameOf(structure_.element(*owner).role)) + " <</MCID " +
                std::to_string(structure_.mark(*owner, page_).number) + ">> BDC\n";
    HPDF_Stream_WriteStr(static_cast<HPDF_PageAttr>(doc_->page->attr)->stream, begin.c_str());
    marked_ = owner;
}

void Canvas::endMark() {
    if (marked_)
        HPDF_Stream_WriteStr(static_cast<HPDF_PageAttr>(doc_->page->attr)->stream, "EMC\n");
    marked_.reset();
}

void Canvas::text(float x, float y, std::u32string_view text, const Style& style) {
    if (!takesText())
        throw std::logic_error("text outside of the document's structure");
    bool isSecond = false;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find_first_of(kTurns, from), text.size());
        const auto run = text.substr(from, end - from);
        if (!run.empty()) {
            mark(isSecond ? spanOf(owner_) : owner_);
            show(x, y, run, style);
        }
        if (end < text.size()) {
            x += width(run, style);
            isSecond = text[end] == wording::kSecondBegins;
        }
        from = end + 1;
    }
}

/// The span at the end of an element, or a new one: lines of the other language that follow each
/// other are one. Decoration has none.
Canvas::Owner Canvas::spanOf(Owner owner) {
    if (!owner)
        return owner;
    const auto& kids = structure_.element(*owner).kids;
    if (!kids.empty())
        if (const auto* last = std::get_if<Structure::Id>(&kids.back()))
            return *last;
    return structure_.add(Role::Span, *owner);
}

void Canvas::show(float x, float y, std::u32string_view text, const Style& style) {
    doc_->useFill(style.ink, stationery_.accent);
    HPDF_Page_BeginText(doc_->page);
    HPDF_Page_MoveTextPos(doc_->page, x, kHeight - y);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t encoding = codes_.at(text[at]).encoding;
        std::string run;
        for (; at < text.size() && codes_.at(text[at]).encoding == encoding; ++at)
            run.push_back(codes_.at(text[at]).byte);
        HPDF_Page_SetFontAndSize(doc_->page, doc_->font(style.face, encoding), style.size);
        HPDF_Page_ShowText(doc_->page, run.c_str());
    }
    HPDF_Page_EndText(doc_->page);
    checked();
}

void Canvas::rule(float fromX, float toX, float y, float thickness, Ink ink) {
    fill(fromX, y - thickness / 2, toX - fromX, thickness, ink);
}

void Canvas::verticalRule(float x, float fromY, float toY, float thickness, Ink ink) {
    fill(x - thickness / 2, fromY, thickness, toY - fromY, ink);
}

void Canvas::fill(float x, float y, float width, float height, Ink ink) {
    fill({{x, y, width, height}}, ink);
}

void Canvas::fill(const std::vector<Box>& boxes, Ink ink) {
    const bool isPicture = owner_ && structure_.element(*owner_).role == Role::Figure;
    mark(isPicture ? owner_ : Owner{});
    doc_->useFill(ink, stationery_.accent);
    for (const auto& box : boxes)
        HPDF_Page_Rectangle(doc_->page, box.x, kHeight - box.y - box.height, box.width, box.height);
    HPDF_Page_Fill(doc_->page);
    checked();
}

std::string Canvas::finish(const Description& description) {
    endMark();
    HPDF_SaveToStream(doc_->handle);
    checked();
    auto size = HPDF_GetStreamSize(doc_->handle);
    std::string drawn(size, '\0');
    HPDF_ResetStream(doc_->handle);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a library of unsigned char
    HPDF_ReadFromStream(doc_->handle, reinterpret_cast<HPDF_BYTE*>(drawn.data()), &size);
    checked();
    drawn.resize(size);
    std::string day = domain::toIso(description.date);
    day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
    return finishPdf(drawn, structure_,
                     {description.title, description.author, description.language,
                      description.otherLanguage, day, xmpPacket(description)},
                     stationery_.logo);
}
}  // namespace documents
