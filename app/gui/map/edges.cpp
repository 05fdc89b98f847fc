// SPDX-License-Identifier: MIT
#include "app/gui/map/edges.h"

#include "core/layout/route.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson {

namespace {

struct Map
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

/// Edges that join the same two boxes spread over this much of their width, so that there is room for a label each.
constexpr double portSpread = 124;
constexpr double channelSpread = 28;
/// Neighbouring edges change their lane by so much, in so many lanes.
constexpr double laneWidth = 9;
constexpr int lanes = 5;

/// A label must not reach into those of its neighbours; the inspector tells the whole name.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 20;
    return name.size() <= longest ? name : name.first(longest - 1).trimmed() + QChar(0x2026);
}

/// Everything edges need to know of the boxes.
class Edges
{
public:
    Edges(const Model &model, const MapPositions &positions, const Theme &theme)
        : m_model(model), m_positions(positions), m_theme(theme)
    {
        for (auto it = positions.begin(); it != positions.end(); ++it) {
            // Edges may run over what holds others, not over the others.
            const Element *element = model.element(it.key());
            if (element && element->kind->box.outline != Outline::Container && !holdsShown(model, positions, it.key()))
                m_boxes.append({ it.key(), it.value() });
        }
        std::sort(m_boxes.begin(), m_boxes.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    void addFlows(const QList<EventFlow> &flows)
    {
        for (const EventFlow &flow : flows) {
            SceneEdge edge = between(flow.from, flow.to);
            edge.id = Id::derived(flow.from, flow.to, "event-flow");
            edge.elements = flow.events;
            edge.carries = flow.relations;
            edge.colour = m_theme.swatch(QString(kinds::domainEvent)).border;
            edge.label = flow.events.size() == 1 ? shortened(m_model.element(flow.events.first())->name)
                                                 : Map::tr("%n events", nullptr, int(flow.events.size()));
            m_edges.append(edge);
        }
    }

    void addRelation(const Relation &relation, Id from, Id to)
    {
        SceneEdge edge = between(from, to);
        edge.id = relation.id;
        edge.elements = { relation.id };
        edge.carries = { relation.id };
        edge.colour = m_theme.connector;
        edge.stroke = Stroke::Dashed;
        edge.arrow = relation.is(relations::calls) ? Arrow::Filled : Arrow::Open;
        edge.label = relation.is(relations::calls) ? text(relation.properties.value(QStringLiteral("operation")))
                                                   : vocabulary::label(*relation.kind);
        m_edges.append(edge);
    }

    /// All of them, with paths that keep apart.
    QList<SceneEdge> routed()
    {
        QHash<std::pair<Id, Id>, int> together;
        for (const SceneEdge &edge : std::as_const(m_edges))
            ++together[pairOf(edge)];
        QHash<std::pair<Id, Id>, int> done;
        int lane = 0;
        for (SceneEdge &edge : m_edges)
            route(edge, done[pairOf(edge)]++, together.value(pairOf(edge)), lane++ % lanes);
        return m_edges;
    }

private:
    static std::pair<Id, Id> pairOf(const SceneEdge &edge) { return std::minmax(edge.from, edge.to); }

    static SceneEdge between(Id from, Id to)
    {
        SceneEdge edge;
        edge.from = from;
        edge.to = to;
        return edge;
    }

    void route(SceneEdge &edge, int index, int count, int lane) const
    {
        QList<QRectF> obstacles;
        for (const auto &[id, rect] : m_boxes) {
            if (id != edge.from && id != edge.to)
                obstacles.append(rect);
        }
        const double part = count > 1 ? double(index) / (count - 1) - 0.5 : 0;
        const double channel = count > 1 ? part * channelSpread : (double(lane) - lanes / 2) * laneWidth;
        const double spread = count > 2 ? 1.2 * portSpread : portSpread;
        edge.path = QPolygonF(layout::orthogonalRoute(m_positions.value(edge.from), m_positions.value(edge.to),
                                                      obstacles, part * spread, channel));
    }

    const Model &m_model;
    const MapPositions &m_positions;
    const Theme &m_theme;
    QList<std::pair<Id, QRectF>> m_boxes;
    QList<SceneEdge> m_edges;
};

bool isFlow(const Relation &relation)
{
    return relation.is(relations::publishes) || relation.is(relations::consumes);
}

void addRelations(Edges &edges, const Model &model, const View *view, const MapPositions &positions)
{
    QList<const Relation *> relations;
    for (const Relation &relation : model.relations()) {
        if (drawnOnMap(relation.kind->drawn) && !isFlow(relation))
            relations.append(&relation);
    }
    std::sort(relations.begin(), relations.end(), [](auto *a, auto *b) { return a->id < b->id; });
    for (const Relation *relation : std::as_const(relations)) {
        const Element *from = shownFor(model, view, relation->from);
        const Element *to = shownFor(model, view, relation->to);
        // What stands in the other is joined with it by standing there.
        if (from && to && positions.contains(from->id) && positions.contains(to->id)
            && !liesIn(model, from->id, to->id) && !liesIn(model, to->id, from->id))
            edges.addRelation(*relation, from->id, to->id);
    }
}

} // namespace

bool holdsShown(const Model &model, const MapPositions &positions, Id box)
{
    const QList<const Element *> contents = model.contentsOf(box);
    return std::any_of(contents.begin(), contents.end(),
                       [&](const Element *content) { return positions.contains(content->id); });
}

QList<SceneEdge> mapEdges(const Model &model, const View *view, const MapPositions &positions, const Theme &theme)
{
    Edges edges(model, positions, theme);
    QList<EventFlow> flows = eventFlows(model, view);
    flows.removeIf([&](const EventFlow &flow) {
        return !positions.contains(flow.from) || !positions.contains(flow.to);
    });
    edges.addFlows(flows);
    addRelations(edges, model, view, positions);
    return edges.routed();
}

} // namespace keelson
