// SPDX-License-Identifier: MIT
#include "core/document/purge.h"

#include "core/document/bodyformat.h"
#include "core/document/bodyreader.h"
#include "core/document/codec.h"

#include <functional>

namespace keelson {

namespace {

using SealsFact = std::function<bool(const RawFact &)>;

void addDigest(QByteArray &body, const Sealed &sealed)
{
    body += toBytes(digestOf(sealed));
}

void addSealed(QByteArray &body, const Sealed &sealed)
{
    body += sealed.isPurged() ? sealed.digest : sealed.salt;
    body += sealed.bytes;
}

/// The body with digests in the place of its label and of some of its values.
QByteArray sealed(const QByteArray &body, bool sealLabel, const SealsFact &sealsFact)
{
    BodyReader reader(body);
    QByteArray result = reader.beforeLabel().toByteArray();
    const bool hasLabel = !sealLabel && !reader.sealedLabel().isPurged();
    result += char(hasLabel ? 0 : bodyformat::purgedFlag);
    if (hasLabel)
        addSealed(result, reader.sealedLabel());
    else
        addDigest(result, reader.sealedLabel());
    result += reader.afterLabel();
    RawFact fact;
    while (reader.next(fact)) {
        QByteArray head = fact.head.toByteArray();
        const bool seals = sealsFact(fact) && !fact.value.isPurged();
        if (seals)
            head[0] = char(head[0] | bodyformat::purgedFlag);
        result += head;
        if (seals)
            addDigest(result, fact.value);
        else
            addSealed(result, fact.value);
    }
    return result;
}

bool holds(QByteArrayView utf8, const QString &text)
{
    return QString::fromUtf8(utf8).contains(text, Qt::CaseInsensitive);
}

bool isText(const Sealed &value)
{
    return !value.bytes.isEmpty() && bodyformat::ValueType(value.bytes[0]) == bodyformat::ValueType::Text;
}

/// The places a purge left in a body: a flag for the label, then one a fact.
QList<bool> tombstones(const QByteArray &body)
{
    BodyReader reader(body);
    QList<bool> purged{reader.sealedLabel().isPurged()};
    RawFact fact;
    while (reader.next(fact))
        purged.append(fact.value.isPurged());
    return purged;
}

} // namespace

QList<Trace> tracesOf(const Log &log, const QString &text)
{
    QList<Trace> traces;
    if (text.isEmpty())
        return traces;
    for (const ChangeRow &row : log.rows()) {
        BodyReader reader(row.body);
        if (holds(reader.label(), text))
            traces.append({row.stamp, {}, {}});
        RawFact fact;
        while (reader.next(fact)) {
            if (isText(fact.value) && holds(textBytes(fact.value.bytes.sliced(1)), text))
                traces.append({row.stamp, Id::fromBytes(fact.record).value_or(Id()), QString::fromUtf8(fact.property)});
        }
    }
    return traces;
}

QHash<Stamp, QByteArray> purged(const Log &log, const QList<Trace> &traces)
{
    QHash<Stamp, QList<Trace>> ofChange;
    for (const Trace &trace : traces)
        ofChange[trace.change].append(trace);
    QHash<Stamp, QByteArray> bodies;
    for (auto change = ofChange.cbegin(); change != ofChange.cend(); ++change) {
        const qsizetype index = log.indexOf(change.key());
        if (index < 0)
            continue;
        const auto isMeant = [&](const RawFact &fact) {
            return change->contains(Trace{change.key(), Id::fromBytes(fact.record).value_or(Id()), QString::fromUtf8(fact.property)});
        };
        const QByteArray &body = log.row(index).body;
        const QByteArray result = sealed(body, change->contains(Trace{change.key(), {}, {}}), isMeant);
        if (result != body)
            bodies.insert(change.key(), result);
    }
    return bodies;
}

QHash<Stamp, QByteArray> purgedIn(const QList<ChangeRow> &copy, const Log &log)
{
    QHash<Stamp, QByteArray> bodies;
    for (const ChangeRow &row : copy) {
        const qsizetype index = log.indexOf(row.stamp);
        if (index < 0 || log.row(index).body == row.body || log.row(index).sum != row.sum)
            continue;
        const QList<bool> theirs = tombstones(row.body);
        qsizetype place = 0;
        const auto isPurgedThere = [&](const RawFact &) { return theirs.value(++place); };
        const QByteArray &body = log.row(index).body;
        const QByteArray result = sealed(body, theirs.value(0), isPurgedThere);
        if (result != body)
            bodies.insert(row.stamp, result);
    }
    return bodies;
}

QList<Fact> standing(const Facts &facts)
{
    QList<Fact> standing;
    for (auto record = facts.cbegin(); record != facts.cend(); ++record) {
        if (flag(record->value(properties::deleted)))
            continue;
        for (const Cells::Entry &entry : *record) {
            if (!isNull(entry.cell.value))
                standing.append({record.key(), entry.property, entry.cell.value});
        }
    }
    sortFacts(standing);
    return standing;
}

} // namespace keelson
