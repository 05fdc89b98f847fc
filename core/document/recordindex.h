// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/record.h"

#include <QMultiHash>

namespace keelson {

/// What every record says of itself, and who speaks of whom.
class RecordIndex
{
public:
    bool isEmpty() const { return m_records.isEmpty(); }
    void reserve(qsizetype records) { m_records.reserve(records); }
    /// Reads the record anew from its facts.
    void read(Id id, const Cells &cells);

    /// What the record says; a record of type None when nothing is known of it.
    const Record &record(Id id) const;
    /// Records that name this one as parent, end, view, element, owner or subject.
    QList<Id> referrers(Id id) const { return m_referrers.value(id); }
    /// Records that claim to be an alias of this one, whether they can be or not.
    QList<Id> aliasers(Id id) const { return m_aliasers.value(id); }
    bool hasAliasers(Id id) const { return m_aliasers.contains(id); }

private:
    QHash<Id, Record> m_records;
    QHash<Id, QList<Id>> m_referrers;
    QHash<Id, QList<Id>> m_aliasers;
};

} // namespace keelson
