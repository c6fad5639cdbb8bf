// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "plain_text.h"

namespace documents {
namespace {
constexpr float kRowSpace = 6;  ///< above and below the lines of a row, together
constexpr float kHeadSpace = 7;
constexpr float kLeastRest = 90;
constexpr float kMostKeptTogether = 200;
constexpr float kNoLimit = 1000;

enum class Heads { Whole, Broken };

/// Of one line of a head, or of two where one of its spaces is the better place to break it.
float headLineWidth(Canvas& canvas, std::string_view line, Heads heads) {
    const auto widthOf = [&](std::string_view part) {
        return canvas.width(plainText(part), theme::kCellHead);
    };
    float least = widthOf(line);
    if (heads == Heads::Broken)
        for (auto at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1))
            least = std::min(least,
                             std::max(widthOf(line.substr(0, at)), widthOf(line.substr(at + 1))));
    return least;
}

/// Of a head with a line for each language. One of the two at most is broken, so that a head never
/// stands higher than three lines.
float headWidth(Canvas& canvas, std::string_view head, Heads heads) {
    const auto end = head.find('\n');
    if (end == std::string_view::npos)
        return headLineWidth(canvas, head, heads);
    const auto own = head.substr(0, end);
    const auto other = head.substr(end + 1);
    return std::min(
        std::max(headLineWidth(canvas, own, heads), headLineWidth(canvas, other, Heads::Whole)),
        std::max(headLineWidth(canvas, own, Heads::Whole), headLineWidth(canvas, other, heads)));
}

/// Of a text that may have several.
float widestLine(Canvas& canvas, std::u32string_view text, const Style& style) {
    float widest = 0;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find(U'\n', from), text.size());
        widest = std::max(widest, canvas.width(text.substr(from, to - from), style));
        from = to + 1;
    }
    return widest;
}

class Drawing {
public:
    Drawing(Sheet& sheet, const Table& table, Column where)
        : sheet_(sheet), table_(table), where_(where) {
        layOut();
        std::vector<std::string> heads;
        for (const auto& column : table.columns)
            heads.push_back(column.head);
        heads_ = breakCells(heads, scaled(theme::kCellHead));
    }

    void draw() {
        sheet_.canvas().within(Role::Table, [this] { drawRows(); });
    }

    /// The heads and the first row.
    float beginning() {
        const float first = table_.rows.empty() ? 0 : rowHeight(cellsOf(table_.rows.front()));
        return headHeight() + std::min(first, kMostKeptTogether);
    }

