// SPDX-License-Identifier: MIT
#include "core/layout/board.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace keelson::layout {

namespace {

constexpr double touch = 1e-6;
constexpr double bucket = 256;      // scene units
constexpr double shortest = 40;     // what grew is never made shorter than this
constexpr double farthest = 1e7;    // scene units; beyond lies nothing

/// Everything below speaks of a cut that moves to the right; the other way is the same board with x and y exchanged.
QRectF turned(const QRectF &rect)
{
    return { rect.y(), rect.x(), rect.height(), rect.width() };
}

Qt::Orientations turned(Qt::Orientations way)
{
    Qt::Orientations result;
    result.setFlag(Qt::Horizontal, way.testFlag(Qt::Vertical));
    result.setFlag(Qt::Vertical, way.testFlag(Qt::Horizontal));
    return result;
}

QRectF spanned(const Piece &piece)
{
    return piece.endless.testFlag(Qt::Vertical) ? QRectF(piece.rect.x(), -farthest, piece.rect.width(), 2 * farthest)
                                                : piece.rect;
}

enum class Fate { Stays, Moves, Grows };

Fate fateOf(const Piece &piece, double at)
{
    if (piece.fixed)
        return Fate::Stays;
    if (!piece.grows.testFlag(Qt::Horizontal))
        return piece.rect.center().x() > at ? Fate::Moves : Fate::Stays;
    if (piece.rect.left() >= at)
        return Fate::Moves;
    return piece.rect.right() > at ? Fate::Grows : Fate::Stays;
}

/// Rectangles found by the height they stand at.
class Rows
{
public:
    void add(const QRectF &rect)
    {
        if (isLong(rect))
            return m_long.append(rect);
        for (qint64 row = rowAt(rect.top()); row <= rowAt(rect.bottom()); ++row)
            m_rows[row].append(rect);
    }

    /// How far `rect` may go to the left until it meets one of them. One that it shares area with is not in its way.
    double wayLeft(const QRectF &rect) const
    {
        double way = std::numeric_limits<double>::infinity();
        const auto look = [&](const QList<QRectF> &others) {
            for (const QRectF &other : others) {
                const bool sameHeight = other.top() < rect.bottom() - touch && other.bottom() > rect.top() + touch;
                if (sameHeight && other.right() <= rect.left() + touch)
                    way = std::min(way, std::max(0., rect.left() - other.right() - boardGap));
            }
        };
        look(m_long);
        if (isLong(rect)) {
            for (const QList<QRectF> &others : m_rows)
                look(others);
            return way;
        }
        for (qint64 row = rowAt(rect.top()); row <= rowAt(rect.bottom()); ++row)
            look(m_rows.value(row));
        return way;
    }

private:
    static bool isLong(const QRectF &rect) { return rect.height() > 100 * bucket; }
    static qint64 rowAt(double y) { return qint64(std::floor(std::clamp(y, -farthest, farthest) / bucket)); }

    QHash<qint64, QList<QRectF>> m_rows;
    QList<QRectF> m_long;
};

bool takesRoom(const Piece &piece)
{
    return !piece.grows;
}

/// How much of `wanted` room can be taken away.
double takeable(const QList<Piece> &pieces, double at, double wanted)
{
    Rows staying;
    for (const Piece &piece : pieces) {
        if (fateOf(piece, at) == Fate::Stays && takesRoom(piece))
            staying.add(piece.rect);
    }
    double way = wanted;
    for (const Piece &piece : pieces) {
        const Fate fate = fateOf(piece, at);
        if (fate == Fate::Moves)
            way = std::min(way, staying.wayLeft(spanned(piece)));
        else if (fate == Fate::Grows)
            way = std::min(way, std::max(0., piece.rect.right() - std::max(at, piece.rect.left() + shortest)));
    }
    return way;
}

/// From each place on, how far what lies there moves: farther behind a fixed piece that had to be passed.
class Steps
{
public:
    explicit Steps(double by) : m_steps{ { -std::numeric_limits<double>::infinity(), by } } { }

    double at(double x) const
    {
        const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), x, [](double value, const auto &step) { return value < step.first; });
        return std::prev(after)->second;
    }
    double last() const { return m_steps.last().second; }
    void raise(double from, double by) { m_steps.append({ from, by }); }

private:
    QList<std::pair<double, double>> m_steps;
};

/// The least shift, from `least` on, with which none of the rectangles comes to lie upon an obstacle.
double shiftPast(const QList<QRectF> &obstacles, QList<QRectF>::const_iterator first, QList<QRectF>::const_iterator end, double least)
{
    double shift = least;
    for (double before = -1; before != shift;) {
        before = shift;
        for (auto rect = first; rect != end; ++rect) {
            for (const QRectF &obstacle : obstacles) {
                if (overlap(rect->translated(shift, 0), obstacle) && !overlap(*rect, obstacle))
                    shift = obstacle.right() + boardGap - rect->left();
            }
        }
    }
    return shift;
}

Steps stepsPast(const QList<Piece> &pieces, double at, double by)
{
    Steps steps(by);
    QList<QRectF> fixed;
    QList<QRectF> moving;
    for (const Piece &piece : pieces) {
        if (piece.fixed && takesRoom(piece))
            fixed.append(piece.rect);
        else if (takesRoom(piece) && fateOf(piece, at) == Fate::Moves)
            moving.append(piece.rect);
    }
    if (fixed.isEmpty())
        return steps;
    const auto before = [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); };
    std::sort(fixed.begin(), fixed.end(), before);
    std::sort(moving.begin(), moving.end(), before);
    for (auto first = moving.cbegin(); first != moving.cend();) {
        // What begins in one column goes on together.
        const auto end = std::find_if(first, moving.cend(), [&](const QRectF &rect) { return rect.left() > first->left(); });
        const double shift = shiftPast(fixed, first, end, steps.last());
        if (shift > steps.last())
            steps.raise(first->left(), shift);
        first = end;
    }
    return steps;
}

QRectF shifted(const Piece &piece, double at, const Steps &steps)
{
    QRectF rect = piece.rect;
    switch (fateOf(piece, at)) {
    case Fate::Stays:
        break;
    case Fate::Moves:
        rect.translate(steps.at(rect.left()), 0);
        if (piece.grows.testFlag(Qt::Horizontal))
            rect.setRight(piece.rect.right() + steps.at(piece.rect.right()));
        break;
    case Fate::Grows:
        rect.setRight(rect.right() + steps.at(rect.right()));
        break;
    }
    return rect;
}

} // namespace

QList<QRectF> opened(const QList<Piece> &pieces, const Cut &cut)
{
    QList<Piece> laid = pieces;
    if (cut.way == Qt::Vertical) {
        for (Piece &piece : laid)
            piece = { turned(piece.rect), turned(piece.grows), turned(piece.endless), piece.fixed };
    }
    const double by = cut.by < 0 ? -takeable(laid, cut.at, -cut.by) : cut.by;
    const Steps steps = by > 0 ? stepsPast(laid, cut.at, by) : Steps(by);
    QList<QRectF> result;
    result.reserve(laid.size());
    for (const Piece &piece : std::as_const(laid)) {
        const QRectF rect = shifted(piece, cut.at, steps);
        result.append(cut.way == Qt::Vertical ? turned(rect) : rect);
    }
    return result;
}

} // namespace keelson::layout
