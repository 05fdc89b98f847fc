// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

#include <vector>

namespace keelson::layout {

/// Rectangles, for asking by place.
class WallIndex
{
public:
    explicit WallIndex(const QList<QRectF> &rects);

    const QRectF &at(int index) const { return m_rects.at(index); }
    int indexOf(const QRectF &rect) const { return m_places.value({rect.x(), rect.y()}, -1); }
    /// True when one of them, other than these two, shares area with `zone`.
    bool hits(const QRectF &zone, int except = -1, int orExcept = -1) const;
    /// Calls `visit` once for each that shares area with `zone`, in no order.
    template<typename Visit>
    void visit(const QRectF &zone, Visit visit) const
    {
        const int right = column(zone.right());
        const int bottom = row(zone.bottom());
        for (int y = row(zone.top()); y <= bottom; ++y) {
            for (int x = column(zone.left()); x <= right; ++x) {
                for (const int index : m_cells[size_t(y) * size_t(m_columns) + size_t(x)]) {
                    const QRectF &rect = m_rects.at(index);
                    // In the first cell the two have in common, so that nothing is visited twice.
                    if (meet(rect, zone) && x == std::max(column(rect.left()), column(zone.left()))
                        && y == std::max(row(rect.top()), row(zone.top())))
                        visit(index);
                }
            }
        }
    }

private:
    static bool meet(const QRectF &a, const QRectF &b)
    {
        return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
    }
    int column(double x) const;
    int row(double y) const;

    QList<QRectF> m_rects;
    QRectF m_bounds;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<int>> m_cells;
    QHash<std::pair<double, double>, int> m_places;
};

} // namespace keelson::layout
