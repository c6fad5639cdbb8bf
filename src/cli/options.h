// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed behind a command, read as values. Each reader throws domain::Refused (kind Input)
// with the option's name for what cannot be read; what a value means is for the use cases.
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "domain/base/refusal.h"

namespace cli {
class Options {
public:
    void put(const OptionWords& option, std::vector<std::string> values);

    bool has(const OptionWords& option) const { return values_.contains(option.name); }

    /// As typed; none when it is not there. An empty text is one, too.
    std::optional<std::string> find(const OptionWords& option) const;

    /// As typed and not empty, else `empty_value`; `option_missing` is the parser's business.
    std::string text(const OptionWords& option) const;

    /// As typed, or empty.
    std::string textOrNothing(const OptionWords& option) const;

    std::vector<std::string> all(const OptionWords& option) const;

    std::optional<domain::Date> date(const OptionWords& option) const;
    std::optional<domain::Quantity> quantity(const OptionWords& option) const;
    std::optional<domain::Currency> currency(const OptionWords& option) const;
    std::optional<std::filesystem::path> path(const OptionWords& option) const;

    /// A whole number between the two, else `term_out_of_range`.
    std::optional<int> whole(const OptionWords& option, int lowest, int highest) const;

    /// The part of a list between --offset and --limit; -1: all.
    int limit() const;
    int offset() const;

    /// Throws `choice_missing` or `choices_exclude` unless exactly one of them is there.
    void expectOne(const std::vector<const OptionWords*>& options) const;
    /// Throws `choices_exclude` when one of them is there, which does not go with `beside`.
    void expectNone(const OptionWords& beside,
                    const std::vector<const OptionWords*>& options) const;

private:
    std::map<std::string_view, std::vector<std::string>> values_;
};

/// The refusal with the option's name among its facts, for --json.
domain::Refusal about(domain::Refusal refusal, const OptionWords& option);

/// The value, or throws its refusal with the option's name.
template <class T>
T checked(domain::Result<T> result, const OptionWords& option) {
    if (!result)
        throw domain::Refused(about(result.refusal(), option));
    return *std::move(result);
}

/// The rows of `all` that --offset and --limit leave.
template <class T>
std::vector<T> page(const std::vector<T>& all, const Options& options) {
    const auto from = std::min(all.size(), static_cast<std::size_t>(options.offset()));
    const auto rest = all.size() - from;
    const int limit = options.limit();
    const auto count = limit < 0 ? rest : std::min(rest, static_cast<std::size_t>(limit));
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}
}  // namespace cli
