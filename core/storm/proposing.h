// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/propose.h"
#include "core/storm/reading.h"

#include <QCoreApplication>
#include <QHash>

// What the rules of a proposal share. Internal to propose*.cpp.

namespace keelson::storm {

struct Proposing
{
    Q_DECLARE_TR_FUNCTIONS(keelson::storm::Proposing)
};

using Elements = QList<const Element *>;

/// The notes of a board by what they stand for.
class BoardIndex
{
public:
    BoardIndex(const Model &model, const Reading &reading);

    const Model &model() const { return m_model; }
    const Reading &reading() const { return m_reading; }
    /// Elements of the kind that stand on the board, in the order of the story, each once.
    Elements ofKind(QLatin1StringView kind) const;
    bool has(const Element &element) const { return m_first.contains(element.id); }
    /// The first note of an element that is on the board.
    const Note &note(const Element &element) const { return m_reading.notes.at(m_first.value(element.id)); }
    qsizetype order(Id element) const { return m_first.value(element, m_reading.notes.size()); }
    /// How near the nearest two notes of the elements stand, scene units.
    double distance(const Element &a, const Element &b) const;
    /// Elements of the kind with a note within `reach` of the element's first one, the nearest first. Scene units.
    Elements near(const Element &element, QLatin1StringView kind, double reach) const;

    /// Targets and sources that stand on the board, in the order of the story.
    Elements targets(const Element &from, QLatin1StringView relation) const;
    Elements sources(const Element &to, QLatin1StringView relation) const;
    /// Events that tell that the command was done, by itself or through what handles it.
    Elements resultsOf(const Element &command) const;
    bool isHandledOutside(const Element &command) const;

private:
    Elements resultsThrough(const Element &command, const Element &aggregate) const;
    QPointF middle(qsizetype note) const;
    Elements onBoard(const Elements &elements) const;

    const Model &m_model;
    const Reading &m_reading;
    QHash<Id, qsizetype> m_first;
    QMultiHash<Id, qsizetype> m_notes;
    QList<qsizetype> m_byTime;  ///< Notes by the middle of each, left to right.
};

/// What a command or event is about: "Submit Order" -> "Order". The whole name where that cannot be told.
QString nounOf(const Element &element);
/// Whether the event's words are those of the command, done.
bool tellsOf(const Element &event, const Element &command);
/// “A”, “B” and “C”, in the language of the program.
QString listed(const Elements &elements);
QString quoted(const QString &name);

/// Collects duties, each once.
class Duties
{
public:
    void add(QLatin1StringView relation, const Element &element, bool incoming = false);
    void add(QLatin1StringView relation, const Elements &elements);
    const QList<Duty> &list() const { return m_list; }

private:
    QList<Duty> m_list;
};

QList<ServiceProposal> proposeFrontends(const BoardIndex &board);
QList<ServiceProposal> proposeGateways(const BoardIndex &board);
QList<ServiceProposal> proposeControls(const BoardIndex &board, const QHash<Id, int> &homes);

/// Where each element of the board belongs, and the subsystems that makes.
struct Bulkheads
{
    QList<SubsystemProposal> subsystems;
    QHash<Id, int> homes;
};
Bulkheads proposeBulkheads(const BoardIndex &board, Id view);

} // namespace keelson::storm
