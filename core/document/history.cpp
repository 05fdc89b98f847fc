// SPDX-License-Identifier: MIT
#include "core/document/history.h"

#include "core/document/bodyreader.h"
#include "core/document/codec.h"

#include <algorithm>
#include <functional>

namespace keelson {

namespace {

/// Takes in a change older than all before: of each property what is known stays.
void addOlder(Facts &facts, const ChangeRow &row, Interner &interner, const QSet<Id> *only)
{
    BodyReader reader(row.body);
    RawFact raw;
    QByteArrayView known;
    Cells *cells = nullptr;
    while (reader.next(raw)) {
        if (raw.record.data() != known.data()) {
            known = raw.record;
            const Id record = Id::fromBytes(known).value_or(Id());
            cells = !only || only->contains(record) ? &facts[record] : nullptr;
        }
        if (!cells)
            continue;
        bool ok = true;
        const QString property = interner.text(raw.property, ok);
        if (!cells->find(QStringView(property)))
            cells->insert(property, {decodeValue(raw, ok), row.stamp});
    }
}

} // namespace

Facts fold(const Log &log, qsizetype count)
{
    Interner interner;
    Facts facts;
    facts.reserve(count);
    for (qsizetype i = count - 1; i >= 0; --i)
        addOlder(facts, log.row(i), interner, nullptr);
    return facts;
}

void addFacts(Facts &facts, const Log &log, const QSet<Id> &records, qsizetype count)
{
    QList<qint32> indices;
    for (const Id &record : records) {
        const QList<qint32> changes = log.changesOf(record);
        indices.append(changes.first(std::lower_bound(changes.begin(), changes.end(), qint32(count)) - changes.begin()));
    }
    std::sort(indices.begin(), indices.end(), std::greater());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    Interner interner;
    for (const qint32 index : std::as_const(indices))
        addOlder(facts, log.row(index), interner, &records);
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

QSet<Id> History::replaceBodies(const QHash<Stamp, QByteArray> &bodies)
{
    QSet<Id> touched;
    for (auto body = bodies.cbegin(); body != bodies.cend(); ++body) {
        const qsizetype index = m_log.indexOf(body.key());
        if (index < 0)
            continue;
        m_log.replaceBody(index, *body);
        const Change change = m_log.change(index);
        for (const Fact &fact : change.facts) {
            Cells &cells = m_facts[fact.record];
            const Cell *winner = cells.find(QStringView(fact.property));
            if (!winner || winner->stamp != change.stamp || winner->value == fact.value)
                continue;
            cells.insert(fact.property, {fact.value, change.stamp});
            touched.insert(fact.record);
        }
    }
    return touched;
}

History::Entries History::entriesOf(const QList<Fact> &facts) const
{
    Entries entries;
    QList<qint32> indices;
    Id record;
    for (const Fact &fact : facts) {
        entries.insert({fact.record, fact.property}, {});
        if (std::exchange(record, fact.record) != fact.record)
            indices += m_log.changesOf(fact.record);
    }
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    for (const qint32 index : std::as_const(indices)) {
        const Change header = m_log.header(index);
        const Change change = m_log.change(index);
        for (const Fact &fact : change.facts) {
            const auto known = entries.find({fact.record, fact.property});
            if (known != entries.end())
                known->append({header, fact.value});
        }
    }
    return entries;
}

} // namespace keelson
