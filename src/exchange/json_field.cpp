// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstddef>
#include <numeric>

#include "domain/base/decimal.h"
#include "exchange/json_source.h"

namespace exchange {
namespace {
using Kind = JsonValue::Kind;

/// How many letters have to be changed, added or left out to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

std::string_view nearest(std::string_view key, std::initializer_list<std::string_view> known) {
    // Nobody means a known key by a word this long, and comparing would take its time.
    constexpr std::size_t kMostLetters = 100;
    key = key.substr(0, kMostLetters);
    return *std::min_element(known.begin(), known.end(),
                             [&](auto a, auto b) { return distance(key, a) < distance(key, b); });
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

std::string joined(std::string_view path, std::string_view key) {
    return path.empty() ? std::string(key) : std::string(path).append(".").append(key);
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}
}  // namespace

domain::Refusal placed(domain::Refusal refusal, std::string_view file, int line,
                       std::string_view field) {
    std::erase_if(refusal.arguments, [](const auto& argument) {
        return argument.first == "file" || argument.first == "line" || argument.first == "field";
    });
    refusal.arguments.emplace_back("file", file);
    refusal.arguments.emplace_back("line", line);
    refusal.arguments.emplace_back("field", field);
    return refusal;
}

void JsonField::fail(domain::Refusal refusal) const {
    throw domain::Refused(placed(std::move(refusal), file_, line(), path_));
}

void JsonField::expectKeys(std::initializer_list<std::string_view> known) const {
    for (const auto& [key, field] : members())
        if (std::find(known.begin(), known.end(), key) == known.end())
            field.fail(domain::refuseInput("unknown_key",
                                           {{"key", key}, {"suggestion", nearest(key, known)}}));
}

std::optional<JsonField> JsonField::find(std::string_view key) const {
    if (kind() != Kind::Object)
        fail(domain::refuseInput("expected_object"));
    const auto found = std::find(value_->keys.begin(), value_->keys.end(), key);
    if (found == value_->keys.end())
        return std::nullopt;
    const auto& value = value_->values[static_cast<std::size_t>(found - value_->keys.begin())];
    if (value.kind == Kind::Null)
        return std::nullopt;
    return JsonField(value, file_, joined(path_, key));
}

JsonField JsonField::at(std::string_view key) const {
    auto found = find(key);
    if (!found)
        throw domain::Refused(
            placed(domain::refuseInput("missing_field"), file_, line(), joined(path_, key)));
    return *std::move(found);
}

std::vector<JsonField> JsonField::list() const {
    if (kind() != Kind::List)
        fail(domain::refuseInput("expected_list"));
    std::vector<JsonField> fields;
    for (std::size_t i = 0; i < value_->values.size(); ++i)
        fields.emplace_back(value_->values[i], file_, path_ + "[" + std::to_string(i) + "]");
    return fields;
}

std::vector<std::pair<std::string, JsonField>> JsonField::members() const {
    if (kind() != Kind::Object)
        fail(domain::refuseInput("expected_object"));
    std::vector<std::pair<std::string, JsonField>> fields;
    for (std::size_t i = 0; i < value_->keys.size(); ++i)
        fields.emplace_back(value_->keys[i],
                            JsonField(value_->values[i], file_, joined(path_, value_->keys[i])));
    return fields;
}

std::string JsonField::text() const {
    if (kind() != Kind::Text)
        fail(domain::refuseInput("expected_text"));
    std::string text = trimmed(value_->text);
    if (std::any_of(text.begin(), text.end(), isControl))
        fail(domain::refuseInput("control_character"));
    return text;
}

std::string JsonField::lines() const {
    if (kind() != Kind::Text)
        fail(domain::refuseInput("expected_text"));
    std::string text = trimmed(value_->text);
    std::erase(text, '\r');
    if (std::any_of(text.begin(), text.end(),
                    [](char c) { return isControl(c) && c != '\n' && c != '\t'; }))
        fail(domain::refuseInput("control_character"));
    return text;
}

std::string JsonField::words() const {
    std::string words = text();
    if (words.empty())
        fail(domain::refuseInput("missing_field"));
    return words;
}

std::string JsonField::number() const {
    if (kind() == Kind::OtherNumber)
        fail(domain::refuseInput("json_number_not_exact", {{"text", value_->text}}));
    if (kind() == Kind::Integer)
        return value_->text;
    if (kind() != Kind::Text)
        fail(domain::refuseInput("expected_number"));
    return text();
}

int JsonField::integer(int min, int max) const {
    const std::string written = number();
    const auto value = checked(domain::parseScaled(written, 0, domain::SinglePoint::Ambiguous));
    if (value < min || value > max)
        fail(domain::refuseInput("term_out_of_range",
                                 {{"value", value}, {"lowest", min}, {"highest", max}}));
    return static_cast<int>(value);
}
}  // namespace exchange
