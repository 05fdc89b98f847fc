// SPDX-License-Identifier: MIT
#include "core/document/timeline.h"

#include "core/document/codec.h"
#include "core/document/history.h"

#include <algorithm>

namespace keelson {

namespace {

constexpr qsizetype near = 300; ///< Changes up to which stepping costs less than folding the log anew.

/// True when the record is the element, or speaks of it as one of its ends, its place or its part.
bool belongsTo(Id element, Id record, const Cells &cells)
{
    if (record == element)
        return true;
    const auto names = [&](QLatin1StringView property) { return reference(cells.value(property)) == element; };
    return names(properties::from) || names(properties::to) || names(properties::element) || names(properties::owner);
}

void addDifference(QList<Fact> &facts, Id record, const Cells &then, const Cells &now)
{
    for (const Cells::Entry &entry : then) {
        if (now.value(QStringView(entry.property)) != entry.cell.value)
            facts.append({record, entry.property, entry.cell.value});
    }
    for (const Cells::Entry &entry : now) {
        if (!isNull(entry.cell.value) && !then.find(QStringView(entry.property)))
            facts.append({record, entry.property, {}});
    }
}

} // namespace

Timeline::Timeline(const Log &log) : m_log(log) { }

void Timeline::seek(qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, size());
    if (position == m_position)
        return;
    const qsizetype distance = std::abs(position - m_position);
    if (m_position > 0 && distance <= near)
        seekNear(position);
    else
        seekFar(position);
    m_position = position;
}

void Timeline::seekFar(qsizetype position)
{
    m_facts = fold(m_log, position);
    m_normaliser = Normaliser();
    m_normaliser.update(m_facts, QSet<Id>(m_facts.keyBegin(), m_facts.keyEnd()));
}

void Timeline::seekNear(qsizetype position)
{
    const auto [first, last] = std::minmax(position, m_position);
    QSet<Id> touched;
    for (qsizetype i = first; i < last; ++i) {
        for (const Fact &fact : m_log.change(i).facts)
            touched.insert(fact.record);
    }
    for (const Id &record : std::as_const(touched)) {
        const Cells cells = cellsAt(record, position);
        if (cells.size() > 0)
            m_facts.insert(record, cells);
        else
            m_facts.remove(record);
    }
    m_normaliser.update(m_facts, touched);
}

Cells Timeline::cellsAt(Id record, qsizetype position) const
{
    Cells cells;
    for (const qint32 index : m_log.changesOf(record)) {
        if (index >= position)
            break;
        const Change change = m_log.change(index);
        for (const Fact &fact : change.facts) {
            if (fact.record == record)
                cells.insert(fact.property, {fact.value, change.stamp});
        }
    }
    return cells;
}

QList<Fact> restoring(Id element, const Facts &then, const Facts &now)
{
    QList<Fact> facts;
    for (auto record = then.cbegin(); record != then.cend(); ++record) {
        if (belongsTo(element, record.key(), *record) && !flag(record->value(properties::deleted)))
            addDifference(facts, record.key(), *record, now.value(record.key()));
    }
    sortFacts(facts);
    return facts;
}

} // namespace keelson
