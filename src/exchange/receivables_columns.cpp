// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivables_columns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "wording/names.h"

namespace exchange {
namespace {
using domain::refuseInput;
using Field = ReceivableField;

struct Known {
    Field field;
    std::string_view code;
    /// Names of such columns between blanks, without case, accents, blanks and signs; the surer
    /// ones first.
    std::string_view names;
};

constexpr std::array kKnown{
    Known{Field::Client, "client",
          "klient nabywca kontrahent nazwaklienta nazwanabywcy nazwakontrahenta odbiorca platnik "
          "client clientname customer customername buyer buyername debtor billto company firma "
          "name nazwa customerid clientid customerno customernumber idklienta nrklienta "
          "numerklienta"},
    Known{Field::TaxId, "tax_id",
          "nip nipnabywcy nipklienta nipkontrahenta nipvatue vatue taxid vatid vatnumber vatno "
          "taxnumber"},
    Known{Field::Email, "email", "email emailklienta adresemail emailaddress clientemail mail"},
    Known{Field::Phone, "phone", "telefon nrtelefonu phone phonenumber tel"},
    Known{Field::Street, "street", "ulica ulicainumer adres street address"},
    Known{Field::Postcode, "postcode", "kodpocztowy kod postcode postalcode zip zipcode"},
    Known{Field::City, "city", "miasto miejscowosc city town"},
    Known{Field::Country, "country", "kraj krajnabywcy country"},
    Known{Field::Number, "number",
          "numerfaktury nrfaktury numerdokumentu nrdokumentu invoicenumber invoiceno invoicenr "
          "documentnumber documentno faktura invoice dokument document numer number nr no "
          "invoiceid"},
    Known{Field::IssueDate, "issue_date",
          "datawystawienia datafaktury datadokumentu wystawiono issuedate invoicedate dateissued "
          "issued documentdate data date"},
    Known{Field::DueDate, "due_date",
          "terminplatnosci terminzaplaty termin platnedo duedate due paymentdue datedue payby"},
    Known{Field::Amount, "amount",
          "kwotabrutto wartoscbrutto brutto razembrutto grossamount amountgross gross "
          "invoiceamount totalamount amount total kwota wartosc razem suma sum"},
    Known{Field::Currency, "currency", "waluta kodwaluty currency currencycode ccy"},
    Known{Field::Rate, "rate", "kurs kurswaluty rate exchangerate"},
    Known{Field::PaidDate, "paid_date",
          "datazaplaty datawplaty dataoplacenia datarozliczenia zaplaconodnia paiddate paidon "
          "datepaid paymentdate settleddate settlementdate"},
    Known{Field::PaidAmount, "paid_amount",
          "kwotazaplacona kwotazaplaty kwotawplaty zaplacono wplacono wplata oplacono paidamount "
          "amountpaid paymentamount paid"},
    Known{Field::Note, "note", "uwagi notatka opis note notes comment description remarks"},
};

constexpr std::array kNeeded{Field::Client, Field::Number, Field::IssueDate, Field::Amount};

/// "Nr faktury:" → "nrfaktury".
std::string plainName(std::string_view name) {
    std::string plain;
    for (const char c : wording::fold(name))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    return plain;
}

std::string quotedList(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::optional<Field> fieldOf(std::string_view code) {
    const auto* const found = std::ranges::find(kKnown, code, &Known::code);
    return found == kKnown.end() ? std::nullopt : std::optional(found->field);
}

std::string allCodes() {
    std::string text;
    for (const auto& known : kKnown)
        text += (text.empty() ? "" : ", ") + std::string(known.code);
    return text;
}

/// Where the columns of a name are: exactly as written, else forgiving case, accents and signs.
std::vector<std::size_t> placesOf(const std::vector<std::string>& header, const std::string& name) {
    std::size_t position = 0;
    if (name.starts_with('#')) {
        const auto* const end = name.data() + name.size();
        const auto read = std::from_chars(name.data() + 1, end, position);
        if (read.ptr == end && position >= 1 && position <= header.size())
            return {position - 1};
    }
    std::vector<std::size_t> exact;
    std::vector<std::size_t> like;
    const auto plain = plainName(name);
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i] == name)
            exact.push_back(i);
        if (!plain.empty() && plainName(header[i]) == plain)
            like.push_back(i);
    }
    return exact.empty() ? like : exact;
}

std::set<std::size_t> used(const ColumnMap& map) {
    std::set<std::size_t> columns;
    for (const auto& [field, mapped] : map)
        columns.insert(mapped.column);
    return columns;
}

/// The column that has the surest of the known names, of those that nobody has; nothing: none.
std::optional<std::size_t> surestColumn(const Known& known, const std::vector<std::string>& header,
                                        const std::set<std::size_t>& taken) {
    const auto names = " " + std::string(known.names) + " ";
    std::optional<std::size_t> found;
    std::size_t best = std::string::npos;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto plain = plainName(header[i]);
        const auto at = plain.empty() ? std::string::npos : names.find(" " + plain + " ");
        if (taken.contains(i) || at >= best)
            continue;
        best = at;
        found = i;
    }
    return found;
}

