// SPDX-License-Identifier: MIT
#include "app/gui/storm/placing.h"

#include "app/gui/storm/gestures.h"
#include "core/storm/grammar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

/// A pasted list breaks into rows of this many notes.
constexpr int notesPerRow = 8;

QSizeF sizeOf(const Kind &kind)
{
    return { kind.note.width, kind.note.height };
}

bool takesRoom(const Kind &kind)
{
    return !liesUnderNotes(kind.note.outline);
}

} // namespace

Id boardFor(Edit &edit, Id board)
{
    return board.isNull() ? edit.addView(records::board, Storm::tr("Board")) : board;
}

Id placeNote(Edit &edit, Id board, Id element, QPointF position, std::optional<QSizeF> size)
{
    return edit.place(board, QString(records::board), element, position, size);
}

Id copyOf(Edit &edit, const Element &element)
{
    const Id copy = edit.add(element.kind->id, element.name, element.parent);
    for (auto it = element.properties.begin(); it != element.properties.end(); ++it)
        edit.set(copy, it.key(), it.value());
    return copy;
}

bool relate(Edit &edit, const Model &model, const Kind &fromKind, Id from, const Kind &toKind, Id to)
{
    const grammar::Connection link = grammar::connection(fromKind, toKind);
    if (!link.relation || from == to)
        return false;
    const Id start = link.reversed ? to : from;
    const Id end = link.reversed ? from : to;
    const auto known = model.targets(start, link.relation->id);
    const bool said = std::any_of(known.begin(), known.end(),
                                  [&](const Element *element) { return element->id == end; });
    if (!said)
        edit.relate(link.relation->id, start, end);
    return !said;
}

QList<QRectF> takenOn(const Model &model, Id board)
{
    QList<QRectF> taken;
    for (const Placement *placement : model.placementsIn(board)) {
        const Element *element = model.element(placement->element);
        if (element && takesRoom(*element->kind))
            taken.append(rectOf(model, *placement));
    }
    return taken;
}

QPointF roomBeside(const Model &model, const Placement &neighbour, const Kind &kind, layout::Side side)
{
    return layout::placeOnBoard(takenOn(model, neighbour.view), rectOf(model, neighbour), sizeOf(kind), side);
}

Outcome addNote(const Model &model, Id board, const NewNote &note)
{
    const QString name = note.name.simplified();
    const QString kindName = vocabulary::label(*note.kind);
    Outcome outcome { Edit(name.isEmpty() ? Storm::tr("Add %1").arg(kindName)
                                          : Storm::tr("Add %1 “%2”").arg(kindName, name)), {} };
    const Id view = boardFor(outcome.edit, board);
    const Id element = findOrAdd(outcome.edit, model, *note.kind, name);
    outcome.select = { placeNote(outcome.edit, view, element, note.position, note.size) };
    const Placement *beside = model.placement(note.beside);
    const Element *neighbour = beside ? model.element(beside->element) : nullptr;
    if (neighbour)
        relate(outcome.edit, model, *neighbour->kind, neighbour->id, *note.kind, element);
    return outcome;
}

Outcome addLines(const Model &model, Id board, const QList<Line> &lines, QPointF at)
{
    Outcome outcome { Edit(lines.size() == 1 ? Storm::tr("Paste “%1”").arg(lines.first().name)
                                             : Storm::tr("Paste %n notes", nullptr, int(lines.size()))), {} };
    if (lines.isEmpty())
        return outcome;
    QSizeF largest;
    for (const Line &line : lines)
        largest = largest.expandedTo(takesRoom(*line.kind) ? sizeOf(*line.kind) : QSizeF());
    const QSizeF step = largest + QSizeF(layout::boardGap, layout::boardGap);
    const int columns = int(qMin<qsizetype>(lines.size(), notesPerRow));
    const qsizetype rows = (lines.size() + columns - 1) / columns;
    const QSizeF block(columns * step.width() - layout::boardGap, double(rows) * step.height() - layout::boardGap);
    const QPointF corner = layout::placeNear(takenOn(model, board), at, block);
    const Id view = boardFor(outcome.edit, board);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const QPointF offset(double(i % columns) * step.width(), double(i / columns) * step.height());
        const Id element = findOrAdd(outcome.edit, model, *line.kind, line.name);
        if (!line.description.isEmpty() && !model.element(element))
            outcome.edit.set(element, properties::description, line.description);
        outcome.select.append(placeNote(outcome.edit, view, element, corner + offset));
    }
    return outcome;
}

Outcome connectNotes(const Model &model, Id from, Id to)
{
    Outcome outcome { Edit(Storm::tr("Connect")), {} };
    const Placement *start = model.placement(from);
    const Placement *end = model.placement(to);
    if (!start || !end)
        return outcome;
    const Element *first = model.element(start->element);
    const Element *second = model.element(end->element);
    outcome.edit = Edit(Storm::tr("Connect “%1” with “%2”").arg(first->name, second->name));
    relate(outcome.edit, model, *first->kind, first->id, *second->kind, second->id);
    outcome.select = { to };
    return outcome;
}

Outcome connectThrough(const Model &model, Id from, Id to, const Kind &middle)
{
    Outcome outcome { Edit(Storm::tr("Insert %1").arg(vocabulary::label(middle))), {} };
    const Placement *start = model.placement(from);
    const Placement *end = model.placement(to);
    if (!start || !end)
        return outcome;
    const Element *first = model.element(start->element);
    const Element *second = model.element(end->element);
    const QPointF between = (rectOf(model, *start).center() + rectOf(model, *end).center()) / 2
        - QPointF(middle.note.width, middle.note.height) / 2;
    const QPointF position = layout::placeNear(takenOn(model, start->view), between, sizeOf(middle), 8);
    const Id element = outcome.edit.add(middle.id, {});
    outcome.select = { placeNote(outcome.edit, start->view, element, position) };
    relate(outcome.edit, model, *first->kind, first->id, middle, element);
    relate(outcome.edit, model, middle, element, *second->kind, second->id);
    return outcome;
}

} // namespace keelson::storm
