// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/finding.h"
#include "core/model/model.h"

#include <QHash>

namespace keelson {

/// The winning fact of a property: the last in stamp order.
struct Cell
{
    Value value;
    Stamp stamp;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// The winners of one record's properties, in the order of their names. A record has a handful, for
/// which a sorted list is several times smaller and faster than a hash.
class KEELSON_CORE Cells
{
public:
    struct Entry
    {
        QString property;
        Cell cell;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// Null when nothing is known of the property.
    const Cell *find(QStringView property) const;
    const Cell *find(QLatin1StringView property) const;
    Value value(QStringView property) const;
    Value value(QLatin1StringView property) const;
    void insert(const QString &property, const Cell &cell);
    void reserve(qsizetype size) { m_entries.reserve(size); }

    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }
    qsizetype size() const { return m_entries.size(); }

    friend bool operator==(const Cells &, const Cells &) = default;

private:
    QList<Entry> m_entries;
};

/// Every record a log speaks of, known to this version or not, with the winners of its properties.
using Facts = QHash<Id, Cells>;

struct Normalised
{
    Model model;
    QList<Finding> findings;  ///< What lost, so that a person can mend it. Sorted by identity.
};

/// What the facts amount to. Pure, total and independent of the order in which facts arrived:
/// equal facts give equal models on every machine. It says what happens to containment cycles
/// (the parent fact with the lowest stamp of the cycle loses), dangling ends (left out, found),
/// edits of deleted records (left out until undeleted), two names for one thing, unknown kinds.
KEELSON_CORE Normalised normalise(const Facts &facts);

} // namespace keelson