/// Gives each field that is in neither a column by its name.
void addByName(const std::vector<std::string>& header, const std::set<Field>& absent,
               ColumnMap& map) {
    for (const auto& known : kKnown) {
        if (map.contains(known.field) || absent.contains(known.field))
            continue;
        if (const auto column = surestColumn(known, header, used(map)))
            map[known.field] = {*column, ColumnOrigin::ByName};
    }
}

/// The one column of that name.
domain::Result<std::size_t> singleColumn(const std::vector<std::string>& header,
                                         const std::string& name) {
    const auto places = placesOf(header, name);
    if (places.empty())
        return refuseInput("map_column_unknown", {{"text", name}, {"columns", quotedList(header)}});
    if (places.size() > 1)
        return refuseInput("map_column_ambiguous",
                           {{"text", name},
                            {"first", static_cast<std::int64_t>(places[0] + 1)},
                            {"second", static_cast<std::int64_t>(places[1] + 1)}});
    return places.front();
}

/// Puts in what was told; an empty name makes its field absent.
domain::Result<domain::Done> addTold(const std::vector<std::string>& header,
                                     const ToldColumns& told, std::set<Field>& absent,
                                     ColumnMap& map) {
    for (const auto& [code, name] : told) {
        const auto field = fieldOf(code);
        if (!field)
            return refuseInput("map_field_unknown", {{"text", code}, {"choices", allCodes()}});
        if (name.empty()) {
            absent.insert(*field);
            continue;
        }
        const auto column = singleColumn(header, name);
        if (!column)
            return column.refusal();
        map[*field] = {*column, ColumnOrigin::Told};
    }
    return domain::Done{};
}

/// Puts in what is remembered and not told otherwise, where the table has such a column. Two fields
/// may share a column here, as they may when they are told.
void addRemembered(const std::vector<std::string>& header, const ToldColumns& remembered,
                   std::set<Field>& absent, ColumnMap& map) {
    const auto taken = used(map);
    for (const auto& [code, name] : remembered) {
        const auto field = fieldOf(code);
        if (!field || absent.contains(*field) || map.contains(*field))
            continue;
        if (name.empty()) {
            absent.insert(*field);
            continue;
        }
        const auto places = placesOf(header, name);
        if (places.size() == 1 && !taken.contains(places.front()))
            map.emplace(*field, MappedColumn{places.front(), ColumnOrigin::Remembered});
    }
}
}  // namespace

std::string_view codeOf(ReceivableField field) {
    return std::ranges::find(kKnown, field, &Known::field)->code;
}

std::vector<ReceivableField> allReceivableFields() {
    std::vector<Field> all;
    all.reserve(kKnown.size());
    for (const auto& known : kKnown)
        all.push_back(known.field);
    return all;
}

bool isNeeded(ReceivableField field) {
    return std::ranges::find(kNeeded, field) != kNeeded.end();
}

domain::Result<ToldColumns> readToldColumns(const std::vector<std::string>& texts) {
    ToldColumns told;
    for (const auto& text : texts)
        for (std::size_t start = 0; start <= text.size();) {
            const auto end = std::min(text.size(), text.find(',', start));
            const auto part = text.substr(start, end - start);
            const auto equals = part.find('=');
            if (equals == std::string::npos || equals == 0)
                return refuseInput("map_unreadable", {{"text", part}});
            told.emplace_back(part.substr(0, equals), part.substr(equals + 1));
            start = end + 1;
        }
    return told;
}

domain::Result<ColumnMap> mapColumns(const std::vector<std::string>& header,
                                     const ToldColumns& told, const ToldColumns& remembered) {
    ColumnMap map;
    std::set<Field> absent;
    if (const auto added = addTold(header, told, absent, map); !added)
        return added.refusal();
    addRemembered(header, remembered, absent, map);
    addByName(header, absent, map);
    std::vector<std::string> missing;
    for (const auto field : kNeeded)
        if (!map.contains(field))
            missing.emplace_back(codeOf(field));
    if (!missing.empty())
        return refuseInput("map_fields_missing", {{"fields", quotedList(missing)},
                                                  {"example", missing.front() + "=…"},
                                                  {"columns", quotedList(header)}});
    return map;
}

ColumnMap foundColumns(const std::vector<std::string>& header, const ToldColumns& remembered) {
    ColumnMap map;
    std::set<Field> absent;
    addRemembered(header, remembered, absent, map);
    addByName(header, absent, map);
    return map;
}

ToldColumns toldFrom(const ColumnMap& map, const std::vector<std::string>& header) {
    ToldColumns told;
    for (const auto& [field, mapped] : map) {
        const auto& name = header[mapped.column];
        const bool isPlain = !name.empty() && placesOf(header, name) == std::vector{mapped.column};
        told.emplace_back(codeOf(field), isPlain ? name : "#" + std::to_string(mapped.column + 1));
    }
    return told;
}
}  // namespace exchange
