// SPDX-License-Identifier: MIT
#include "core/layout/wallindex.h"

#include <algorithm>

namespace keelson::layout {

namespace {

constexpr double cell = 240;
constexpr double mostCells = 400;  ///< A side: far strays must not cost memory.

int cellsIn(double length)
{
    return int(std::clamp(length / cell, 0., mostCells - 1)) + 1;
}

int cellAt(double distance, double length, int cells)
{
    return length > 0 ? int(std::clamp(distance / length * cells, 0., double(cells - 1))) : 0;
}

} // namespace

WallIndex::WallIndex(const QList<QRectF> &rects) : m_rects(rects)
{
    for (const QRectF &rect : rects)
        m_bounds = m_bounds.united(rect);
    m_columns = cellsIn(m_bounds.width());
    m_rows = cellsIn(m_bounds.height());
    m_cells.resize(size_t(m_columns) * size_t(m_rows));
    for (int i = 0; i < int(rects.size()); ++i) {
        const QRectF &rect = rects.at(i);
        m_places.insert({rect.x(), rect.y()}, i);
        for (int y = row(rect.top()); y <= row(rect.bottom()); ++y) {
            for (int x = column(rect.left()); x <= column(rect.right()); ++x)
                m_cells[size_t(y) * size_t(m_columns) + size_t(x)].push_back(i);
        }
    }
}

int WallIndex::column(double x) const
{
    return cellAt(x - m_bounds.left(), m_bounds.width(), m_columns);
}

int WallIndex::row(double y) const
{
    return cellAt(y - m_bounds.top(), m_bounds.height(), m_rows);
}

bool WallIndex::hits(const QRectF &zone, int except, int orExcept) const
{
    bool found = false;
    visit(zone, [&](int index) { found = found || (index != except && index != orExcept); });
    return found;
}

} // namespace keelson::layout
