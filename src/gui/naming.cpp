// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/naming.h"

#include <gtk/gtk.h>

#include <wx/dataview.h>
#include <wx/window.h>

namespace gui {
void name(wxWindow* window, const char* id, const std::string& spoken) {
    window->SetName(id);
    auto* widget = static_cast<GtkWidget*>(window->GetHandle());
    if (auto* table = dynamic_cast<wxDataViewCtrl*>(window))
        widget = table->GtkGetTreeView();
    atk_object_set_name(gtk_widget_get_accessible(widget), spoken.c_str());
    // Lists and texts of several lines stand inside something that scrolls.
    if (GTK_IS_SCROLLED_WINDOW(widget))
        if (auto* inner = gtk_bin_get_child(GTK_BIN(widget)))
            atk_object_set_name(gtk_widget_get_accessible(inner), spoken.c_str());
}
}  // namespace gui
