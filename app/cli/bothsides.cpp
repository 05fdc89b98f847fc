// SPDX-License-Identifier: MIT
#include "app/cli/bothsides.h"

#include "core/model/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::BothSides)
};

/// What carries the words: the element of an item or of a relation's first end.
Id bearerOf(const Facts &facts, Id record)
{
    const Cells cells = facts.value(record);
    for (const QLatin1StringView property : {properties::owner, properties::from}) {
        if (const Id other = reference(cells.value(property)); !other.isNull())
            return other;
    }
    return record;
}

QString recordText(const Facts &facts, Id record)
{
    const Cells cells = facts.value(bearerOf(facts, record));
    const QString name = text(cells.value(properties::name)).simplified();
    const Kind *kind = vocabulary::kind(text(cells.value(properties::kind)));
    if (!kind)
        return name.isEmpty() ? Tr::tr("something") : u"“%1”"_s.arg(name);
    return name.isEmpty() ? vocabulary::label(*kind) : Tr::tr("%1 “%2”", "kind and name").arg(vocabulary::label(*kind), name);
}

QString propertyText(const Facts &facts, Id record, const QString &id)
{
    const Kind *kind = vocabulary::kind(text(facts.value(record).value(properties::kind)));
    const Property *property = kind ? vocabulary::property(*kind, id) : nullptr;
    return property ? vocabulary::label(*property) : id;
}

} // namespace

QStringList changedOnBothSides(const Facts &base, const Facts &ours, const Facts &theirs)
{
    QStringList lines;
    for (auto record = ours.begin(); record != ours.end(); ++record) {
        const Cells other = theirs.value(record.key());
        if (base.isEmpty() || other.size() == 0 || text(record->value(properties::kind)) == records::placement)
            continue;
        const Cells before = base.value(record.key());
        for (const Cells::Entry &entry : *record) {
            const QStringView property(entry.property);
            const Value was = before.value(property);
            const Value their = other.value(property);
            if (entry.cell.value == their || entry.cell.value == was || their == was)
                continue;
            lines.append(Tr::tr("Both sides changed “%1” of %2: the later change stays, the other is in the history.")
                                 .arg(propertyText(ours, record.key(), entry.property), recordText(ours, record.key())));
        }
    }
    lines.sort();
    return lines;
}

} // namespace keelson::cli
