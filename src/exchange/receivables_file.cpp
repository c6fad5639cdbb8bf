// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_file.h"

#include <algorithm>
#include <array>
#include <map>

#include "domain/client/tax_identifiers.h"
#include "exchange/written_amount.h"
#include "wording/names.h"

namespace exchange {
namespace {
using domain::Date;
using domain::Money;
using domain::refuseInput;
using Field = ReceivableField;

constexpr std::size_t kLongestCell = 500;
constexpr Field kDates[] = {Field::IssueDate, Field::DueDate, Field::PaidDate};

/// One row being read: takes cells by their meaning and notes what is wrong with each.
class RowReader {
public:
    RowReader(const CsvTable& table, const CsvRow& row, const ReceivablesReading& reading,
              ReceivablesRead& read)
        : table_(table), row_(row), reading_(reading), read_(read) {}

    std::string text(Field field) {
        const auto* const found = cell(field);
        if (found == nullptr)
            return {};
        if (found->size() > kLongestCell)
            wrong(field, refuseInput("cell_too_long",
                                     {{"most", static_cast<std::int64_t>(kLongestCell)}}));
        const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
        if (std::ranges::any_of(*found, isControl))
            wrong(field, refuseInput("cell_with_line_end"));
        return *found;
    }

    std::string needed(Field field) {
        auto found = text(field);
        if (found.empty())
            wrong(field, refuseInput("cell_empty"));
        return found;
    }

    /// Nothing for an empty cell.
    template <class T>
    std::optional<T> checked(Field field, domain::Result<T> (*check)(std::string_view)) {
        const auto found = text(field);
        if (found.empty())
            return std::nullopt;
        return valueOf(field, check(found));
    }

    std::optional<Date> date(Field field) {
        const auto* const found = cell(field);
        if (found == nullptr || found->empty())
            return std::nullopt;
        const auto date = readDate(*found, reading_.order);
        if (date && hasShortYear(*found))
            noteShortYear(*found, *date);
        if (!date)
            wrong(field,
                  refuseInput("cell_no_date",
                              {{"text", *found}, {"order", std::string(codeOf(reading_.order))}}));
        else if (field != Field::DueDate && *date > reading_.today)
            wrong(field,
                  refuseInput("date_in_future", {{"date", *date}, {"today", reading_.today}}));
        return date;
    }

    std::optional<Money> money(Field field, domain::Currency currency) {
        const auto found = text(field);
        if (found.empty())
            return std::nullopt;
        const auto written = splitAmount(found);
        if (written.word.empty() || canMean(written.word, currency))
            return valueOf(field, domain::parseMoney(written.number, currency));
        wrong(field, refuseInput("cell_other_currency",
                                 {{"text", found}, {"expected", std::string(currency.code())}}));
        return std::nullopt;
    }

    /// As its column says, else as it is written with the amount.
    domain::Currency currency() {
        const auto found = text(Field::Currency);
        if (found.empty()) {
            const auto* const amount = cell(Field::Amount);
            const auto word = amount != nullptr ? splitAmount(*amount).word : std::string_view();
            return canMean(word, reading_.usual) ? reading_.usual
                                                 : currencyOf(word).value_or(reading_.usual);
        }
        if (const auto known = currencyOf(found))
            return *known;
        return valueOf(Field::Currency, domain::Currency::fromCode(found)).value_or(reading_.usual);
    }

    void wrong(Field field, domain::Refusal what) {
        const auto at = reading_.map.find(field);
        read_.problems.push_back({row_.number,
                                  at == reading_.map.end() ? std::string(codeOf(field))
                                                           : table_.header[at->second.column],
                                  std::move(what)});
    }

    bool has(Field field) const { return reading_.map.contains(field); }

private:
    template <class T>
    std::optional<T> valueOf(Field field, domain::Result<T> result) {
        if (result)
            return *std::move(result);
        wrong(field, result.refusal());
        return std::nullopt;
    }

    void noteShortYear(const std::string& written, Date date) {
        auto& years = read_.shortYears;
        if (years.count++ > 0)
            return;
        years.example = written;
        years.exampleDate = date;
    }

    const std::string* cell(Field field) const {
        const auto at = reading_.map.find(field);
        return at == reading_.map.end() ? nullptr : &row_.cells[at->second.column];
    }

