// SPDX-License-Identifier: MIT
#include "core/document/history.h"

#include "core/document/bodyreader.h"
#include "core/document/codec.h"

#include <algorithm>

namespace keelson {

Facts fold(const Log &log, qsizetype count)
{
    Interner interner;
    Facts facts;
    facts.reserve(count);
    for (qsizetype i = count - 1; i >= 0; --i) {
        const ChangeRow &row = log.row(i);
        BodyReader reader(row.body);
        RawFact raw;
        QByteArrayView record;
        Cells *cells = nullptr;
        while (reader.next(raw)) {
            if (!cells || raw.record.data() != record.data()) {
                record = raw.record;
                cells = &facts[Id::fromBytes(record).value_or(Id())];
            }
            bool ok = true;
            const QString property = interner.text(raw.property, ok);
            if (!cells->find(QStringView(property)))
                cells->insert(property, {decodeValue(raw, ok), row.stamp});
        }
    }
    return facts;
}

void applyTo(Facts &facts, const Change &change)
{
    Id record;
    Cells *cells = nullptr;
    for (const Fact &fact : change.facts) {
        if (!cells || fact.record != record) {
            record = fact.record;
            cells = &facts[record];
        }
        const Cell *known = cells->find(QStringView(fact.property));
        if (!known || known->stamp < change.stamp)
            cells->insert(fact.property, {fact.value, change.stamp});
    }
}

Value History::value(Id record, const QString &property) const
{
    const auto cells = m_facts.constFind(record);
    return cells == m_facts.cend() ? Value() : cells->value(property);
}

void History::start(const Facts &facts, quint64 lastCounter)
{
    m_facts = facts;
    m_startCounter = lastCounter;
    m_isComplete = false;
}

void History::complete(Log earlier)
{
    earlier.unite(m_log.rows());
    m_log = std::move(earlier);
    m_isComplete = true;
}

void History::append(const Change &change, const ChangeRow &row)
{
    m_log.append(row);
    applyTo(m_facts, change);
}

QList<ChangeRow> History::unite(const QList<ChangeRow> &rows)
{
    const bool wasEmpty = m_log.isEmpty() && m_facts.isEmpty();
    const QList<ChangeRow> fresh = m_log.unite(rows);
    if (wasEmpty) {
        m_facts = fold(m_log);
        return fresh;
    }
    Interner interner;
    for (const ChangeRow &row : fresh) {
        if (const auto change = decodeBody(row.stamp, row.body, interner))
            applyTo(m_facts, *change);
    }
    return fresh;
}

qsizetype History::remember(const Facts &facts)
{
    qsizetype taken = 0;
    for (auto record = facts.cbegin(); record != facts.cend(); ++record) {
        Cells &cells = m_facts[record.key()];
        for (const Cells::Entry &entry : *record) {
            const Cell *known = cells.find(QStringView(entry.property));
            if (known && known->stamp >= entry.cell.stamp)
                continue;
            cells.insert(entry.property, entry.cell);
            ++taken;
        }
    }
    return taken;
}

void History::replaceBodies(const QHash<Stamp, QByteArray> &bodies)
{
    for (auto body = bodies.cbegin(); body != bodies.cend(); ++body) {
        if (const qsizetype index = m_log.indexOf(body.key()); index >= 0)
            m_log.replaceBody(index, *body);
    }
    m_facts = fold(m_log);
}

QList<Entry> History::entries(Id record, const QString &property) const
{
    QList<Entry> entries;
    for (const qint32 index : m_log.changesOf(record)) {
        const Change change = m_log.change(index);
        for (const Fact &fact : change.facts) {
            if (fact.record == record && fact.property == property)
                entries.append({m_log.header(index), fact.value});
        }
    }
    return entries;
}

} // namespace keelson
