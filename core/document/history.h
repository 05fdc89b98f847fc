// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/normalise.h"

#include <QSet>

namespace keelson {

/// A fact of the log with the change it belongs to.
struct Entry
{
    const Change *change = nullptr;
    const Fact *fact = nullptr;
};

/// The log in memory: every change in stamp order, and what won.
class History
{
public:
    const QList<Change> &changes() const { return m_changes; }
    const Facts &facts() const { return m_facts; }
    quint64 lastCounter() const { return m_changes.isEmpty() ? 0 : m_changes.last().stamp.counter; }
    bool contains(const Stamp &stamp) const;
    const Change *change(const Stamp &stamp) const;
    Value value(Id record, const QString &property) const;

    /// Adds a change later than all others.
    void append(const Change &change);
    /// Adds changes wherever they belong; those already here are passed over. Returns the new ones.
    QList<Change> unite(const QList<Change> &changes);

    /// Everything the log says of a property, in stamp order. Valid until the history changes.
    QList<Entry> entries(Id record, const QString &property) const;

private:
    void apply(const Change &change, qsizetype index);
    void readAnew();

    QList<Change> m_changes;
    Facts m_facts;
    QHash<Id, QList<qsizetype>> m_changesOf; ///< Indices of the changes that speak of a record, ascending.
};

} // namespace keelson
