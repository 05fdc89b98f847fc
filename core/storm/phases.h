// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/vocabulary.h"

#include <QList>
#include <QString>

#include <span>

namespace keelson::storm {

/// A part of a session: what the facilitator says and looks at, and which notes come into play. One row of a table; rows
/// live as long as the program.
struct Phase
{
    QLatin1StringView id;  ///< What properties::phase of a board holds.
    const char *title;
    const char *say;       ///< To the people in the room.
    const char *watch;     ///< What the facilitator looks out for.
    const char *goOn;      ///< When it is time for the next phase.
    int minutes;           ///< Suggested.
    std::span<const QLatin1StringView> kinds;  ///< What it introduces: legend and palette grow with it.
};

/// In the order in which a session goes through them.
KEELSON_CORE std::span<const Phase> phases();
/// The row of an id, or null.
KEELSON_CORE const Phase *phase(QAnyStringView id);

/// Kinds that have been introduced when the phase is reached, in the order of the vocabulary; all that a board of that level
/// offers for an id that is no phase.
KEELSON_CORE QList<const Kind *> kindsUpTo(QAnyStringView phaseId, Level level = Level::Design);

/// Translated texts, in the application's language.
KEELSON_CORE QString title(const Phase &);
KEELSON_CORE QString say(const Phase &);
KEELSON_CORE QString watch(const Phase &);
KEELSON_CORE QString goOn(const Phase &);

} // namespace keelson::storm
