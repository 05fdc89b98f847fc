// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <optional>
#include <span>

// What a map can show of an architecture. The aspects are data: one row each, in the order in which they are offered.
// A view of the map says which one it is by a property; formats and command line read the same table.

namespace keelson {

enum class Aspect {
    Bulkheads,  ///< Subsystems, the services in them, the events between them.
    Context,    ///< Who and what is around the system.
    Internals,  ///< What one service is made of, behind the three faces of its API.
    EventFlow,  ///< Where one event comes from and what follows it.
    Frontends,  ///< What a main app is composed of.
    Teams,      ///< Who owns what.
    Clouds,     ///< Which account and region what runs in.
};

struct AspectRow
{
    Aspect aspect;
    QLatin1StringView id;
    const char *label;  ///< "System context"
    const char *help;
    const char *hint;   ///< What to do when there is nothing to show yet.
    QLatin1StringView glyph;
    std::span<const QLatin1StringView> subjects;  ///< Kinds of what it may be about, besides the whole system.
    bool isAboutOne = false;                      ///< It shows nothing without a subject.
};

namespace aspects {

/// Property of a view: id of its aspect; absent = Bulkheads.
inline constexpr QLatin1StringView aspectProperty{"aspect"};
/// Property of a view of an event's flow: after how many events in a row it stops.
inline constexpr QLatin1StringView hopsProperty{"hops"};
inline constexpr int usualHops = 2;
inline constexpr int mostHops = 12;

KEELSON_CORE std::span<const AspectRow> all();
KEELSON_CORE const AspectRow &row(Aspect aspect);
/// The row of an id, or null.
KEELSON_CORE const AspectRow *named(QAnyStringView id);

/// Null stands for the map of a document that has none yet: its bulkheads.
KEELSON_CORE Aspect of(const View *view);
KEELSON_CORE int hopsOf(const View *view);

KEELSON_CORE bool mayBeAbout(const AspectRow &row, const Kind &kind);
/// What one sees who looks into a thing of that kind; nothing where there is no inside.
KEELSON_CORE std::optional<Aspect> inside(const Kind &kind);

/// A view of that aspect of the subject, or of the whole where that is null. It is no part of any document yet; whoever
/// writes it down, on whichever machine, writes the same record.
KEELSON_CORE View viewOf(Aspect aspect, const Element *subject);
/// The view that the document holds of it, the first by name; null when there is none.
KEELSON_CORE const View *kept(const Model &model, Aspect aspect, Id subject);

/// Translated, in the application's language.
KEELSON_CORE QString label(const AspectRow &row);
KEELSON_CORE QString help(const AspectRow &row);
KEELSON_CORE QString hint(const AspectRow &row);

} // namespace aspects
} // namespace keelson
