// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/drawio/cell.h"
#include "plugins/formats/drawio/losses.h"

namespace keelson::drawio {

/// Where the cells of a page really stand: parents, turns and what cannot be are settled.
class Places
{
public:
    /// `cells` outlives it. Tells in `losses` what was odd.
    Places(const QList<Cell> &cells, Losses &losses);

    const QList<Cell> &cells() const { return m_cells; }
    /// -1 when there is none of that id.
    qsizetype indexOf(const QString &id) const { return m_index.value(id, -1); }
    /// -1 for what stands in nothing.
    qsizetype parentOf(qsizetype cell) const { return m_parents.at(cell); }
    bool isHidden(qsizetype cell) const { return m_hidden.at(cell); }
    bool hasChildren(qsizetype cell) const { return m_hasChildren.at(cell); }
    /// On the page, upright.
    QRectF rectOf(qsizetype cell) const;
    /// Of a point in the coordinates of the cell's parent.
    QPointF onPage(qsizetype cell, QPointF point) const;

private:
    void index(Losses &losses);
    void settle(Losses &losses);

    const QList<Cell> &m_cells;
    QHash<QString, qsizetype> m_index;
    QList<qsizetype> m_parents;
    QList<QPointF> m_origins;  ///< Top left on the page.
    QList<bool> m_hidden;
    QList<bool> m_hasChildren;
};

} // namespace keelson::drawio
