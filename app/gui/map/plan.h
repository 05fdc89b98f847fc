// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/bulkhead.h"
#include "core/model/model.h"

#include <QRectF>

namespace keelson {

/// What stands on a map and what joins it, before anything has a place.
struct MapPlan
{
    QList<layout::Box> boxes;  ///< By id of element.
    QList<layout::Link> links;
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

/// True for elements that the view shows. `view` null stands for the map of a document that has none yet.
bool isOnMap(const Model &model, const View *view, const Element &element);

/// The element, or the nearest container of it that the view shows; null when there is none.
const Element *shownFor(const Model &model, const View *view, Id element);

/// True for the outer element itself and for what it contains, at any depth.
bool liesIn(const Model &model, Id inner, Id outer);

/// Derived from who publishes and who consumes: events go through the hub of the publisher's subsystem and that of
/// the consumer's; straight where there is no hub.
QList<EventFlow> eventFlows(const Model &model, const View *view);

MapPlan mapPlan(const Model &model, const View *view);

/// `mapPlan` with positions; pure, may run on any thread.
MapPositions mapPositions(const Model &model, const View *view);

/// Property of a view: services show what they are made of.
inline constexpr QLatin1StringView showsInsides { "showsInsides" };

} // namespace keelson
