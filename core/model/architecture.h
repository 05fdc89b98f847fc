// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QList>

// What one asks of an architecture: who publishes, who consumes, what belongs where. Review, wiring, what-if, views and
// formats ask the same questions and must get the same answers. Pure; any thread; pointers live as long as the model.
// Lists name each element once, in the order of name, then id.

namespace keelson::architecture {

// Ids of the three patterns of services.
inline constexpr QLatin1StringView bff{"bff"};
inline constexpr QLatin1StringView esg{"esg"};
inline constexpr QLatin1StringView control{"control"};

/// What a property of the element is: what was said of it, or what the vocabulary takes for granted.
KEELSON_CORE QString given(const Element &element, QLatin1StringView property);
KEELSON_CORE double givenNumber(const Element &element, QLatin1StringView property, double otherwise = 0);
KEELSON_CORE bool givenFlag(const Element &element, QLatin1StringView property);
/// True when somebody said it, be it what is taken for granted anyway.
KEELSON_CORE bool isSaid(const Element &element, QLatin1StringView property);
/// The same for an item of a list.
KEELSON_CORE QString given(const Child &item, const ItemList &list, QLatin1StringView column);
/// Words of a property of type Names, separated by commas or lines: trimmed, none empty.
KEELSON_CORE QStringList names(const Element &element, QLatin1StringView property);
KEELSON_CORE QStringList names(const QString &text);

KEELSON_CORE bool isService(const Element &element, QLatin1StringView pattern);
KEELSON_CORE bool isService(const Element &element, QLatin1StringView pattern, QLatin1StringView variant);

/// The element itself or the nearest container that is a service; null when it is in none.
KEELSON_CORE const Element *serviceOf(const Model &model, Id element);
/// The element itself or the nearest container that is a subsystem; null when it is in none.
KEELSON_CORE const Element *subsystemOf(const Model &model, Id element);
/// The team that owns the element, or else the nearest container of it that has one; null when nobody does.
KEELSON_CORE const Element *ownerOf(const Model &model, Id element);

/// Services, what their functions do included; and what publishes or consumes outside of any, such as a lake.
KEELSON_CORE QList<const Element *> publishersOf(const Model &model, Id event);
KEELSON_CORE QList<const Element *> consumersOf(const Model &model, Id event);
/// What a service and the functions in it publish and consume.
KEELSON_CORE QList<const Element *> publishedBy(const Model &model, Id service);
KEELSON_CORE QList<const Element *> consumedBy(const Model &model, Id service);
/// Of a service and of all that is in it, to what is outside of it, as services where they are in one.
KEELSON_CORE QList<const Element *> calledBy(const Model &model, Id service);
KEELSON_CORE QList<const Element *> callersOf(const Model &model, Id service);

/// Contents of a kind, direct ones alone.
KEELSON_CORE QList<const Element *> contentsOf(const Model &model, Id container, QLatin1StringView kind);

} // namespace keelson::architecture
