// SPDX-License-Identifier: GPL-3.0-or-later
// Draws documents as PDF bytes; the same values give the same bytes. Not a keeper of documents:
// what was issued is drawn once and handed out from the database ever after.
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "documents/account_statement.h"
#include "documents/change_order.h"
#include "documents/letter.h"
#include "documents/letterhead.h"
#include "documents/order_confirmation.h"
#include "domain/billing/invoice.h"
#include "wording/voice.h"

namespace documents {
class FontFolder;
struct Stationery;

/// Each call draws a document of its own, so that threads may share a Press. A character that the
/// fonts lack throws domain::Refused with `unprintable_character` {text, where} before anything is
/// drawn.
class Press {
public:
    /// `fontsDir` is templates/fonts of what is shipped. Throws domain::Refused with
    /// `font_missing` {file} when something is not there.
    explicit Press(const std::filesystem::path& fontsDir, const Letterhead& letterhead = {});

    /// An invoice, a rachunek (VatStatus::None) or a correction.
    std::string invoice(const domain::IssuedInvoice& invoice, const wording::Voice& voice) const;

    std::string changeOrder(const ChangeOrder& order, const wording::Voice& voice) const;

    std::string orderConfirmation(const OrderConfirmation& order,
                                  const wording::Voice& voice) const;

    std::string accountStatement(const AccountStatement& statement,
                                 const wording::Voice& voice) const;

    std::string letter(const Letter& letter, const wording::Voice& voice) const;

    /// Throws domain::Refused with `unprintable_character` {text, where}: what is to stand on
    /// documents is looked at when it is typed, while it can still be mended.
    void requirePrintable(std::string_view text, std::string_view where) const;

    /// The first character of the text that the fonts lack, and on which line; none when all is
    /// well.
    struct Unprintable {
        std::string character;
        int line = 1;
    };

    std::optional<Unprintable> unprintableIn(std::string_view text) const;

    /// The text with "[…]" for each run of characters that the fonts lack: for other people's
    /// words, which are kept as they were said.
    std::string printable(std::string_view text) const;

private:
    std::shared_ptr<const FontFolder> fonts_;
    std::shared_ptr<const Stationery> stationery_;
};
}  // namespace documents
