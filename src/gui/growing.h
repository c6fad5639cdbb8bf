// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table takes the room that is left; wx leaves it to GTK, which takes the last.
#pragma once

class wxDataViewColumn;

namespace gui {
void letGrow(wxDataViewColumn* column, bool grows);
}  // namespace gui
