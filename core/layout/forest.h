// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/bulkhead.h"

#include <compare>

namespace keelson::layout {

/// How hard a picture is to read: how often its links cross, then how long they are.
struct Tangle
{
    qsizetype crossings = 0;
    double length = 0;

    friend auto operator<=>(const Tangle &, const Tangle &) = default;
};

/// Boxes and what they contain while positions are being found. An index is a box's place in the
/// list it was made from.
class Forest
{
public:
    static constexpr qsizetype top = -1;  ///< Holder of the boxes that stand in nothing.

    Forest(const QList<Box> &boxes, const QList<Link> &links);

    const Box &box(qsizetype index) const { return m_boxes.at(index); }
    qsizetype holder(qsizetype index) const { return m_holders.at(index); }
    const QList<qsizetype> &members(qsizetype holder) const { return m_members.at(holder + 1); }

    QRectF rect(qsizetype index) const { return m_rects.at(index); }
    const QList<QRectF> &rects() const { return m_rects; }
    /// True when it, or something in it, has a place that it keeps.
    bool isAnchored(qsizetype index) const { return m_anchored.at(index); }
    void anchor(qsizetype index) { m_anchored[index] = true; }

    void move(qsizetype index, QPointF delta);  ///< With all it contains.
    void moveTo(qsizetype index, QPointF topLeft) { move(index, topLeft - m_rects.at(index).topLeft()); }
    void stretch(qsizetype index, QPointF topLeft, double width);
    void setFrame(qsizetype index, const QRectF &rect) { m_rects[index] = rect; }

    /// Weight of the links from (what is in) one sibling to (what is in) the other.
    double weight(qsizetype from, qsizetype to) const { return m_weights.value({ from, to }); }
    double bond(qsizetype a, qsizetype b) const { return weight(a, b) + weight(b, a); }
    /// Mean x of what the box and its contents are linked to.
    std::optional<double> linkedCentre(qsizetype index) const;
    /// The same for every box in another picture; its own centre for a box without links.
    QList<double> hints(const QList<QRectF> &rects) const;
    Tangle tangle(const QList<QRectF> &rects) const;

private:
    struct Ends
    {
        qsizetype from;
        qsizetype to;
        double weight;
    };

    void adopt();
    void weigh();
    bool contains(qsizetype outer, qsizetype inner) const;
    std::optional<double> linkedCentre(qsizetype index, const QList<QRectF> &rects) const;

    QList<Box> m_boxes;
    QList<Ends> m_links;
    QList<qsizetype> m_holders;
    QList<QList<qsizetype>> m_members;  ///< Of the top, then of each box.
    QList<QRectF> m_rects;
    QList<bool> m_anchored;
    QHash<std::pair<qsizetype, qsizetype>, double> m_weights;
};

} // namespace keelson::layout
