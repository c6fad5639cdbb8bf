// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table.h"

#include <algorithm>
#include <utility>

#include "gui/growing.h"
#include "gui/naming.h"
#include "gui/text.h"
#include "gui/tone_looks.h"

namespace gui {
namespace {
constexpr int kRoomBesideText = 18;
constexpr int kRoomForIcon = 24;
constexpr int kWidestColumn = 200;
constexpr int kLeastOfWide = 100;
}  // namespace

void TableModel::show(TableContent content) {
    content_ = std::move(content);
    Reset(static_cast<unsigned>(content_.rows.size()));
}

void TableModel::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
    const auto& from = content_.rows.at(row);
    const auto text = toWx(from.cells.at(column));
    if (!content_.columns.at(column).hasTone)
        value = text;
    else if (from.tone == Tone::Plain)
        value << wxDataViewIconText(text);
    else
        value << wxDataViewIconText(text, iconOf(from.tone));
}

bool TableModel::GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attr) const {
    const auto tone = content_.rows.at(row).tone;
    if (tone == Tone::Plain || tone == Tone::Clear || !content_.columns.at(column).hasTone)
        return false;
    attr.SetColour(colourOf(tone));
    attr.SetBold(true);
    return true;
}

Table::Table(wxWindow* parent, const char* id, const std::string& spoken)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_ROW_LINES | wxDV_SINGLE),
      model_(new TableModel) {
    AssociateModel(model_.get());
    name(this, id, spoken);
}

void Table::show(TableContent content) {
    const auto before = selected();
    model_->show(std::move(content));
    if (GetColumnCount() == 0)
        addColumns();
    fitColumns();
    if (before)
        select(*before);
    if (!selected() && !model_->content().rows.empty())
        select(model_->content().rows.front().id);
}

std::optional<std::int64_t> Table::selected() const {
    const auto item = GetSelection();
    if (!item.IsOk())
        return std::nullopt;
    const auto row = model_->GetRow(item);
    if (row >= content().rows.size())
        return std::nullopt;
    return content().rows[row].id;
}

void Table::select(std::int64_t id) {
    const auto& rows = content().rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    if (found == rows.end())
        return;
    const auto item = model_->GetItem(static_cast<unsigned>(found - rows.begin()));
    Select(item);
    SetCurrentItem(item);
}

void Table::addColumns() {
    const auto& columns = content().columns;
    for (unsigned i = 0; i < columns.size(); ++i) {
        const auto align = columns[i].isRight ? wxALIGN_RIGHT : wxALIGN_LEFT;
        const auto title = toWx(columns[i].title);
        if (columns[i].hasTone)
            AppendIconTextColumn(title, i, wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_DEFAULT, align,
                                 wxDATAVIEW_COL_RESIZABLE);
        else
            AppendTextColumn(title, i, wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_DEFAULT, align,
                             wxDATAVIEW_COL_RESIZABLE);
    }
}

/// By what stands in them, so that larger text gets wider columns. The wide one asks for little and
/// grows into what is left, so that long words in it push no other column out of sight.
void Table::fitColumns() {
    const auto& shown = content();
    const auto bold = GetFont().Bold();
    for (unsigned i = 0; i < shown.columns.size(); ++i) {
        int width = 0;
        GetTextExtent(toWx(shown.columns[i].title), &width, nullptr, nullptr, nullptr, &bold);
        for (const auto& row : shown.rows) {
            int wanted = 0;  // what has a tone may stand in bold
            GetTextExtent(toWx(row.cells[i]), &wanted, nullptr, nullptr, nullptr,
                          shown.columns[i].hasTone ? &bold : nullptr);
            width = std::max(width, wanted);
        }
        width += FromDIP(kRoomBesideText) + (shown.columns[i].hasTone ? FromDIP(kRoomForIcon) : 0);
        const int most = shown.columns[i].isWide ? kLeastOfWide : kWidestColumn;
        GetColumn(i)->SetWidth(std::min(width, FromDIP(most)));
        letGrow(GetColumn(i), shown.columns[i].isWide);
    }
}
}  // namespace gui
