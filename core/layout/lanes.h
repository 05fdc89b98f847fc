// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/routing.h"
#include "core/layout/wallindex.h"

#include <vector>

namespace keelson::layout {

/// Nearer than this an edge does not pass a box.
inline constexpr double clearance = 6;
/// An edge does not end at a corner.
inline constexpr double cornerRoom = 8;

/// The lines on which edges may run: through the middle of each box and of the room between two. Where two lines cross is
/// a node; a step leads from a node to the next one on the right or below.
class Lanes
{
public:
    Lanes(const Ground &ground, const QList<Wire> &wires);

    const WallIndex &walls() const { return m_walls; }
    int columns() const { return int(m_xs.size()); }
    int rows() const { return int(m_ys.size()); }
    double x(int column) const { return m_xs[size_t(column)]; }
    double y(int row) const { return m_ys[size_t(row)]; }
    int node(int column, int row) const { return row * columns() + column; }

    /// The innermost frame around a node, its index + 1; 0 = none.
    int frame(int node) const { return m_frame[size_t(node)]; }
    qsizetype frames() const { return m_frames.size(); }
    /// True when the frame is around the rectangle.
    bool holds(int frame, const QRectF &rect) const { return m_frames.at(frame - 1).contains(rect); }

    /// First line at `x` or right of it; `columns()` when there is none.
    int columnFrom(double x) const;
    int rowFrom(double y) const;

    /// What is in the way of a step: 0 = nothing, a wall's index + 1, or `closed`.
    static constexpr int closed = -1;
    int right(int node) const { return m_right[size_t(node)]; }
    int down(int node) const { return m_down[size_t(node)]; }

private:
    void close(const QRectF &rect, int as);
    void draw(const Ground &ground, const QList<Wire> &wires);
    void enclose();

    WallIndex m_walls;
    QList<QRectF> m_frames;  ///< The largest first.
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<int> m_right;
    std::vector<int> m_down;
    std::vector<int> m_frame;
};

} // namespace keelson::layout
