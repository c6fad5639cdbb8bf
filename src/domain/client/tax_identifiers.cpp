// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/tax_identifiers.h"

namespace domain {
namespace {
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}

bool areDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Capital letters, without the spaces and dashes by which people group long numbers.
std::string compact(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\u00a0")
            ++i;
        else if (text.substr(i, 3) == "\u202f" || text.substr(i, 3) == "\u2009")
            i += 2;
        else if (text[i] >= 'a' && text[i] <= 'z')
            plain += static_cast<char>(text[i] - 'a' + 'A');
        else if (text[i] != ' ' && text[i] != '-' && text[i] != '\t')
            plain += text[i];
    }
    return plain;
}

/// Sum of digit × weight modulo 11, over as many digits as there are weights.
int remainderOf11(std::string_view digits, std::span<const int> weights) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (digits[i] - '0');
    return sum % 11;
}

bool isNip(std::string_view digits) {
    constexpr std::array weights{6, 5, 7, 2, 3, 4, 5, 6, 7};
    // Ten zeros pass the check digit, but no office ever gave them out.
    return digits.size() == 10 && areDigits(digits) &&
           digits.find_first_not_of('0') != std::string_view::npos &&
           remainderOf11(digits, weights) == digits[9] - '0';
}

bool isRegon(std::string_view digits) {
    constexpr std::array firm{8, 9, 2, 3, 4, 5, 6, 7};
    constexpr std::array unit{2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
    if (!areDigits(digits) || digits.find_first_not_of('0') == std::string_view::npos)
        return false;
    const auto isChecked = [&](std::span<const int> weights) {
        return remainderOf11(digits, weights) % 10 == digits[weights.size()] - '0';
    };
    if (digits.size() == 9)
        return isChecked(firm);
    return digits.size() == 14 && isChecked(firm) && isChecked(unit);
}

struct VatShape {
    std::string_view country;
    std::string_view shape;  ///< d digit, a letter, x either, s a letter, + or *; the rest as it is
};

// As published with VIES. Greece is EL there; XI is Northern Ireland.
constexpr std::array kVatShapes{
    VatShape{"AT", "Udddddddd"},    VatShape{"BE", "0ddddddddd"},   VatShape{"BE", "1ddddddddd"},
    VatShape{"BG", "ddddddddd"},    VatShape{"BG", "dddddddddd"},   VatShape{"CY", "dddddddda"},
    VatShape{"CZ", "dddddddd"},     VatShape{"CZ", "ddddddddd"},    VatShape{"CZ", "dddddddddd"},
    VatShape{"DE", "ddddddddd"},    VatShape{"DK", "dddddddd"},     VatShape{"EE", "ddddddddd"},
    VatShape{"EL", "ddddddddd"},    VatShape{"ES", "adddddddd"},    VatShape{"ES", "dddddddda"},
    VatShape{"ES", "addddddda"},    VatShape{"FI", "dddddddd"},     VatShape{"FR", "xxddddddddd"},
    VatShape{"HR", "ddddddddddd"},  VatShape{"HU", "dddddddd"},     VatShape{"IE", "ddddddda"},
    VatShape{"IE", "dddddddaa"},    VatShape{"IE", "dsddddda"},     VatShape{"IT", "ddddddddddd"},
    VatShape{"LT", "ddddddddd"},    VatShape{"LT", "dddddddddddd"}, VatShape{"LU", "dddddddd"},
    VatShape{"LV", "ddddddddddd"},  VatShape{"MT", "dddddddd"},     VatShape{"NL", "dddddddddBdd"},
    VatShape{"PL", "dddddddddd"},   VatShape{"PT", "ddddddddd"},    VatShape{"RO", "dd"},
    VatShape{"RO", "ddd"},          VatShape{"RO", "dddd"},         VatShape{"RO", "ddddd"},
    VatShape{"RO", "dddddd"},       VatShape{"RO", "ddddddd"},      VatShape{"RO", "dddddddd"},
    VatShape{"RO", "ddddddddd"},    VatShape{"RO", "dddddddddd"},   VatShape{"SE", "dddddddddd01"},
    VatShape{"SI", "dddddddd"},     VatShape{"SK", "dddddddddd"},   VatShape{"XI", "ddddddddd"},
    VatShape{"XI", "dddddddddddd"}, VatShape{"XI", "GDddd"},        VatShape{"XI", "HAddd"},
};

bool fits(char c, char shape) {
    switch (shape) {
        case 'd':
            return isDigit(c);
        case 'a':
            return isLetter(c);
        case 'x':
            return isDigit(c) || isLetter(c);
        case 's':
            return isLetter(c) || c == '+' || c == '*';
        default:
            return c == shape;
    }
}

bool hasShape(std::string_view text, std::string_view shape) {
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), fits);
}

