// SPDX-License-Identifier: GPL-3.0-or-later
// How our documents look: accent colour and logo, for those to come. What was issued keeps its
// look with its file.
#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "usecases/office.h"

namespace usecases {
struct LetterheadView {
    std::string accent;  ///< "#1a4a6b"

    /// As kept, in pixels.
    struct LogoSize {
        int width = 0;
        int height = 0;
    };

    std::optional<LogoSize> logo;
};

LetterheadView showLetterhead(Office& office);

/// What is not given stays; an empty text clears it.
struct LetterheadForm {
    std::optional<std::string> accent;
    std::optional<std::string> logoFile;  ///< PNG or JPEG, at most 10 MB
};

/// Refuses `wrong_colour`, `colour_too_light`, `logo_unreadable`, `logo_size`, `logo_colours`,
/// `file_missing`, `file_unreadable`, `file_too_large`.
LetterheadView editLetterhead(Office& office, const LetterheadForm& form);
}  // namespace usecases
