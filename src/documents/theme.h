// SPDX-License-Identifier: GPL-3.0-or-later
// How documents look: margins and styles, in points.
#pragma once
#include "canvas.h"

namespace documents::theme {
inline constexpr float kMarginX = 54;
inline constexpr float kTop = 56;
inline constexpr float kBottom = 64;  ///< below it stands the footer only
inline constexpr float kFooter = 36;  ///< of its baseline, from the lower edge
inline constexpr float kLeft = kMarginX;
inline constexpr float kRight = Canvas::kWidth - kMarginX;
inline constexpr float kWidth = kRight - kLeft;
inline constexpr float kGutter = 24;
inline constexpr float kHalf = (kWidth - kGutter) / 2;
inline constexpr float kMiddle = kLeft + kHalf + kGutter;
inline constexpr float kCellPadding = 6;

inline constexpr Style kTitle{Face::Bold, 21, 25, Ink::Accent, Role::Heading1};
inline constexpr Style kNumber{Face::Bold, 12.5F, 17, Ink::Black};
inline constexpr Style kHeading{Face::Bold, 8, 14, Ink::Accent, Role::Heading2};
inline constexpr Style kName{Face::Bold, 10, 14, Ink::Black};
inline constexpr Style kBody{Face::Regular, 9, 13, Ink::Black};
inline constexpr Style kStrong{Face::Bold, 9, 13, Ink::Black};
inline constexpr Style kLabel{Face::Regular, 9, 13, Ink::Grey};
inline constexpr Style kCell{Face::Regular, 8.5F, 12, Ink::Black, Role::Cell};
inline constexpr Style kCellStrong{Face::Bold, 8.5F, 12, Ink::Black, Role::Cell};
inline constexpr Style kCellHead{Face::Bold, 7.5F, 10.5F, Ink::Grey, Role::HeadCell};
inline constexpr Style kCarried{Face::Regular, 8.5F, 12, Ink::Grey};
inline constexpr Style kTotal{Face::Bold, 20, 26, Ink::Accent};
inline constexpr Style kLetter{Face::Regular, 10.5F, 15.5F, Ink::Black};
inline constexpr Style kAddressee{Face::Bold, 12, 17, Ink::Black};
inline constexpr Style kSubject{Face::Bold, 12, 17, Ink::Black, Role::Heading1};
inline constexpr Style kSmall{Face::Regular, 7.5F, 10.5F, Ink::Grey};
}  // namespace documents::theme
