// SPDX-License-Identifier: MIT
#include "app/gui/canvas/gridindex.h"

#include "app/gui/canvas/viewport.h"

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr qint64 mostCells = 64;

/// A rectangle that is not finite touches nothing, and stays so.
QRectF tamed(const QRectF &rect)
{
    return isSane(rect) ? rect : QRectF(qQNaN(), qQNaN(), qQNaN(), qQNaN());
}

/// Each number once. Of very many, ticking them off is quicker than sorting.
QList<int> ascending(QList<int> numbers, qsizetype end)
{
    constexpr qsizetype largePart = 16;
    if (numbers.size() * largePart < end) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        return numbers;
    }
    QList<char> ticked(end, 0);
    for (int number : std::as_const(numbers))
        ticked[number] = 1;
    numbers.clear();
    for (int number = 0; number < int(end); ++number) {
        if (ticked.at(number))
            numbers.append(number);
    }
    return numbers;
}

bool touches(const QRectF &a, const QRectF &b)
{
    // Unlike QRectF::intersects, lines and points without an area count.
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

GridIndex::Cells GridIndex::cellsOf(const QRectF &rect)
{
    const auto cell = [](double at) { return int(std::floor(std::clamp(at, -1e8, 1e8) / cellSize)); };
    return {cell(rect.left()), cell(rect.top()), cell(rect.right()), cell(rect.bottom())};
}

quint64 GridIndex::keyOf(int column, int row)
{
    return quint64(quint32(column)) << 32 | quint32(row);
}

void GridIndex::reset(const QList<QRectF> &rects)
{
    m_rects.resize(rects.size());
    std::transform(rects.begin(), rects.end(), m_rects.begin(), tamed);
    m_cells.clear();
    m_large.clear();
    for (int i = 0; i < int(rects.size()); ++i)
        insert(i);
}

void GridIndex::insert(int number)
{
    const QRectF &rect = m_rects.at(number);
    if (!isSane(rect))
        return;
    const Cells cells = cellsOf(rect);
    if (cells.count() > mostCells) {
        m_large.append(number);
        return;
    }
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column)
            m_cells[keyOf(column, row)].append(number);
    }
}

void GridIndex::remove(int number)
{
    if (m_large.removeOne(number))
        return;
    const Cells cells = cellsOf(m_rects.at(number));
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            const auto found = m_cells.find(keyOf(column, row));
            if (found != m_cells.end())
                found->removeOne(number);
        }
    }
}

void GridIndex::move(int number, const QRectF &rect)
{
    const bool stays = isSane(rect) && isSane(m_rects.at(number)) && cellsOf(rect) == cellsOf(m_rects.at(number));
    if (stays) {
        m_rects[number] = rect;
        return;
    }
    if (isSane(m_rects.at(number)))
        remove(number);
    m_rects[number] = tamed(rect);
    insert(number);
}

void GridIndex::append(const QRectF &rect)
{
    m_rects.append(tamed(rect));
    insert(int(m_rects.size()) - 1);
}

void GridIndex::take(int number)
{
    const int last = int(m_rects.size()) - 1;
    const QRectF moved = m_rects.at(last);
    for (const int gone : number == last ? QList<int>{last} : QList<int>{number, last}) {
        if (isSane(m_rects.at(gone)))
            remove(gone);
    }
    m_rects.removeLast();
    if (number == last)
        return;
    m_rects[number] = moved;
    insert(number);
}

QList<int> GridIndex::find(const QRectF &area) const
{
    QList<int> found;
    if (!isSane(area))
        return found;
    const Cells cells = cellsOf(area);
    if (cells.count() > m_cells.size()) {
        // Most of the scene is asked for: one pass over the rectangles is cheaper than the cells.
        found.reserve(m_rects.size());
        for (int i = 0; i < int(m_rects.size()); ++i) {
            if (touches(m_rects.at(i), area))
                found.append(i);
        }
        return found;
    }
    const auto take = [&](int number) {
        if (touches(m_rects.at(number), area))
            found.append(number);
    };
    std::for_each(m_large.begin(), m_large.end(), take);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            const auto cell = m_cells.constFind(keyOf(column, row));
            if (cell != m_cells.constEnd())
                std::for_each(cell->begin(), cell->end(), take);
        }
    }
    return ascending(std::move(found), m_rects.size());
}

} // namespace keelson