struct IbanLength {
    std::string_view country;
    std::size_t length;
};

// As in the IBAN registry of SWIFT.
constexpr std::array kIbanLengths{
    IbanLength{"AD", 24}, IbanLength{"AE", 23}, IbanLength{"AL", 28}, IbanLength{"AT", 20},
    IbanLength{"AZ", 28}, IbanLength{"BA", 20}, IbanLength{"BE", 16}, IbanLength{"BG", 22},
    IbanLength{"BH", 22}, IbanLength{"BI", 27}, IbanLength{"BR", 29}, IbanLength{"BY", 28},
    IbanLength{"CH", 21}, IbanLength{"CR", 22}, IbanLength{"CY", 28}, IbanLength{"CZ", 24},
    IbanLength{"DE", 22}, IbanLength{"DJ", 27}, IbanLength{"DK", 18}, IbanLength{"DO", 28},
    IbanLength{"EE", 20}, IbanLength{"EG", 29}, IbanLength{"ES", 24}, IbanLength{"FI", 18},
    IbanLength{"FK", 18}, IbanLength{"FO", 18}, IbanLength{"FR", 27}, IbanLength{"GB", 22},
    IbanLength{"GE", 22}, IbanLength{"GI", 23}, IbanLength{"GL", 18}, IbanLength{"GR", 27},
    IbanLength{"GT", 28}, IbanLength{"HN", 28}, IbanLength{"HR", 21}, IbanLength{"HU", 28},
    IbanLength{"IE", 22}, IbanLength{"IL", 23}, IbanLength{"IQ", 23}, IbanLength{"IS", 26},
    IbanLength{"IT", 27}, IbanLength{"JO", 30}, IbanLength{"KW", 30}, IbanLength{"KZ", 20},
    IbanLength{"LB", 28}, IbanLength{"LC", 32}, IbanLength{"LI", 21}, IbanLength{"LT", 20},
    IbanLength{"LU", 20}, IbanLength{"LV", 21}, IbanLength{"LY", 25}, IbanLength{"MC", 27},
    IbanLength{"MD", 24}, IbanLength{"ME", 22}, IbanLength{"MK", 19}, IbanLength{"MN", 20},
    IbanLength{"MR", 27}, IbanLength{"MT", 31}, IbanLength{"MU", 30}, IbanLength{"NI", 28},
    IbanLength{"NL", 18}, IbanLength{"NO", 15}, IbanLength{"OM", 23}, IbanLength{"PK", 24},
    IbanLength{"PL", 28}, IbanLength{"PS", 29}, IbanLength{"PT", 25}, IbanLength{"QA", 29},
    IbanLength{"RO", 24}, IbanLength{"RS", 22}, IbanLength{"RU", 33}, IbanLength{"SA", 24},
    IbanLength{"SC", 31}, IbanLength{"SD", 18}, IbanLength{"SE", 24}, IbanLength{"SI", 19},
    IbanLength{"SK", 24}, IbanLength{"SM", 27}, IbanLength{"SO", 23}, IbanLength{"ST", 25},
    IbanLength{"SV", 28}, IbanLength{"TL", 23}, IbanLength{"TN", 24}, IbanLength{"TR", 26},
    IbanLength{"UA", 29}, IbanLength{"VA", 22}, IbanLength{"VG", 24}, IbanLength{"XK", 20},
    IbanLength{"YE", 30},
};

