// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/limits_file.h"

#include <algorithm>
#include <string>

#include "domain/gate/limits_text.h"
#include "exchange/json_source.h"

namespace exchange {
namespace {
namespace gate = domain::gate;

/// The text of a part of a setting; off is an absent key, null and "" as well as "off".
std::string part(const JsonField& limit, std::string_view key) {
    const auto field = limit.find(key);
    return field ? field->number() : std::string();
}

/// A refusal of the setting is placed at the part that it is about.
gate::Setting readSetting(gate::LimitKey key, const JsonField& limit, domain::Currency home) {
    limit.expectKeys({"warn", "stop", "floor"});
    const std::string warn = part(limit, "warn");
    const std::string stop = part(limit, "stop");
    const std::string floor = part(limit, "floor");
    if (const auto field = limit.find("stop"))
        static_cast<void>(field->checked(gate::parseLimitFigure(key, home, stop)));
    if (const auto field = limit.find("floor"))
        static_cast<void>(field->checked(gate::parseSetting(key, home, "", "", floor)));
    const auto field = limit.find("warn");
    return (field ? *field : limit).checked(gate::parseSetting(key, home, warn, stop, floor));
}

gate::StoredSetting readLimit(const std::string& name, const JsonField& limit,
                              domain::Currency home) {
    gate::StoredSetting stored;
    stored.key = limit.checked(gate::parseLimitKey(name));
    if (gate::measureOf(stored.key) == gate::Measure::Switch)
        limit.fail(domain::refuseInput("limit_without_figures", {{"limit", name}}));
    // A limit that is null or "off" as a whole is one with both halves off.
    const bool off = limit.kind() == JsonValue::Kind::Null ||
                     (limit.kind() == JsonValue::Kind::Text && limit.text() == "off");
    if (!off)
        stored.setting = readSetting(stored.key, limit, home);
    return stored;
}
}  // namespace

std::vector<gate::StoredSetting> readLimits(const JsonField& field, domain::Currency home) {
    std::vector<gate::StoredSetting> limits;
    for (const auto& [name, limit] : field.members())
        limits.push_back(readLimit(name, limit, home));
    return limits;
}

namespace {
std::vector<gate::StoredSetting> starterLimits(const JsonSource& source, domain::Currency home) {
    auto limits = readLimits(source.top().at("all"), home);
    for (const auto& [name, section] : source.top().members()) {
        if (name == "all")
            continue;
        const auto currency = section.checked(domain::Currency::fromCode(name));
        // Sections of other currencies are read too, so that a mistake does not lie hidden.
        for (const auto& own : readLimits(section, currency)) {
            if (currency != home)
                continue;
            std::erase_if(limits, [&](const auto& limit) { return limit.key == own.key; });
            limits.push_back(own);
        }
    }
    std::sort(limits.begin(), limits.end(),
              [](const auto& a, const auto& b) { return a.key < b.key; });
    return limits;
}
}  // namespace

domain::Result<std::vector<gate::StoredSetting>> readStarterLimits(
    const std::filesystem::path& file, domain::Currency home) {
    const auto source = JsonSource::read(file);
    if (!source)
        return source.refusal();
    return answerOf([&] { return starterLimits(*source, home); });
}
}  // namespace exchange
