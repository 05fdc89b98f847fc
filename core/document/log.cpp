// SPDX-License-Identifier: MIT
#include "core/document/log.h"

#include "core/document/bodyreader.h"
#include "core/document/codec.h"

#include <algorithm>

namespace keelson {

namespace {

bool isEarlier(const ChangeRow &a, const ChangeRow &b)
{
    return a.stamp < b.stamp;
}

bool isSame(const ChangeRow &a, const ChangeRow &b)
{
    return a.stamp == b.stamp;
}

} // namespace

Change Log::change(qsizetype index) const
{
    Interner interner;
    return decodeBody(m_rows[index].stamp, m_rows[index].body, interner).value_or(header(index));
}

Change Log::header(qsizetype index) const
{
    return decodeHeader(m_rows[index].stamp, m_rows[index].body);
}

QList<Change> Log::changes() const
{
    Interner interner;
    QList<Change> changes;
    changes.reserve(size());
    for (const ChangeRow &row : m_rows)
        changes.append(decodeBody(row.stamp, row.body, interner).value_or(decodeHeader(row.stamp, row.body)));
    return changes;
}

int Log::purged(qsizetype index) const
{
    BodyReader reader(m_rows[index].body);
    int purged = reader.sealedLabel().isPurged();
    RawFact fact;
    while (reader.next(fact))
        purged += fact.value.isPurged();
    return purged;
}

QList<Fact> Log::purgedFacts(qsizetype index) const
{
    QList<Fact> facts;
    BodyReader reader(m_rows[index].body);
    RawFact fact;
    while (reader.next(fact)) {
        if (fact.value.isPurged())
            facts.append({Id::fromBytes(fact.record).value_or(Id()), QString::fromUtf8(fact.property), {}});
    }
    return facts;
}

qsizetype Log::indexOf(const Stamp &stamp) const
{
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), stamp,
                                     [](const ChangeRow &row, const Stamp &s) { return row.stamp < s; });
    return at != m_rows.cend() && at->stamp == stamp ? at - m_rows.cbegin() : -1;
}

void Log::append(const ChangeRow &row)
{
    m_rows.append(row);
}

QList<ChangeRow> Log::unite(const QList<ChangeRow> &rows)
{
    QList<ChangeRow> fresh;
    for (const ChangeRow &row : rows) {
        if (row.stamp.counter != 0 && (m_rows.isEmpty() || m_rows.last().stamp < row.stamp || !contains(row.stamp)))
            fresh.append(row);
    }
    std::stable_sort(fresh.begin(), fresh.end(), isEarlier);
    fresh.erase(std::unique(fresh.begin(), fresh.end(), isSame), fresh.end());
    if (fresh.isEmpty())
        return fresh;
    const bool isLater = m_rows.isEmpty() || isEarlier(m_rows.last(), fresh.first());
    const qsizetype before = m_rows.size();
    m_rows.append(fresh);
    if (!isLater) {
        std::inplace_merge(m_rows.begin(), m_rows.begin() + before, m_rows.end(), isEarlier);
        m_changesOf.clear();
        m_indexed = 0;
    }
    return fresh;
}

QList<qint32> Log::changesOf(Id record) const
{
    indexRows(m_indexed);
    return m_changesOf.value(record);
}

void Log::indexRows(qsizetype first) const
{
    for (qsizetype i = first; i < m_rows.size(); ++i) {
        BodyReader reader(m_rows[i].body);
        RawFact fact;
        QByteArrayView record;
        while (reader.next(fact)) {
            if (fact.record.data() != record.data())
                m_changesOf[Id::fromBytes(fact.record).value_or(Id())].append(qint32(i));
            record = fact.record;
        }
    }
    m_indexed = m_rows.size();
}

} // namespace keelson
