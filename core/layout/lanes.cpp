// SPDX-License-Identifier: MIT
#include "core/layout/lanes.h"

#include <algorithm>
#include <cmath>

namespace keelson::layout {

namespace {

constexpr double farOff = 26;     ///< From a box, where there is nothing else near.
constexpr double narrowest = 10;  ///< Less room than this between two boxes is no way.
constexpr double nextTo = 110;    ///< What stands nearer shares the room between the two.
/// Lines nearer than this are one.
constexpr double apart = 5;
/// Where boxes stand in no rows there are lines without end: more than so many are thinned out, but not more than this.
constexpr size_t enough = 300;
constexpr double farthestApart = 14;

QRectF turned(const QRectF &r) { return {r.y(), r.x(), r.height(), r.width()}; }

QList<QRectF> turned(QList<QRectF> rects)
{
    for (QRectF &rect : rects)
        rect = turned(rect);
    return rects;
}

/// The borders that a box looks at on its right, and on its left.
class Borders
{
public:
    Borders(const QList<QRectF> &walls, const QList<QRectF> &frames)
        : m_walls(walls), m_frames(frames), m_wallIndex(walls), m_frameIndex(frames)
    {
    }

    /// How far it is from the rectangle's right side to the next border there.
    double roomRight(const QRectF &rect) const
    {
        double room = nextTo;
        const QRectF zone(rect.right(), rect.top() + 1, nextTo, rect.height() - 2);
        m_wallIndex.visit(zone, [&](int i) { take(room, m_walls.at(i).left() - rect.right()); });
        m_frameIndex.visit(zone, [&](int i) {
            const QRectF &frame = m_frames.at(i);
            take(room, frame.left() - rect.right());
            if (frame.left() < rect.right())
                take(room, frame.right() - rect.right());
        });
        return room;
    }
    double roomLeft(const QRectF &rect) const
    {
        double room = nextTo;
        const QRectF zone(rect.left() - nextTo, rect.top() + 1, nextTo, rect.height() - 2);
        m_wallIndex.visit(zone, [&](int i) { take(room, rect.left() - m_walls.at(i).right()); });
        m_frameIndex.visit(zone, [&](int i) {
            const QRectF &frame = m_frames.at(i);
            take(room, rect.left() - frame.right());
            if (frame.right() > rect.left())
                take(room, rect.left() - frame.left());
        });
        return room;
    }

private:
    static void take(double &room, double found)
    {
        if (found > 0)
            room = std::min(room, found);
    }

    QList<QRectF> m_walls;
    QList<QRectF> m_frames;
    WallIndex m_wallIndex;
    WallIndex m_frameIndex;
};

double lineIn(double room)
{
    return room < nextTo ? room / 2 : farOff;
}

void thin(std::vector<double> &lines, double least)
{
    const auto end = std::unique(lines.begin(), lines.end(), [least](double a, double b) { return b - a < least; });
    lines.erase(end, lines.end());
}

/// Lines beside all boxes and through them, from left to right.
std::vector<double> linesAmong(const QList<QRectF> &walls, const QList<QRectF> &frames, const QList<QRectF> &ends)
{
    const Borders borders(walls, frames);
    std::vector<double> lines;
    for (const QRectF &rect : walls + frames) {
        const double right = borders.roomRight(rect);
        const double left = borders.roomLeft(rect);
        if (right >= narrowest)
            lines.push_back(rect.right() + lineIn(right));
        if (left >= narrowest)
            lines.push_back(rect.left() - lineIn(left));
    }
    for (const QRectF &rect : ends)
        lines.push_back(rect.center().x());
    // Whole numbers add up exactly, so that ways that are equally long are known to be.
    for (double &line : lines)
        line = std::round(line);
    std::sort(lines.begin(), lines.end());
    thin(lines, apart);
    if (lines.size() > enough)
        thin(lines, std::min(farthestApart, apart * double(lines.size()) / double(enough)));
    return lines;
}

int firstFrom(const std::vector<double> &lines, double value)
{
    return int(std::lower_bound(lines.begin(), lines.end(), value) - lines.begin());
}

} // namespace

Lanes::Lanes(const Ground &ground, const QList<Wire> &wires) : m_walls(ground.walls), m_frames(ground.frames)
{
    draw(ground, wires);
    m_right.resize(m_xs.size() * m_ys.size());
    m_down.resize(m_xs.size() * m_ys.size());
    for (int i = 0; i < int(ground.walls.size()); ++i)
        close(ground.walls.at(i), i + 1);
    for (const QRectF &sign : ground.signs)
        close(sign, closed);
    enclose();
}

void Lanes::enclose()
{
    std::stable_sort(m_frames.begin(), m_frames.end(), [](const QRectF &a, const QRectF &b) {
        return a.width() * a.height() > b.width() * b.height();
    });
    m_frame.resize(m_xs.size() * m_ys.size());
    for (int i = 0; i < int(m_frames.size()); ++i) {
        const QRectF &frame = m_frames.at(i);
        const int right = columnFrom(frame.right());
        const int bottom = rowFrom(frame.bottom());
        for (int row = rowFrom(frame.top()); row < bottom; ++row) {
            for (int column = columnFrom(frame.left()); column < right; ++column)
                m_frame[size_t(node(column, row))] = i + 1;
        }
    }
}

void Lanes::draw(const Ground &ground, const QList<Wire> &wires)
{
    QList<QRectF> ends = ground.walls;
    for (const Wire &wire : wires) {
        for (const QRectF &end : {wire.from, wire.to}) {
            if (m_walls.indexOf(end) < 0)
                ends.append(end);
        }
    }
    m_xs = linesAmong(ground.walls, ground.frames, ends);
    m_ys = linesAmong(turned(ground.walls), turned(ground.frames), turned(ends));
}

int Lanes::columnFrom(double x) const { return firstFrom(m_xs, x); }
int Lanes::rowFrom(double y) const { return firstFrom(m_ys, y); }

/// Closes all steps that would lead through the rectangle or too near by it.
void Lanes::close(const QRectF &rect, int as)
{
    const QRectF wide = rect.adjusted(-clearance, -clearance, clearance, clearance);
    const int left = columnFrom(wide.left());
    const int right = columnFrom(wide.right());
    const int top = rowFrom(wide.top());
    const int bottom = rowFrom(wide.bottom());
    const auto mark = [as](int &step) { step = step == 0 || step == as ? as : closed; };
    for (int row = top; row < bottom; ++row) {
        for (int column = std::max(0, left - 1); column < right; ++column)
            mark(m_right[size_t(node(column, row))]);
    }
    for (int row = std::max(0, top - 1); row < bottom; ++row) {
        for (int column = left; column < right; ++column)
            mark(m_down[size_t(node(column, row))]);
    }
}

} // namespace keelson::layout
