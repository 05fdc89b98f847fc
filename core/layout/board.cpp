// SPDX-License-Identifier: MIT
#include "core/layout/board.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace keelson::layout {

namespace {

/// Rounding of sums such as right + gap must not make neighbours overlap.
constexpr double touch = 1e-6;

struct Span
{
    double begin;
    double end;
};

QList<Span> united(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    QList<Span> result;
    for (const Span &span : std::as_const(spans)) {
        if (result.isEmpty() || span.begin > result.last().end)
            result.append(span);
        else
            result.last().end = std::max(result.last().end, span.end);
    }
    return result;
}

/// Start of the free stretch of `length` nearest to `wanted`; of two equally near the later one.
double nearestFree(const QList<Span> &blocked, double wanted, double length)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double best = 0;
    double distance = infinity;
    double from = -infinity;
    const auto consider = [&](double until) {
        if (until - from < length)
            return;
        const double start = std::clamp(wanted, from, until - length);
        if (std::abs(start - wanted) <= distance) {
            distance = std::abs(start - wanted);
            best = start;
        }
    };
    for (const Span &span : blocked) {
        consider(span.begin);
        from = span.end;
    }
    consider(infinity);
    return best;
}

bool across(Side side)
{
    return side == Side::Right || side == Side::Left;
}

/// Slides `rect` up and down (or left and right) to where it is free.
QPointF slide(const QList<QRectF> &taken, const QRectF &rect, bool vertically, double gap)
{
    const QRectF zone = rect.adjusted(-gap, -gap, gap, gap);
    QList<Span> blocked;
    for (const QRectF &other : taken) {
        const bool inTheWay = vertically
            ? other.left() < zone.right() - touch && other.right() > zone.left() + touch
            : other.top() < zone.bottom() - touch && other.bottom() > zone.top() + touch;
        if (inTheWay && vertically)
            blocked.append({ other.top() - gap, other.bottom() + gap });
        else if (inTheWay)
            blocked.append({ other.left() - gap, other.right() + gap });
    }
    const QList<Span> spans = united(std::move(blocked));
    if (vertically)
        return { rect.x(), nearestFree(spans, rect.y(), rect.height()) };
    return { nearestFree(spans, rect.x(), rect.width()), rect.y() };
}

QPointF beside(const QRectF &neighbour, QSizeF size, Side side, double gap)
{
    const QPointF centre = neighbour.center() - QPointF(size.width() / 2, size.height() / 2);
    switch (side) {
    case Side::Right: return { neighbour.right() + gap, centre.y() };
    case Side::Left: return { neighbour.left() - gap - size.width(), centre.y() };
    case Side::Below: return { centre.x(), neighbour.bottom() + gap };
    case Side::Above: return { centre.x(), neighbour.top() - gap - size.height() };
    }
    Q_UNREACHABLE();
}

} // namespace

QPointF placeOnBoard(const QList<QRectF> &taken, const QRectF &neighbour, QSizeF size, Side side,
                     double gap)
{
    return slide(taken, { beside(neighbour, size, side, gap), size }, across(side), gap);
}

QPointF placeNear(const QList<QRectF> &taken, QPointF wanted, QSizeF size, double gap)
{
    const QPointF down = slide(taken, { wanted, size }, true, gap);
    const QPointF aside = slide(taken, { wanted, size }, false, gap);
    return std::abs(down.y() - wanted.y()) <= std::abs(aside.x() - wanted.x()) ? down : aside;
}

QRectF boundsOf(const QList<QRectF> &rects)
{
    QRectF bounds;
    for (const QRectF &rect : rects)
        bounds = bounds.united(rect);
    return bounds;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() - touch && b.left() < a.right() - touch
        && a.top() < b.bottom() - touch && b.top() < a.bottom() - touch;
}

} // namespace keelson::layout
