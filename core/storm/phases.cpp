// SPDX-License-Identifier: MIT
#include "core/storm/phases.h"

#include "core/storm/grammar.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::storm {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView first[] = { kinds::domainEvent, kinds::text };
constexpr QLatin1StringView doubts[] = { kinds::hotspot };
constexpr QLatin1StringView lanes[] = { kinds::swimlane };
constexpr QLatin1StringView deciders[] = { kinds::actor, kinds::externalSystem, kinds::command, kinds::readModel };
constexpr QLatin1StringView rules[] = { kinds::policy };
constexpr QLatin1StringView gains[] = { kinds::opportunity, kinds::valueCreated, kinds::valueDestroyed };
constexpr QLatin1StringView turns[] = { kinds::pivotalEvent };
constexpr QLatin1StringView borders[] = { kinds::boundedContext, kinds::aggregate };

// A day holds three hours of this at most, so the whole table is a little less.
constexpr Phase rows[] = {
    { "check-in"_L1, QT_TRANSLATE_NOOP("Phases", "Check-in"),
      QT_TRANSLATE_NOOP("Phases", "Say in one sentence who you are and what you hope to know at the end. Then read the purpose aloud."),
      QT_TRANSLATE_NOOP("Phases", "Somebody who knows a part of the story and is missing. Somebody who only came to listen."),
      QT_TRANSLATE_NOOP("Phases", "Everybody has spoken once, and everybody can add a note."), 5, first },
    { "explore"_L1, QT_TRANSLATE_NOOP("Phases", "Chaotic exploration"),
      QT_TRANSLATE_NOOP("Phases", "Write down what happens, in the past tense, one event a note. Work alone and silently, no questions. Put it roughly where it belongs in time."),
      QT_TRANSLATE_NOOP("Phases", "Talk that starts too early. Notes that are wishes or steps of a screen. Give the first event yourself when nobody begins."),
      QT_TRANSLATE_NOOP("Phases", "Notes come slowly, and people begin to read those of the others."), 30, doubts },
    { "timeline"_L1, QT_TRANSLATE_NOOP("Phases", "Enforce the timeline"),
      QT_TRANSLATE_NOOP("Phases", "Make it one story: put what happens first to the left, what goes on at the same time below. One of you moves the notes; pass on every 5 minutes."),
      QT_TRANSLATE_NOOP("Phases", "Two notes that say the same: agree on one, or find out that they differ. What nobody can answer becomes a hotspot; do not solve it now."),
      QT_TRANSLATE_NOOP("Phases", "Somebody can read it from left to right without a jump."), 30, lanes },
    { "people"_L1, QT_TRANSLATE_NOOP("Phases", "People and systems"),
      QT_TRANSLATE_NOOP("Phases", "Add who decides here, and which systems we depend on. Small notes beside the events they cause; only where it tells us something."),
      QT_TRANSLATE_NOOP("Phases", "“User” and “the system”: ask which. Systems whose name starts a sigh belong beside a hotspot."),
      QT_TRANSLATE_NOOP("Phases", "Every part of the story has somebody who acts in it."), 20, deciders },
    { "walk"_L1, QT_TRANSLATE_NOOP("Phases", "Walk-through"),
      QT_TRANSLATE_NOOP("Phases", "One of you tells the story aloud, note by note, another listens for gaps. Then once more from the end: what must have happened for this?"),
      QT_TRANSLATE_NOOP("Phases", "A sentence that begins with “usually”: ask for the other case. Whenever something always follows, there is a rule to write down."),
      QT_TRANSLATE_NOOP("Phases", "The story was told from both ends, and nobody had to explain a note that is missing."), 30, rules },
    { "hotspots"_L1, QT_TRANSLATE_NOOP("Phases", "Problems and opportunities"),
      QT_TRANSLATE_NOOP("Phases", "Mark what hurts and what could be better, where it happens. Then each of you spends the votes on what matters most."),
      QT_TRANSLATE_NOOP("Phases", "Blame; a hotspot is about the work, not about a person. Quiet people: give them the pen."),
      QT_TRANSLATE_NOOP("Phases", "The votes are counted and the first one has somebody who takes care of it."), 20, gains },
    { "pivots"_L1, QT_TRANSLATE_NOOP("Phases", "Pivotal events"),
      QT_TRANSLATE_NOOP("Phases", "Which few events change the game? Draw a line there and give the part that starts a name."),
      QT_TRANSLATE_NOOP("Phases", "More than a handful. People who come and go at a line: it is a good one."),
      QT_TRANSLATE_NOOP("Phases", "The parts have names that everybody would use outside of this room."), 15, turns },
    { "contexts"_L1, QT_TRANSLATE_NOOP("Phases", "Emerging contexts"),
      QT_TRANSLATE_NOOP("Phases", "Where does a word change its meaning? Draw a frame around what belongs together and give it a name."),
      QT_TRANSLATE_NOOP("Phases", "Frames that are only the chart of the departments. A rule that needs notes of two frames."),
      QT_TRANSLATE_NOOP("Phases", "You could hand each frame to one team."), 20, borders },
    { "close"_L1, QT_TRANSLATE_NOOP("Phases", "Close"),
      QT_TRANSLATE_NOOP("Phases", "Look at the parking lot: drop it, or say who takes it along. One sentence each: what do you know now that you did not know before?"),
      QT_TRANSLATE_NOOP("Phases", "Promises without a name beside them."),
      QT_TRANSLATE_NOOP("Phases", "Everybody has spoken, and the story is exported."), 5, {} },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Phases", text);
}

bool isIntroduced(const Kind &kind, const Phase &last)
{
    return std::any_of(std::begin(rows), &last + 1, [&kind](const Phase &row) {
        return std::find(row.kinds.begin(), row.kinds.end(), kind.id) != row.kinds.end();
    });
}

} // namespace

std::span<const Phase> phases() { return rows; }

const Phase *phase(QAnyStringView id)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [id](const Phase &r) { return r.id == id; });
    return row == std::end(rows) ? nullptr : row;
}

QList<const Kind *> kindsUpTo(QAnyStringView phaseId, Level level)
{
    const Phase *reached = phase(phaseId);
    QList<const Kind *> result;
    for (const Kind *kind : grammar::noteKinds()) {
        if (kind->level <= level && (!reached || isIntroduced(*kind, *reached)))
            result.append(kind);
    }
    return result;
}

QString title(const Phase &phase) { return translated(phase.title); }
QString say(const Phase &phase) { return translated(phase.say); }
QString watch(const Phase &phase) { return translated(phase.watch); }
QString goOn(const Phase &phase) { return translated(phase.goOn); }

} // namespace keelson::storm
