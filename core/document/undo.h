// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/history.h"
#include "core/finding.h"

namespace keelson {

/// What one author can take back and put back. Follows from the log alone, so it survives restarts
/// and merges: a change with `undoes` moves what it names from one side to the other. Taking back what another did is
/// a change like any other; one that says nothing, such as a purge, is none to take back.
class UndoList
{
public:
    explicit UndoList(Id author = {}) : m_author(author.toBytes()) { }

    void read(const Log &log);
    /// The change of the log, when it is the author's and later than those before.
    void add(const Log &log, qsizetype index);

    /// The change the next undo takes back, and the undo the next redo takes back; null = none.
    Stamp toUndo() const { return m_done.isEmpty() ? Stamp() : m_done.last(); }
    Stamp toRedo() const { return m_undone.isEmpty() ? Stamp() : m_undone.last().undo; }

private:
    struct Undone
    {
        Stamp change;
        Stamp undo;
    };
    void move(const Stamp &change, const Stamp &undoes);

    QByteArray m_author;
    QList<Stamp> m_done;
    QList<Undone> m_undone;
};

/// What taking a change back amounts to now: facts to write, and what others changed since.
struct Reversal
{
    QList<Fact> facts;
    QList<Finding> findings;
};

/// Touches only the properties where the change, or what put it back, still wins.
Reversal reversalOf(const Stamp &stamp, const History &history);

} // namespace keelson
