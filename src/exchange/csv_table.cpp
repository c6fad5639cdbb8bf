// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_table.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "exchange/text_encoding.h"

namespace exchange {
namespace {
constexpr std::string_view kDelimiters = ",;\t|";
constexpr std::size_t kTriedRows = 100;

/// Blanks of every kind that programs put around a cell.
std::string withoutBlanks(std::string_view text) {
    constexpr std::string_view kNoBreak = "\u00a0";
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && std::string_view(" \t\r\n").find(text.front()) != text.npos)
            text.remove_prefix(1);
        while (!text.empty() && std::string_view(" \t\r\n").find(text.back()) != text.npos)
            text.remove_suffix(1);
        if (text.starts_with(kNoBreak)) {
            text.remove_prefix(kNoBreak.size());
            again = true;
        }
        if (text.ends_with(kNoBreak)) {
            text.remove_suffix(kNoBreak.size());
            again = true;
        }
    }
    return std::string(text);
}

/// Walks over a text record by record.
class Records {
public:
    Records(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

    /// The next record; nothing at the end.
    std::optional<std::vector<std::string>> next() {
        if (at_ >= text_.size())
            return std::nullopt;
        std::vector<std::string> cells;
        do
            cells.push_back(cell());
        while (takeDelimiter());
        takeLineEnd();
        return cells;
    }

    bool isQuoteOpen() const { return isQuoteOpen_; }

private:
    std::string cell() {
        auto at = at_;
        while (at < text_.size() && text_[at] == ' ')
            ++at;
        std::string value;
        if (at < text_.size() && text_[at] == '"') {
            at_ = at + 1;
            value = quoted();
        }
        // A quote inside a bare cell, or words behind a quoted one, are taken as they stand.
        const auto end = std::min(text_.size(), text_.find_first_of(ends(), at_));
        value += text_.substr(at_, end - at_);
        at_ = end;
        return withoutBlanks(value);
    }

    std::string quoted() {
        std::string value;
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c != '"') {
                value += c;
            } else if (at_ < text_.size() && text_[at_] == '"') {
                value += text_[at_++];
            } else {
                return value;
            }
        }
        isQuoteOpen_ = true;
        return value;
    }

    std::string ends() const { return {delimiter_, '\r', '\n'}; }

    bool takeDelimiter() {
        if (at_ >= text_.size() || text_[at_] != delimiter_)
            return false;
        ++at_;
        return true;
    }

    void takeLineEnd() {
        if (at_ < text_.size() && text_[at_] == '\r')
            ++at_;
        if (at_ < text_.size() && text_[at_] == '\n')
            ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    char delimiter_;
    bool isQuoteOpen_ = false;
};

bool isEmpty(const std::vector<std::string>& cells) {
    return std::ranges::all_of(cells, [](const std::string& cell) { return cell.empty(); });
}

/// The rows of one width: how many, and the first and the last of them.
struct Alike {
    std::size_t count = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// How well a delimiter fits: how often it stands in rows of one width, and how much such rows keep
/// together. Above the table a program may have written titles, and a sum below it.
std::size_t fitOf(std::string_view text, char delimiter) {
    Records records(text, delimiter);
    std::map<std::size_t, Alike> byWidth;
    for (std::size_t row = 0; row < kTriedRows;) {
        const auto cells = records.next();
        if (!cells)
            break;
        if (isEmpty(*cells))
            continue;
        auto& alike = byWidth[cells->size()];
        if (alike.count++ == 0)
            alike.first = row;
        alike.last = row++;
    }
    std::size_t best = 0;
    for (const auto& [width, alike] : byWidth) {
        const auto span = alike.last - alike.first + 1;
        best = std::max(best, (width - 1) * alike.count * alike.count * 100 / span);
    }
    return best;
}

/// What Excel is told in a line of its own: "sep=;".
std::optional<char> toldDelimiter(std::string_view& text) {
    constexpr std::string_view kTold = "sep=";
    constexpr std::string_view kNoDelimiters = "\"\r\n";
    const auto isToldLetter = [](char told, char c) { return c == told || c == told - 'a' + 'A'; };
    if (text.size() <= kTold.size() ||
        !std::equal(kTold.begin(), kTold.end() - 1, text.begin(), isToldLetter) ||
        text[kTold.size() - 1] != '=')
        return std::nullopt;
    const char delimiter = text[kTold.size()];
    const auto rest = text.substr(kTold.size() + 1);
    if (kNoDelimiters.find(delimiter) != std::string_view::npos || rest.empty() ||
        (rest.front() != '\r' && rest.front() != '\n'))
        return std::nullopt;
    text = rest.substr(rest.starts_with("\r\n") ? 2 : 1);
    return delimiter;
}

char delimiterOf(std::string_view text) {
    return *std::ranges::max_element(kDelimiters, {}, [&](char each) { return fitOf(text, each); });
}
}  // namespace

domain::Result<CsvTable> readTable(std::string_view bytes, const std::string& fileName) {
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return domain::refuseInput("not_a_table_file", {{"file", fileName}});
    CsvTable table;
    table.encoding = decoded->encoding;
    std::string_view text = decoded->utf8;
    if (constexpr char kOldEndOfFile = 0x1A; text.ends_with(kOldEndOfFile))
        text.remove_suffix(1);
    const auto told = toldDelimiter(text);
    table.delimiter = told ? *told : delimiterOf(text);
    Records records(text, table.delimiter);
    for (int number = told ? 2 : 1;; ++number) {
        auto cells = records.next();
        if (!cells)
            break;
        if (records.isQuoteOpen())
            return domain::refuseInput("table_quote_open", {{"file", fileName}, {"row", number}});
        if (isEmpty(*cells))
            continue;
        if (!table.header.empty()) {
            table.rows.push_back({number, std::move(*cells)});
            continue;
        }
        table.header = std::move(*cells);
        table.headerRow = number;
    }
    if (table.header.empty())
        return domain::refuseInput("table_empty", {{"file", fileName}});
    return table;
}
}  // namespace exchange
