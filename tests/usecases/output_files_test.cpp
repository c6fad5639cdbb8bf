// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/output_files.h"

#include <algorithm>
#include <unistd.h>

#include <boost/test/unit_test.hpp>

#include "support/practice.h"

using namespace support;
using usecases::OutputFiles;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(output_files)

namespace {
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}
}  // namespace

BOOST_AUTO_TEST_CASE(a_file_gets_its_name_when_it_is_published) {
    const TempFolder folder;
    {
        OutputFiles files(folder.path());
        const auto path = files.stage("FV/1/09/2026.pdf", "bytes");
        BOOST_TEST(path == folder / "FV-1-09-2026.pdf");
        BOOST_TEST(!fs::exists(path));
        files.publish();
        BOOST_TEST(bytesOf(path) == "bytes");
    }
    BOOST_TEST(namesIn(folder.path()) == std::vector<std::string>{"FV-1-09-2026.pdf"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_not_published_leaves_neither_files_nor_folders) {
    const TempFolder folder;
    {
        OutputFiles files(folder.path() / "a" / "b");
        files.stage("one.pdf", "1");
        BOOST_TEST(fs::exists(folder.path() / "a" / "b"));
    }
    BOOST_TEST(namesIn(folder.path()).empty());
}

BOOST_AUTO_TEST_CASE(a_folder_that_was_there_stays) {
    const TempFolder folder;
    fs::create_directory(folder / "mine");
    { OutputFiles files(folder / "mine"); }
    BOOST_TEST(fs::exists(folder / "mine"));
}

BOOST_AUTO_TEST_CASE(a_trailing_slash_and_a_relative_folder_are_fine) {
    const TempFolder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path());
    {
        OutputFiles files("out/");
        files.stage("one.pdf", "1");
        files.publish();
    }
    { OutputFiles nothing("none/"); }
    fs::current_path(before);
    BOOST_TEST(namesIn(folder.path()) == std::vector<std::string>{"out"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_file_of_the_name_is_never_overwritten) {
    const TempFolder folder;
    writeBytes(folder / "a.pdf", "theirs");
    const auto write = [&](const char* bytes) {
        OutputFiles files(folder.path());
        const auto path = files.stage("a.pdf", bytes);
        files.publish();
        return path.filename().string();
    };
    BOOST_TEST(write("mine") == "a (2).pdf");
    BOOST_TEST(write("mine") == "a (2).pdf");
    BOOST_TEST(write("other") == "a (3).pdf");
    BOOST_TEST(write("theirs") == "a.pdf");
}

BOOST_AUTO_TEST_CASE(two_files_of_one_name_in_one_go_both_stay) {
    const TempFolder folder;
    OutputFiles files(folder.path());
    const auto first = files.stage("a.pdf", "1");
    const auto second = files.stage("a.pdf", "2");
    files.publish();
    BOOST_TEST(bytesOf(first) == "1");
    BOOST_TEST(bytesOf(second) == "2");
}

BOOST_AUTO_TEST_CASE(a_name_is_made_safe) {
    BOOST_TEST(usecases::safeFileName("A/1:2*?\"<>|\n.pdf") == "A-1-2-------.pdf");
    BOOST_TEST(usecases::safeFileName(".hidden") == "_.hidden");
    BOOST_TEST(usecases::safeFileName("") == "_");
    BOOST_TEST(usecases::safeFileName("Zażółć.pdf") == "Zażółć.pdf");
}

BOOST_AUTO_TEST_CASE(a_folder_below_a_file_is_refused) {
    const TempFolder folder;
    writeBytes(folder / "file", "x");
    BOOST_TEST(outcomeOf([&] { OutputFiles files(folder.path() / "file" / "below"); }) ==
               "folder_unwritable");
    BOOST_TEST(outcomeOf([&] { OutputFiles files(folder / "file"); }) == "folder_unwritable");
}

BOOST_AUTO_TEST_CASE(what_an_earlier_run_left_under_the_temporary_name_is_replaced) {
    const TempFolder folder;
    const auto left = ".a.pdf.new-" + std::to_string(::getpid()) + "-0";
    writeBytes(folder / left.c_str(), "half");
    OutputFiles files(folder.path());
    files.stage("a.pdf", "whole");
    files.publish();
    BOOST_TEST(bytesOf(folder / "a.pdf") == "whole");
}

BOOST_AUTO_TEST_SUITE_END()
