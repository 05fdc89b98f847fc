// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/listing.h"
#include "app/gui/views/outcome.h"
#include "core/layout/board.h"
#include "core/model/model.h"

#include <QStringList>

// What a person does on a storm board, as functions from the model to an edit. None of them knows a window.

namespace keelson::storm {

/// A note in the making.
struct NewNote
{
    const Kind *kind = nullptr;
    QString name;
    QPointF position;
    Id beside;  ///< Placement it continues: the two are connected where the grammar has a relation. May be null.
    std::optional<QSizeF> size = {};  ///< Nothing: the kind's own.
};

/// Rectangles of the notes of a board; lanes and pivotal lines lie under them and take no room.
QList<QRectF> takenOn(const Model &model, Id board);

/// Where a note of `kind` finds room beside a placement.
QPointF roomBeside(const Model &model, const Placement &neighbour, const Kind &kind, layout::Side side);

/// A known name places the known element. `board` null makes the document's first board.
Outcome addNote(const Model &model, Id board, const NewNote &note);
/// One note a line, in the order of the lines, in rows from `at` on.
Outcome addLines(const Model &model, Id board, const QList<Line> &lines, QPointF at);

Outcome moveNotes(const Model &model, const QList<Id> &notes, QPointF delta);
Outcome resizeNote(const Model &model, Id note, const QRectF &rect);
Outcome renameNote(const Model &model, Id note, const QString &text);
/// Relations that the new kind cannot have become the usual one for it, or go.
Outcome changeKind(const Model &model, const QList<Id> &notes, const Kind &kind);
/// Takes notes off the board. What stands nowhere else and takes part in no service goes with its last note.
/// Relations among `items` are removed.
Outcome removeItems(const Model &model, const QList<Id> &items);
/// Further notes of the same things, a little lower; things without identity of name are copied.
Outcome duplicateNotes(const Model &model, const QList<Id> &notes);

/// Empty when the two kinds have nothing to say to each other, or have said it already.
Outcome connectNotes(const Model &model, Id from, Id to);
/// Puts a nameless note of `middle` between the two and connects all three.
Outcome connectThrough(const Model &model, Id from, Id to, const Kind &middle);

/// From now on `duplicate` is `known`.
Outcome mergeElements(const Model &model, Id duplicate, Id known);

/// Things of the same kind and name as the note's, in their scope.
QList<Id> namesakesOf(const Model &model, Id note);
/// The namesakes become the note's element.
Outcome mergeInto(const Model &model, Id note, const QList<Id> &duplicates);

/// From storm to map: events and what commands and aggregates result in are published by the service, events that
/// trigger a policy or inform a read model are consumed by it, read models are materialized.
Outcome giveToService(const Model &model, const QList<Id> &notes, Id service);

/// What the label of an undo calls them: "“Order placed”", "3 notes".
QString named(const Model &model, const QList<Id> &notes);

} // namespace keelson::storm