    float height() {
        float height = headHeight();
        for (const auto& row : table_.rows)
            height += rowHeight(cellsOf(row));
        return height;
    }

private:
    void drawRows() {
        sheet_.need(beginning());
        heads(newRow(Role::HeadCell));
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            const auto cells = cellsOf(table_.rows[i]);
            const float together = keptTogether(i, cells);
            if (i > 0 && together <= kMostKeptTogether && sheet_.room() < together)
                carryOver(i);
            row(table_.rows[i], cells);
        }
    }

    /// A row stands with the sum below it, and leaves room for what is carried forward.
    float keptTogether(std::size_t index, const std::vector<Lines>& cells) {
        const std::size_t next = index + 1;
        if (next == table_.rows.size())
            return rowHeight(cells);
        return rowHeight(cells) +
               (table_.rows[next].isStrong ? rowHeight(cellsOf(table_.rows[next])) : carryHeight());
    }

    float carryHeight() const { return table_.carry ? theme::kCell.leading + kRowSpace : 0; }

    /// To the next page, on which the row `next` comes first.
    void carryOver(std::size_t next) {
        if (!table_.carry)
            return continueOnNextPage();
        const std::string& sum = table_.carry->sums.at(next - 1);
        if (sheet_.room() >= carryHeight())
            carried(table_.carry->forward, sum);
        continueOnNextPage();
        carried(table_.carry->brought, sum);
    }

    void carried(const std::string& label, const std::string& sum) {
        const float baseline = sheet_.y() + kRowSpace / 2 + theme::kCell.leading * 0.8F;
        const float right = where_.x + where_.width - theme::kCellPadding;
        const float left = right - widths_.back() - theme::kCellPadding;
        sheet_.canvas().decoration([&] {
            sheet_.at(left, baseline, plainText(label), theme::kCarried, Align::Right);
            sheet_.at(right, baseline, plainText(sum), theme::kCarried, Align::Right);
        });
        sheet_.skip(carryHeight());
        sheet_.canvas().rule(where_.x, where_.x + where_.width, sheet_.y(), 0.4F, Ink::Rule);
    }

    void continueOnNextPage() {
        sheet_.newPage();
        sheet_.canvas().decoration([this] { heads({}); });
    }

    /// A row of the document's structure with its cells.
    std::vector<Structure::Id> newRow(Role cell) {
        std::vector<Structure::Id> cells;
        sheet_.canvas().within(Role::Row, [&] {
            for (std::size_t i = 0; i < table_.columns.size(); ++i)
                cells.push_back(sheet_.canvas().element(cell));
        });
        return cells;
    }

    /// Heads stay in one line where that leaves enough for the words.
    void layOut() {
        constexpr float kEnough = 190;
        float wanted = 0;
        for (std::size_t i = 0; i < table_.columns.size(); ++i)
            if (table_.columns[i].width == TableColumn::Width::Rest)
                wanted = naturalWidth(i, Heads::Whole);
        const float sought = std::min(kEnough, wanted);
        if (layOut(Heads::Whole) < sought && layOut(Heads::Broken) < sought)
            narrowWords();
        shrinkToFit();
    }

    /// Where the column that takes the rest is short of room, words stand narrow, and give it as
    /// much more as makes the rows lowest. The first rows tell.
    void narrowWords() {
        constexpr std::array kNarrower{64.0F, 56.0F, 48.0F};
        float best = 72;
        auto fewest = linesNeeded(best);
        for (const float atMost : kNarrower)
            if (const auto lines = linesNeeded(atMost); lines < fewest) {
                fewest = lines;
                best = atMost;
            }
        mostForWords_ = best;
        layOut(Heads::Broken);
    }

    /// Of the rows, then of their cells.
    std::pair<std::size_t, std::size_t> linesNeeded(float mostForWords) {
        constexpr std::size_t kLooked = 40;
        mostForWords_ = mostForWords;
        layOut(Heads::Broken);
        std::pair<std::size_t, std::size_t> needed;
        for (std::size_t i = 0; i < std::min(kLooked, table_.rows.size()); ++i) {
            const auto cells = cellsOf(table_.rows[i]);
            needed.first += lineCount(cells);
            for (const auto& lines : cells)
                needed.second += lines.size();
        }
        return needed;
    }

    /// Figures too wide for the place are set smaller: nothing stands beyond its frame.
    void shrinkToFit() {
        const float padding = 2 * theme::kCellPadding * static_cast<float>(widths_.size());
        float inner = -padding;
        for (const float width : widths_)
            inner += width;
        const float room = where_.width - padding;
        if (inner <= room)
            return;
        scale_ = room / inner;
        for (float& width : widths_)
            width = (width - 2 * theme::kCellPadding) * scale_ + 2 * theme::kCellPadding;
    }

    Style scaled(Style style) const {
        constexpr float kSlack = 0.999F;  // a rounding must not wrap a figure
        style.size *= scale_ < 1 ? scale_ * kSlack : 1;
        return style;
    }

    /// Gives what is left for the column that takes the rest.
    float layOut(Heads heads) {
        float taken = 0;
        widths_.clear();
        std::size_t rest = table_.columns.size();
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            widths_.push_back(naturalWidth(i, heads));
            if (table_.columns[i].width == TableColumn::Width::Rest)
                rest = i;
            else
                taken += widths_.back();
        }
        if (rest < widths_.size())
            widths_[rest] =
                std::max(std::min(kLeastRest, naturalWidth(rest, heads)), where_.width - taken);
        return where_.width - taken;
    }

    float naturalWidth(std::size_t index, Heads heads) {
        const auto& column = table_.columns[index];
        float widest = headWidth(sheet_.canvas(), column.head, heads);
        for (const auto& row : table_.rows)
            widest = std::max(
                widest,
                widestLine(sheet_.canvas(), printed(index, row.cells.at(index)), styleOf(row)));
        if (column.width == TableColumn::Width::Words)
            widest = std::min({widest, column.atMost, mostForWords_});
        return widest + 2 * theme::kCellPadding;
    }

    Style styleOf(const TableRow& row) const {
        return scaled(row.isStrong ? theme::kCellStrong : theme::kCell);
    }

    std::vector<Lines> cellsOf(const TableRow& row) { return breakCells(row.cells, styleOf(row)); }

    std::vector<Lines> breakCells(const std::vector<std::string>& texts, const Style& style) {
        std::vector<Lines> cells;
        for (std::size_t i = 0; i < texts.size(); ++i)
            cells.push_back(breakLines(sheet_.canvas(), printed(i, texts[i]), style,
                                       widths_[i] - 2 * theme::kCellPadding));
        return cells;
    }

    /// A figure below zero has a minus, not a hyphen.
    std::u32string printed(std::size_t column, const std::string& text) const {
        auto points = plainText(text);
        if (table_.columns[column].align == Align::Right && points.size() > 1 && points[0] == U'-')
            points[0] = kMinus;
        return points;
    }

    static std::size_t lineCount(const std::vector<Lines>& cells) {
        std::size_t most = 1;
        for (const auto& lines : cells)
            most = std::max(most, lines.size());
        return most;
    }

    static float rowHeight(const std::vector<Lines>& cells) {
        return static_cast<float>(lineCount(cells)) * theme::kCell.leading + kRowSpace;
    }

    float headHeight() const {
        return static_cast<float>(lineCount(heads_)) * theme::kCellHead.leading + kHeadSpace;
    }

    /// Of which cells, or of none where they are repeated.
    void heads(const std::vector<Structure::Id>& elements) {
        const float height = headHeight();
        sheet_.canvas().fill(where_.x, sheet_.y(), where_.width, height, Ink::Shade);
        slice({heads_, elements, 0, lineCount(heads_)}, scaled(theme::kCellHead), kHeadSpace / 2);
        sheet_.skip(height);
    }

    void row(const TableRow& row, const std::vector<Lines>& cells) {
        const Style style = styleOf(row);
        const std::size_t count = lineCount(cells);
        const auto elements = newRow(Role::Cell);
        for (std::size_t from = 0; from < count;) {
            const float height = static_cast<float>(count - from) * style.leading + kRowSpace;
            if (sheet_.room() < height && height <= kMostKeptTogether)
                continueOnNextPage();
            const auto fit = static_cast<std::size_t>(
                std::max(1.0F, (sheet_.room() - kRowSpace) / style.leading));
            const std::size_t to = std::min(count, from + fit);
            slice({cells, elements, from, to}, style, kRowSpace / 2);
            sheet_.skip(static_cast<float>(to - from) * style.leading + kRowSpace);
            from = to;
            if (from < count)
                continueOnNextPage();
        }
        sheet_.canvas().rule(where_.x, where_.x + where_.width, sheet_.y(), 0.4F, Ink::Rule);
    }

    /// The lines of a row that stand on one page, and the elements of its cells.
    struct Slice {
        const std::vector<Lines>& cells;
        const std::vector<Structure::Id>& elements;
        std::size_t from;
        std::size_t to;
    };

    void slice(const Slice& slice, const Style& style, float above) {
        const float top = sheet_.y();
        float x = where_.x;
        for (std::size_t i = 0; i < slice.cells.size(); ++i) {
            const Column inner{x + theme::kCellPadding, widths_[i] - 2 * theme::kCellPadding};
            const auto& lines = slice.cells[i];
            const auto begin = static_cast<std::ptrdiff_t>(std::min(slice.from, lines.size()));
            const auto end = static_cast<std::ptrdiff_t>(std::min(slice.to, lines.size()));
            const auto draw = [&] {
                sheet_.lines({lines.begin() + begin, lines.begin() + end}, style, inner,
                             table_.columns[i].align);
            };
            sheet_.moveTo(top + above);
            if (slice.elements.empty())
                draw();
            else
                sheet_.canvas().within(slice.elements[i], draw);
            x += widths_[i];
        }
        sheet_.moveTo(top);
    }

    Sheet& sheet_;
    const Table& table_;
    Column where_;
    std::vector<float> widths_;
    float scale_ = 1;
    float mostForWords_ = kNoLimit;
    std::vector<Lines> heads_;
};
}  // namespace

void draw(Sheet& sheet, const Table& table, Column where) {
    Drawing(sheet, table, where).draw();
}

void drawUnder(Sheet& sheet, const std::string& heading, const Table& table) {
    Drawing drawing(sheet, table, {});
    const float whole = drawing.height();
    sheet.need(theme::kHeading.leading +
               (whole <= kMostKeptTogether ? whole : drawing.beginning()));
    sheet.paragraph(heading, theme::kHeading);
    draw(sheet, table);
}

float heightOf(Sheet& sheet, const Table& table, Column where) {
    return Drawing(sheet, table, where).height();
}
}  // namespace documents
