// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letter_template.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <kainjow/mustache.hpp>

#include "documents/letter.h"
#include "plain_text.h"
#include "template_check.h"

namespace documents {
namespace {
constexpr std::string_view kSubject = "Subject:";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\n";
constexpr int kBodyLine = 2;

struct Source {
    std::string subject;
    std::string body;  ///< from the second line on
};

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

domain::Refusal refusalOf(const std::filesystem::path& file, const TemplateFault& fault) {
    if (fault.reason.empty())
        return domain::refuseInput(
            "template_unknown_name",
            {{"file", file.string()}, {"line", fault.line}, {"name", fault.name}});
    return domain::refuseInput(
        "template_broken",
        {{"file", file.string()}, {"line", fault.line}, {"reason", fault.reason}});
}

domain::Refusal refusalAt(const char* code, const std::filesystem::path& file, int line) {
    return domain::refuseInput(code, {{"file", file.string()}, {"line", line}});
}

domain::Result<std::string> readText(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        return domain::refuseInput("template_is_folder", {{"file", file.string()}});
    std::ifstream in(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(file, ignored) || !in)
        return domain::refuseInput("template_missing", {{"file", file.string()}});
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.starts_with(kByteOrderMark))
        text.erase(0, kByteOrderMark.size());
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    int line = 1;
    for (const char32_t point : plainText(text)) {
        if (point == 0xFFFD)
            return refusalOf(file, {line, {}, "unreadable"});
        line += point == U'\n' ? 1 : 0;
    }
    return text;
}

domain::Result<Source> readSource(const std::filesystem::path& file) {
    const auto text = readText(file);
    if (!text)
        return text.refusal();
    const auto end = text->find('\n');
    const std::string first = text->substr(0, end);
    Source source;
    if (first.starts_with(kSubject))
        source.subject = trimmed(first.substr(kSubject.size()));
    if (end != std::string::npos)
        source.body = text->substr(end + 1);
    const bool isParted = trimmed(source.body.substr(0, source.body.find('\n'))).empty();
    if (source.subject.empty() || !isParted)
        return refusalAt("template_without_subject", file, source.subject.empty() ? 1 : kBodyLine);
    return source;
}

kainjow::mustache::data dataOf(const TemplateValues& values) {
    namespace mustache = kainjow::mustache;
    mustache::data data;
    for (const auto& [name, value] : values.names)
        data.set(name, value);
    for (const auto& [name, value] : values.flags)
        data.set(name, value);
    for (const auto& [name, rows] : values.lists) {
        mustache::data list{mustache::data::type::list};
        for (const auto& row : rows) {
            mustache::data fields;
            for (const auto& [field, value] : row)
                fields.set(field, value);
            list << fields;
        }
        data.set(name, list);
    }
    return data;
}

std::string render(const std::string& text, const kainjow::mustache::data& data) {
    kainjow::mustache::mustache engine(text);
    engine.set_custom_escape([](const std::string& value) { return value; });
    return engine.render(data);
}

/// A subject is one line, whatever a value holds: it becomes the header of a mail.
std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    return trimmed(text);
}

std::vector<std::string> paragraphsOf(const std::string& text) {
    std::vector<std::string> paragraphs;
    std::string current;
    const auto finish = [&] {
        if (std::string whole = trimmed(current); !whole.empty())
            paragraphs.push_back(std::move(whole));
        current.clear();
    };
    for (std::size_t from = 0; from <= text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        const auto line = text.substr(from, end - from);
        if (trimmed(line).empty())
            finish();
        else
            current += line + "\n";
        from = end + 1;
    }
    finish();
    return paragraphs;
}

/// The line on which a part stands for the second time.
int secondLineOf(std::string_view part, const std::string& body) {
    const auto first = body.find(part);
    const auto at = std::min(body.find(part, first + part.size()), body.size());
    return kBodyLine + static_cast<int>(std::count(
                           body.begin(), body.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

std::string bodyOf(const std::vector<std::string>& paragraphs) {
    std::string body;
    for (const auto& paragraph : paragraphs)
        if (paragraph != kTableHere)
            body += (body.empty() ? "" : "\n\n") + paragraph;
    return body + "\n";
}
}  // namespace

domain::Result<LetterText> renderLetter(const std::filesystem::path& file,
                                        const TemplateValues& values) {
    const auto source = readSource(file);
    if (!source)
        return source.refusal();
    if (const auto fault = findFault(source->subject, values, 1))
        return refusalOf(file, *fault);
    if (const auto fault = findFault(source->body, values, kBodyLine))
        return refusalOf(file, *fault);
    const auto data = dataOf(values);
    LetterText text;
    text.subject = oneLine(render(source->subject, data));
    text.paragraphs = paragraphsOf(render(source->body, data));
    const auto tables = std::count(text.paragraphs.begin(), text.paragraphs.end(), kTableHere);
    if (tables > 1)
        return refusalAt("template_two_tables", file, secondLineOf(kTableHere, source->body));
    if (text.paragraphs.size() == static_cast<std::size_t>(tables))
        return refusalAt("template_without_body", file, kBodyLine);
    text.body = bodyOf(text.paragraphs);
    return text;
}
}  // namespace documents
