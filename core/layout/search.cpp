// SPDX-License-Identifier: MIT
#include "core/layout/search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace keelson::layout {

namespace {

constexpr double bendCost = 60;
constexpr double offCentre = 0.4;     ///< Of ending away from the middle of a side, each unit.
constexpr double wideSide = 260;      ///< A bar may be met anywhere.
constexpr double asideCost = 90;      ///< Of leaving or ending at the side, when the other box stands above or below.
constexpr double foreign = 1.5;         ///< Of each unit in a container that is around neither end, on top of the unit itself.
/// A way that is a little longer than the shortest is good enough when it is found much sooner.
constexpr double hurry = 1.125;
constexpr int mostSteps = 12'000;

double portCost(double at, double from, double length)
{
    return length > wideSide ? 0 : std::round(offCentre * std::abs(at - from - length / 2));
}

bool isWithin(double at, double from, double length)
{
    const double room = std::min(cornerRoom, length / 2);
    return at >= from + room && at <= from + length - room;
}

double beyond(double value, double low, double high)
{
    return value < low ? low - value : value > high ? value - high : 0;
}

} // namespace

WaySearch::WaySearch(const Lanes &lanes)
    : m_lanes(lanes), m_marks(2 * size_t(lanes.columns()) * size_t(lanes.rows()))
{
}

/// The two boxes themselves are not in the way; how near it comes to them is looked at elsewhere.
bool WaySearch::isFree(int step, bool isFirst) const
{
    return step == 0 || (step > 0 && (step == m_fromWall || step == m_toWall) && isFirst);
}

Path WaySearch::find(const QRectF &from, const QRectF &to)
{
    ++m_search;
    m_open = {};
    m_from = from;
    m_to = to;
    m_fromWall = m_lanes.walls().indexOf(from) + 1;
    m_toWall = m_lanes.walls().indexOf(to) + 1;
    m_sideCost = from.bottom() <= to.top() || to.bottom() <= from.top() ? asideCost : 0;
    m_best = std::numeric_limits<double>::infinity();
    m_arrived = -1;
    findHomes();
    start();
    for (int steps = 0; !m_open.empty() && steps < mostSteps; ++steps) {
        const Open next = m_open.top();
        m_open.pop();
        if (next.estimate >= m_best)
            break;
        Mark &mark = m_marks[size_t(next.state)];
        if (std::exchange(mark.done, true))
            continue;
        expand(next.state);
    }
    return m_arrived < 0 ? Path() : traced(m_arrived);
}

void WaySearch::findHomes()
{
    m_isHome.assign(size_t(m_lanes.frames()) + 1, 1);
    for (int frame = 1; frame <= int(m_lanes.frames()); ++frame)
        m_isHome[size_t(frame)] = m_lanes.holds(frame, m_from) || m_lanes.holds(frame, m_to);
}

void WaySearch::start()
{
    for (int column = m_lanes.columnFrom(m_from.left()); column < m_lanes.columns() && m_lanes.x(column) <= m_from.right(); ++column) {
        if (!isWithin(m_lanes.x(column), m_from.left(), m_from.width()))
            continue;
        leaveUpright(column, true);
        leaveUpright(column, false);
    }
    for (int row = m_lanes.rowFrom(m_from.top()); row < m_lanes.rows() && m_lanes.y(row) <= m_from.bottom(); ++row) {
        if (!isWithin(m_lanes.y(row), m_from.top(), m_from.height()))
            continue;
        leaveAcross(row, true);
        leaveAcross(row, false);
    }
}

void WaySearch::leaveUpright(int column, bool down)
{
    const int row = down ? m_lanes.rowFrom(m_from.bottom() + clearance) : m_lanes.rowFrom(m_from.top() - clearance) - 1;
    if (row < 0 || row >= m_lanes.rows())
        return;
    if (m_to.contains(QPointF(m_lanes.x(column), m_lanes.y(row))))
        return;
    const int last = down ? row - 1 : row;
    if (last >= 0 && !isFree(m_lanes.down(m_lanes.node(column, last)), true))
        return;
    const double way = down ? m_lanes.y(row) - m_from.bottom() : m_from.top() - m_lanes.y(row);
    const double aside = portCost(m_lanes.x(column), m_from.left(), m_from.width());
    open(2 * m_lanes.node(column, row) + 1, std::round(way + aside), -1);
}

void WaySearch::leaveAcross(int row, bool right)
{
    const int column = right ? m_lanes.columnFrom(m_from.right() + clearance) : m_lanes.columnFrom(m_from.left() - clearance) - 1;
    if (column < 0 || column >= m_lanes.columns())
        return;
    if (m_to.contains(QPointF(m_lanes.x(column), m_lanes.y(row))))
        return;
    const int last = right ? column - 1 : column;
    if (last >= 0 && !isFree(m_lanes.right(m_lanes.node(last, row)), true))
        return;
    const double way = right ? m_lanes.x(column) - m_from.right() : m_from.left() - m_lanes.x(column);
    const double aside = portCost(m_lanes.y(row), m_from.top(), m_from.height()) + m_sideCost;
    open(2 * m_lanes.node(column, row), std::round(way + aside), -1);
}

