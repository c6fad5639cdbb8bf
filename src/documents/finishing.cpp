// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishing.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include "colour_profile.h"
#include "structure_tree.h"

namespace documents {
namespace {
using Object = QPDFObjectHandle;

void addMetadata(QPDF& pdf, const FileFacts& facts) {
    auto metadata = Object::newStream(&pdf, facts.xmp);
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

/// The same as the XMP says, for older readers.
void addInfo(QPDF& pdf, const FileFacts& facts) {
    const auto made = Object::newString("D:" + facts.day + "000000Z");
    auto info = Object::newDictionary();
    info.replaceKey("/Title", Object::newUnicodeString(facts.title));
    if (!facts.author.empty())
        info.replaceKey("/Author", Object::newUnicodeString(facts.author));
    info.replaceKey("/Creator", Object::newString(std::string(kProgram)));
    info.replaceKey("/Producer", Object::newString(std::string(kProducer)));
    info.replaceKey("/CreationDate", made);
    info.replaceKey("/ModDate", made);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void addColourProfile(QPDF& pdf) {
    constexpr int kComponents = 3;
    auto profile = Object::newStream(&pdf, colourProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(kComponents));
    auto intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB"));
    intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    auto intents = Object::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

void declareAccessible(QPDF& pdf, const FileFacts& facts) {
    auto marks = Object::newDictionary();
    marks.replaceKey("/Marked", Object::newBool(true));
    auto preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    pdf.getRoot().replaceKey("/MarkInfo", marks);
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().replaceKey("/Lang", Object::newString(facts.language));
}

/// A table of pairs, a byte and the name of its glyph, without those that mean nothing.
Object withoutUndefined(Object differences) {
    auto named = Object::newArray();
    for (int i = 0; i + 1 < differences.getArrayNItems(); i += 2) {
        if (differences.getArrayItem(i + 1).isNameAndEquals("/.notdef"))
            continue;
        named.appendItem(differences.getArrayItem(i));
        named.appendItem(differences.getArrayItem(i + 1));
    }
    return named;
}

/// libharu names a glyph for bytes that mean nothing, too; PDF/A knows no glyph of that name.
void leaveOutUndefined(QPDF& pdf) {
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Encoding").isDictionary())
            continue;
        auto encoding = object.getKey("/Encoding");
        if (encoding.getKey("/Differences").isArray())
            encoding.replaceKey("/Differences", withoutUndefined(encoding.getKey("/Differences")));
    }
}

void putIn(QPDF& pdf, const EncodedPicture& logo) {
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            continue;
        object.getDict().replaceKey("/Width", Object::newInteger(logo.width));
        object.getDict().replaceKey("/Height", Object::newInteger(logo.height));
        object.replaceStreamData(logo.bytes, Object::newName(logo.filter), Object::newNull());
    }
}

/// A quick level, set once for the whole process: files are 3 % larger than at the usual one.
void setCompression() {
    constexpr int kLevel = 3;
    [[maybe_unused]] static const bool isSet = [] {
        Pl_Flate::setCompressionLevel(kLevel);
        return true;
    }();
}

std::string written(QPDF& pdf) {
    setCompression();
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setRecompressFlate(false);
    writer.setNewlineBeforeEndstream(true);  // PDF/A asks for it
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a library of unsigned char
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}
}  // namespace

std::string finishPdf(const std::string& drawn, const Structure& structure, const FileFacts& facts,
                      const std::optional<EncodedPicture>& logo) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("drawn", drawn.data(), drawn.size());
    addMetadata(pdf, facts);
    addInfo(pdf, facts);
    addColourProfile(pdf);
    declareAccessible(pdf, facts);
    leaveOutUndefined(pdf);
    if (logo)
        putIn(pdf, *logo);
    addStructureTree(pdf, structure, facts.otherLanguage);
    return written(pdf);
}
}  // namespace documents
