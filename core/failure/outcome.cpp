// SPDX-License-Identifier: MIT
#include "core/failure/spread.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace keelson::failure {

namespace {

QString sortKey(const Graph &graph, const Effect &effect)
{
    return effect.activity.isEmpty() ? graph.names.value(effect.element) : effect.activity;
}

void sortEffects(QList<Effect> &effects, const Graph &graph)
{
    std::sort(effects.begin(), effects.end(), [&](const Effect &a, const Effect &b) {
        if (a.hasFailed != b.hasFailed)
            return a.hasFailed;
        if (a.state != b.state)
            return a.state > b.state;
        if (a.isStale() != b.isStale())
            return a.isStale();
        return std::tuple(sortKey(graph, a), a.element, a.actor) < std::tuple(sortKey(graph, b), b.element, b.actor);
    });
}

/// What one run of a spread comes to, in words of elements.
class Telling
{
public:
    Telling(const Graph &graph, const Spread &spread, const Outage &outage) : m_graph(graph), m_spread(spread), m_outage(outage) { }

    QList<Effect> activities() const
    {
        QList<Effect> effects;
        for (const ActivityNode &activity : m_graph.activities) {
            Effect effect{activity.element, activity.actor, activity.name, State::Unaffected, false, 0, 0, {}, {}, {}};
            tellState(effect, activity.node);
            if (effect.state != State::Unavailable)
                tellLate(effect, activity.takes);
            effects.append(effect);
        }
        sortEffects(effects, m_graph);
        return effects;
    }

    QList<Effect> elements(const QList<Id> &failed) const
    {
        QList<Effect> effects;
        for (const Id element : touched()) {
            Effect effect;
            effect.element = element;
            effect.hasFailed = failed.contains(element);
            effect.state = effect.hasFailed ? State::Unavailable : State::Unaffected;
            // A subsystem is not worse off as a whole because one of its services is.
            const bool isSubsystem = m_graph.subsystemOf.value(element) == element;
            tellState(effect, m_graph.find(Role::Works, element));
            tellState(effect, isSubsystem ? -1 : m_graph.find(Role::Serves, element));
            tellLate(effect, m_graph.find(Role::Takes, element));
            tellLate(effect, m_graph.find(Role::Shows, element));
            if (effect.isAffected())
                effects.append(effect);
        }
        sortEffects(effects, m_graph);
        return effects;
    }

private:
    QList<Id> touched() const
    {
        QList<Id> ids;
        QSet<Id> known;
        for (const auto *nodes : {&m_spread.downNodes(), &m_spread.worseNodes(), &m_spread.lateNodes()}) {
            for (const int node : *nodes) {
                const Role role = m_graph.nodes[node].role;
                const Id id = m_graph.nodes[node].element;
                if (role == Role::Happens || role == Role::Activity || role == Role::Path || role == Role::Places || known.contains(id))
                    continue;
                known.insert(id);
                ids.append(id);
            }
        }
        return ids;
    }

    void tellState(Effect &effect, int node) const
    {
        if (node < 0 || effect.hasFailed)
            return;
        const State state = m_spread.isDown(node) ? State::Unavailable : m_spread.isWorseOff(node) ? State::Degraded : State::Unaffected;
        if (state <= effect.state)
            return;
        effect.state = state;
        effect.why = m_spread.why(node);
    }

    void tellLate(Effect &effect, int node) const
    {
        if (node < 0 || !m_spread.isLate(node))
            return;
        const Lateness lateness = m_spread.lateness(node);
        effect.staleFor = m_outage.seconds + lateness.backlog / (m_outage.headroom - 1);
        effect.lost = lateness.lost;
        effect.replay = lateness.lake >= 0 ? m_graph.nodes[lateness.lake].element : Id();
        effect.whyStale = m_spread.whyLate(node);
    }

    const Graph &m_graph;
    const Spread &m_spread;
    const Outage &m_outage;
};

Blast blastOf(const Graph &graph, const Spread &spread, Id element)
{
    Blast blast;
    blast.element = element;
    for (const ActivityNode &activity : graph.activities) {
        if (spread.isDown(activity.node))
            ++blast.unavailable;
        else if (spread.isWorseOff(activity.node))
            ++blast.degraded;
        if (!spread.isDown(activity.node) && activity.takes >= 0 && spread.isLate(activity.takes))
            ++blast.stale;
    }
    for (const int node : spread.downNodes()) {
        if (graph.nodes[node].role == Role::Works && graph.nodes[node].element != element)
            ++blast.elements;
    }
    return blast;
}

/// How many there are, and how many of them are not down.
struct Tally
{
    int all = 0;
    int up = 0;

