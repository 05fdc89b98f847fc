// SPDX-License-Identifier: MIT
#include "core/document/timeline.h"

#include "core/document/codec.h"
#include "core/document/history.h"

#include <algorithm>

namespace keelson {

namespace {

/// Whether stepping there costs less than folding the log anew.
bool isNear(qsizetype from, qsizetype to)
{
    return from > 0 && std::abs(to - from) <= std::max<qsizetype>(300, from / 4);
}

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

void Timeline::follow(const Log &log)
{
    const QList<ChangeRow> &rows = log.rows();
    const bool goesOn = size() > 0 && rows.size() >= size() && std::equal(m_log.rows().cbegin(), m_log.rows().cend(), rows.cbegin());
    if (!goesOn)
        *this = Timeline(log);
    for (qsizetype i = size(); i < rows.size(); ++i)
        m_log.append(rows[i]);
}

void Timeline::seek(qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, size());
    if (position == m_position)
        return;
    if (!isNear(m_position, position))
        seekFar(position);
    else if (position > m_position)
        seekForward(position);
    else
        seekBack(position);
    m_position = position;
}

void Timeline::seekFar(qsizetype position)
{
    m_facts = fold(m_log, position);
    m_normaliser = Normaliser();
    m_normaliser.update(m_facts, QSet<Id>(m_facts.keyBegin(), m_facts.keyEnd()));
}

void Timeline::seekForward(qsizetype position)
{
    QSet<Id> touched;
    for (qsizetype i = m_position; i < position; ++i) {
        const Change change = m_log.change(i);
        for (const Fact &fact : change.facts)
            touched.insert(fact.record);
        applyTo(m_facts, change);
    }
    m_normaliser.update(m_facts, touched);
}

// Of what the changes on the way had touched, what was said before is looked up anew.
void Timeline::seekBack(qsizetype position)
{
    QSet<Id> touched;
    for (qsizetype i = position; i < m_position; ++i) {
        for (const Fact &fact : m_log.change(i).facts)
            touched.insert(fact.record);
    }
    for (const Id &record : std::as_const(touched))
        m_facts.remove(record);
    addFacts(m_facts, m_log, touched, position);
    m_normaliser.update(m_facts, touched);
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
