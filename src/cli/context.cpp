// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "cli/vocabulary.h"
#include "usecases/opening.h"
#include "usecases/typed_day.h"

namespace cli {
namespace {
constexpr OptionWords kDatabase{"--db", "FILE", ""};
constexpr OptionWords kToday{"--today", "DATE", ""};

domain::Date dayOf(const Globals& globals, const usecases::Clock& clock) {
    return globals.today ? checked(usecases::parseDay(*globals.today), kToday) : clock.today();
}

std::filesystem::path fileOf(const Globals& globals) {
    if (!globals.database)
        return usecases::usualDatabase();
    if (globals.database->empty())
        throw domain::Refused(domain::refuseInput("empty_value", {{"option", kDatabase.name}}));
    return *globals.database;
}
}  // namespace

Context::Context(const Globals& globals, Options options, Surroundings& around,
                 const wording::Voice& voice)
    : options_(std::move(options)),
      around_(around),
      voice_(voice),
      isJson_(globals.isJson),
      today_(dayOf(globals, around.clock)),
      file_(fileOf(globals)) {}

const std::filesystem::path& Context::shipped() {
    if (!shipped_)
        shipped_ = usecases::shippedFolder();
    return *shipped_;
}

usecases::Office& Context::office() {
    if (!office_)
        office_.emplace(usecases::openOffice(file_, today_, around_.clock, shipped()));
    return *office_;
}
}  // namespace cli
