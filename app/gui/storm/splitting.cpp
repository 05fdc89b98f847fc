// SPDX-License-Identifier: MIT
#include "app/gui/storm/splitting.h"

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

QStringList said(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        if (!text.simplified().isEmpty())
            result.append(text.simplified());
    }
    return result;
}

const Element *elementOf(const Model &model, Id note)
{
    const Placement *placement = model.placement(note);
    return placement ? model.element(placement->element) : nullptr;
}

} // namespace

QStringList partsOfText(const QString &text)
{
    const QStringList lines = said(text.split(u'\n'));
    return lines.size() > 1 ? lines : said(text.split(u';'));
}

QStringList partsAt(const QString &text, qsizetype cursor)
{
    const qsizetype at = qBound(qsizetype(0), cursor, text.size());
    return said({ text.first(at), text.sliced(at) });
}

Outcome splitNote(const Model &model, Id note, const QStringList &parts)
{
    Outcome outcome { Edit(Storm::tr("Split %1").arg(named(model, { note }))), {} };
    const Placement *placement = model.placement(note);
    const Element *element = elementOf(model, note);
    if (!element || parts.size() < 2 || isLocked(model, note))
        return outcome;
    outcome.edit.set(element->id, properties::name, parts.first());
    outcome.select = { note };
    QList<QRectF> taken = takenOn(model, placement->view);
    QRectF above = rectOf(model, *placement);
    for (const QString &part : parts.sliced(1)) {
        const QPointF place = layout::placeOnBoard(taken, above, above.size(), layout::Side::Below);
        above = { place, above.size() };
        taken.append(above);
        const Id other = findOrAdd(outcome.edit, model, *element->kind, part, element->parent);
        outcome.select.append(outcome.edit.place(*model.view(placement->view), other, place, placement->size));
    }
    return outcome;
}

bool canMerge(const Model &model, const QList<Id> &notes)
{
    const Element *first = elementOf(model, notes.value(0));
    return first && notes.size() > 1 && std::all_of(notes.begin(), notes.end(), [&](Id note) {
        const Element *element = elementOf(model, note);
        return element && element->kind == first->kind && !isLocked(model, note);
    });
}

Outcome mergeNotes(const Model &model, const QList<Id> &notes)
{
    Outcome outcome { Edit(Storm::tr("Merge %n notes into %1", nullptr, int(notes.size())).arg(named(model, notes.first(notes.isEmpty() ? 0 : 1)))), {} };
    if (!canMerge(model, notes))
        return outcome;
    const Element *into = elementOf(model, notes.first());
    QStringList descriptions { into->text(properties::description) };
    QSet<Id> merged { into->id };
    for (const Id note : notes.sliced(1)) {
        const Element *element = elementOf(model, note);
        outcome.edit.remove(note);
        if (merged.contains(element->id))
            continue;
        merged.insert(element->id);
        descriptions.append(element->text(properties::description));
        outcome.edit.set(element->id, properties::aliasOf, into->id);
    }
    descriptions.removeDuplicates();
    descriptions.removeAll(QString());
    const QString description = descriptions.join(u"\n\n"_s);
    if (description != into->text(properties::description))
        outcome.edit.set(into->id, properties::description, description);
    outcome.select = { notes.first() };
    return outcome;
}

} // namespace keelson::storm
