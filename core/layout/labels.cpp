// SPDX-License-Identifier: MIT
#include "core/layout/labels.h"

#include "core/layout/wallindex.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace keelson::layout {

namespace {

constexpr double around = 3;          ///< Kept free around a label.
constexpr double offEnds = 20;        ///< Kept free at both ends of a path, for the arrow.
constexpr double step = 18;           ///< Between two places that are tried.
constexpr int mostSteps = 60;
constexpr double leastRoom = 44;      ///< A text in less says nothing.
constexpr double belowLabel = 9;      ///< Over and under a label, where figures stand when it is lit; left free where that can be.
constexpr double parts[] = {1, 0.75, 0.55};

double lengthOf(const Path &path)
{
    double length = 0;
    for (qsizetype i = 1; i < path.size(); ++i)
        length += QLineF(path.at(i - 1), path.at(i)).length();
    return length;
}

/// Rectangles that become more and more, for asking by place.
class Taken
{
public:
    bool isFree(const QRectF &rect) const
    {
        bool free = true;
        visitCells(rect, [&](quint64 cell) {
            for (const QRectF &other : m_cells.value(cell))
                free = free && !other.intersects(rect);
        });
        return free;
    }
    void take(const QRectF &rect)
    {
        visitCells(rect, [&](quint64 cell) { m_cells[cell].append(rect); });
    }

private:
    template<typename Visit>
    static void visitCells(const QRectF &rect, Visit visit)
    {
        constexpr double cell = 128;
        const auto at = [](double value) { return int(std::floor(value / cell)); };
        for (int y = at(rect.top()); y <= at(rect.bottom()); ++y) {
            for (int x = at(rect.left()); x <= at(rect.right()); ++x)
                visit(quint64(quint32(x)) << 32 | quint32(y));
        }
    }

    QHash<quint64, QList<QRectF>> m_cells;
};

QList<QRectF> linesOf(const QList<Label> &labels)
{
    QList<QRectF> lines;
    for (const Label &label : labels) {
        for (qsizetype i = 1; i < label.path.size(); ++i)
            lines.append(QRectF(label.path.at(i - 1), label.path.at(i)).normalized().adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    return lines;
}

class Placer
{
public:
    Placer(const QList<Label> &labels, const QList<QRectF> &boxes) : m_boxes(boxes), m_lines(linesOf(labels)) { }

    LabelSpot place(const Label &label)
    {
        const double length = lengthOf(label.path);
        const LabelSpot roomy = best(label.path, length, label.width, belowLabel);
        if (roomy.room > 0)
            return taken(label.path, roomy);
        for (const double part : parts) {
            const double room = part * label.width;
            if (part < 1 && room < leastRoom)
                break;
            const LabelSpot spot = best(label.path, length, room, 0);
            if (spot.room > 0)
                return taken(label.path, spot);
        }
        return {};
    }

private:
    LabelSpot taken(const Path &path, const LabelSpot &spot)
    {
        m_labels.take(grown(labelRect(path, spot), 0));
        return spot;
    }

    static QRectF grown(const QRectF &rect, double more) { return rect.adjusted(-around, -more, around, more); }

    /// From the middle outwards, to both sides in turn: the first place that lies on no other line, or on fewest.
    LabelSpot best(const Path &path, double length, double room, double more) const
    {
        const double farthest = std::max(0., length / 2 - offEnds);
        LabelSpot found;
        int fewest = 0;
        for (int i = 0; i < 2 * mostSteps; ++i) {
            const double off = (i + 1) / 2 * step;
            if (off > farthest)
                break;
            const LabelSpot spot {0.5 + (i % 2 ? off : -off) / std::max(length, 1.), room};
            const QRectF rect = grown(labelRect(path, spot), more);
            if (m_boxes.hits(rect) || !m_labels.isFree(rect))
                continue;
            const int lines = crossed(rect) - own(path, rect);
            if (found.room > 0 && lines >= fewest)
                continue;
            found = spot;
            fewest = lines;
            if (lines <= 0)
                break;
        }
        return found;
    }

    int crossed(const QRectF &rect) const
    {
        int count = 0;
        m_lines.visit(rect, [&](int) { ++count; });
        return count;
    }

    static int own(const Path &path, const QRectF &rect)
    {
        int count = 0;
        for (qsizetype i = 1; i < path.size(); ++i)
            count += QRectF(path.at(i - 1), path.at(i)).normalized().adjusted(-0.5, -0.5, 0.5, 0.5).intersects(rect);
        return count;
    }

    WallIndex m_boxes;
    WallIndex m_lines;
    Taken m_labels;
};

} // namespace

QPointF pointOn(const Path &path, double along)
{
    double distance = along * lengthOf(path);
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QLineF line(path.at(i - 1), path.at(i));
        if (distance <= line.length() && line.length() > 0)
            return line.pointAt(distance / line.length());
        distance -= line.length();
    }
    return path.isEmpty() ? QPointF() : path.last();
}

QRectF labelRect(const Path &path, const LabelSpot &spot)
{
    const QPointF middle = pointOn(path, spot.along);
    return {middle.x() - spot.room / 2, middle.y() - labelHeight / 2, spot.room, labelHeight};
}

QList<LabelSpot> placeLabels(const QList<Label> &labels, const QList<QRectF> &boxes)
{
    Placer placer(labels, boxes);
    QList<LabelSpot> spots;
    spots.reserve(labels.size());
    for (const Label &label : labels)
        spots.append(label.width > 0 ? placer.place(label) : LabelSpot());
    return spots;
}

} // namespace keelson::layout
