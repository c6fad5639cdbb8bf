// SPDX-License-Identifier: GPL-3.0-or-later
// The main of every suite. It takes over the locale of the environment, as the program does, so
// that a run under a comma locale is one.
#define BOOST_TEST_MODULE granica
#include <clocale>
#include <cstdlib>
#include <locale>
#include <string_view>

#include <boost/test/unit_test.hpp>

namespace {
struct EnvironmentsLocale {
    EnvironmentsLocale() {
        if (std::setlocale(LC_ALL, "") == nullptr)
            throw std::runtime_error("the locale of the environment does not exist");
        // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing else runs yet
        const char* comma = std::getenv("GRANICA_TEST_COMMA");
        if (comma != nullptr && std::string_view(std::localeconv()->decimal_point) != ",")
            throw std::runtime_error("the comma locale has no comma");
    }
};
}  // namespace

BOOST_TEST_GLOBAL_CONFIGURATION(EnvironmentsLocale);
