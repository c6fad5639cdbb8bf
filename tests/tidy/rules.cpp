// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/rules.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <regex>
#include <sstream>

namespace tidy {
namespace {
constexpr std::size_t kColumns = 100;
constexpr int kLines = 400;

using Set = std::set<std::string>;

bool isCpp(const std::string& path) {
    return path.ends_with(".cpp") || path.ends_with(".h");
}

bool startsWithAny(const std::string& text, const std::vector<std::string>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return text.starts_with(beginning); });
}

/// A library and the only layers that may see it: nobody else depends on how it does things.
struct Library {
    std::regex header;
    std::vector<std::string> layers;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> kLibraries{
        {std::regex("(SQLiteCpp/|sqlite3).*"), {"src/storage/"}},
        {std::regex("hpdf.*|qpdf/.*|qrencode.*|png.*|turbojpeg.*|zlib.*"), {"src/documents/"}},
        {std::regex("kainjow/.*|mustache.*"), {"src/documents/", "src/exchange/"}},
        {std::regex("CLI/.*"), {"src/cli/"}},
        {std::regex("unicode/.*"), {"src/wording/", "src/exchange/"}},
        {std::regex("wx/.*"), {"src/gui/", "src/wording/"}},
        {std::regex("(gtk|atk)/.*|poppler.*"), {"src/gui/"}},
    };
    return kLibraries;
}

struct Ban {
    std::regex what;
    std::string instead;
    std::vector<std::string> where;   ///< beginnings of paths to which it applies
    std::vector<std::string> except;  ///< and those of them to which it does not
    bool inComments;
};

const std::vector<Ban>& bans() {
    static const std::vector<Ban> kBans{
        {std::regex(R"(\b(TO()DO|FIX()ME|X()XX|HA()CK)\b)"),
         "do it now, or write an issue",
         {"src/", "tests/", "installer/", "templates/", "cmake/"},
         {},
         true},
        {std::regex(R"(_clock\s*::\s*now|\btime\s*\(\s*(0|NULL|nullptr)\s*\)|\bstd::time\b)"
                    R"(|\blocaltime|gettimeofday|clock_gettime|wxDateTime::(U?Now|Today))"),
         "the Clock of usecases",
         {"src/"},
         {"src/usecases/clock.cpp"},
         false},
        {std::regex(R"(CURRENT_(TIMESTAMP|DATE|TIME)|'now')"),
         "a date or instant as a parameter",
         {"src/"},
         {},
         true},
        {std::regex(R"(\b(float|double)\b)"),
         "scaled integers (T24); only positions on a page are fractions",
         {"src/"},
         {"src/documents/"},
         false},
        {std::regex(R"(\bstd::(cout|cerr|clog)\b|\bprintf\s*\()"),
         "a value for the command line to print",
         {"src/"},
         {"src/cli/"},
         false},
        {std::regex(R"(#\s*include\s*"\.\.?/)"),
         "the path that begins with the layer",
         {"src/", "tests/"},
         {},
         true},
        {std::regex(R"((^|[\s"'(=:])/(home|root|wo()rk)/)"),
         "a path that every machine has",
         {"src/", "tests/", "installer/", "templates/", "cmake/", ".ci/", "README", "CHANGELOG"},
         {},
         true},
    };
    return kBans;
}

/// Where a scan of C++ text stands.
enum class Scan { Code, LineComment, BlockComment, Text, Character };

/// What begins at `at`, when it stands in code.
Scan opens(const std::string& text, std::size_t at) {
    const auto two = text.substr(at, 2);
    if (two == "//")
        return Scan::LineComment;
    if (two == "/*")
        return Scan::BlockComment;
    if (text[at] == '"')
        return Scan::Text;
    // The mark between the digits of 1'000 opens nothing.
    const bool inNumber = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
    return text[at] == '\'' && !inNumber ? Scan::Character : Scan::Code;
}

/// Whether what `scan` stands in ends at `at`.
bool closes(const std::string& text, std::size_t at, Scan scan) {
    switch (scan) {
        case Scan::LineComment:
            return text[at] == '\n';
        case Scan::BlockComment:
            return text.compare(at, 2, "*/") == 0;
        case Scan::Text:
            return text[at] == '"';
        case Scan::Character:
            return text[at] == '\'';
        case Scan::Code:
            break;
    }
    return false;
}

std::size_t columnsOf(const std::string& line) {
    // Bytes in the middle of a letter of UTF-8 take no column.
    return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::vector<std::string> matches(const std::string& text, const std::regex& what) {
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), what), end; it != end; ++it)
        found.push_back((*it)[1]);
    return found;
}

