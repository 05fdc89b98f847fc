// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/recordindex.h"

#include <QSet>

namespace keelson {

/// Which element stands for which: the claims `aliasOf`, followed to their end. In a circle of
/// claims the oldest claim is void. An alias of something deleted is gone with it; a claim on
/// something that is no element is void.
class Aliases
{
public:
    explicit Aliases(const RecordIndex &index) : m_index(&index) { }

    /// The element that stands for this one: itself, mostly.
    Id resolve(Id id) const { return m_ends.value(id, id); }
    bool isAlias(Id id) const { return m_ends.contains(id); }
    /// True for an element whose claim was void because it closed a circle.
    bool isVoid(Id id) const { return m_void.contains(id); }

    /// Adds everything tied to these records by claims, in either direction.
    void spread(QSet<Id> &records) const;
    /// Follows the claims of these records anew; they must be closed under `spread`.
    void settle(const QSet<Id> &records);

private:
    Id claimOf(Id id) const;
    void breakCircle(Id start, QSet<Id> &seen);
    void follow(Id start);

    const RecordIndex *m_index;
    QHash<Id, Id> m_ends;
    QSet<Id> m_void;
};

} // namespace keelson
