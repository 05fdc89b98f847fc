// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QList>
#include <QSet>

namespace keelson {

/// What is selected, in the order it was picked.
class Selection
{
public:
    const QList<Id> &ids() const { return m_order; }
    bool contains(Id id) const { return m_set.contains(id); }
    bool isEmpty() const { return m_order.isEmpty(); }
    qsizetype size() const { return m_order.size(); }

    /// These answer whether something changed.
    bool set(const QList<Id> &ids);
    bool toggle(Id id);

private:
    QList<Id> m_order;
    QSet<Id> m_set;
};

} // namespace keelson
