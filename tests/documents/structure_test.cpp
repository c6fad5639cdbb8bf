// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/structure.h"

#include <stdexcept>

#include <boost/test/unit_test.hpp>

using documents::Role;
using documents::Structure;

BOOST_AUTO_TEST_SUITE(structure)

BOOST_AUTO_TEST_CASE(elements_stand_only_where_they_can) {
    Structure tree;
    const auto table = tree.add(Role::Table, Structure::kDocument);
    const auto row = tree.add(Role::Row, table);
    const auto cell = tree.add(Role::Cell, row);
    BOOST_CHECK_THROW(tree.add(Role::Cell, table), std::logic_error);
    BOOST_CHECK_THROW(tree.add(Role::Row, Structure::kDocument), std::logic_error);
    BOOST_CHECK_THROW(tree.add(Role::Paragraph, cell), std::logic_error);
    BOOST_CHECK_THROW(tree.add(Role::Heading1, row), std::logic_error);
    BOOST_CHECK_THROW(tree.add(Role::Document, Structure::kDocument), std::logic_error);
    BOOST_TEST(tree.size() == 4U);
}

BOOST_AUTO_TEST_CASE(pieces_are_numbered_for_each_page) {
    Structure tree;
    const auto one = tree.add(Role::Paragraph, Structure::kDocument);
    const auto other = tree.add(Role::Heading1, Structure::kDocument);
    BOOST_TEST(tree.mark(one, 0).number == 0);
    BOOST_TEST(tree.mark(other, 0).number == 1);
    BOOST_TEST(tree.mark(one, 1).number == 0);
    BOOST_TEST(tree.element(one).kids.size() == 2U);
    BOOST_TEST((tree.piecesOf(0) == std::vector<Structure::Id>{one, other}));
    BOOST_TEST(tree.piecesOf(7).empty());
}

BOOST_AUTO_TEST_CASE(a_span_stands_among_the_text_of_its_element) {
    Structure tree;
    const auto paragraph = tree.add(Role::Paragraph, Structure::kDocument);
    tree.mark(paragraph, 0);
    const auto span = tree.add(Role::Span, paragraph);
    tree.mark(span, 0);
    tree.mark(paragraph, 0);
    const auto& kids = tree.element(paragraph).kids;
    BOOST_REQUIRE(kids.size() == 3U);
    BOOST_TEST(std::get<Structure::Id>(kids[1]) == span);
    BOOST_TEST(std::get<Structure::Mark>(kids[2]).number == 2);
    BOOST_TEST((tree.piecesOf(0) == std::vector<Structure::Id>{paragraph, span, paragraph}));
    BOOST_CHECK_THROW(tree.add(Role::Span, span), std::logic_error);
    BOOST_CHECK_THROW(tree.add(Role::Span, Structure::kDocument), std::logic_error);
    BOOST_CHECK_THROW(tree.add(Role::Span, tree.add(Role::Table, Structure::kDocument)),
                      std::logic_error);
}

BOOST_AUTO_TEST_CASE(what_only_holds_others_has_no_pieces) {
    Structure tree;
    const auto table = tree.add(Role::Table, Structure::kDocument);
    BOOST_CHECK_THROW(tree.mark(table, 0), std::logic_error);
    BOOST_CHECK_THROW(tree.mark(Structure::kDocument, 0), std::logic_error);
    BOOST_TEST(tree.mark(tree.addFigure({}, "QR", Structure::kDocument), 0).number == 0);
}

BOOST_AUTO_TEST_SUITE_END()