    const CsvTable& table_;
    const CsvRow& row_;
    const ReceivablesReading& reading_;
    ReceivablesRead& read_;
};

/// A Polish NIP, else a VAT number of the European Union.
void readTaxId(RowReader& reader, domain::Party& party) {
    const auto text = reader.text(Field::TaxId);
    if (text.empty())
        return;
    if (const auto nip = domain::parseNip(text))
        party.nip = *nip;
    else if (const auto vatUe = domain::parseVatUe(text))
        party.vatUe = *vatUe;
    else
        reader.wrong(Field::TaxId, refuseInput("cell_no_tax_id", {{"text", text}}));
}

domain::Party readClient(RowReader& reader) {
    domain::Party party;
    party.name = reader.needed(Field::Client);
    readTaxId(reader, party);
    party.email = reader.checked(Field::Email, domain::parseEmail).value_or("");
    party.phone = reader.text(Field::Phone);
    party.street = reader.text(Field::Street);
    party.postcode = reader.text(Field::Postcode);
    party.city = reader.text(Field::City);
    party.country = reader.checked(Field::Country, domain::parseCountry).value_or("");
    return party;
}

void readPayment(RowReader& reader, ReceivableRow& row) {
    row.paidDate = reader.date(Field::PaidDate);
    if (reader.has(Field::PaidAmount)) {
        row.paid = reader.money(Field::PaidAmount, row.gross.currency());
        if (row.paid && row.paid->isNegative())
            reader.wrong(Field::PaidAmount, refuseInput("cell_negative"));
        if (row.paid && row.paid->isPositive() && !row.paidDate)
            reader.wrong(Field::PaidDate, refuseInput("cell_paid_without_date"));
    } else if (row.paidDate) {
        row.paid = row.gross;
    }
    if (!row.paid || !row.paid->isPositive() || !row.paidDate) {
        row.paid.reset();
        row.paidDate.reset();
    }
}

ReceivableRow readRow(RowReader& reader, int number) {
    ReceivableRow row;
    row.row = number;
    row.client = readClient(reader);
    row.number = reader.needed(Field::Number);
    reader.needed(Field::IssueDate);
    row.issueDate = reader.date(Field::IssueDate).value_or(Date());
    row.dueDate = reader.date(Field::DueDate);
    if (row.dueDate && *row.dueDate < row.issueDate)
        reader.wrong(Field::DueDate,
                     refuseInput("cell_due_before_issue",
                                 {{"due", *row.dueDate}, {"issued", row.issueDate}}));
    const auto currency = reader.currency();
    reader.needed(Field::Amount);
    const auto gross = reader.money(Field::Amount, currency);
    if (gross && !gross->isPositive())
        reader.wrong(Field::Amount, refuseInput("cell_not_positive"));
    row.gross = gross.value_or(Money::zero(currency));
    row.rate = reader.checked(Field::Rate, domain::parseRate);
    row.note = reader.text(Field::Note);
    readPayment(reader, row);
    return row;
}

/// "Razem;;;1 734,56": what programs write below a table. It has no number and no day, and where
/// the client would stand nothing or the word for it.
bool isSum(const CsvRow& row, const ColumnMap& map) {
    const auto cell = [&](Field field) {
        const auto at = map.find(field);
        return at == map.end() || at->second.column >= row.cells.size()
                   ? std::string()
                   : row.cells[at->second.column];
    };
    constexpr std::array<std::string_view, 8> kWords{"",        "razem", "suma", "ogolem",
                                                     "lacznie", "total", "sum",  "totals"};
    auto word = wording::fold(cell(Field::Client));
    if (word.ends_with(':'))
        word.pop_back();
    return cell(Field::Number).empty() && cell(Field::IssueDate).empty() &&
           std::ranges::find(kWords, word) != kWords.end();
}

/// Too few cells hide which is missing; more are harmless only when they are empty.
bool isShaped(const CsvRow& row, std::size_t columns) {
    return row.cells.size() >= columns &&
           std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(),
                       [](const std::string& cell) { return cell.empty(); });
}
}  // namespace

FoundOrder dateOrderIn(const CsvTable& table, const ColumnMap& map) {
    std::vector<std::string> dates;
    for (const auto field : kDates)
        if (const auto at = map.find(field); at != map.end())
            for (const auto& row : table.rows)
                if (at->second.column < row.cells.size())
                    dates.push_back(row.cells[at->second.column]);
    return findDateOrder(dates);
}

ReceivablesRead readReceivables(const CsvTable& table, const ReceivablesReading& reading) {
    ReceivablesRead read;
    std::map<std::string, int> firstRow;
    for (const auto& row : table.rows) {
        if (!isShaped(row, table.header.size())) {
            read.problems.push_back(
                {row.number, "",
                 refuseInput("row_wrong_width",
                             {{"found", static_cast<std::int64_t>(row.cells.size())},
                              {"expected", static_cast<std::int64_t>(table.header.size())}})});
            continue;
        }
        if (isSum(row, reading.map)) {
            read.sums.push_back(row.number);
            continue;
        }
        const auto before = read.problems.size();
        RowReader reader(table, row, reading, read);
        auto value = readRow(reader, row.number);
        const auto [first, isNew] = firstRow.emplace(value.number, row.number);
        if (!value.number.empty() && !isNew)
            reader.wrong(Field::Number,
                         refuseInput("cell_number_twice", {{"first", first->second}}));
        if (read.problems.size() == before)
            read.rows.push_back(std::move(value));
    }
    return read;
}
}  // namespace exchange
