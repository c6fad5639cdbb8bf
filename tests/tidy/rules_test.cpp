// SPDX-License-Identifier: GPL-3.0-or-later
// The rules themselves bite: each is fed with a text that must trip it, and one that must not.
#include "tidy/rules.h"

#include <ostream>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace tidy;

namespace {
struct Case {
    const char* name;
    const char* path;
    std::string text;
    std::size_t findings;
};

std::ostream& operator<<(std::ostream& out, const Case& c) {
    return out << c.name;
}

const std::vector<Case> kLayerCases{
    {"storage sees the domain", "src/storage/x.h", "#include \"domain/base/money.h\"\n", 0},
    {"a layer sees itself", "src/storage/x.h", "#include \"storage/y.h\"\n", 0},
    {"the domain sees storage", "src/domain/gate/x.h", "#include \"storage/database.h\"\n", 1},
    {"a lower part sees a higher", "src/domain/client/x.h", "#include \"domain/gate/act.h\"\n", 1},
    {"storage sees wording", "src/storage/x.cpp", "\n#include \"wording/voice.h\"\n", 1},
    {"documents sees exchange", "src/documents/x.cpp", "#include \"exchange/mail.h\"\n", 1},
    {"cli sees storage", "src/cli/x.cpp", "#include \"storage/database.h\"\n", 1},
    {"wording sees use cases", "src/wording/x.cpp", "#  include \"usecases/a.h\"\n", 1},
    {"tests see everything", "tests/cli/x_test.cpp", "#include \"storage/database.h\"\n", 0},
    {"storage sees SQLite", "src/storage/x.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n", 0},
    {"use cases see SQLite", "src/usecases/x.cpp", "#include <sqlite3.h>\n", 1},
    {"cli sees the PDF library", "src/cli/x.cpp", "#include <hpdf.h>\n", 1},
    {"use cases see wx", "src/usecases/x.cpp", "#include <wx/string.h>\n", 1},
    {"documents sees CLI11", "src/documents/x.cpp", "#include <CLI/CLI.hpp>\n", 1},
};

const std::vector<Case> kBanCases{
    {"left open", "src/cli/x.cpp",
     "// TO"
     "DO later\n",
     1},
    {"left open in a script", "installer/x.sh",
     "# FIX"
     "ME\n",
     1},
    {"a word that contains it", "src/cli/x.cpp", "// TODOS, XXXL\n", 0},
    {"reads the clock", "src/cli/x.cpp", "auto t = std::chrono::system_clock::now();\n", 1},
    {"reads the clock in C", "src/storage/x.cpp", "auto t = time(nullptr);\n", 1},
    {"the clock itself", "src/usecases/clock.cpp", "return system_clock::now();\n", 0},
    {"speaks of the clock", "src/cli/x.cpp", "// not system_clock::now() here\n", 0},
    {"asks SQLite for today", "src/storage/x.cpp", "\"SELECT date('now')\"\n", 1},
    {"asks SQLite for the instant", "src/storage/1.sql", "DEFAULT CURRENT_TIMESTAMP\n", 1},
    {"a fraction for money", "src/usecases/x.cpp", "double amount = 1;\n", 1},
    {"a fraction on a page", "src/documents/x.cpp", "double left = 1;\n", 0},
    {"says double in a comment", "src/usecases/x.cpp", "int a = 1'000;  // double that\n", 0},
    {"says double in a text", "src/usecases/x.cpp", "f(\"\\\"double\");\n", 0},
    {"prints below the command line", "src/usecases/x.cpp", "std::cerr << 1;\n", 1},
    {"the command line prints", "src/cli/x.cpp", "std::cout << 1;\n", 0},
    {"climbs out of its folder", "src/cli/x.cpp", "#include \"../a.h\"\n", 1},
    {"names a machine", "README.md", "see /home/anna/x\n", 1},
    {"names a part of the domain", "README.md", "see domain/labour/x\n", 0},
};

const std::vector<Case> kShapeCases{
    {"fits", "src/cli/x.cpp", std::string(100, 'x') + "\n", 0},
    {"too wide", "src/cli/x.cpp", std::string(101, 'x') + "\n", 1},
    {"letters count, not bytes", "src/cli/x.cpp", "// " + std::string(90, 'x') + "żółćęśą\n", 0},
    {"a blank at the end", "src/cli/x.cpp", "int a; \n", 1},
    {"a carriage return", "src/cli/x.cpp", "int a;\r\n", 1},
    {"a tab", "src/cli/x.cpp", "\tint a;\n", 1},
    {"no line end", "src/cli/x.cpp", "int a;", 1},
    {"two line ends", "src/cli/x.cpp", "int a;\n\n", 1},
    {"long enough", "src/cli/x.cpp", std::string(400, '\n').replace(399, 1, "x\n"), 0},
    {"too long", "src/cli/x.cpp", std::string(401, '\n').replace(400, 1, "x\n"), 1},
};

const char* const kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
const std::vector<Case> kOpeningCases{
    {"a source", "src/cli/x.cpp", kLicence, 0},
    {"a script", "x.sh", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n", 0},
    {"SQL", "src/storage/1.sql", "-- SPDX-License-Identifier: GPL-3.0-or-later\n", 0},
    {"no licence", "src/cli/x.cpp", "#include <map>\n", 1},
    {"empty", "src/cli/x.cpp", "", 1},
    {"a header", "src/cli/x.h", std::string(kLicence) + "// A thing.\n#pragma once\n", 0},
    {"a silent header", "src/cli/x.h", std::string(kLicence) + "#pragma once\n", 1},
    {"a header twice", "src/cli/x.h", std::string(kLicence) + "// A thing.\n", 1},
};

Source sourceOf(const Case& c) {
    return {c.path, c.text};
}
}  // namespace

BOOST_AUTO_TEST_SUITE(rules_of_the_house)

BOOST_DATA_TEST_CASE(layers_are_kept, boost::unit_test::data::make(kLayerCases), c) {
    BOOST_TEST(breachesOfLayers(sourceOf(c)).size() == c.findings);
}

BOOST_DATA_TEST_CASE(banned_words_are_found, boost::unit_test::data::make(kBanCases), c) {
    BOOST_TEST(breachesOfBans(sourceOf(c)).size() == c.findings);
}

BOOST_DATA_TEST_CASE(shape_is_measured, boost::unit_test::data::make(kShapeCases), c) {
    BOOST_TEST(breachesOfShape(sourceOf(c)).size() == c.findings);
}

BOOST_DATA_TEST_CASE(openings_are_read, boost::unit_test::data::make(kOpeningCases), c) {
    BOOST_TEST(breachesOfOpening(sourceOf(c)).size() == c.findings);
}

BOOST_AUTO_TEST_CASE(a_ring_is_found_once) {
    const Source a{"src/cli/a.h", "#include \"cli/b.h\"\n"};
    const Source b{"src/cli/b.h", "#include \"cli/c.h\"\n"};
    const Source c{"src/cli/c.h", "#include \"cli/a.h\"\n"};
    BOOST_TEST(ringsOf({a, b, c}).size() == 1U);
    BOOST_TEST(ringsOf({a, b}).empty());
    BOOST_TEST(ringsOf({{"src/cli/a.h", "#include \"cli/a.h\"\n"}}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_source_without_a_test_is_found) {
    const Source source{"src/cli/a.cpp", ""};
    const Source test{"tests/cli/a_test.cpp", ""};
    BOOST_TEST(untested({source}, {}).size() == 1U);
    BOOST_TEST(untested({source, test}, {}).empty());
    BOOST_TEST(untested({source}, {"src/cli/a.cpp"}).empty());
}

BOOST_AUTO_TEST_CASE(an_exception_that_is_none_any_more_is_found) {
    const Source source{"src/cli/a.cpp", ""};
    const Source test{"tests/cli/a_test.cpp", ""};
    BOOST_TEST(untested({source, test}, {"src/cli/a.cpp"}).size() == 1U);
    BOOST_TEST(untested({source, test}, {"src/cli/gone.cpp"}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_refusal_without_a_sentence_is_found) {
    const Source sentences{"src/wording/refusals.cpp", "{\"known\", ...}"};
    const auto unworded = [&](const std::string& text) {
        return unwordedRefusals({sentences, {"src/usecases/a.cpp", text}}).size();
    };
    BOOST_TEST(unworded("return refuse(\"known\");") == 0U);
    BOOST_TEST(unworded("return refuse(\"unknown\");") == 1U);
    BOOST_TEST(unworded("return refuseInput(\n    \"unknown\", {});") == 1U);
    BOOST_TEST(unworded("throw Refused(refuseWorld(\"unknown\"));") == 1U);
    BOOST_TEST(unworded("return Refusal{Refusal::Kind::Stopped, \"unknown\", {}};") == 1U);
}

BOOST_AUTO_TEST_CASE(the_table_of_the_readme_is_read) {
    const auto table =
        tableOf("| layer | may include |\n|---|---|\n| `storage` | `domain` | x |\n");
    BOOST_REQUIRE(table.size() == 1U);
    BOOST_TEST(table.at("storage") == layers().at("storage"), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
