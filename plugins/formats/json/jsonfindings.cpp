// SPDX-License-Identifier: MIT
#include "plugins/formats/json/jsonfindings.h"

#include "core/model/vocabulary.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace keelson::json {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::json::Findings)
};

constexpr QLatin1StringView references[] = {properties::from, properties::to, properties::parent,
                                            properties::view, properties::element, properties::owner};

/// The value each property ends up with; changes are in stamp order.
using Records = QHash<Id, QHash<QString, Value>>;

Records standing(const QList<Change> &changes)
{
    Records records;
    for (const Change &change : changes) {
        for (const Fact &fact : change.facts)
            records[fact.record][fact.property] = fact.value;
    }
    return records;
}

bool isKnownKind(const QString &kind)
{
    return vocabulary::kind(kind) || vocabulary::relation(kind) || kind == records::placement || kind == records::board
        || kind == records::contextView || kind == records::child;
}

Finding unknownKind(const QString &kind, const QList<Id> &elements)
{
    Finding finding;
    finding.rule = u"json.unknown-kind"_s;
    finding.message = Tr::tr("This version does not know the kind \"%1\". Its %2 record(s) are kept and not shown.")
                          .arg(kind.left(60)).arg(elements.size());
    finding.elements = elements;
    return finding;
}

Finding dangling(Id record, QLatin1StringView property, Id missing)
{
    Finding finding;
    finding.rule = u"json.dangling-reference"_s;
    finding.message = Tr::tr("The property \"%1\" of record %2 points at %3, of which nothing is said.")
                          .arg(property, record.toString(), missing.toString());
    finding.elements = {record};
    return finding;
}

} // namespace

QList<Finding> findingsOf(const QList<Change> &changes)
{
    const Records records = standing(changes);
    QMap<QString, QList<Id>> unknown;
    QMap<Id, QList<Finding>> pointers;
    for (auto record = records.begin(); record != records.end(); ++record) {
        if (flag(record->value(properties::deleted)))
            continue;
        const QString kind = text(record->value(properties::kind));
        if (!kind.isEmpty() && !isKnownKind(kind))
            unknown[kind].append(record.key());
        for (const QLatin1StringView property : references) {
            const Id target = reference(record->value(property));
            if (!target.isNull() && !records.contains(target))
                pointers[record.key()].append(dangling(record.key(), property, target));
        }
    }
    QList<Finding> findings;
    for (auto kind = unknown.begin(); kind != unknown.end(); ++kind) {
        std::sort(kind->begin(), kind->end());
        findings.append(unknownKind(kind.key(), *kind));
    }
    for (const QList<Finding> &ofRecord : std::as_const(pointers))
        findings.append(ofRecord);
    return findings;
}

} // namespace keelson::json
