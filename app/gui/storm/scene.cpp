// SPDX-License-Identifier: MIT
#include "app/gui/storm/scene.h"

#include "app/render/light.h"
#include "core/layout/route.h"

#include <QLineF>

namespace keelson {

namespace {

/// Lanes and pivotal lines reach this far beyond the outermost note.
constexpr double overhang = 80;

enum Layer { LaneLayer, FrameLayer, LineLayer, NoteLayer, RemarkLayer };

bool spansBoard(Outline outline)
{
    return outline == Outline::Lane || outline == Outline::Line;
}

int layerOf(const Kind &kind)
{
    if (kind.note.outline == Outline::Lane)
        return LaneLayer;
    if (kind.note.outline == Outline::Frame)
        return FrameLayer;
    if (kind.note.outline == Outline::Line)
        return LineLayer;
    return kind.id == kinds::hotspot || kind.id == kinds::opportunity ? RemarkLayer : NoteLayer;
}

/// Kinds are few and notes are many: what depends on the kind alone is made once.
class Notes
{
public:
    Notes(const Theme &theme) : m_theme(theme) { }

    SceneNode make(const Kind &kind)
    {
        auto found = m_prototypes.find(&kind);
        if (found == m_prototypes.end())
            found = m_prototypes.insert(&kind, noteOf(kind, {}, {}, m_theme));
        return *found;
    }

private:
    const Theme &m_theme;
    QHash<const Kind *, SceneNode> m_prototypes;
};

SceneNode nodeOf(const Placement &placement, const Element &element, Notes &notes)
{
    SceneNode node = notes.make(*element.kind);
    node.id = placement.id;
    node.element = element.id;
    node.rect = { placement.position, placement.size.value_or(node.rect.size()) };
    node.text = element.name;
    node.locked = flag(placement.properties.value(properties::locked));
    node.movable = !node.locked;
    node.resizable = !node.locked;
    const QString description = element.text(properties::description);
    if (!description.isEmpty())
        node.tip = element.name + u'\n' + description;
    return node;
}

QRectF notesBounds(const Scene &scene)
{
    QRectF bounds;
    for (const SceneNode &node : scene.nodes) {
        if (!spansBoard(node.outline))
            bounds = bounds.united(node.rect);
    }
    return bounds.isNull() ? bounds : bounds.adjusted(-overhang, -overhang, overhang, overhang);
}

void stretchLanes(Scene &scene)
{
    const QRectF bounds = notesBounds(scene);
    if (bounds.isNull())
        return;
    for (SceneNode &node : scene.nodes) {
        if (node.outline == Outline::Lane) {
            node.rect.setLeft(std::min(node.rect.left(), bounds.left()));
            node.rect.setRight(std::max(node.rect.right(), bounds.right()));
        } else if (node.outline == Outline::Line) {
            node.rect.setTop(std::min(node.rect.top(), bounds.top()));
            node.rect.setBottom(std::max(node.rect.bottom(), bounds.bottom()));
        }
    }
}

using NodesOf = QHash<Id, QList<qsizetype>>;

/// A thing that stands on the board several times is joined where that takes the shortest line.
std::pair<qsizetype, qsizetype> nearest(const Scene &scene, const QList<qsizetype> &from,
                                        const QList<qsizetype> &to)
{
    std::pair best(from.first(), to.first());
    double least = std::numeric_limits<double>::infinity();
    for (const qsizetype a : from) {
        for (const qsizetype b : to) {
            const QPointF way = scene.nodes.at(b).rect.center() - scene.nodes.at(a).rect.center();
            const double length = QPointF::dotProduct(way, way);
            if (length < least) {
                least = length;
                best = { a, b };
            }
        }
    }
    return best;
}

SceneEdge edgeOf(const Relation &relation, const SceneNode &from, const SceneNode &to,
                 const Theme &theme)
{
    SceneEdge edge;
    edge.id = relation.id;
    edge.from = from.id;
    edge.to = to.id;
    edge.path = QPolygonF(layout::straightRoute(from.rect, to.rect));
    edge.colour = theme.connector;
    edge.elements = { relation.id };
    return edge;
}

void addEdges(Scene &scene, const Model &model, const NodesOf &nodes, const Theme &theme)
{
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        for (const Relation *relation : model.relationsFrom(it.key())) {
            const auto to = nodes.constFind(relation->to);
            if (to == nodes.constEnd() || !drawnOnStorm(relation->kind->drawn))
                continue;
            const auto [a, b] = nearest(scene, it.value(), to.value());
            scene.edges.append(edgeOf(*relation, scene.nodes.at(a), scene.nodes.at(b), theme));
        }
    }
    std::sort(scene.edges.begin(), scene.edges.end(),
              [](const SceneEdge &a, const SceneEdge &b) { return a.id < b.id; });
}

} // namespace

SceneNode noteOf(const Kind &kind, const QString &name, QPointF position, const Theme &theme)
{
    const Swatch swatch = theme.swatch(QString(kind.note.colour));
    SceneNode node;
    node.rect = { position, QSizeF(kind.note.width, kind.note.height) };
    node.layer = layerOf(kind);
    node.outline = kind.note.outline;
    node.fill = swatch.fill;
    node.border = swatch.border;
    node.ink = swatch.ink;
    node.text = name;
    if (kind.note.outline != Outline::Plain)
        node.caption = vocabulary::label(kind);
    node.glyph = kind.note.glyph;
    node.tip = vocabulary::label(kind) + u'\n' + vocabulary::help(kind);
    node.resizable = true;
    return node;
}

Scene stormScene(const Model &model, const View &board, const Live &live, const Theme &theme)
{
    Scene scene;
    scene.background = theme.board;
    Notes notes(theme);
    NodesOf nodes;
    for (const Placement *placement : model.placementsIn(board.id)) {
        const Element *element = model.element(placement->element);
        if (!element)
            continue;
        nodes[element->id].append(scene.nodes.size());
        scene.nodes.append(nodeOf(*placement, *element, notes));
        light(scene.nodes.last(), live);
    }
    stretchLanes(scene);
    addEdges(scene, model, nodes, theme);
    return scene;
}

} // namespace keelson
