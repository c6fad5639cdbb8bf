// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contract_file.h"

#include "exchange/json_source.h"

namespace exchange {
namespace {
// Beyond these, domain::checkContract refuses too, but cannot say on which line.
constexpr int kMostDays = 365;
constexpr int kMostRounds = 100;
constexpr int kMostHours = 24 * 365;
constexpr int kMostPageZzs = 100'000;
constexpr std::int64_t kHundredPercent = 10'000;

domain::Date readDate(const JsonField& field) {
    return field.checked(domain::parseDate(field.text()));
}

domain::Percent readPercent(const JsonField& field, std::int64_t most) {
    const auto percent = field.checked(domain::parsePercent(field.number()));
    if (percent.basisPoints > most)
        field.fail(domain::refuseInput("term_out_of_range", {{"value", percent},
                                                             {"lowest", domain::Percent{0}},
                                                             {"highest", domain::Percent{most}}}));
    return percent;
}

domain::Quantity readQuantity(const JsonField& field) {
    const std::string text = field.number();
    const auto quantity = field.checked(domain::parseQuantity(text));
    if (quantity.thousandths == 0)
        field.fail(domain::refuseInput("amount_not_positive", {{"text", text}}));
    return quantity;
}

domain::Money readPrice(const JsonField& field, domain::Currency currency) {
    const std::string text = field.number();
    const auto price = field.checked(domain::parseMoney(text, currency));
    if (price.isNegative())
        field.fail(domain::refuseInput("negative_number", {{"text", text}}));
    return price;
}

domain::Unit readUnit(const JsonField& item) {
    const auto field = item.at("unit");
    auto unit = field.checked(domain::parseUnit(field.text()));
    if (const auto page = item.find("page_zzs")) {
        if (unit.kind != domain::Unit::Kind::Page)
            page->fail(domain::refuseInput("page_size_without_page"));
        unit.pageZzs = page->integer(1, kMostPageZzs);
    }
    return unit;
}

domain::ScopeItem readItem(const JsonField& field, const ContractDefaults& defaults,
                           domain::Currency currency) {
    field.expectKeys({"name", "quantity", "unit", "page_zzs", "price", "vat", "deadline"});
    domain::ScopeItem item;
    item.name = field.at("name").words();
    item.quantity = readQuantity(field.at("quantity"));
    item.unit = readUnit(field);
    item.unitPrice = readPrice(field.at("price"), currency);
    item.vat = defaults.usualRate;
    if (const auto vat = field.find("vat"))
        item.vat = vat->checked(domain::parseVatRate(vat->number()));
    if (const auto deadline = field.find("deadline"))
        item.deadline = readDate(*deadline);
    return item;
}

void readItems(const JsonField& top, const ContractDefaults& defaults, domain::Contract& contract) {
    const auto items = top.at("items");
    for (const auto& field : items.list()) {
        contract.items.push_back(readItem(field, defaults, contract.currency));
        contract.items.back().position = static_cast<int>(contract.items.size());
    }
    if (contract.items.empty())
        items.fail(domain::refuseInput("contract_without_items"));
}

std::optional<domain::DepositTerm> readDeposit(const JsonField& top, domain::Currency currency) {
    const auto field = top.find("deposit");
    if (!field)
        return std::nullopt;
    field->expectKeys({"percent", "amount"});
    const auto percent = field->find("percent");
    const auto amount = field->find("amount");
    if (percent.has_value() == amount.has_value())
        field->fail(domain::refuseInput("percent_or_amount"));
    domain::DepositTerm term;
    if (percent)
        term.percent = readPercent(*percent, kHundredPercent);
    else
        term.amount = readPrice(*amount, currency);
    return term;
}

std::vector<domain::Surcharge> readSurcharges(const JsonField& top) {
    std::vector<domain::Surcharge> surcharges;
    if (const auto list = top.find("surcharges"))
        for (const auto& field : list->list()) {
            field.expectKeys({"within_hours", "percent"});
            surcharges.push_back({field.at("within_hours").integer(1, kMostHours),
                                  readPercent(field.at("percent"), 10 * kHundredPercent)});
        }
    return surcharges;
}

std::vector<domain::KillFee> readKillFees(const JsonField& top) {
    std::vector<domain::KillFee> fees;
    if (const auto list = top.find("kill_fee"))
        for (const auto& field : list->list()) {
            field.expectKeys({"stage", "percent"});
            fees.push_back(
                {field.at("stage").words(), readPercent(field.at("percent"), kHundredPercent)});
        }
    return fees;
}

domain::Clauses readClauses(const JsonField& top) {
    domain::Clauses clauses;
    const auto field = top.find("clauses");
    if (!field)
        return clauses;
    field->expectKeys({"suspension", "rights", "interest", "termination"});
    for (const auto& [key, into] :
         {std::pair{"suspension", &clauses.suspension}, std::pair{"rights", &clauses.rights},
          std::pair{"interest", &clauses.interest}, std::pair{"termination", &clauses.termination}})
        if (const auto clause = field->find(key))
            *into = clause->text();
    return clauses;
}

bool isPrincipalFirst(const JsonField& top) {
    const auto field = top.find("allocation");
    if (!field)
        return false;
    const std::string text = field->text();
    if (text != "interest_first" && text != "principal_first")
        field->fail(domain::refuseInput(
            "not_a_choice", {{"text", text}, {"choices", "interest_first, principal_first"}}));
    return text == "principal_first";
}

void readTerms(const JsonField& top, const ContractDefaults& defaults, domain::Contract& contract) {
    contract.start = defaults.today;
    if (const auto start = top.find("start"))
        contract.start = readDate(*start);
    if (const auto deadline = top.find("deadline")) {
        contract.deadline = readDate(*deadline);
        if (*contract.deadline < contract.start)
            deadline->fail(
                domain::refuseInput("deadline_before_start",
                                    {{"deadline", *contract.deadline}, {"start", contract.start}}));
    }
    contract.paymentTermDays = defaults.paymentTermDays;
    if (const auto days = top.find("payment_term_days"))
        contract.paymentTermDays = days->integer(0, kMostDays);
    if (const auto rounds = top.find("rounds_included"))
        contract.roundsIncluded = rounds->integer(0, kMostRounds);
    if (const auto tolerance = top.find("length_tolerance_percent"))
        contract.lengthTolerance = readPercent(*tolerance, kHundredPercent);
    if (const auto days = top.find("remarks_days"))
        contract.remarksDays = days->integer(0, kMostDays);
    contract.deposit = readDeposit(top, contract.currency);
    contract.surcharges = readSurcharges(top);
    contract.killFees = readKillFees(top);
    if (const auto excluded = top.find("excluded"))
        for (const auto& field : excluded->list())
            contract.excluded.push_back(field.words());
    contract.clauses = readClauses(top);
    contract.principalFirst = isPrincipalFirst(top);
    if (const auto notes = top.find("notes"))
        contract.notes = notes->lines();
}

domain::Contract readFrom(const JsonSource& source, const ContractDefaults& defaults) {
    const auto top = source.top();
    top.expectKeys({"title", "start", "deadline", "currency", "payment_term_days",
                    "rounds_included", "items", "deposit", "surcharges", "kill_fee",
                    "length_tolerance_percent", "remarks_days", "excluded", "clauses", "allocation",
                    "notes"});
    domain::Contract contract;
    contract.client = defaults.client;
    contract.title = top.at("title").words();
    contract.currency = defaults.currency;
    if (const auto currency = top.find("currency"))
        contract.currency = currency->checked(domain::Currency::fromCode(currency->text()));
    readItems(top, defaults, contract);
    readTerms(top, defaults, contract);
    return contract;
}
}  // namespace

domain::Result<domain::Contract> readContractFile(const std::filesystem::path& file,
                                                  const ContractDefaults& defaults) {
    const auto source = JsonSource::read(file);
    if (!source)
        return source.refusal();
    return answerOf([&] { return readFrom(*source, defaults); });
}

domain::Result<domain::Contract> readContract(std::string_view json, std::string_view sourceName,
                                              const ContractDefaults& defaults) {
    const auto source = JsonSource::parse(json, sourceName);
    if (!source)
        return source.refusal();
    return answerOf([&] { return readFrom(*source, defaults); });
}
}  // namespace exchange
