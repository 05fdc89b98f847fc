// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure/failure.h"

#include <QHash>

#include <vector>

namespace keelson::failure {

/// What of an element is looked at. A service that cannot answer may still take its events in, and the other way round.
enum class Role : quint8 {
    Works,     ///< It is there and runs.
    Serves,    ///< It answers who asks it.
    Takes,     ///< It takes events in.
    Gives,     ///< It gives events out.
    Happens,   ///< Of an event: it is told.
    Shows,     ///< Of a read model: it is up to date.
    Places,    ///< Of a subsystem: one of the regions it runs in is there.
    Path,      ///< One way of an actor to a service.
    Activity,
};

struct Node
{
    Role role = Role::Works;
    Id element;
    bool isAny = false;  ///< Down only when all it needs is down, not as soon as one is.
};

/// An arrow to a node that needs another, or has its news from it.
struct Arrow
{
    int to = -1;
    Because because = Because::Contained;
    bool isSoft = false;  ///< The other is merely worse off without it.
};

/// How much waits for a node that takes or gives events, while it cannot.
struct Buffer
{
    double kept = 0;           ///< Seconds for which what waits is kept.
    QList<int> channels;       ///< Works of the streams and queues it waits in.
    int serves = -1;           ///< Of what gives: while this is down nothing happens that would have to wait.
};

struct ActivityNode
{
    int node = -1;
    int takes = -1;      ///< Of the service that offers it.
    Id element;
    Id actor;
    QString name;
    Id subsystem;
};

/// How long a store's list of changes and an event bus hold on to what cannot be handed on, in seconds.
constexpr double outboxRetention = 86400;

/// Nodes by number; what needs a node, what has news from it. Node numbers follow the names of the elements.
class Graph
{
public:
    std::vector<Node> nodes;
    std::vector<std::vector<Arrow>> dependents;  ///< By node: what needs it.
    std::vector<int> needs;                      ///< By node: how many others it needs, softly or not.
    std::vector<std::vector<Arrow>> news;        ///< By node: what is late when it is.
    QHash<int, Buffer> buffers;                  ///< Of nodes that take or give.
    QHash<int, QList<int>> keepers;              ///< By event: Works of the lakes that keep it.
    QHash<int, double> lakeRetention;            ///< By Works of a lake, in seconds; 0 = for good.
    QList<ActivityNode> activities;
    QList<Id> canFail;                           ///< In the order of name, then id.
    QList<Id> services;
    QHash<Id, QString> names;
    QHash<Id, Id> subsystemOf;                   ///< Of services; and of subsystems, themselves.
    QHash<Id, int> crossings;                    ///< By subsystem.
    QList<Id> subsystems;
    QList<Id> externals;

    int find(Role role, Id element) const { return m_numbers.value({element, int(role)}, -1); }
    int add(Role role, Id element, bool isAny = false);
    /// A node without a name of its own: ways of an actor, of which a service may have several.
    int addOther(Role role, Id element, bool isAny = false);
    void need(int node, int on, Because because, bool isSoft = false);
    void tell(int from, int to, Because because);

private:
    QHash<std::pair<Id, int>, int> m_numbers;
};

// Each builds a part of it.
void addPlaces(Graph &graph, const Model &model);
void addServices(Graph &graph, const Model &model);
void addEvents(Graph &graph, const Model &model);
void addActivities(Graph &graph, const Model &model);

/// Services whose events are answers to events: what is late comes out late.
bool isReactor(const Element &service);

} // namespace keelson::failure
