// SPDX-License-Identifier: GPL-3.0-or-later
// A table on the screen over plain values. Enter or a double click opens a row; rows are found
// again by their id when the values change.
#pragma once
#include <cstdint>
#include <optional>

#include <wx/dataview.h>

#include "gui/table_content.h"

namespace gui {
/// Cells for wx, over one TableContent.
class TableModel : public wxDataViewVirtualListModel {
public:
    void show(TableContent content);

    const TableContent& content() const { return content_; }

    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
    bool GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attr) const override;

    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    TableContent content_;
};

class Table : public wxDataViewCtrl {
public:
    /// `id` for tests, `spoken` for a screen reader.
    Table(wxWindow* parent, const char* id, const std::string& spoken);

    void show(TableContent content);

    const TableContent& content() const { return model_->content(); }

    /// The id of the selected row.
    std::optional<std::int64_t> selected() const;
    void select(std::int64_t id);

private:
    void addColumns();
    void fitColumns();

    wxObjectDataPtr<TableModel> model_;
};
}  // namespace gui
