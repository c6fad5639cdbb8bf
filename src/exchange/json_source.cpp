// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_source.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>

#include "exchange/file_bytes.h"
#include "wording/characters.h"

namespace exchange {
namespace {
constexpr std::size_t kMostJsonBytes = 4'000'000;
constexpr std::size_t kMostDepth = 32;

/// An input iterator that tells how far the parser has read.
class Watched {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Watched(const char* at, const char** seen) : at_(at), seen_(seen) {}

    reference operator*() const { return *at_; }

    Watched& operator++() {
        *seen_ = ++at_;
        return *this;
    }

    Watched operator++(int) {
        Watched before = *this;
        ++*this;
        return before;
    }

    friend bool operator==(const Watched& a, const Watched& b) { return a.at_ == b.at_; }

private:
    const char* at_;
    const char** seen_;
};

/// Lines of a text, asked for in rising order, so that the whole is counted once.
class Lines {
public:
    explicit Lines(std::string_view text) : text_(text) {}

    /// The line, from 1, of the character at `offset`.
    int at(std::size_t offset) {
        if (offset > counted_) {
            const auto begin = text_.begin();
            line_ +=
                static_cast<int>(std::count(begin + static_cast<std::ptrdiff_t>(counted_),
                                            begin + static_cast<std::ptrdiff_t>(offset), '\n'));
            counted_ = offset;
        }
        return line_;
    }

private:
    std::string_view text_;
    std::size_t counted_ = 0;
    int line_ = 1;
};

/// Builds JsonValues from the parser's events; the names are nlohmann's.
class Builder {
public:
    Builder(std::string_view json, std::string_view name)
        : json_(json), name_(name), lines_(json), seen_(json.data()) {}

    const char** seen() { return &seen_; }

    domain::Result<JsonValue> result() && {
        if (refusal_)
            return *refusal_;
        return std::move(root_);
    }

    bool null() { return scalar(JsonValue::Kind::Null, {}); }

    bool boolean(bool value) { return scalar(JsonValue::Kind::Boolean, {}, value); }

    bool number_integer(std::int64_t value) { return number(std::to_string(value)); }

    bool number_unsigned(std::uint64_t value) { return number(std::to_string(value)); }

    bool number_float(nlohmann::json::number_float_t, const std::string& written) {
        return scalar(JsonValue::Kind::OtherNumber, written, false, kLookahead);
    }

    bool string(std::string& value) {
        return scalar(JsonValue::Kind::Text, wording::composed(std::move(value)));
    }

    bool binary(nlohmann::json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(JsonValue::Kind::Object); }

    bool start_array(std::size_t) { return open(JsonValue::Kind::List); }

    bool end_object() { return close(); }

    bool end_array() { return close(); }

    bool key(std::string& key) {
        auto& keys = open_.back()->keys;
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) {
            refusal_ =
                placed(domain::refuseInput("duplicate_key", {{"key", key}}), name_, line(0), key);
            return false;
        }
        keys.push_back(std::move(key));
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) {
        // The position counts from 1 and may lie one behind the last character.
        const std::size_t offset = std::min(position > 0 ? position - 1 : 0, json_.size());
        const auto before = json_.substr(0, offset);
        const auto start = before.rfind('\n') + 1;
        refusal_ = domain::refuseInput(
            "json_broken",
            {{"file", name_},
             {"line", std::int64_t{1} + std::count(before.begin(), before.end(), '\n')},
             {"column", static_cast<std::int64_t>(offset - start) + 1}});
        return false;
    }

private:
    /// Where a number ends is known only from the character behind it, maybe a line end.
    static constexpr std::size_t kLookahead = 1;

    int line(std::size_t lookahead) {
        const auto read = static_cast<std::size_t>(seen_ - json_.data());
        return lines_.at(read - std::min(read, lookahead));
    }

    bool number(std::string text) {
        return scalar(JsonValue::Kind::Integer, std::move(text), false, kLookahead);
    }

    bool scalar(JsonValue::Kind kind, std::string text, bool boolean = false,
                std::size_t lookahead = 0) {
        JsonValue value;
        value.kind = kind;
        value.line = line(lookahead);
        value.boolean = boolean;
        value.text = std::move(text);
        add(std::move(value));
        return true;
    }

    JsonValue* add(JsonValue value) {
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        open_.back()->values.push_back(std::move(value));
        return &open_.back()->values.back();
    }

    bool open(JsonValue::Kind kind) {
        if (open_.size() == kMostDepth) {
            refusal_ = domain::refuseInput("json_too_deep", {{"file", name_}, {"line", line(0)}});
            return false;
        }
        JsonValue value;
        value.kind = kind;
        value.line = line(0);
        // Stays where it is: its list grows again only after it is closed.
        open_.push_back(add(std::move(value)));
        return true;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    std::string_view json_;
    std::string name_;
    Lines lines_;
    const char* seen_;
    JsonValue root_;
    std::vector<JsonValue*> open_;
    std::optional<domain::Refusal> refusal_;
};
}  // namespace

domain::Result<JsonSource> JsonSource::parse(std::string_view json, std::string_view name) {
    Builder builder(json, name);
    nlohmann::json::sax_parse(Watched(json.data(), builder.seen()),
                              Watched(json.data() + json.size(), builder.seen()), &builder);
    auto root = std::move(builder).result();
    if (!root)
        return root.refusal();
    JsonSource source;
    source.root_ = std::make_unique<const JsonValue>(*std::move(root));
    source.name_ = std::make_unique<const std::string>(name);
    return source;
}

domain::Result<JsonSource> JsonSource::read(const std::filesystem::path& file) {
    const auto bytes = readBytes(file, kMostJsonBytes);
    if (!bytes)
        return bytes.refusal();
    return parse(*bytes, shownName(file));
}
}  // namespace exchange
