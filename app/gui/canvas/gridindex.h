// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

namespace keelson {

/// Finds rectangles by place: square cells hold the numbers of what touches them. What covers very many cells is kept
/// aside and looked at each time.
class GridIndex
{
public:
    static constexpr double cellSize = 640;  ///< Scene units; measured best for notes of about 120.

    void reset(const QList<QRectF> &rects);
    /// Replaces one rectangle; touches cells only when it changes them.
    void move(int number, const QRectF &rect);
    /// Adds one; its number is the next.
    void append(const QRectF &rect);
    /// Takes one away; the last gets its number.
    void take(int number);
    /// Numbers of what touches `area`, ascending.
    QList<int> find(const QRectF &area) const;
    const QRectF &rect(int number) const { return m_rects.at(number); }

private:
    struct Cells
    {
        int left, top, right, bottom;
        qint64 count() const { return (qint64(right) - left + 1) * (qint64(bottom) - top + 1); }
        friend bool operator==(const Cells &, const Cells &) = default;
    };
    static Cells cellsOf(const QRectF &rect);
    static quint64 keyOf(int column, int row);
    void insert(int number);
    void remove(int number);

    QList<QRectF> m_rects;
    QHash<quint64, QList<int>> m_cells;
    QList<int> m_large;
};

} // namespace keelson
