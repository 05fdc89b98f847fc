// SPDX-License-Identifier: MIT
#include "core/document/aliases.h"

#include <algorithm>

namespace keelson {

void Aliases::spread(QSet<Id> &records) const
{
    QList<Id> open;
    for (const Id &id : std::as_const(records)) {
        if (!m_index->record(id).alias.isNull() || m_index->hasAliasers(id))
            open.append(id);
    }
    while (!open.isEmpty()) {
        const Id id = open.takeLast();
        QList<Id> near = m_index->aliasers(id);
        near.append(m_index->record(id).alias);
        for (const Id &next : std::as_const(near)) {
            if (next.isNull() || records.contains(next))
                continue;
            records.insert(next);
            open.append(next);
        }
    }
}

Id Aliases::claimOf(Id id) const
{
    const Record &record = m_index->record(id);
    const bool can = record.isAlive(Record::Type::Element) && !m_void.contains(id)
            && m_index->record(record.alias).type == Record::Type::Element;
    return can ? record.alias : Id();
}

void Aliases::breakCircle(Id start, QSet<Id> &seen)
{
    if (claimOf(start).isNull())
        return;
    QList<Id> path;
    QHash<Id, qsizetype> steps;
    Id id = start;
    while (!id.isNull() && !seen.contains(id)) {
        seen.insert(id);
        steps.insert(id, path.size());
        path.append(id);
        id = claimOf(id);
    }
    const auto back = steps.constFind(id);
    if (id.isNull() || back == steps.cend())
        return;
    const auto older = [this](const Id &a, const Id &b) {
        return std::pair(m_index->record(a).aliasAt, a) < std::pair(m_index->record(b).aliasAt, b);
    };
    m_void.insert(*std::min_element(path.cbegin() + *back, path.cend(), older));
}

void Aliases::settle(const QSet<Id> &records)
{
    for (const Id &id : records) {
        m_ends.remove(id);
        m_void.remove(id);
    }
    QSet<Id> seen;
    for (const Id &id : records)
        breakCircle(id, seen);
    for (const Id &id : records)
        follow(id);
}

void Aliases::follow(Id start)
{
    QList<Id> path;
    Id end = start;
    for (Id next = claimOf(end); !next.isNull(); next = claimOf(end)) {
        path.append(end);
        end = resolve(next);
        if (end != next)
            break;
    }
    for (const Id &id : std::as_const(path))
        m_ends.insert(id, end);
}

} // namespace keelson
