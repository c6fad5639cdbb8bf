// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmp.h"

#include <string_view>

#include "finishing.h"

namespace documents {
namespace {
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

constexpr std::string_view kPacketBegin =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
    "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
    "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
    "<dc:format>application/pdf</dc:format>";

// PDF/A knows no pdfuaid of its own: a schema beyond its list has to be declared.
constexpr std::string_view kPacketEnd =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>part of ISO 14289</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
    "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}  // namespace

std::string xmpPacket(const Description& description) {
    const std::string made = domain::toIso(description.date) + "T00:00:00Z";
    std::string out(kPacketBegin);
    out += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(description.title) +
           "</rdf:li></rdf:Alt></dc:title>";
    if (!description.author.empty())
        out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(description.author) +
               "</rdf:li></rdf:Seq></dc:creator>";
    out += "<dc:language><rdf:Bag><rdf:li>" + description.language + "</rdf:li>";
    if (!description.otherLanguage.empty())
        out += "<rdf:li>" + description.otherLanguage + "</rdf:li>";
    out +=
        "</rdf:Bag></dc:language></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
        "<xmp:CreatorTool>";
    out.append(kProgram).append("</xmp:CreatorTool><xmp:CreateDate>").append(made);
    out.append("</xmp:CreateDate><xmp:ModifyDate>").append(made);
    out +=
        "</xmp:ModifyDate></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
        "<pdf:Producer>";
    out.append(kProducer).append("</pdf:Producer></rdf:Description>\n").append(kPacketEnd);
    return out;
}
}  // namespace documents
