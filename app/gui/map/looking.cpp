// SPDX-License-Identifier: MIT
#include "app/gui/map/looking.h"

#include <QHash>

#include <algorithm>

namespace keelson::map {

namespace {

QHash<Id, Id> containersOf(const Scene &scene)
{
    QHash<Id, Id> containers;
    for (const SceneNode &node : scene.nodes)
        containers.insert(node.id, node.container);
    return containers;
}

class Walk
{
public:
    explicit Walk(const Scene &scene)
    {
        for (const SceneNode &node : scene.nodes)
            m_isPipe.insert(node.id, node.outline == Outline::Pipe);
        for (const SceneEdge &edge : scene.edges) {
            m_edges[edge.from].append(&edge);
            m_edges[edge.to].append(&edge);
        }
    }

    Looked reach(const QSet<Id> &seeds, int hops)
    {
        m_looked.nodes = seeds;
        QSet<Id> latest = seeds;
        for (int hop = 0; hop < hops && !latest.isEmpty(); ++hop) {
            m_next.clear();
            for (const Id node : std::as_const(latest))
                leave(node);
            latest = m_next;
        }
        // Between those that were reached last, too.
        for (const QList<const SceneEdge *> &edges : std::as_const(m_edges)) {
            for (const SceneEdge *edge : edges) {
                if (m_looked.nodes.contains(edge->from) && m_looked.nodes.contains(edge->to) && !isPipe(edge->from) && !isPipe(edge->to))
                    m_looked.edges.insert(edge->id);
            }
        }
        return m_looked;
    }

private:
    bool isPipe(Id node) const { return m_isPipe.value(node); }

    void leave(Id node)
    {
        for (const SceneEdge *edge : m_edges.value(node)) {
            m_looked.edges.insert(edge->id);
            const Id other = edge->from == node ? edge->to : edge->from;
            if (!isPipe(other)) {
                arrive(other);
                continue;
            }
            m_looked.nodes.insert(other);
            for (const Id event : edge->elements)
                pass(other, event);
        }
    }

    void pass(Id pipe, Id event)
    {
        if (m_passed.contains({ pipe, event }))
            return;
        m_passed.insert({ pipe, event });
        for (const SceneEdge *edge : m_edges.value(pipe)) {
            if (!edge->elements.contains(event))
                continue;
            m_looked.edges.insert(edge->id);
            const Id other = edge->from == pipe ? edge->to : edge->from;
            if (isPipe(other)) {
                m_looked.nodes.insert(other);
                pass(other, event);
            } else {
                arrive(other);
            }
        }
    }

    void arrive(Id node)
    {
        if (!m_looked.nodes.contains(node))
            m_next.insert(node);
        m_looked.nodes.insert(node);
    }

    QHash<Id, bool> m_isPipe;
    QHash<Id, QList<const SceneEdge *>> m_edges;
    Looked m_looked;
    QSet<Id> m_next;
    QSet<std::pair<Id, Id>> m_passed;
};

} // namespace

void keepOnly(Scene &scene, const Looked &looked, Rest rest)
{
    const QHash<Id, Id> containers = containersOf(scene);
    QSet<Id> stay = looked.nodes;
    for (const Id node : looked.nodes) {
        for (Id at = containers.value(node); !at.isNull() && !stay.contains(at); at = containers.value(at))
            stay.insert(at);
    }
    for (const SceneNode &node : std::as_const(scene.nodes)) {
        if (!node.movable && looked.nodes.contains(node.container))
            stay.insert(node.id);
    }
    if (rest == Rest::Hides) {
        scene.nodes.removeIf([&](const SceneNode &node) { return !stay.contains(node.id); });
        scene.edges.removeIf([&](const SceneEdge &edge) {
            return !looked.edges.contains(edge.id) || !stay.contains(edge.from) || !stay.contains(edge.to);
        });
        return;
    }
    for (SceneNode &node : scene.nodes)
        node.faded = node.faded || !stay.contains(node.id);
    for (SceneEdge &edge : scene.edges)
        edge.faded = edge.faded || !looked.edges.contains(edge.id);
}

Looked around(const Scene &scene, const QList<Id> &seeds, int hops)
{
    const QHash<Id, Id> containers = containersOf(scene);
    QSet<Id> within(seeds.begin(), seeds.end());
    for (const SceneEdge &edge : scene.edges) {
        if (within.contains(edge.id))
            within += QSet<Id> { edge.from, edge.to };
    }
    for (const SceneNode &node : scene.nodes) {
        for (Id at = node.id; !at.isNull(); at = containers.value(at)) {
            if (seeds.contains(at))
                within.insert(node.id);
        }
    }
    within.removeIf([&](Id id) { return !containers.contains(id); });
    return Walk(scene).reach(within, hops);
}

} // namespace keelson::map