bool hasIbanLength(std::string_view iban) {
    return std::any_of(kIbanLengths.begin(), kIbanLengths.end(), [&](const IbanLength& known) {
        return known.country == iban.substr(0, 2) && known.length == iban.size();
    });
}

/// ISO 7064 MOD 97-10 over the number that starts behind the check digits; letters count from 10.
bool hasIbanCheck(std::string_view iban) {
    const std::string turned = std::string(iban.substr(4)) + std::string(iban.substr(0, 4));
    int remainder = 0;
    for (const char c : turned) {
        if (isDigit(c))
            remainder = (remainder * 10 + (c - '0')) % 97;
        else if (isLetter(c))
            remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

// ISO 3166-1 alpha-2, each followed by a blank.
constexpr std::string_view kCountries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW ";

constexpr std::string_view kMembers =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

bool isListed(std::string_view country, std::string_view list) {
    return country.size() == 2 && isLetter(country[0]) && isLetter(country[1]) &&
           list.find(std::string(country) + ' ') != std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Blanks and control characters would let an address break a mail's header; the others would make
/// a list or a quoted name of it.
bool isForbiddenInEmail(char c) {
    return (c >= 0 && c <= ' ') || c == '\x7f' ||
           std::string_view(",;:<>()[]\"\\").find(c) != std::string_view::npos;
}

bool isEmail(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const auto host = text.substr(at + 1);
    return host.find('.') != std::string_view::npos && host.front() != '.' && host.back() != '.' &&
           host.find("..") == std::string_view::npos &&
           std::none_of(text.begin(), text.end(), isForbiddenInEmail) &&
           text.find("\u00a0") == std::string_view::npos;
}
}  // namespace

Result<std::string> parseNip(std::string_view text) {
    std::string plain = compact(text);
    if (plain.starts_with("PL"))
        plain.erase(0, 2);
    if (!isNip(plain))
        return refuseInput("wrong_nip", {{"text", text}});
    return plain;
}

Result<std::string> parseRegon(std::string_view text) {
    std::string plain = compact(text);
    if (!isRegon(plain))
        return refuseInput("wrong_regon", {{"text", text}});
    return plain;
}

Result<std::string> parseVatUe(std::string_view text) {
    std::string plain = compact(text);
    const std::string country = plain.substr(0, 2);
    const std::string number = plain.substr(country.size());
    const bool hasItsShape =
        std::any_of(kVatShapes.begin(), kVatShapes.end(), [&](const VatShape& known) {
            return known.country == country && hasShape(number, known.shape);
        });
    if (!hasItsShape || (country == "PL" && !isNip(number)))
        return refuseInput("wrong_vat_ue", {{"text", text}});
    return plain;
}

Result<std::string> parseIban(std::string_view text) {
    std::string plain = compact(text);
    if (plain.size() == 26 && areDigits(plain))
        plain.insert(0, "PL");
    if (!hasIbanLength(plain) || !areDigits(plain.substr(2, 2)) || !hasIbanCheck(plain))
        return refuseInput("wrong_iban", {{"text", text}});
    return plain;
}

Result<std::string> parseCountry(std::string_view text) {
    std::string plain = compact(text);
    if (!isListed(plain, kCountries))
        return refuseInput("wrong_country", {{"text", text}});
    return plain;
}

Result<std::string> parsePostcode(std::string_view text, std::string_view country) {
    const auto plain = trimmed(text);
    if (country != "PL")
        return std::string(plain);
    constexpr std::size_t kArea = 2;
    std::string digits(plain);
    if (digits.size() > kArea && digits[kArea] == '-')
        digits.erase(kArea, 1);
    if (digits.size() != 5 || !areDigits(digits))
        return refuseInput("wrong_postcode", {{"text", text}});
    return digits.insert(kArea, "-");
}

bool isInEuropeanUnion(std::string_view country) {
    return isListed(country, kMembers);
}

Result<std::string> parseEmail(std::string_view text) {
    const auto address = trimmed(text);
    if (!isEmail(address))
        return refuseInput("wrong_email", {{"text", text}});
    return std::string(address);
}
}  // namespace domain
