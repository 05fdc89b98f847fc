// SPDX-License-Identifier: MIT
#include "app/gui/storm/gestures.h"

#include "core/storm/grammar.h"
#include "app/gui/storm/holding.h"
#include "app/gui/storm/placing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

/// "Move “Order placed”", "Move 3 notes".
QString labelFor(const Model &model, const QList<Id> &notes, const char *one, const char *several)
{
    if (notes.size() == 1)
        return Storm::tr(one).arg(named(model, notes));
    return Storm::tr(several, nullptr, int(notes.size()));
}

} // namespace

QString named(const Model &model, const QList<Id> &notes)
{
    const Placement *placement = notes.size() == 1 ? model.placement(notes.first()) : nullptr;
    const Element *element = placement ? model.element(placement->element) : nullptr;
    if (element && !element->name.isEmpty())
        return Storm::tr("“%1”", "name in a label").arg(element->name);
    if (element)
        return vocabulary::label(*element->kind);
    return Storm::tr("%n notes", nullptr, int(notes.size()));
}

Outcome moveNotes(const Model &model, const QList<Id> &notes, QPointF delta)
{
    Outcome outcome { Edit(labelFor(model, notes, QT_TRANSLATE_NOOP("Storm", "Move %1"),
                                    QT_TRANSLATE_N_NOOP("Storm", "Move %n notes"))), notes };
    for (const Id note : unlocked(model, notes)) {
        if (const Placement *placement = model.placement(note))
            outcome.edit.set(note, properties::position, placement->position + delta);
    }
    return outcome;
}

Outcome resizeNote(const Model &model, Id note, const QRectF &rect)
{
    Outcome outcome { Edit(Storm::tr("Resize %1").arg(named(model, { note }))), { note } };
    if (!model.placement(note) || isLocked(model, note))
        return outcome;
    outcome.edit.set(note, properties::position, rect.topLeft());
    outcome.edit.set(note, properties::size, rect.size());
    return outcome;
}

Outcome renameNote(const Model &model, Id note, const QString &text)
{
    const Placement *placement = model.placement(note);
    Outcome outcome { Edit(Storm::tr("Rename to “%1”").arg(text.simplified())), { note } };
    if (placement && !isLocked(model, note))
        outcome.edit.set(placement->element, properties::name, text.simplified());
    return outcome;
}

namespace {

/// Keeps what still makes sense of a relation whose one end changes its kind.
void refit(Edit &edit, const Relation &relation, const Kind &from, const Kind &to)
{
    if (vocabulary::allows(*relation.kind, from.id, to.id))
        return;
    edit.remove(relation.id);
    const grammar::Connection link = grammar::connection(from, to);
    if (link.relation && !link.reversed)
        edit.relate(link.relation->id, relation.from, relation.to);
}

} // namespace

Outcome changeKind(const Model &model, const QList<Id> &notes, const Kind &kind)
{
    Outcome outcome { Edit(Storm::tr("Make %1 a %2").arg(named(model, notes), vocabulary::label(kind))), notes };
    QSet<Id> changed;
    for (const Id note : unlocked(model, notes)) {
        const Placement *placement = model.placement(note);
        const Element *element = placement ? model.element(placement->element) : nullptr;
        if (element && element->kind != &kind)
            changed.insert(element->id);
    }
    const auto kindOf = [&](Id id) -> const Kind & {
        return changed.contains(id) ? kind : *model.element(id)->kind;
    };
    for (const Id id : std::as_const(changed)) {
        outcome.edit.set(id, properties::kind, QString(kind.id));
        for (const Relation *relation : model.relationsFrom(id))
            refit(outcome.edit, *relation, kind, kindOf(relation->to));
        for (const Relation *relation : model.relationsTo(id)) {
            if (!changed.contains(relation->from))
                refit(outcome.edit, *relation, kindOf(relation->from), kind);
        }
    }
    return outcome;
}

namespace {

/// True when nothing but these notes speaks of the element.
bool onlyStandsIn(const Model &model, const Element &element, const QSet<Id> &notes)
{
    for (const Placement *placement : model.placementsOf(element.id)) {
        if (!notes.contains(placement->id))
            return false;
    }
    const auto designed = [](const Relation *relation) { return drawnOnMap(relation->kind->drawn); };
    const auto from = model.relationsFrom(element.id);
    const auto to = model.relationsTo(element.id);
    return element.parent.isNull() && model.contentsOf(element.id).isEmpty()
        && std::none_of(from.begin(), from.end(), designed)
        && std::none_of(to.begin(), to.end(), designed);
}

} // namespace

Outcome removeItems(const Model &model, const QList<Id> &chosen)
{
    const QList<Id> items = unlocked(model, chosen);
    QList<Id> notes;
    for (const Id item : items) {
        if (model.placement(item))
            notes.append(item);
    }
    const QString label = notes.isEmpty() ? Storm::tr("Disconnect")
        : labelFor(model, notes, QT_TRANSLATE_NOOP("Storm", "Remove %1"),
                   QT_TRANSLATE_N_NOOP("Storm", "Remove %n notes"));
    Outcome outcome { Edit(label), {} };
    const QSet<Id> gone(notes.begin(), notes.end());
    for (const Id item : items) {
        if (model.relation(item) || model.placement(item))
            outcome.edit.remove(item);
        const Placement *placement = model.placement(item);
        const Element *element = placement ? model.element(placement->element) : nullptr;
        if (element && onlyStandsIn(model, *element, gone))
            outcome.edit.remove(element->id);
    }
    return outcome;
}

Outcome duplicateNotes(const Model &model, const QList<Id> &notes)
{
    Outcome outcome { Edit(labelFor(model, notes, QT_TRANSLATE_NOOP("Storm", "Duplicate %1"),
                                    QT_TRANSLATE_N_NOOP("Storm", "Duplicate %n notes"))), {} };
    QList<QRectF> rects;
    for (const Id note : notes) {
        if (const Placement *placement = model.placement(note))
            rects.append(rectOf(model, *placement));
    }
    const QPointF down(0, layout::boundsOf(rects).height() + layout::boardGap);
    for (const Id note : notes) {
        const Placement *placement = model.placement(note);
        const Element *element = placement ? model.element(placement->element) : nullptr;
        if (!element)
            continue;
        const Id same = element->kind->scope == NameScope::None
            ? copyOf(outcome.edit, *element) : element->id;
        outcome.select.append(outcome.edit.place(*model.view(placement->view), same,
                                                 placement->position + down, placement->size));
    }
    return outcome;
}

Outcome mergeElements(const Model &model, Id duplicate, Id known)
{
    const Element *into = model.element(known);
    Outcome outcome { Edit(Storm::tr("Merge into “%1”").arg(into ? into->name : QString())), {} };
    if (into && model.element(duplicate) && duplicate != known)
        outcome.edit.set(duplicate, properties::aliasOf, known);
    return outcome;
}

} // namespace keelson::storm
