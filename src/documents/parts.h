// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that documents share: the head with its title and dates, the two parties, places to sign.
#pragma once
#include <string>
#include <vector>

#include "domain/client/client.h"
#include "sheet.h"

namespace documents {
inline constexpr Column kLeftHalf{theme::kLeft, theme::kHalf};
inline constexpr Column kRightHalf{theme::kMiddle, theme::kHalf};

/// What the file of a document says about itself.
Description describe(const std::string& title, const domain::Party& seller, domain::Date date,
                     const wording::Voice& voice);

struct Head {
    std::string title;
    std::string number;
    std::string below;  ///< e.g. what is corrected; may be empty
    std::vector<LabelledText> facts;
};

void drawHead(Sheet& sheet, const Head& head);

struct Parties {
    std::string sellerRole;
    const domain::Party& seller;
    std::string buyerRole;
    const domain::Party& buyer;
};

/// Side by side, with addresses and tax identifiers.
void drawParties(Sheet& sheet, const Parties& parties, const wording::Voice& voice);

/// The logo, if there is one, above the rest of the first page.
void drawLogo(Sheet& sheet, const domain::Party& seller, const wording::Voice& voice);

/// A small heading over a part of the document.
void drawHeading(Sheet& sheet, const std::string& text, Column column = {});

/// Of what drawSignatures() draws.
float heightOfSignatures(Sheet& sheet, const Parties& parties, const std::string& lastWords,
                         const wording::Voice& voice);

/// The last words and, on the page with them, lines for date and signature of both.
void drawSignatures(Sheet& sheet, const Parties& parties, const std::string& lastWords,
                    const wording::Voice& voice);
}  // namespace documents
