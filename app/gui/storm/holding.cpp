// SPDX-License-Identifier: MIT
#include "app/gui/storm/holding.h"

#include "core/storm/reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

Id groupIdOf(const Model &model, Id note)
{
    const Placement *placement = model.placement(note);
    return placement ? reference(placement->properties.value(properties::group)) : Id();
}

/// Everything that stands on the board of the first note, in the order of the story; what lies under the notes comes last.
QList<Id> boardOf(const Model &model, const QList<Id> &notes)
{
    const Placement *first = model.placement(notes.value(0));
    if (!first)
        return {};
    const Reading reading = read(model, first->view);
    QList<Id> all;
    for (const Note &note : reading.notes)
        all.append(note.placement->id);
    for (const QList<Ground> *ground : { &reading.pivots, &reading.lanes, &reading.contexts }) {
        for (const Ground &each : *ground)
            all.append(each.placement->id);
    }
    return all;
}

const Element *elementOf(const Model &model, Id note)
{
    const Placement *placement = model.placement(note);
    return placement ? model.element(placement->element) : nullptr;
}

} // namespace

bool isLocked(const Model &model, Id note)
{
    const Placement *placement = model.placement(note);
    return placement && flag(placement->properties.value(properties::locked));
}

QList<Id> unlocked(const Model &model, const QList<Id> &notes)
{
    QList<Id> result = notes;
    result.removeIf([&](Id note) { return isLocked(model, note); });
    return result;
}

Outcome toggleLock(const Model &model, const QList<Id> &notes)
{
    const bool locks = !unlocked(model, notes).isEmpty();
    Outcome outcome { Edit((locks ? Storm::tr("Lock %1") : Storm::tr("Unlock %1")).arg(named(model, notes))), notes };
    for (const Id note : notes) {
        if (model.placement(note) && isLocked(model, note) != locks)
            outcome.edit.set(note, properties::locked, locks ? Value(true) : Value());
    }
    return outcome;
}

QList<Id> groupOf(const Model &model, Id note)
{
    const Id group = groupIdOf(model, note);
    if (group.isNull())
        return { note };
    QList<Id> members;
    for (const Placement *placement : model.placementsIn(model.placement(note)->view)) {
        if (groupIdOf(model, placement->id) == group)
            members.append(placement->id);
    }
    return members;
}

Outcome groupNotes(const Model &model, const QList<Id> &notes)
{
    Outcome outcome { Edit(Storm::tr("Group %n notes", nullptr, int(notes.size()))), notes };
    if (notes.size() < 2)
        return outcome;
    const Id group = Id::create();
    for (const Id note : notes) {
        if (model.placement(note))
            outcome.edit.set(note, properties::group, group);
    }
    return outcome;
}

Outcome ungroupNotes(const Model &model, const QList<Id> &notes)
{
    QList<Id> members;
    QSet<Id> seen { Id() };
    for (const Id note : notes) {
        const Id group = groupIdOf(model, note);
        if (seen.contains(group))
            continue;
        seen.insert(group);
        const QList<Id> together = groupOf(model, note);
        if (together.size() > 1) // Otherwise the others went elsewhere, and it is in none.
            members += together;
    }
    Outcome outcome { Edit(Storm::tr("Ungroup %n notes", nullptr, int(members.size()))), notes };
    for (const Id member : std::as_const(members))
        outcome.edit.set(member, properties::group, Value());
    return outcome;
}

QList<Id> sameKind(const Model &model, const QList<Id> &notes)
{
    QSet<const Kind *> wanted;
    for (const Id note : notes) {
        if (const Element *element = elementOf(model, note))
            wanted.insert(element->kind);
    }
    QList<Id> result = boardOf(model, notes);
    result.removeIf([&](Id note) { return !wanted.contains(elementOf(model, note)->kind); });
    return result;
}

QList<Id> sameName(const Model &model, const QList<Id> &notes)
{
    QSet<QString> wanted;
    for (const Id note : notes) {
        if (const Element *element = elementOf(model, note))
            wanted.insert(element->name.simplified().toCaseFolded());
    }
    QList<Id> result = boardOf(model, notes);
    result.removeIf([&](Id note) { return !wanted.contains(elementOf(model, note)->name.simplified().toCaseFolded()); });
    return result;
}

} // namespace keelson::storm
