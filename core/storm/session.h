// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/storm/phases.h"

#include <optional>

// A facilitated session is facts on its board: what is planned, who is here, which phase it is in and how long each was
// held. Reading gives a value, what a person does gives an edit; nobody here knows a clock or a window.

namespace keelson::storm {

struct AgendaItem
{
    Id id;
    const Phase *phase = nullptr;  ///< Never null.
    int minutes = 0;               ///< Planned, with what was added since.
};

struct Participant
{
    Id id;
    QString name;
    int turns = 0;  ///< How often this one has been the driver.
};

/// A while in which the timer of a phase ran.
struct Stretch
{
    QString phase;
    qint64 began = 0;   ///< ms since the epoch, UTC.
    qint64 length = 0;  ///< ms.

    qint64 end() const { return began + length; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// What the facts on a board amount to.
struct Session
{
    Id board;
    Level level = Level::Design;  ///< Of the board.
    QString purpose;
    QString phase;  ///< Id of the phase under way; empty = none is.
    QList<AgendaItem> agenda;
    QList<Participant> participants;
    QList<Stretch> stretches;  ///< By their beginning.
    Id driver;                 ///< Who has the keyboard now; null = nobody yet.
    QString lastItem;          ///< Order keys of the ends of its lists, for what is appended.
    QString lastParticipant;
    QString lastTurn;

    bool isUnderWay() const { return !phase.isEmpty(); }
    /// Index of the phase under way in the agenda; -1 = none.
    KEELSON_CORE int current() const;
    /// The neighbour of the phase under way in the agenda, or null at the ends.
    KEELSON_CORE const Phase *neighbour(int step) const;
    KEELSON_CORE const AgendaItem *item(QAnyStringView phaseId) const;
    KEELSON_CORE const Participant *participant(Id id) const;
    /// ms for which a phase was held so far, without a timer that runs.
    KEELSON_CORE qint64 held(QAnyStringView phaseId) const;
};

/// Any board can be asked; one without a session gives an empty one. Pure; any thread.
KEELSON_CORE Session readSession(const Model &model, Id board);

// --- Agenda and phases --------------------------------------------------------------------------------------------

/// The table of phases as the agenda where there is none yet, and its first phase.
KEELSON_CORE Edit startSession(const Session &session);
/// `ran` is what the timer of the phase that is left ran meanwhile.
KEELSON_CORE Edit goTo(const Session &session, const Phase &phase, const std::optional<Stretch> &ran = {});
KEELSON_CORE Edit endSession(const Session &session, const std::optional<Stretch> &ran = {});
KEELSON_CORE Edit pauseTimer(const Session &session, const Stretch &ran);
KEELSON_CORE Edit setPurpose(const Session &session, const QString &purpose);
/// Minutes of a phase, at least one.
KEELSON_CORE Edit planMinutes(const AgendaItem &item, int minutes);
KEELSON_CORE Edit addToAgenda(const Session &session, const Phase &phase);
KEELSON_CORE Edit removeFromAgenda(const AgendaItem &item);
/// One place up (-1) or down (1); nothing at the ends.
KEELSON_CORE Edit moveInAgenda(const Session &session, int index, int step);
/// Phases of the table that the agenda leaves out.
KEELSON_CORE QList<const Phase *> leftOut(const Session &session);

// --- People -------------------------------------------------------------------------------------------------------

/// Names parted by commas, semicolons or line breaks; who is here already is passed over.
KEELSON_CORE Edit addParticipants(const Session &session, const QString &names);
KEELSON_CORE Edit renameParticipant(const Participant &participant, const QString &name);
KEELSON_CORE Edit removeParticipant(const Participant &participant);
/// Who has been the driver least often, in the order of the list beginning behind the driver; null when nobody is here.
KEELSON_CORE const Participant *nextDriver(const Session &session);
/// The keyboard goes to `participant`, which is a turn.
KEELSON_CORE Edit passTo(const Session &session, const Participant &participant);

} // namespace keelson::storm
