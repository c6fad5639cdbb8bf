// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/growing.h"

#include <gtk/gtk.h>

#include <wx/dataview.h>

namespace gui {
void letGrow(wxDataViewColumn* column, bool grows) {
    gtk_tree_view_column_set_expand(GTK_TREE_VIEW_COLUMN(column->GetGtkHandle()),
                                    grows ? TRUE : FALSE);
}
}  // namespace gui
