// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every file of the repository and holds it against the rules of the house.
#include "tidy/repository.h"

#include <boost/test/unit_test.hpp>

using namespace tidy;

namespace {
/// Sources that need no test of their own, each with the reason. One that goes or gets its test
/// must leave this list.
const std::set<std::string> kUntested{
    "src/cli/main.cpp",         // a dozen lines, played by tests/journeys
    "src/cli/write_pages.cpp",  // writes what manual and completion make, in every build
    // How rows become values, tested with the stores whose rows they are.
    "src/storage/contract_rows.cpp",
    "src/storage/labour_rows.cpp",
    // Windows and what they are made of, played by tests/gui/windows and tests/gui/read_tree.py.
    "src/gui/app.cpp",
    "src/gui/ask_forms.cpp",
    "src/gui/batch_forms.cpp",
    "src/gui/client_forms.cpp",
    "src/gui/client_page.cpp",
    "src/gui/clients_page.cpp",
    "src/gui/deeds.cpp",
    "src/gui/form_dialog.cpp",
    "src/gui/growing.cpp",
    "src/gui/import_dialog.cpp",
    "src/gui/invoice_choice.cpp",
    "src/gui/invoice_dialog.cpp",
    "src/gui/limit_bar.cpp",
    "src/gui/letterhead_form.cpp",
    "src/gui/main.cpp",
    "src/gui/main_frame.cpp",
    "src/gui/main_frame_commands.cpp",
    "src/gui/naming.cpp",
    "src/gui/payment_forms.cpp",
    "src/gui/pdf_view.cpp",
    "src/gui/reading.cpp",
    "src/gui/reminder_dialog.cpp",
    "src/gui/seller_form.cpp",
    "src/gui/set_up_form.cpp",
    "src/gui/start_dialog.cpp",
    "src/gui/status_lines.cpp",
    "src/gui/table.cpp",
    "src/gui/today_page.cpp",
    "src/gui/tone_looks.cpp",
    "src/gui/words.cpp",
};

void expectNone(const Findings& findings) {
    for (const auto& finding : findings)
        BOOST_ERROR(finding);
}

bool hasLicenceLine(const std::string& path) {
    const bool ours = !path.starts_with("templates/") && !path.starts_with("tests/data/");
    return ours && !path.ends_with(".md") && !path.ends_with(".csv") &&
           (!path.ends_with(".txt") || path.ends_with("CMakeLists.txt"));
}
}  // namespace

BOOST_AUTO_TEST_SUITE(repository_of_granica)

BOOST_AUTO_TEST_CASE(is_found) {
    BOOST_TEST(!textOf("src/domain/base/money.h").empty());
    BOOST_TEST(!textOf("tests/tidy/rules.cpp").empty());
}

BOOST_AUTO_TEST_CASE(no_include_goes_against_the_layers) {
    for (const auto& source : repository())
        expectNone(breachesOfLayers(source));
}

BOOST_AUTO_TEST_CASE(nothing_banned_is_used) {
    for (const auto& source : repository())
        if (source.path != "tests/tidy/rules_test.cpp")
            expectNone(breachesOfBans(source));
}

BOOST_AUTO_TEST_CASE(files_and_lines_keep_their_size) {
    for (const auto& source : repository())
        if (!source.path.starts_with("tests/data/") && !source.path.starts_with("templates/"))
            expectNone(breachesOfShape(source));
}

BOOST_AUTO_TEST_CASE(every_file_opens_with_its_licence_and_a_header_with_its_purpose) {
    for (const auto& source : repository())
        if (hasLicenceLine(source.path))
            expectNone(breachesOfOpening(source));
}

BOOST_AUTO_TEST_CASE(no_headers_include_each_other_in_a_ring) {
    expectNone(ringsOf(repository()));
}

BOOST_AUTO_TEST_CASE(every_source_has_its_test) {
    expectNone(untested(repository(), kUntested));
}

BOOST_AUTO_TEST_CASE(every_refusal_has_its_sentence) {
    expectNone(unwordedRefusals(repository()));
}

BOOST_AUTO_TEST_CASE(the_table_of_layers_in_the_readme_is_the_one_that_holds) {
    const auto table = tableOf(textOf("src/README.md"));
    for (const auto& [layer, seen] : layers()) {
        BOOST_TEST_CONTEXT(layer) {
            const auto row = table.find(layer);
            BOOST_REQUIRE_MESSAGE(row != table.end(), "src/README.md has no row for " << layer);
            BOOST_TEST(row->second == seen, boost::test_tools::per_element());
        }
    }
    BOOST_TEST(table.size() == layers().size());
}

BOOST_AUTO_TEST_SUITE_END()
