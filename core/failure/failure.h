// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QList>
#include <QString>

#include <memory>

// What happens when a part of the architecture fails: which activities of users become unavailable, because something they
// wait for is down; which grow stale, because events do not come; and what is lost. Pure; any thread. What is taken for
// granted is said in words.h (assumptions) and in docs/whatif.md.

namespace keelson::failure {

/// How long it lasts and how the rest makes up for it.
struct Outage
{
    double seconds = 3600;
    double headroom = 2;  ///< How many times as fast as events arrive their consumers can work; above 1.

    friend bool operator==(const Outage &, const Outage &) = default;
};

/// Why one thing is affected by another.
enum class Because {
    Contained,  ///< It is in it.
    RunsIn,     ///< It runs in that account or region.
    Calls,      ///< It calls it and waits.
    CalledBy,   ///< What comes in comes from there.
    Uses,       ///< It keeps or fetches something there.
    Part,       ///< It is made of it.
    Reached,    ///< Users get to it through that.
    Reads,      ///< Its events wait there.
    Sends,      ///< Its events go out through it.
    Publishes,  ///< An event, by what publishes it.
    Consumes,   ///< What is made of an event.
    Keeps,      ///< A view, by the service that keeps it.
};

/// One link of an explanation: `element` is affected because of `on`.
struct Step
{
    Id element;
    Because because = Because::Contained;
    Id on;

    friend bool operator==(const Step &, const Step &) = default;
};

/// In the order of gravity.
enum class State {
    Unaffected,
    Degraded,     ///< Works, but not as well: a fallback answers, one of several is left.
    Unavailable,
};

/// What the failure does to an activity or an element.
struct Effect
{
    Id element;               ///< Of an activity: the service or frontend that offers it.
    Id actor;                 ///< Of an activity: who does it; null where nobody is drawn.
    QString activity;         ///< What it is called; empty for elements.
    State state = State::Unaffected;
    bool hasFailed = false;   ///< It is what was chosen to fail.
    double staleFor = 0;      ///< Seconds during which it shows or does less than has happened; 0 = not at all.
    double lost = 0;          ///< Seconds of the outage whose events are gone for good unless they are replayed.
    Id replay;                ///< The event lake they can be replayed from; null = none.
    QList<Step> why;          ///< From here to what failed; empty for what failed itself.
    QList<Step> whyStale;     ///< The same for the events that do not come.

    bool isStale() const { return staleFor > 0; }
    bool isAffected() const { return hasFailed || isStale() || state != State::Unaffected; }
    friend bool operator==(const Effect &, const Effect &) = default;
};

struct KEELSON_CORE Outcome
{
    QList<Id> failed;           ///< As asked for, what cannot fail left out.
    Outage outage;
    QList<Effect> activities;   ///< All there are, the worst off first, then by name.
    QList<Effect> elements;     ///< Affected ones alone, the worst off first, then by name.

    int count(State state) const;  ///< Of activities.
    int countStale() const;        ///< Of activities that are available.
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// How much goes down with one element, in activities.
struct Blast
{
    Id element;
    int unavailable = 0;
    int degraded = 0;
    int stale = 0;
    int elements = 0;  ///< Others that go down with it.

    friend bool operator==(const Blast &, const Blast &) = default;
};

/// How well a subsystem holds as a bulkhead, 0 to 100:
///
///     score = 100 * (0.45 * containment + 0.35 * independence + 0.20 / (1 + crossings))
///
/// Where there are no activities to count, services are counted instead; where there are none either, the share is 1.
struct Score
{
    Id subsystem;
    int score = 0;
    double containment = 1;   ///< Share of the others' activities that stay available when it fails.
    double independence = 1;  ///< Share of its own that stay available when another subsystem or an external system fails, on average.
    int crossings = 0;        ///< Calls between its services and those of other subsystems, either way.
    int activities = 0;       ///< Its own.

    friend bool operator==(const Score &, const Score &) = default;
};

class Graph;

/// An architecture as what needs what. Built once, then asked; a copy costs a pointer.
class KEELSON_CORE Dependence
{
public:
    explicit Dependence(const Model &model);

    /// True for kinds of things that can fail.
    static bool canFail(const Element &element);

    Outcome fail(const QList<Id> &elements, const Outage &outage = {}) const;
    /// Of every element that can fail, the largest first. Those that touch nothing are left out.
    QList<Blast> ranking() const;
    /// Of every subsystem, the lowest score first.
    QList<Score> scores() const;

private:
    std::shared_ptr<const Graph> m_graph;
};

} // namespace keelson::failure
