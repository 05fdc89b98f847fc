// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/log.h"
#include "core/document/normalise.h"

#include <QSet>

namespace keelson {

/// What a change of the log said of a property.
struct Entry
{
    Change change;  ///< Its header.
    Value value;
};

/// What every property comes to after the first `count` changes of the log. Looks at the newest first, so that
/// of what lost nothing is decoded.
Facts fold(const Log &log, qsizetype count);
inline Facts fold(const Log &log) { return fold(log, log.size()); }

/// Adds the same of these records alone, of which `facts` must not know anything.
void addFacts(Facts &facts, const Log &log, const QSet<Id> &records, qsizetype count);

/// Takes a change in, in whatever order they come: of each property the latest stays.
void applyTo(Facts &facts, const Change &change);

/// The log in memory, and what won.
class History
{
public:
    const Log &log() const { return m_log; }
    const Facts &facts() const { return m_facts; }
    quint64 lastCounter() const { return qMax(m_log.lastCounter(), m_startCounter); }
    Value value(Id record, const QString &property) const;

    /// Begins with what a checkpoint holds: from here on the facts are known, what was said before is not.
    void start(const Facts &facts, quint64 lastCounter);
    /// The log up to where the checkpoint stands has come; the facts stay what they are.
    void complete(Log earlier);
    bool isComplete() const { return m_isComplete; }

    /// Adds a change later than all others.
    void append(const Change &change, const ChangeRow &row);
    /// Adds changes wherever they belong; those already here are passed over. Returns the new ones.
    QList<ChangeRow> unite(const QList<ChangeRow> &rows);
    /// Takes over what only these facts know, being later; returns how many that are. The log stays what it is.
    qsizetype remember(const Facts &facts);
    /// Takes over what was purged of changes that are here; returns the records whose facts are others now.
    QSet<Id> replaceBodies(const QHash<Stamp, QByteArray> &bodies);

    /// Everything the log says of the properties these facts are about, in stamp order. Each change is decoded once, however
    /// many of them it speaks of.
    using Entries = QHash<std::pair<Id, QString>, QList<Entry>>;
    Entries entriesOf(const QList<Fact> &facts) const;

private:
    Log m_log;
    Facts m_facts;
    quint64 m_startCounter = 0;
    bool m_isComplete = true;
};

} // namespace keelson
