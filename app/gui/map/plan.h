// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "core/layout/bulkhead.h"
#include "core/model/aspects.h"

#include <QHash>
#include <QRectF>
#include <QSet>

namespace keelson {

/// What is different about a box from what its kind says. What stands for no element, such as a frame around what nobody
/// owns, has a kind and a name of its own.
struct BoxLook
{
    std::optional<Outline> outline;
    QString caption;             ///< Instead of the kind or the pattern; empty = these.
    QString badge;
    QString tip;                 ///< Added to the usual one.
    const Kind *kind = nullptr;  ///< Of what is no element.
    QString name;                ///< Likewise.
};

/// Something that goes from one box to another, or all that does.
struct MapLine
{
    Id id;               ///< The relation, or derived from what it sums up.
    Id from;             ///< A box or a part.
    Id to;
    QList<Id> elements;  ///< Relation or events: what selecting it selects.
    QList<Id> carries;   ///< Relations.
    QString label;
    bool isEvent = true; ///< Or else a call, or another need.
    Arrow arrow = Arrow::Filled;
    double weight = 1;   ///< For the layout; 0 = it does not pull.
};

/// Something that hangs on a box and goes where that goes: a face of a service, a slot of an app.
struct MapPart
{
    enum class Side { Top, Left, Right };
    Id id;
    Id owner;
    Side side = Side::Top;
    int index = 0;  ///< Which of how many on that side.
    int count = 1;
    QString text;
    QString tip;
    QLatin1StringView colour;
};

/// What stands on a map and what joins it, before anything has a place.
struct MapPlan
{
    QList<layout::Box> boxes;  ///< By id of element.
    QList<layout::Link> links;
    layout::Spacing spacing;
    // Of all aspects but the bulkheads, whose lines are drawn from events and relations.
    QList<MapLine> lines;
    QHash<Id, BoxLook> looks;
    QList<MapPart> parts;
};

/// Where every box stands, by id of element; scene units.
using MapPositions = QHash<Id, QRectF>;

/// Events that run together from one box to the next: from a service to its hub, from hub to hub, from a hub
/// to a service.
struct EventFlow
{
    Id from;
    Id to;
    QList<Id> events;  ///< In the order of their names.
    QList<Id> relations;  ///< What is published or consumed there, in no order.

    friend bool operator==(const EventFlow &, const EventFlow &) = default;
};

/// True for elements that the view shows as a box. `view` null stands for the map of a document that has none yet.
bool isOnMap(const Model &model, const View *view, const Element &element);

/// The element, or the nearest container of it that the view shows; null when there is none.
const Element *shownFor(const Model &model, const View *view, Id element);

/// The same among boxes that are known.
const Element *nearestOf(const Model &model, const QSet<Id> &boxes, Id element);

/// True for the outer element itself and for what it contains, at any depth.
bool liesIn(const Model &model, Id inner, Id outer);

/// Derived from who publishes and who consumes: events go through the hub of the publisher's subsystem and that of
/// the consumer's; straight where there is no hub.
QList<EventFlow> eventFlows(const Model &model, const View *view);

/// Pure, as are the plans of each aspect.
MapPlan mapPlan(const Model &model, const View *view);
/// Where the parts of the boxes are.
MapPositions partPositions(const MapPlan &plan, const MapPositions &boxes);

/// `mapPlan` with positions; pure, may run on any thread.
MapPositions mapPositions(const Model &model, const View *view);

/// Property of a view: services show what they are made of.
inline constexpr QLatin1StringView showsInsides { "showsInsides" };
/// Property of a placement in a view that works out itself what it shows: somebody put the element there all the same.
inline constexpr QLatin1StringView putThere { "putThere" };

} // namespace keelson
