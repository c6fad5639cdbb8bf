// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sha256.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(sha256_in_storage)

BOOST_AUTO_TEST_CASE(published_examples_come_out) {  // FIPS 180-4
    BOOST_TEST(storage::sha256("") ==
               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(storage::sha256("abc") ==
               "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

BOOST_AUTO_TEST_SUITE_END()
