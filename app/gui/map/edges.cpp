// SPDX-License-Identifier: MIT
#include "app/gui/map/edges.h"

#include "app/render/textlayouts.h"
#include "core/layout/labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace keelson {

namespace {

struct Map
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

/// A longer name is elided; the inspector tells all of it.
constexpr double widestLabel = 150;
/// From a container's border to its name, and how high the name is.
constexpr QPointF titleInset(8, 6);
constexpr double titleHeight = 24;
constexpr double titleIcon = 30;

/// How wide texts of a role are. Looking a font up takes longer than measuring a text.
class Widths
{
public:
    explicit Widths(TextRole role) : m_metrics(fontFor(role, largestPixels(role))) { }
    double operator()(const QString &text) const { return m_metrics.horizontalAdvance(text); }

private:
    QFontMetricsF m_metrics;
};

/// What edges find in their way: boxes, and the names of what holds others. Words are in nobody's way.
layout::Ground groundOf(const QList<SceneNode> &nodes)
{
    QSet<Id> holders;
    for (const SceneNode &node : nodes)
        holders.insert(node.container);
    const Widths titleWidth(TextRole::Title);
    const Widths captionWidth(TextRole::Caption);
    layout::Ground ground;
    for (const SceneNode &node : nodes) {
        if (node.outline == Outline::Plain)
            continue;
        if (node.outline != Outline::Container && node.outline != Outline::Frame && !holders.contains(node.id)) {
            ground.walls.append(node.rect);
            continue;
        }
        ground.frames.append(node.rect);
        const double name = titleIcon + titleWidth(node.text) + 14 + captionWidth(node.caption);
        ground.signs.append({ node.rect.topLeft() + titleInset, QSizeF(std::min(name, node.rect.width() * 0.7), titleHeight) });
    }
    return ground;
}

/// Collects what joins the boxes.
class Edges
{
public:
    Edges(const Model &model, const Theme &theme) : m_model(model), m_theme(theme) { }

    void addFlows(const QList<EventFlow> &flows)
    {
        for (const EventFlow &flow : flows) {
            SceneEdge edge = between(flow.from, flow.to);
            edge.id = Id::derived(flow.from, flow.to, "event-flow");
            edge.elements = flow.events;
            edge.carries = flow.relations;
            edge.colour = m_theme.swatch(QString(kinds::domainEvent)).border;
            edge.label = flow.events.size() == 1 ? m_model.element(flow.events.first())->name
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

    QList<SceneEdge> take() const { return m_edges; }

private:
    static SceneEdge between(Id from, Id to)
    {
        SceneEdge edge;
        edge.from = from;
        edge.to = to;
        return edge;
    }

    const Model &m_model;
    const Theme &m_theme;
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
    Edges edges(model, theme);
    QList<EventFlow> flows = eventFlows(model, view);
    flows.removeIf([&](const EventFlow &flow) {
        return !positions.contains(flow.from) || !positions.contains(flow.to);
    });
    edges.addFlows(flows);
    addRelations(edges, model, view, positions);
    return edges.take();
}

QList<SceneEdge> routed(QList<SceneEdge> edges, const QList<SceneNode> &nodes, const QHash<Id, QList<QPointF>> &bends,
                        const Stop &stop, const layout::Progress &progress)
{
    QHash<Id, QRectF> rects;
    for (const SceneNode &node : nodes)
        rects.insert(node.id, node.rect);
    const layout::Ground ground = groundOf(nodes);
    QList<layout::Wire> wires;
    for (SceneEdge &edge : edges) {
        edge.bends = bends.value(edge.id);
        wires.append({ rects.value(edge.from), rects.value(edge.to), edge.bends });
    }
    const QList<layout::Path> paths = layout::routed(ground, wires, stop, progress);
    const Widths width(TextRole::Label);
    QList<layout::Label> labels;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString &label = edges.at(i).label;
        edges[i].path = QPolygonF(paths.at(i));
        labels.append({ paths.at(i), label.isEmpty() ? 0 : std::min(widestLabel, width(label) + 6) });
    }
    const QList<layout::LabelSpot> spots = layout::placeLabels(labels, ground.walls + ground.signs);
    for (qsizetype i = 0; i < spots.size(); ++i) {
        edges[i].labelAt = spots.at(i).along;
        edges[i].labelRoom = spots.at(i).room;
    }
    return edges;
}

} // namespace keelson
