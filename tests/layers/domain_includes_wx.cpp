// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: below the wording there is no wx.
#include <wx/string.h>
