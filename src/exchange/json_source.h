// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON document that knows the line of each value, so that what is wrong in a file can be named
// by file, line and field. Not a JSON library for writing, and never a number in floating point: a
// number is an integer or keeps its text.
#pragma once
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/base/refusal.h"

namespace exchange {
/// One value of the document, as it was written.
struct JsonValue {
    enum class Kind { Null, Boolean, Integer, OtherNumber, Text, List, Object };

    Kind kind = Kind::Null;
    int line = 0;
    bool boolean = false;
    std::string text;               ///< of Text, and of Integer and OtherNumber as written
    std::vector<JsonValue> values;  ///< of List and Object
    std::vector<std::string> keys;  ///< of Object, beside values
};

/// Where a problem lies: `refusal` with the arguments file, line and field, which wording puts in
/// front of the sentence.
domain::Refusal placed(domain::Refusal refusal, std::string_view file, int line,
                       std::string_view field);

/// What `read` gives, or the refusal that it throws.
template <class Read>
auto answerOf(Read read) -> domain::Result<decltype(read())> {
    try {
        return read();
    } catch (const domain::Refused& refused) {
        return refused.refusal();
    }
}

/// A value with its way from the top ("items[1].price"). The readers throw domain::Refused with the
/// place of the value; the functions that read a whole file catch it (answerOf). Valid as long as
/// its source.
class JsonField {
public:
    JsonField(const JsonValue& value, std::string_view file, std::string path)
        : value_(&value), file_(file), path_(std::move(path)) {}

    const std::string& path() const { return path_; }

    int line() const { return value_->line; }

    JsonValue::Kind kind() const { return value_->kind; }

    /// Every reader below refuses a value of another type with `expected_object`, `expected_list`,
    /// `expected_text` or `expected_number`. This one refuses also, with `unknown_key`, a key that
    /// is not among `known`.
    void expectKeys(std::initializer_list<std::string_view> known) const;

    /// The value of a key; none when it is absent or null.
    std::optional<JsonField> find(std::string_view key) const;

    /// As above, or `missing_field`.
    JsonField at(std::string_view key) const;

    /// The values of a list, or of an object with their keys.
    std::vector<JsonField> list() const;
    std::vector<std::pair<std::string, JsonField>> members() const;

    /// Text without control characters (`control_character`), trimmed; empty is allowed.
    std::string text() const;

    /// As above, with line ends allowed inside.
    std::string lines() const;

    /// Text that is not empty, else `missing_field`.
    std::string words() const;

    /// Text or an integer, as text; a JSON number with a fraction or an exponent is refused with
    /// `json_number_not_exact`.
    std::string number() const;

    /// A whole number, as a JSON integer or as text; else `not_a_number`, `term_out_of_range`.
    int integer(int min, int max) const;

    /// The value of `result`, or its refusal with this place.
    template <class T>
    T checked(domain::Result<T> result) const {
        if (!result)
            fail(result.refusal());
        return *std::move(result);
    }

    /// Throws `refusal` with this place.
    [[noreturn]] void fail(domain::Refusal refusal) const;

private:
    const JsonValue* value_;
    std::string_view file_;
    std::string path_;
};

/// A parsed document. Movable; its fields point into it.
class JsonSource {
public:
    /// Refuses with `json_broken` (file, line, column), `json_too_deep` and `duplicate_key`.
    /// `name` is how people know the source, e.g. the file's name.
    static domain::Result<JsonSource> parse(std::string_view json, std::string_view name);

    /// As above, from a file; refuses also with `file_missing`, `file_unreadable`,
    /// `file_too_large`.
    static domain::Result<JsonSource> read(const std::filesystem::path& file);

    /// The whole document.
    JsonField top() const { return {*root_, *name_, ""}; }

private:
    std::unique_ptr<const JsonValue> root_;
    std::unique_ptr<const std::string> name_;
};
}  // namespace exchange
