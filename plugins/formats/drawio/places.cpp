// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/places.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

constexpr double farthest = 1e6;
constexpr double largest = 1e5;

bool isWithin(double number, double limit)
{
    return std::isfinite(number) && std::abs(number) <= limit;
}

bool canBe(const Cell &cell)
{
    const QRectF &rect = cell.rect;
    return isWithin(rect.x(), farthest) && isWithin(rect.y(), farthest) && isWithin(rect.width(), largest)
        && isWithin(rect.height(), largest) && rect.width() >= 0 && rect.height() >= 0;
}

/// A relative position counts in sizes of the parent, of an edge label along the edge.
QPointF positionIn(const Cell &cell, const Cell *parent)
{
    if (!canBe(cell))
        return {};
    if (!cell.isRelative || !parent || parent->isEdge || !canBe(*parent))
        return cell.rect.topLeft();
    const QPointF at(cell.rect.x() * parent->rect.width(), cell.rect.y() * parent->rect.height());
    const bool isFinite = isWithin(cell.offset.x(), farthest) && isWithin(cell.offset.y(), farthest);
    return isFinite ? at + cell.offset : at;
}

bool liesOnItsSide(double degrees)
{
    const double turned = std::fmod(std::fmod(degrees, 180) + 180, 180);
    return turned > 45 && turned < 135;
}

} // namespace

Places::Places(const QList<Cell> &cells, Losses &losses) : m_cells(cells)
{
    index(losses);
    settle(losses);
}

void Places::index(Losses &losses)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QString &id = m_cells.at(i).id;
        if (m_index.contains(id) && !id.isEmpty())
            losses.add(Loss::Duplicate, id);
        else
            m_index.insert(id, i);
    }
}

void Places::settle(Losses &losses)
{
    enum class State : char { New, Open, Done };
    const qsizetype size = m_cells.size();
    QList<State> states(size, State::New);
    m_parents.fill(-1, size);
    m_origins.fill({}, size);
    m_hidden.fill(false, size);
    m_hasChildren.fill(false, size);
    QList<qsizetype> path;
    for (qsizetype start = 0; start < size; ++start) {
        // Up to what is known, and back down: chains may be long.
        path.clear();
        for (qsizetype at = start; at >= 0 && states.at(at) == State::New;) {
            states[at] = State::Open;
            path.append(at);
            const QString &parent = m_cells.at(at).parent;
            const qsizetype above = parent.isEmpty() ? -1 : indexOf(parent);
            const bool isCycle = above >= 0 && states.at(above) == State::Open;
            if (isCycle)
                losses.add(Loss::Cycle, m_cells.at(at).id);
            m_parents[at] = isCycle ? -1 : above;
            at = m_parents.at(at);
        }
        for (auto each = path.crbegin(); each != path.crend(); ++each) {
            const qsizetype parent = m_parents.at(*each);
            const Cell &cell = m_cells.at(*each);
            const QPointF origin = parent < 0 ? QPointF() : m_origins.at(parent);
            m_origins[*each] = origin + positionIn(cell, parent < 0 ? nullptr : &m_cells.at(parent));
            m_hidden[*each] = !cell.isVisible || (parent >= 0 && m_hidden.at(parent));
            if (parent >= 0 && cell.isVertex)
                m_hasChildren[parent] = true;
            if (cell.isVertex && cell.hasGeometry && !canBe(cell))
                losses.add(Loss::Geometry, cell.id);
            states[*each] = State::Done;
        }
    }
}

QRectF Places::rectOf(qsizetype cell) const
{
    const QSizeF size = canBe(m_cells.at(cell)) ? m_cells.at(cell).rect.size() : QSizeF();
    const QRectF rect(m_origins.at(cell), size);
    if (!liesOnItsSide(m_cells.at(cell).style.number(u"rotation"_s)))
        return rect;
    QRectF turned(QPointF(), size.transposed());
    turned.moveCenter(rect.center());
    return turned;
}

QPointF Places::onPage(qsizetype cell, QPointF point) const
{
    const qsizetype parent = m_parents.at(cell);
    return parent < 0 ? point : m_origins.at(parent) + point;
}

} // namespace keelson::drawio
