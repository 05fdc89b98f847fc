// SPDX-License-Identifier: MIT
#pragma once

#include "core/review/rule.h"

// What the tables of rules share: asking a rule again before something is mended, and a few words.

namespace keelson::review {

/// The element a finding is about, as long as its rule says the same of it; null when the finding is out of date.
const Element *standing(const Model &model, const Finding &finding, Look look);
const Element *standing(const Model &model, const Finding &finding, LookAll look);

/// An edit in the words of the fix that makes it.
Edit mending(const char *label);
/// Says one thing of an element; empty for null.
Edit saying(const Element *element, const char *label, QLatin1StringView property, const Value &value);
/// An item at the end of a list.
Id append(Edit &edit, const Model &model, Id owner, QLatin1StringView list);

/// Those of the attributes that consumers do not find in an event, by the name of a field or of a part of one; none while
/// nobody has said what it carries. The id of the entity always comes along, as id or as orderId.
QStringList notCarried(const Model &model, const Element &event, const QStringList &attributes);
/// Whether a control service finds the event by its correlation key: all fields of the key come along, or nobody has said yet
/// what does.
bool correlates(const Model &model, const Element &service, const Element &event);
/// Whether its subsystem is ready for a service to publish and consume: there is a hub, or it does so already.
bool hasHub(const Model &model, const Element &service);
/// Lets the event carry more, in the way its contract is written.
void addFields(Edit &edit, const Model &model, const Element &event, const QStringList &names);

/// Stores and APIs are called alike in many services: "Entities of Order BFF".
QString placed(const Model &model, const Element &element);
/// “a”, “b” and 3 more.
QString quoted(const QStringList &names);

} // namespace keelson::review
