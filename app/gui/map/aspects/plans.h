// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"

// What each aspect shows: from the model and a view to boxes and the lines between them. Pure.

namespace keelson::map {

/// People, the subsystems as plain boxes, the systems around, and what goes between them, summed up.
MapPlan contextPlan(const Model &model, const View &view);
/// A service with the three faces of its API, what is in it, the events it takes and gives, and who is at the other end.
MapPlan internalsPlan(const Model &model, const View &view);
/// Producers, hubs, consumers of an event, and what those publish next, as many events on as the view says.
MapPlan eventFlowPlan(const Model &model, const View &view);
/// Main apps with their slots and the micro frontends in them in the order of the manifest, and the BFFs those call.
MapPlan frontendsPlan(const Model &model, const View &view);
/// Each team as a frame around what it owns; what nobody owns in a frame of its own.
MapPlan teamsPlan(const Model &model, const View &view);
/// Accounts as frames around their regions and the subsystems that run there.
MapPlan cloudsPlan(const Model &model, const View &view);

/// Of a frame around what no team owns, or what runs nowhere in particular.
Id leftOverFrame(Aspect aspect);
/// Of the frame of an account that is no element yet: subsystems speak of it by its name.
Id accountFrame(const QString &name);

/// The faces of a service.
inline constexpr char callsFace[] = "face: calls";
inline constexpr char eventsInFace[] = "face: events in";
inline constexpr char eventsOutFace[] = "face: events out";
inline Id faceOf(Id service, const char *face) { return Id::derived(service, {}, face); }

} // namespace keelson::map