    void count(bool isDown)
    {
        ++all;
        up += isDown ? 0 : 1;
    }
    Tally without(const Tally &other) const { return {all - other.all, up - other.up}; }
    double share() const { return all > 0 ? double(up) / all : 1; }
};

/// By subsystem; under null, of the whole.
using Tallies = QHash<Id, Tally>;

Tallies activitiesUp(const Graph &graph, const Spread &spread)
{
    Tallies tallies;
    for (const ActivityNode &activity : graph.activities) {
        if (!activity.subsystem.isNull())
            tallies[activity.subsystem].count(spread.isDown(activity.node));
        tallies[Id()].count(spread.isDown(activity.node));
    }
    return tallies;
}

Tallies servicesUp(const Graph &graph, const Spread &spread)
{
    Tallies tallies;
    for (const Id service : graph.services) {
        const bool isDown = spread.isDown(graph.find(Role::Serves, service));
        const Id subsystem = graph.subsystemOf.value(service);
        if (!subsystem.isNull())
            tallies[subsystem].count(isDown);
        tallies[Id()].count(isDown);
    }
    return tallies;
}

/// Of activities, or of services where there are none.
double shareUp(const Tally &activities, const Tally &services)
{
    return activities.all > 0 ? activities.share() : services.share();
}

int percent(const Score &score)
{
    return int(std::lround(100 * (0.45 * score.containment + 0.35 * score.independence + 0.20 / (1 + score.crossings))));
}

} // namespace

int Outcome::count(State state) const
{
    return int(std::count_if(activities.begin(), activities.end(), [state](const Effect &effect) { return effect.state == state; }));
}

int Outcome::countStale() const
{
    return int(std::count_if(activities.begin(), activities.end(), [](const Effect &effect) { return effect.isStale(); }));
}

Dependence::Dependence(const Model &model)
{
    auto graph = std::make_shared<Graph>();
    addPlaces(*graph, model);
    addServices(*graph, model);
    addEvents(*graph, model);
    addActivities(*graph, model);
    for (const Node &node : graph->nodes)
        graph->names.insert(node.element, model.element(node.element)->name);
    m_graph = graph;
}

Outcome Dependence::fail(const QList<Id> &elements, const Outage &outage) const
{
    Outcome outcome;
    outcome.outage = outage;
    QList<int> nodes;
    for (const Id element : elements) {
        const int node = m_graph->find(Role::Works, element);
        if (node < 0 || outcome.failed.contains(element))
            continue;
        outcome.failed.append(element);
        nodes.append(node);
    }
    std::sort(nodes.begin(), nodes.end());
    Spread spread(*m_graph);
    spread.run(nodes, outage.seconds);
    const Telling telling(*m_graph, spread, outage);
    outcome.activities = telling.activities();
    outcome.elements = telling.elements(outcome.failed);
    return outcome;
}

QList<Blast> Dependence::ranking() const
{
    QList<Blast> blasts;
    Spread spread(*m_graph);
    for (const Id element : m_graph->canFail) {
        spread.run({m_graph->find(Role::Works, element)}, Outage().seconds);
        const Blast blast = blastOf(*m_graph, spread, element);
        if (blast.unavailable + blast.degraded + blast.stale > 0)
            blasts.append(blast);
    }
    std::sort(blasts.begin(), blasts.end(), [this](const Blast &a, const Blast &b) {
        const auto gravity = [](const Blast &blast) { return std::tuple(blast.unavailable, blast.degraded, blast.stale); };
        if (gravity(a) != gravity(b))
            return gravity(a) > gravity(b);
        return std::tuple(m_graph->names.value(a.element), a.element) < std::tuple(m_graph->names.value(b.element), b.element);
    });
    return blasts;
}

QList<Score> Dependence::scores() const
{
    QHash<Id, Score> known;
    QHash<Id, int> others;  // How many bulkheads besides it were failed.
    Spread spread(*m_graph);
    for (const Id failed : m_graph->subsystems + m_graph->externals) {
        spread.run({m_graph->find(Role::Works, failed)}, Outage().seconds);
        const Tallies activities = activitiesUp(*m_graph, spread);
        const Tallies services = servicesUp(*m_graph, spread);
        for (const Id subsystem : m_graph->subsystems) {
            Score &score = known[subsystem];
            const Tally own = activities.value(subsystem);
            const Tally ownServices = services.value(subsystem);
            if (failed == subsystem) {
                score.containment = shareUp(activities.value(Id()).without(own), services.value(Id()).without(ownServices));
                continue;
            }
            const int count = others[subsystem]++;
            score.independence = (score.independence * count + shareUp(own, ownServices)) / (count + 1);
        }
    }
    QList<Score> scores;
    for (const Id subsystem : m_graph->subsystems) {
        Score score = known.value(subsystem);
        score.subsystem = subsystem;
        score.crossings = m_graph->crossings.value(subsystem);
        score.activities = int(std::count_if(m_graph->activities.begin(), m_graph->activities.end(),
                                             [&](const ActivityNode &activity) { return activity.subsystem == subsystem; }));
        score.score = percent(score);
        scores.append(score);
    }
    std::stable_sort(scores.begin(), scores.end(), [](const Score &a, const Score &b) { return a.score < b.score; });
    return scores;
}

} // namespace keelson::failure
