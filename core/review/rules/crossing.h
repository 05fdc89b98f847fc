// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"

// How events get from one subsystem to another: out through a gateway of the one, in through a gateway of the other.

namespace keelson::review {

bool leadsOut(const Element &service);  ///< A gateway that tells other subsystems.
bool leadsIn(const Element &service);   ///< A gateway that listens to them.

/// An event that services of a subsystem consume straight from another.
struct Crossing
{
    const Element *event = nullptr;
    const Element *target = nullptr;     ///< The subsystem it comes into.
    QList<const Element *> publishers;   ///< In other subsystems; services.
    QList<const Relation *> consumed;    ///< By which services of the target consume it.
};
QList<Crossing> crossingsOf(const Model &model, const Element &event);

/// Puts the gateways between that are missing.
void leadThroughGateways(Edit &edit, const Model &model, const Crossing &crossing);

/// A subsystem in which events go round has a hub, and a lake behind it that keeps them.
void ensureHub(Edit &edit, const Model &model, Id subsystem);

/// The consumer gets a new event of the publisher: directly within a subsystem, through gateways from one to another.
void carry(Edit &edit, const Model &model, const QString &name, const Element &publisher, const Element &consumer);

} // namespace keelson::review
