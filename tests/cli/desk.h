// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with a fresh database in a folder of its own, at which commands are typed in this process.
// Only for tests.
#pragma once
#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "cli/program.h"

/// Time stands still.
class StandingClock : public usecases::Clock {
public:
    std::chrono::sys_seconds now() const override {
        return std::chrono::sys_days(std::chrono::year(2026) / 9 / 1) + std::chrono::hours(8);
    }

    domain::Date today() const override { return domain::dateOf("2026-09-01"); }
};

struct Said {
    int code = 0;
    std::string out;
    std::string err;
    nlohmann::ordered_json json;

    bool hasOut(const std::string& piece) const { return out.find(piece) != std::string::npos; }

    bool hasErr(const std::string& piece) const { return err.find(piece) != std::string::npos; }
};

class Desk {
public:
    using Words = std::vector<std::string>;

    Desk() { std::filesystem::create_directories(folder_); }

    ~Desk() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }

    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    std::string path(const std::string& name) const { return (folder_ / name).string(); }

    std::string file(const std::string& name, const std::string& text) const {
        std::ofstream(folder_ / name) << text;
        return path(name);
    }

    /// As typed, with a database of this desk in front.
    Said type(const Words& words, const std::string& answers = "") const {
        std::istringstream in(answers);
        std::ostringstream out;
        std::ostringstream err;
        const StandingClock clock;
        cli::Surroundings around{in, out, err, clock, !answers.empty(), systemLanguage};
        Words all{"--db", path("desk.db")};
        all.insert(all.end(), words.begin(), words.end());
        Said said;
        said.code = cli::run(all, around);
        said.out = out.str();
        said.err = err.str();
        said.json = nlohmann::ordered_json::parse(said.out, nullptr, false);
        return said;
    }

    Said english(Words words) const { return with({"--lang", "en"}, std::move(words)); }

    Said polish(Words words) const { return with({"--lang", "pl"}, std::move(words)); }

    /// The JSON of a command that has to succeed.
    nlohmann::ordered_json json(Words words) const {
        const auto said = with({"--json", "--lang", "en"}, std::move(words));
        BOOST_REQUIRE_MESSAGE(said.code == 0, said.err);
        BOOST_REQUIRE_MESSAGE(!said.json.is_discarded(), "no JSON: " << said.out);
        return said.json;
    }

    /// Its "error" of a command that has to fail with the code.
    nlohmann::ordered_json error(int code, Words words) const {
        const auto said = with({"--json", "--lang", "en"}, std::move(words));
        BOOST_TEST(said.code == code, said.out << said.err);
        BOOST_REQUIRE_MESSAGE(said.json.is_object() && said.json.contains("error"), said.out);
        BOOST_TEST(!said.err.empty());
        return said.json["error"];
    }

    /// A database with the client ACME.
    const Desk& withClient() const {
        json({"init", "--profile", GRANICA_SOURCE_DIR "/templates/examples/profile.json"});
        json({"client", "add", "--name", "ACME", "--nip", "1111111111", "--email",
              "biuro@acme.example", "--address", "ul. Lipowa 1", "--postcode", "00-001", "--city",
              "Warszawa"});
        return *this;
    }

    /// And a contract of one flat item of 1000.00 net and one of 1000 characters, started.
    const Desk& withContract() const {
        withClient();
        json({"contract", "add", "--client", "ACME", "--title", "Blog", "--item",
              "Home page; 1; flat; 1000.00; 23", "--item", "Articles; 10; 1000 zzs; 45.00; 23",
              "--rounds", "1", "--suspension-clause", "§ 6"});
        json({"contract", "start", "1"});
        return *this;
    }

    /// And invoice FV/1/09/2026 of 1230.00 gross, due 2026-09-15.
    const Desk& withInvoice() const {
        withContract();
        json({"work", "deliver", "--contract", "1", "--item", "1", "--quantity", "1"});
        json({"invoice", "draft", "--contract", "1"});
        json({"invoice", "issue", "1"});
        return *this;
    }

    std::string systemLanguage;

private:
    Said with(Words front, Words words) const {
        front.insert(front.end(), words.begin(), words.end());
        return type(front);
    }

    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() /
        ("granica-desk-" +
         std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()));
};

/// {"amount": …, "currency": "PLN"}
inline nlohmann::ordered_json pln(const std::string& amount) {
    return {{"amount", amount}, {"currency", "PLN"}};
}
