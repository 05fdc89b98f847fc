// SPDX-License-Identifier: MIT
#include "app/gui/canvas/selection.h"

namespace keelson {

bool Selection::set(const QList<Id> &ids)
{
    QList<Id> order;
    QSet<Id> set;
    for (Id id : ids) {
        if (!set.contains(id))
            order.append(id);
        set.insert(id);
    }
    const bool changed = order != m_order;
    m_order = order;
    m_set = set;
    return changed;
}

bool Selection::toggle(Id id)
{
    if (m_set.remove(id)) {
        m_order.removeOne(id);
        return true;
    }
    m_set.insert(id);
    m_order.append(id);
    return true;
}

} // namespace keelson
