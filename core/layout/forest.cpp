// SPDX-License-Identifier: MIT
#include "core/layout/forest.h"

#include <QLineF>

#include <algorithm>

namespace keelson::layout {

Forest::Forest(const QList<Box> &boxes, const QList<Link> &links) : m_boxes(boxes)
{
    QHash<Id, qsizetype> indices;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        indices.insert(boxes.at(i).id, i);
    for (const Link &link : links) {
        const qsizetype from = indices.value(link.from, top);
        const qsizetype to = indices.value(link.to, top);
        if (from != top && to != top && from != to)
            m_links.append({ from, to, link.weight });
    }
    for (const Box &box : boxes) {
        m_holders.append(indices.value(box.container, top));
        m_rects.append({ box.position.value_or(QPointF()), box.size });
        m_anchored.append(box.position.has_value());
    }
    adopt();
    weigh();
}

bool Forest::contains(qsizetype outer, qsizetype inner) const
{
    for (qsizetype at = inner; at != top; at = m_holders.at(at)) {
        if (at == outer)
            return true;
    }
    return false;
}

/// Breaks cycles, lists members, and anchors what holds something anchored.
void Forest::adopt()
{
    QList<qsizetype> wished(m_boxes.size(), top);
    wished.swap(m_holders);
    m_members.resize(m_boxes.size() + 1);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!contains(i, wished.at(i)))
            m_holders[i] = wished.at(i);
        m_members[m_holders.at(i) + 1].append(i);
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        for (qsizetype at = i; m_anchored.at(i) && at != top; at = m_holders.at(at))
            m_anchored[at] = true;
    }
}

/// Sums every link up between the siblings that hold its ends, at every level where they differ.
void Forest::weigh()
{
    for (const Ends &link : std::as_const(m_links)) {
        for (qsizetype from = link.from; from != top; from = m_holders.at(from)) {
            for (qsizetype to = link.to; to != top; to = m_holders.at(to)) {
                if (from != to && m_holders.at(from) == m_holders.at(to))
                    m_weights[{ from, to }] += link.weight;
            }
        }
    }
}

void Forest::move(qsizetype index, QPointF delta)
{
    m_rects[index].translate(delta);
    for (const qsizetype member : members(index))
        move(member, delta);
}

void Forest::stretch(qsizetype index, QPointF topLeft, double width)
{
    moveTo(index, topLeft);
    m_rects[index].setWidth(width);
}

std::optional<double> Forest::linkedCentre(qsizetype index) const
{
    return linkedCentre(index, m_rects);
}

std::optional<double> Forest::linkedCentre(qsizetype index, const QList<QRectF> &rects) const
{
    double sum = 0;
    double weight = 0;
    for (const Ends &link : m_links) {
        const bool out = contains(index, link.from);
        if (out == contains(index, link.to))
            continue;
        sum += link.weight * rects.at(out ? link.to : link.from).center().x();
        weight += link.weight;
    }
    if (weight <= 0)
        return {};
    return sum / weight;
}

QList<double> Forest::hints(const QList<QRectF> &rects) const
{
    QList<double> result;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        result.append(linkedCentre(i, rects).value_or(rects.at(i).center().x()));
    return result;
}

namespace {

double side(const QLineF &line, QPointF point)
{
    return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1());
}

/// True when the two meet elsewhere than in an end that they share.
bool cross(const QLineF &a, const QLineF &b)
{
    const double first = side(a, b.p1());
    const double last = side(a, b.p2());
    const bool isParallel = first == last;
    if (isParallel || first * last > 0 || side(b, a.p1()) * side(b, a.p2()) > 0)
        return false;
    return a.p1() != b.p1() && a.p2() != b.p2() && a.p1() != b.p2() && a.p2() != b.p1();
}

/// How many of the lines cross, each pair once. Those that lie apart are not looked at.
qsizetype crossingsAmong(QList<QLineF> lines)
{
    for (QLineF &line : lines) {
        if (line.x1() > line.x2())
            line = { line.p2(), line.p1() };
    }
    std::sort(lines.begin(), lines.end(), [](const QLineF &a, const QLineF &b) { return a.x1() < b.x1(); });
    qsizetype count = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QLineF &line = lines.at(i);
        for (qsizetype k = i + 1; k < lines.size() && lines.at(k).x1() < line.x2(); ++k)
            count += cross(line, lines.at(k));
    }
    return count;
}

} // namespace

Tangle Forest::tangle(const QList<QRectF> &rects) const
{
    QList<QLineF> lines;
    Tangle result;
    for (const Ends &link : m_links) {
        const QLineF line(rects.at(link.from).center(), rects.at(link.to).center());
        result.length += line.length();
        lines.append(line);
    }
    result.crossings = crossingsAmong(lines);
    return result;
}

} // namespace keelson::layout