Set pathsOf(const Sources& sources) {
    Set paths;
    for (const auto& source : sources)
        paths.insert(source.path);
    return paths;
}

std::string testOf(const std::string& path) {
    return "tests/" + path.substr(4, path.size() - 4 - std::string(".cpp").size()) + "_test.cpp";
}

std::map<std::string, Set> houseOf() {
    const std::vector<std::string> parts{"base",    "client",     "contract", "labour",
                                         "billing", "collection", "gate"};
    std::map<std::string, Set> house;
    Set domain;
    for (const auto& part : parts) {
        domain.insert("domain/" + part);
        house["domain/" + part] = domain;
    }
    const auto above = [&](const std::string& layer, std::initializer_list<std::string> seen) {
        house[layer] = domain;
        house[layer].insert(layer);
        house[layer].insert(seen);
    };
    above("wording", {});
    above("storage", {});
    above("documents", {"wording"});
    above("exchange", {"wording"});
    above("usecases", {"wording", "storage", "documents", "exchange"});
    above("telling", {"wording", "usecases"});
    above("cli", {"wording", "usecases", "telling"});
    above("gui", {"wording", "usecases", "telling"});
    return house;
}
}  // namespace

const std::map<std::string, Set>& layers() {
    static const auto kHouse = houseOf();
    return kHouse;
}

std::string layerOf(const std::string& path) {
    for (const auto& [layer, _] : layers())
        if (path.starts_with("src/" + layer + "/"))
            return layer;
    return "";
}

std::vector<std::string> includesOf(const std::string& text) {
    static const std::regex kInclude(R"re((?:^|\n)\s*#\s*include\s*["<]([^">]+)[">])re");
    return matches(text, kInclude);
}

std::string codeOf(const std::string& text) {
    std::string out = text;
    Scan scan = Scan::Code;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (scan == Scan::Code) {
            scan = opens(text, i);
            continue;
        }
        const bool escaped = text[i] == '\\' && (scan == Scan::Text || scan == Scan::Character);
        const bool ends = closes(text, i, scan);
        if (text[i] != '\n')
            out[i] = ' ';
        if (escaped && i + 1 < text.size())
            out[++i] = ' ';
        if (ends)
            scan = Scan::Code;
    }
    return out;
}

Findings breachesOfLayers(const Source& source) {
    Findings out;
    const auto house = layers().find(layerOf(source.path));
    if (house == layers().end())
        return out;
    for (const auto& include : includesOf(source.text)) {
        const auto target = layerOf("src/" + include);
        if (!target.empty() && !house->second.contains(target))
            out.push_back(source.path + ": " + house->first + " may not include " + include);
        for (const auto& library : libraries())
            if (std::regex_match(include, library.header) &&
                !startsWithAny(source.path, library.layers))
                out.push_back(source.path + ": " + include + " belongs into " +
                              library.layers.front() + " alone");
    }
    return out;
}

Findings breachesOfBans(const Source& source) {
    Findings out;
    const auto code = isCpp(source.path) ? codeOf(source.text) : source.text;
    for (const auto& ban : bans()) {
        if (!startsWithAny(source.path, ban.where) || startsWithAny(source.path, ban.except))
            continue;
        std::smatch match;
        if (std::regex_search(ban.inComments ? source.text : code, match, ban.what))
            out.push_back(source.path + ": '" + match.str() + "' is banned; use " + ban.instead);
    }
    return out;
}

Findings breachesOfShape(const Source& source) {
    Findings out;
    const auto lines = linesOf(source.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto at = source.path + ":" + std::to_string(i + 1) + ": ";
        if (isCpp(source.path) && columnsOf(line) > kColumns)
            out.push_back(at + "more than 100 columns");
        if (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())) != 0)
            out.push_back(at + "blanks at the end of the line");
        if (isCpp(source.path) && line.find('\t') != std::string::npos)
            out.push_back(at + "a tab");
    }
    if (isCpp(source.path) && lines.size() > kLines)
        out.push_back(source.path + ": more than 400 lines");
    if (!source.text.empty() && (source.text.back() != '\n' || source.text.ends_with("\n\n")))
        out.push_back(source.path + ": does not end with one line end");
    return out;
}

