// SPDX-License-Identifier: MIT
#include "core/document/history.h"

#include <algorithm>

namespace keelson {

namespace {

bool isEarlier(const Change &a, const Change &b)
{
    return a.stamp < b.stamp;
}

} // namespace

const Change *History::change(const Stamp &stamp) const
{
    const auto at = std::lower_bound(m_changes.cbegin(), m_changes.cend(), stamp,
                                     [](const Change &c, const Stamp &s) { return c.stamp < s; });
    return at != m_changes.cend() && at->stamp == stamp ? &*at : nullptr;
}

bool History::contains(const Stamp &stamp) const
{
    return change(stamp) != nullptr;
}

Value History::value(Id record, const QString &property) const
{
    const auto cells = m_facts.constFind(record);
    return cells == m_facts.cend() ? Value() : cells->value(property);
}

void History::append(const Change &change)
{
    m_changes.append(change);
    apply(change, m_changes.size() - 1);
}

QList<Change> History::unite(const QList<Change> &changes)
{
    QList<Change> fresh;
    for (const Change &change : changes) {
        if (change.stamp.counter != 0 && !contains(change.stamp))
            fresh.append(change);
    }
    std::stable_sort(fresh.begin(), fresh.end(), isEarlier);
    fresh.erase(std::unique(fresh.begin(), fresh.end(),
                            [](const Change &a, const Change &b) { return a.stamp == b.stamp; }),
                fresh.end());
    if (fresh.isEmpty())
        return fresh;
    const qsizetype before = m_changes.size();
    m_changes.append(fresh);
    std::inplace_merge(m_changes.begin(), m_changes.begin() + before, m_changes.end(), isEarlier);
    readAnew();
    return fresh;
}

void History::readAnew()
{
    m_facts.clear();
    m_changesOf.clear();
    for (qsizetype i = 0; i < m_changes.size(); ++i)
        apply(m_changes[i], i);
}

void History::apply(const Change &change, qsizetype index)
{
    Id record;
    Cells *cells = nullptr;
    for (const Fact &fact : change.facts) {
        if (!cells || fact.record != record) {
            record = fact.record;
            cells = &m_facts[record];
            QList<qsizetype> &indices = m_changesOf[record];
            if (indices.isEmpty() || indices.last() != index)
                indices.append(index);
        }
        cells->insert(fact.property, {fact.value, change.stamp});
    }
}

QList<Entry> History::entries(Id record, const QString &property) const
{
    QList<Entry> entries;
    for (const qsizetype index : m_changesOf.value(record)) {
        const Change &change = m_changes[index];
        for (const Fact &fact : change.facts) {
            if (fact.record == record && fact.property == property)
                entries.append({&change, &fact});
        }
    }
    return entries;
}

} // namespace keelson
