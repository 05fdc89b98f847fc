// SPDX-License-Identifier: MIT
#include "core/document/recordindex.h"

namespace keelson {

namespace {

void unlink(QHash<Id, QList<Id>> &index, Id to, Id from)
{
    const auto row = index.find(to);
    if (row == index.end())
        return;
    row->removeOne(from);
    if (row->isEmpty())
        index.erase(row);
}

} // namespace

void RecordIndex::read(Id id, const Cells &cells)
{
    Record &record = m_records[id];
    const auto before = record.references();
    const Id aliasBefore = record.alias;
    record = readRecord(cells);
    const auto after = record.references();
    for (const Id &to : before) {
        if (!after.contains(to))
            unlink(m_referrers, to, id);
    }
    for (const Id &to : after) {
        if (!before.contains(to))
            m_referrers[to].append(id);
    }
    if (aliasBefore == record.alias)
        return;
    if (!aliasBefore.isNull())
        unlink(m_aliasers, aliasBefore, id);
    if (!record.alias.isNull())
        m_aliasers[record.alias].append(id);
}

const Record &RecordIndex::record(Id id) const
{
    static const Record nothing;
    const auto found = m_records.constFind(id);
    return found == m_records.cend() ? nothing : *found;
}

} // namespace keelson
