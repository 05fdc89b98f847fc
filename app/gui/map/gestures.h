// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "app/gui/views/outcome.h"

// What a person does on a map, as functions from the model to an edit. None of them knows a window.

namespace keelson::map {

/// What a gesture on a map needs to know. The first gesture that gives something a place gives all that is shown its
/// place, so that nothing else moves from then on.
struct Shown
{
    const Model &model;
    Id view;                        ///< Null makes the document's first map.
    const MapPositions &positions;  ///< As drawn.
    const View *unkept = nullptr;   ///< A view that is in no document yet: the first gesture writes it down.

    /// The view, wherever it is held; null for the document's first map.
    const View *shown() const { return unkept ? unkept : model.view(view); }
};

/// The view to write to, added when there is none.
Id viewFor(Edit &edit, const Shown &shown);
/// Writes down where everything else stands.
void settle(Edit &edit, const Shown &shown, Id view, const QSet<Id> &except);

/// A connection that can be meant when one box is drawn to another.
struct Meaning
{
    QString label;  ///< Translated, for a menu.
    Outcome outcome;
};

/// Moves boxes, and puts those that were dropped into another container, or out of theirs, there. `onto` is the
/// container under the mouse, or null; one that cannot hold a box passes it on to the next around it.
Outcome moveBoxes(const Shown &shown, const QList<Id> &boxes, QPointF delta, Id onto);
Outcome resizeBox(const Shown &shown, Id box, const QRectF &rect);
/// `within` is the container under it, or null.
Outcome addBox(const Shown &shown, const Kind &kind, const QString &name, QPointF position, Id within);
/// Words keep their lines.
Outcome renameBox(const Model &model, Id box, const QString &name);
/// Writes down a view that is in no document yet.
Outcome keepView(const View &view);
/// Whether services show what they are made of.
Outcome setInsides(const Shown &shown, bool on);
/// After how many events in a row an event's flow stops.
Outcome setHops(const Shown &shown, int hops);
/// Elements with all they contain; relations; of an event flow, what makes the event flow there.
Outcome removeItems(const Shown &shown, const QList<Id> &items);
/// Takes all places away but those of words and of what is there only because somebody put it there: the map arranges itself.
Outcome tidy(const Model &model, Id view);

/// What drawing from one to the other can mean, the most usual first.
QList<Meaning> meanings(const Model &model, Id from, Id to);
/// A named event from service to service, service to hub or hub to service; empty when these two do not exchange any.
Outcome sendEvent(const Model &model, Id from, Id to, const QString &event);
bool canSendEvent(const Model &model, Id from, Id to);

} // namespace keelson::map
