// SPDX-License-Identifier: GPL-3.0-or-later
// Looks over the values of a document before the first one is drawn, so that a character without a
// glyph is refused and never comes out as an empty box.
#pragma once
#include <string_view>

#include "canvas.h"
#include "domain/client/client.h"

namespace documents {
class Proofreader {
public:
    explicit Proofreader(const Canvas& canvas) : canvas_(canvas) {}

    /// Throws domain::Refused with `unprintable_character` {text, where}.
    void look(std::string_view text, std::string_view where) const;

    void look(const domain::Party& party, std::string_view where) const;

    void look(const domain::BankAccount& account) const;

private:
    const Canvas& canvas_;
};
}  // namespace documents
