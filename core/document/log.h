// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/changerow.h"
#include "core/export.h"

#include <QHash>
#include <QList>

namespace keelson {

/// A counter that runs this far ahead of all others was never counted; it would soon leave none.
inline constexpr quint64 widestGap = quint64(1) << 40;

/// Every change of a document in stamp order, kept as it stands in the file and decoded when it is asked for:
/// a tenth of the memory. A value: copies share until one of them changes, on any thread.
class KEELSON_CORE Log
{
public:
    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    const ChangeRow &row(qsizetype index) const { return m_rows[index]; }
    const QList<ChangeRow> &rows() const { return m_rows; }

    /// Decodes the change. What was purged of it comes back as null, or as an empty label.
    Change change(qsizetype index) const;
    /// The same without its facts: stamp, author, time, label, what it undoes.
    Change header(qsizetype index) const;
    /// Decodes all.
    QList<Change> changes() const;
    /// How many of the change's label and values were purged.
    int purged(qsizetype index) const;
    /// The facts of the change whose values were purged.
    QList<Fact> purgedFacts(qsizetype index) const;

    /// -1 when there is no such change.
    qsizetype indexOf(const Stamp &stamp) const;
    bool contains(const Stamp &stamp) const { return indexOf(stamp) >= 0; }
    quint64 lastCounter() const { return m_rows.isEmpty() ? 0 : m_rows.last().stamp.counter; }

    /// Indices of the changes that speak of the record, ascending.
    QList<qint32> changesOf(Id record) const;

    /// Adds a change later than all others.
    void append(const ChangeRow &row);
    /// Adds changes wherever they belong; those already here are passed over. Returns the new ones in
    /// stamp order.
    QList<ChangeRow> unite(const QList<ChangeRow> &rows);
    /// Puts another body in the place of a change's, which must say the same apart from what is purged.
    void replaceBody(qsizetype index, const QByteArray &body) { m_rows[index].body = body; }

    friend bool operator==(const Log &a, const Log &b) { return a.m_rows == b.m_rows; }

private:
    void indexRows(qsizetype first) const;

    QList<ChangeRow> m_rows;
    // Made when it is first asked for: most openings of a document never do.
    mutable QHash<Id, QList<qint32>> m_changesOf;
    mutable qsizetype m_indexed = 0;
};

} // namespace keelson