/// What is left at least: the way over, and the bends that takes.
double WaySearch::rest(int column, int row, bool upright) const
{
    const double across = beyond(m_lanes.x(column), m_to.left(), m_to.right());
    const double down = beyond(m_lanes.y(row), m_to.top(), m_to.bottom());
    const bool turns = upright ? across > 0 : down > 0;
    return hurry * (std::floor(across) + std::floor(down)) + (turns ? bendCost : 0);
}

void WaySearch::open(int state, double cost, int before)
{
    Mark &mark = m_marks[size_t(state)];
    if (mark.search == m_search && (mark.done || mark.cost <= cost))
        return;
    mark = {cost, before, m_search, false};
    const int node = state / 2;
    m_open.push({cost + rest(node % m_lanes.columns(), node / m_lanes.columns(), state % 2), cost, state});
}

void WaySearch::expand(int state)
{
    const bool upright = state % 2;
    const Mark &mark = m_marks[size_t(state)];
    if (mark.before < 0) {
        // What has just left the box goes straight on or turns; it never goes back in.
        const QPointF at = pointOf(state);
        if (upright)
            step(state, at.y() > m_from.center().y() ? Down : Up);
        else
            step(state, at.x() > m_from.center().x() ? Right : Left);
    } else {
        const QPointF gone = pointOf(state) - pointOf(mark.before);
        if (upright)
            step(state, gone.y() > 0 ? Down : Up);
        else
            step(state, gone.x() > 0 ? Right : Left);
    }
    step(state, upright ? Right : Down);
    step(state, upright ? Left : Up);
}

void WaySearch::step(int state, Way way)
{
    const int columns = m_lanes.columns();
    const int node = state / 2;
    const int column = node % columns;
    const int row = node / columns;
    const bool across = way == Right || way == Left;
    const int nextColumn = column + (way == Right) - (way == Left);
    const int nextRow = row + (way == Down) - (way == Up);
    if (nextColumn < 0 || nextColumn >= columns || nextRow < 0 || nextRow >= m_lanes.rows())
        return;
    const int first = m_lanes.node(std::min(column, nextColumn), std::min(row, nextRow));
    const int blocked = across ? m_lanes.right(first) : m_lanes.down(first);
    if ((blocked == 0 || blocked == m_toWall) && arrives(state, column, row, way))
        return;
    if (blocked != 0)
        return;
    const bool turns = across == bool(state % 2);
    const double length = across ? std::abs(m_lanes.x(nextColumn) - m_lanes.x(column)) : std::abs(m_lanes.y(nextRow) - m_lanes.y(row));
    const int next = m_lanes.node(nextColumn, nextRow);
    const double guest = m_isHome[size_t(m_lanes.frame(next))] ? 0 : foreign * length;
    open(2 * next + (across ? 0 : 1), m_marks[size_t(state)].cost + length + guest + (turns ? bendCost : 0), state);
}

/// Whether the step meets the border of the box it is bound for; remembers the best that does.
bool WaySearch::arrives(int state, int column, int row, Way way)
{
    const QPointF at(m_lanes.x(column), m_lanes.y(row));
    const bool across = way == Right || way == Left;
    QPointF end = at;
    double next = 0;
    switch (way) {
    case Right: end.setX(m_to.left()); next = m_lanes.x(column + 1); break;
    case Left: end.setX(m_to.right()); next = m_lanes.x(column - 1); break;
    case Down: end.setY(m_to.top()); next = m_lanes.y(row + 1); break;
    case Up: end.setY(m_to.bottom()); next = m_lanes.y(row - 1); break;
    }
    const double from = across ? at.x() : at.y();
    const double border = across ? end.x() : end.y();
    const bool meets = std::min(from, next) <= border && border <= std::max(from, next);
    const bool fits = across ? isWithin(at.y(), m_to.top(), m_to.height()) : isWithin(at.x(), m_to.left(), m_to.width());
    if (!meets || !fits)
        return false;
    const double aside = across ? portCost(at.y(), m_to.top(), m_to.height()) + m_sideCost : portCost(at.x(), m_to.left(), m_to.width());
    const double turn = across == bool(state % 2) ? bendCost : 0;
    const double cost = m_marks[size_t(state)].cost + std::abs(border - from) + aside + turn;
    if (cost < m_best) {
        m_best = cost;
        m_arrived = state;
        m_end = end;
    }
    return true;
}

QPointF WaySearch::pointOf(int state) const
{
    const int node = state / 2;
    return {m_lanes.x(node % m_lanes.columns()), m_lanes.y(node / m_lanes.columns())};
}

/// The corners of the way, from the box it leaves to the one it has come to.
Path WaySearch::traced(int last) const
{
    Path path {m_end};
    for (int state = last; state >= 0; state = m_marks[size_t(state)].before) {
        path.append(pointOf(state));
        const int before = m_marks[size_t(state)].before;
        if (before >= 0)
            continue;
        const QPointF at = path.last();
        if (state % 2)
            path.append({at.x(), at.y() > m_from.center().y() ? m_from.bottom() : m_from.top()});
        else
            path.append({at.x() > m_from.center().x() ? m_from.right() : m_from.left(), at.y()});
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace keelson::layout