Findings breachesOfOpening(const Source& source) {
    Findings out;
    auto lines = linesOf(source.text);
    if (!lines.empty() && lines.front().starts_with("#!"))
        lines.erase(lines.begin());
    const std::regex licence(R"((//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later)");
    if (lines.empty() || !std::regex_match(lines.front(), licence))
        out.push_back(source.path + ": does not open with the SPDX line");
    if (!source.path.ends_with(".h"))
        return out;
    if (lines.size() < 2 || !std::regex_search(lines[1], std::regex(R"(^// \S+ \S+)")))
        out.push_back(source.path + ": does not say in its second line what it is for");
    // cmake/pure.h is not included but forced upon sources, once each.
    if (source.path != "cmake/pure.h" && source.text.find("#pragma once") == std::string::npos)
        out.push_back(source.path + ": has no #pragma once");
    return out;
}

Findings ringsOf(const Sources& sources) {
    std::map<std::string, std::vector<std::string>> graph;
    for (const auto& source : sources)
        if (source.path.starts_with("src/") && source.path.ends_with(".h"))
            for (const auto& include : includesOf(source.text))
                graph[source.path].push_back("src/" + include);
    Findings out;
    Set done;
    std::vector<std::string> way;
    const std::function<void(const std::string&)> visit = [&](const std::string& header) {
        const auto before = std::find(way.begin(), way.end(), header);
        if (before != way.end()) {
            std::string ring;
            for (auto it = before; it != way.end(); ++it)
                ring += *it + " -> ";
            out.push_back(ring + header);
            return;
        }
        if (!done.insert(header).second)
            return;
        way.push_back(header);
        if (const auto next = graph.find(header); next != graph.end())
            std::for_each(next->second.begin(), next->second.end(), visit);
        way.pop_back();
    };
    for (const auto& [header, _] : graph)
        visit(header);
    return out;
}

Findings untested(const Sources& sources, const Set& exceptions) {
    Findings out;
    const auto paths = pathsOf(sources);
    for (const auto& path : exceptions)
        if (!paths.contains(path) || paths.contains(testOf(path)))
            out.push_back(path + ": is no longer an exception; take it off the list");
    for (const auto& path : paths)
        if (!layerOf(path).empty() && path.ends_with(".cpp") && !exceptions.contains(path) &&
            !paths.contains(testOf(path)))
            out.push_back(path + ": has no " + testOf(path));
    return out;
}

Findings unwordedRefusals(const Sources& sources) {
    static const std::regex kRefusal(
        R"re(\b(?:refuse(?:Input|World)?\(|Kind::[A-Z][a-z]+,)\s*"([a-z0-9_]+)")re");
    std::string sentences;
    for (const auto& source : sources)
        if (source.path.starts_with("src/wording/refusals"))
            sentences += source.text;
    Findings out;
    for (const auto& source : sources)
        if (!layerOf(source.path).empty())
            for (const auto& code : matches(source.text, kRefusal))
                if (sentences.find('"' + code + '"') == std::string::npos)
                    out.push_back(source.path + ": refusal '" + code +
                                  "' has no sentence in src/wording/refusals.cpp");
    return out;
}

std::map<std::string, Set> tableOf(const std::string& readme) {
    static const std::regex kRow(R"(^\| `([a-z/]+)` \|([^|]*)\|.*)");
    static const std::regex kName(R"(`([a-z/]+)`)");
    std::map<std::string, Set> table;
    for (const auto& line : linesOf(readme)) {
        std::smatch row;
        if (!std::regex_match(line, row, kRow))
            continue;
        auto& seen = table[row[1]];
        seen.insert(row[1]);
        for (const auto& name : matches(row[2], kName)) {
            for (const auto& [layer, _] : layers())
                if (layer == name || (name == "domain" && layer.starts_with("domain/")))
                    seen.insert(layer);
        }
    }
    return table;
}
}  // namespace tidy
