// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal: the program says no, as a value with a code and the facts, never as a sentence
// (wording makes the sentence). Not for bugs (exceptions of std) and not for a failing disk
// (storage).
#pragma once
#include <cstdint>
#include <exception>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/base/calendar.h"
#include "domain/base/decimal.h"
#include "domain/base/money.h"

namespace domain {
/// A fact inside a refusal or a message; wording knows how each kind looks in a language.
class Argument {
public:
    using Value = std::variant<std::string, std::int64_t, Money, Date, Quantity, Percent>;

    Argument(const char* value) : value_(std::string(value)) {}

    Argument(std::string value) : value_(std::move(value)) {}

    Argument(std::string_view value) : value_(std::string(value)) {}

    Argument(int value) : value_(std::int64_t{value}) {}

    Argument(std::int64_t value) : value_(value) {}

    Argument(Money value) : value_(value) {}

    Argument(Date value) : value_(value) {}

    Argument(Quantity value) : value_(value) {}

    Argument(Percent value) : value_(value) {}

    const Value& value() const { return value_; }

private:
    Value value_;
};

using Arguments = std::vector<std::pair<std::string, Argument>>;

struct Refusal {
    /// What kind of no it is; the command line's exit code follows from it.
    enum class Kind {
        Rule,     ///< a rule forbids it (exit 1)
        Input,    ///< what was typed or read cannot be right (exit 2)
        Stopped,  ///< work is stopped for this client or contract (exit 3)
        World,    ///< file, disk, network or database (exit 4)
    };

    Kind kind = Kind::Rule;
    std::string code;  ///< snake_case; the key of the sentence and of --json's error.code
    Arguments arguments;
};

inline Refusal refuse(std::string_view code, Arguments arguments = {}) {
    return {Refusal::Kind::Rule, std::string(code), std::move(arguments)};
}

inline Refusal refuseInput(std::string_view code, Arguments arguments = {}) {
    return {Refusal::Kind::Input, std::string(code), std::move(arguments)};
}

inline Refusal refuseWorld(std::string_view code, Arguments arguments = {}) {
    return {Refusal::Kind::World, std::string(code), std::move(arguments)};
}

/// A refusal on its way to the edge: thrown by use cases so that their transaction rolls back,
/// caught once by the command line or the window.
class Refused : public std::exception {
public:
    explicit Refused(Refusal refusal) : refusal_(std::move(refusal)) {}

    const Refusal& refusal() const { return refusal_; }

    const char* what() const noexcept override { return refusal_.code.c_str(); }

private:
    Refusal refusal_;
};

/// A value or the refusal to give one. Converts from both; must be looked at.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}

    Result(Refusal refusal) : state_(std::move(refusal)) {}

    explicit operator bool() const { return std::holds_alternative<T>(state_); }

    const T& operator*() const& { return std::get<T>(state_); }

    T& operator*() & { return std::get<T>(state_); }

    T&& operator*() && { return std::get<T>(std::move(state_)); }

    const T* operator->() const { return &std::get<T>(state_); }

    const Refusal& refusal() const { return std::get<Refusal>(state_); }

    /// The value, or throws Refused.
    T orThrow() && {
        if (!*this)
            throw Refused(std::get<Refusal>(std::move(state_)));
        return std::get<T>(std::move(state_));
    }

private:
    std::variant<T, Refusal> state_;
};

/// Result of something that has no value of its own.
struct Done {};
}  // namespace domain
