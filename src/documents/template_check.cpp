// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_check.h"

#include <algorithm>

namespace documents {
namespace {
constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

struct Section {
    std::string name;
    bool isList = false;  ///< its fields are known inside; not for an inverted section
    int line = 0;
};

class Check {
public:
    Check(std::string_view text, const TemplateValues& values, int firstLine)
        : text_(text), values_(values), firstLine_(firstLine) {}

    std::optional<TemplateFault> run() {
        for (auto open = text_.find("{{"); open != std::string_view::npos && !fault_;
             open = text_.find("{{", at_))
            tag(open);
        if (!fault_ && !sections_.empty())
            broken(sections_.back().line, "unclosed_section");
        return fault_;
    }

private:
    void broken(int line, std::string_view reason) {
        fault_ = TemplateFault{line, {}, std::string(reason)};
    }

    void unknown(int line, std::string_view name) {
        fault_ = TemplateFault{line, std::string(name), {}};
    }

    int lineOf(std::size_t position) const {
        const auto before = text_.substr(0, position);
        return firstLine_ + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    }

    void tag(std::size_t open) {
        const bool isTriple = text_.substr(open).starts_with("{{{");
        const std::string_view end = isTriple ? "}}}" : "}}";
        const std::size_t begin = open + end.size();
        const std::size_t close = text_.find(end, begin);
        const int line = lineOf(open);
        // An unclosed tag must not swallow the one after it.
        if (close == std::string_view::npos ||
            text_.substr(begin, close - begin).find("{{") != std::string_view::npos)
            return broken(line, "unclosed_tag");
        at_ = close + end.size();
        const std::string_view inside = trimmed(text_.substr(begin, close - begin));
        if (isTriple)
            return value(inside, line);
        if (inside.empty())
            return unknown(line, inside);
        const std::string_view name = trimmed(inside.substr(1));
        switch (inside.front()) {
            case '!':
                return;
            case '#':
            case '^':
                return openSection(name, inside.front() == '#', line);
            case '/':
                return closeSection(name, line);
            case '&':
                return value(name, line);
            case '>':
            case '=':
                return broken(line, "unsupported_tag");
            default:
                return value(inside, line);
        }
    }

    void openSection(std::string_view name, bool isPlain, int line) {
        const std::string key(name);
        const bool isList = values_.lists.contains(key);
        if (!isList && !values_.flags.contains(key)) {
            if (values_.names.contains(key))
                return broken(line, "not_a_section");
            return unknown(line, name);
        }
        sections_.push_back({key, isList && isPlain, line});
    }

    void closeSection(std::string_view name, int line) {
        if (sections_.empty() || sections_.back().name != name)
            return broken(line, "unexpected_end");
        sections_.pop_back();
    }

    bool isField(const std::string& key) const {
        return std::any_of(sections_.begin(), sections_.end(), [&](const Section& section) {
            if (!section.isList)
                return false;
            const auto& rows = values_.lists.at(section.name);
            return std::all_of(rows.begin(), rows.end(),
                               [&](const auto& row) { return row.contains(key); });
        });
    }

    void value(std::string_view name, int line) {
        const std::string key(name);
        if (values_.names.contains(key) || isField(key))
            return;
        if (values_.flags.contains(key) || values_.lists.contains(key))
            return broken(line, "not_text");
        unknown(line, name);
    }

    std::string_view text_;
    const TemplateValues& values_;
    int firstLine_;
    std::size_t at_ = 0;
    std::vector<Section> sections_;
    std::optional<TemplateFault> fault_;
};
}  // namespace

std::optional<TemplateFault> findFault(std::string_view text, const TemplateValues& values,
                                       int firstLine) {
    return Check(text, values, firstLine).run();
}
}  // namespace documents
