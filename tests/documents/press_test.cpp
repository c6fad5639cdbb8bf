// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>

#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;
using paper::Sheet;

BOOST_AUTO_TEST_SUITE(the_press)

BOOST_AUTO_TEST_CASE(the_same_invoice_has_the_same_bytes) {
    const auto once = press().invoice(richInvoice(), polish());
    BOOST_TEST((press().invoice(richInvoice(), polish()) == once));
    auto later = richInvoice();
    later.issueDate += domain::Days(1);
    BOOST_TEST((press().invoice(later, polish()) != once));
    BOOST_TEST(once.size() < 60'000U);
}

BOOST_AUTO_TEST_CASE(threads_may_share_a_press) {
    const auto expected = press().invoice(richInvoice(), polish());
    std::vector<std::future<std::string>> drawn;
    for (int i = 0; i < 4; ++i)
        drawn.push_back(std::async(std::launch::async,
                                   [] { return press().invoice(richInvoice(), polish()); }));
    for (auto& one : drawn)
        BOOST_TEST((one.get() == expected));
}

BOOST_AUTO_TEST_SUITE_END()
