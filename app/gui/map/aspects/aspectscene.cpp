// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/aspectscene.h"

#include "app/gui/map/scene.h"

#include <algorithm>
#include <tuple>

namespace keelson::map {

namespace {

constexpr int wordsLayer = 8;
constexpr qsizetype longestLabel = 24;

int depthOf(const QHash<Id, Id> &containers, Id box)
{
    int depth = 0;
    for (Id at = containers.value(box); !at.isNull() && depth < wordsLayer - 2; at = containers.value(at))
        ++depth;
    return depth;
}

void dress(SceneNode &node, const BoxLook &look)
{
    node.outline = look.outline.value_or(node.outline);
    if (!look.caption.isEmpty())
        node.caption = look.caption;
    node.badge = look.badge;
    if (!look.tip.isEmpty())
        node.tip += (node.tip.isEmpty() ? QString() : QStringLiteral("\n")) + look.tip;
}

/// What is no element cannot be picked up: it goes where what is in it goes.
SceneNode frameNode(Id id, const BoxLook &look, const QRectF &rect, const Theme &theme)
{
    SceneNode node = boxNode(*look.kind, look.name, rect, theme);
    node.id = id;
    node.element = id;
    node.tip = look.name;
    node.movable = node.resizable = false;
    return node;
}

SceneNode partNode(const MapPart &part, const QRectF &rect, const Theme &theme)
{
    const Swatch swatch = theme.swatch(QString(part.colour));
    SceneNode node;
    node.id = part.id;
    node.element = part.id;
    node.container = part.owner;
    node.rect = rect;
    node.outline = part.side == MapPart::Side::Top ? Outline::Round : Outline::Line;
    node.fill = swatch.fill;
    node.border = swatch.border;
    node.ink = swatch.ink;
    node.text = part.text;
    node.tip = part.tip;
    node.movable = node.resizable = false;
    return node;
}

QString shortened(const QString &label)
{
    return label.size() <= longestLabel ? label : label.first(longestLabel - 1).trimmed() + QChar(0x2026);
}

} // namespace

QList<SceneNode> nodesOf(const Model &model, const MapPlan &plan, const MapPositions &positions, const Theme &theme)
{
    QHash<Id, Id> containers;
    for (const layout::Box &box : plan.boxes)
        containers.insert(box.id, box.container);
    QList<SceneNode> nodes;
    for (const layout::Box &box : plan.boxes) {
        const Element *element = model.element(box.id);
        const BoxLook look = plan.looks.value(box.id);
        if (!positions.contains(box.id) || (!element && !look.kind))
            continue;
        const QRectF rect = positions.value(box.id);
        SceneNode node = element ? elementNode(*element, rect, theme) : frameNode(box.id, look, rect, theme);
        dress(node, look);
        node.container = box.container;
        node.layer = element && element->is(kinds::text) ? wordsLayer : depthOf(containers, box.id);
        nodes.append(node);
    }
    for (const MapPart &part : plan.parts) {
        if (!positions.contains(part.id))
            continue;
        nodes.append(partNode(part, positions.value(part.id), theme));
        nodes.last().layer = depthOf(containers, part.owner) + 1;
    }
    std::sort(nodes.begin(), nodes.end(), [](const SceneNode &a, const SceneNode &b) {
        return std::tie(a.layer, a.id) < std::tie(b.layer, b.id);
    });
    return nodes;
}

QList<SceneEdge> edgesOf(const MapPlan &plan, const MapPositions &positions, const Theme &theme)
{
    QList<SceneEdge> edges;
    for (const MapLine &line : plan.lines) {
        if (!positions.contains(line.from) || !positions.contains(line.to))
            continue;
        SceneEdge edge;
        edge.id = line.id;
        edge.from = line.from;
        edge.to = line.to;
        edge.elements = line.elements;
        edge.carries = line.carries;
        edge.label = shortened(line.label);
        edge.colour = line.isEvent ? theme.swatch(QString(kinds::domainEvent)).border : theme.connector;
        edge.stroke = line.isEvent ? Stroke::Solid : Stroke::Dashed;
        edge.arrow = line.arrow;
        edges.append(edge);
    }
    return edges;
}

} // namespace keelson::map
