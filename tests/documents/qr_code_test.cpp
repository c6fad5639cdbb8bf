// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qr_code.h"

#include <boost/test/unit_test.hpp>

#include "paper.h"
#include "samples.h"

using namespace samples;

BOOST_AUTO_TEST_SUITE(qr_code)

namespace {
/// What a reader of codes sees on the first page.
std::string scanned(const std::string& name, const std::string& pdf) {
    const auto file = paper::write(name + ".pdf", pdf).string();
    const auto picture = (paper::folder() / name).string();
    paper::outputOf("pdftoppm -r 200 -gray -singlefile '" + file + "' '" + picture + "'");
    return paper::outputOf("zbarimg --quiet --raw '" + picture + ".pgm' || true");
}
}  // namespace

BOOST_AUTO_TEST_CASE(the_code_on_an_invoice_can_be_scanned) {
    BOOST_TEST(scanned("code.pl", press().invoice(richInvoice(), polish())) ==
               "5213456784|PL|61109010140000071219812874|242487|Anna Przykładowa – Z|"
               "FV/2/11/2026|||\n");
}

BOOST_AUTO_TEST_CASE(it_asks_for_what_a_deposit_leaves) {
    auto rest = invoice();
    rest.prepaid = {{{1}, domain::PaymentKind::Deposit, rest.issueDate, money(500'00)}};
    const auto text = scanned("code-rest.pl", press().invoice(rest, polish()));
    BOOST_TEST(text.find("|085608|") != std::string::npos, text);
    rest.prepaid[0].amount = rest.totals.gross;
    BOOST_TEST(scanned("code-paid.pl", press().invoice(rest, polish())).empty());
}

BOOST_AUTO_TEST_CASE(nobody_pays_by_a_proof) {
    auto proof = invoice();
    proof.number.clear();
    BOOST_TEST(scanned("code-proof.pl", press().invoice(proof, polish())).empty());
    const paper::Sheet sheet("proof.pl.pdf", press().invoice(proof, polish()));
    BOOST_TEST(sheet.has("SZKIC"), sheet.text);
    BOOST_TEST(!sheet.has("Tytuł przelewu"));
    BOOST_TEST(sheet.has("PL61 1090 1014 0000 0712 1981 2874"));
}

BOOST_AUTO_TEST_CASE(so_can_one_for_euros) {
    auto euro = invoice();
    euro.currency = domain::Currency::of("EUR");
    euro.account = account("EUR");
    euro = withLines(euro, {line("Copy", 1'000, "flat", money(12'30, "EUR"), "np2")});
    const auto text = scanned("code.en", press().invoice(euro, english()));
    BOOST_TEST(text.starts_with("BCD\n002\n1\nSCT\nWBKPPLPP\nAnna Przykładowa"), text);
    BOOST_TEST(text.find("\nEUR12.30\n\n\nFV/2/11/2026") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(the_smaller_one_of_an_order_is_read_as_well) {
    const auto text = scanned("code-order.pl", press().orderConfirmation(order(), polish()));
    BOOST_TEST(text.find("|187110|") != std::string::npos, text);
    BOOST_TEST(text.find("|Zaliczka, zlecenie 7|") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(there_is_none_without_an_account_or_without_anything_to_pay) {
    auto unpaid = invoice();
    unpaid.account.reset();
    BOOST_TEST(scanned("no-code.pl", press().invoice(unpaid, polish())).empty());
    BOOST_TEST(scanned("no-code-correction.pl", press().invoice(correction(), polish())).empty());
}

BOOST_AUTO_TEST_CASE(it_is_a_figure_with_words) {
    const auto file = paper::write("code-figure.pl.pdf", press().invoice(invoice(), polish()));
    const auto values = paper::outputOf("qpdf --json=2 '" + file.string() + "'");
    BOOST_TEST(values.find("\"/S\": \"/Figure\"") != std::string::npos);
    BOOST_TEST(values.find("\"/Alt\": \"u:Kod QR do płatności: ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(too_much_for_a_code_is_said) {
    BOOST_CHECK_THROW(documents::qrCode(std::string(5000, 'x')), std::runtime_error);
    BOOST_TEST(documents::qrCode("x").width == 21);
}

BOOST_AUTO_TEST_SUITE_END()
