// SPDX-License-Identifier: MIT
#include "app/gui/map/scene.h"

#include "app/gui/map/aspects/aspectscene.h"
#include "app/gui/map/bends.h"
#include "app/gui/map/edges.h"
#include "app/render/light.h"
#include "core/metrics/edges.h"

namespace keelson {

namespace {

/// Words lie on everything: a person put them where they are.
constexpr int wordsLayer = 8;

const Choice *patternOf(const Element &element)
{
    const Property *property = vocabulary::property(*element.kind, properties::pattern);
    if (!property)
        return nullptr;
    const QString value = element.text(properties::pattern);
    for (const Choice &choice : property->choices) {
        if (choice.id == value)
            return &choice;
    }
    return nullptr;
}

/// Why a subsystem ends where it does, once somebody has said it.
QString divisionOf(const Element &element)
{
    constexpr QLatin1StringView criterion("divisionCriterion");
    const Property *property = vocabulary::property(*element.kind, criterion);
    const QString said = element.text(criterion);
    for (const Choice &choice : property ? property->choices : std::span<const Choice>()) {
        if (choice.id == said)
            return vocabulary::label(choice);
    }
    return {};
}

void dress(SceneNode &node, const Element &element, const Theme &theme)
{
    if (const Choice *pattern = patternOf(element)) {
        const Swatch swatch = theme.swatch(QString(pattern->id));
        node.fill = swatch.fill;
        node.border = swatch.border;
        node.ink = swatch.ink;
        node.caption = vocabulary::label(*pattern);
        node.glyph = pattern->id;
    }
    if (const QString division = divisionOf(element); !division.isEmpty())
        node.caption = division;
    const QString description = element.text(properties::description);
    node.tip = element.name + u'\n' + (description.isEmpty() ? node.caption : description);
}

SceneNode nodeOf(const Model &model, const View *view, const Element &element, const QRectF &rect, const Theme &theme)
{
    SceneNode node = elementNode(element, rect, theme);
    const Element *container = element.parent.isNull() ? nullptr : shownFor(model, view, element.parent);
    int depth = 0;
    if (container) {
        node.container = container->id;
        for (const Element *at = container; at; at = model.element(at->parent))
            ++depth;
    }
    node.layer = element.is(kinds::text) ? wordsLayer : depth;
    return node;
}

} // namespace

SceneNode elementNode(const Element &element, const QRectF &rect, const Theme &theme)
{
    SceneNode node = boxNode(*element.kind, element.name, rect, theme);
    node.id = element.id;
    node.element = element.id;
    dress(node, element, theme);
    return node;
}

SceneNode boxNode(const Kind &kind, const QString &name, const QRectF &rect, const Theme &theme)
{
    const Swatch swatch = theme.swatch(QString(kind.box.colour));
    SceneNode node;
    node.rect = rect;
    node.outline = kind.box.outline;
    node.fill = swatch.fill;
    node.border = swatch.border;
    node.ink = swatch.ink;
    node.text = name;
    node.caption = kind.box.outline == Outline::Plain ? QString() : vocabulary::label(kind);
    node.glyph = kind.box.glyph;
    node.tip = vocabulary::label(kind) + u'\n' + vocabulary::help(kind);
    node.resizable = true;
    return node;
}

Scene mapScene(const Model &model, const View *view, const MapPositions &positions, const Theme &theme, const Stop &stop,
               const layout::Progress &progress)
{
    Scene scene;
    scene.background = theme.board;
    if (aspects::of(view) != Aspect::Bulkheads) {
        const MapPlan plan = mapPlan(model, view);
        scene.nodes = map::nodesOf(model, plan, positions, theme);
        scene.edges = routed(map::edgesOf(plan, positions, theme), scene.nodes, map::bendsIn(model, view), stop, progress);
        return scene;
    }
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const Element *element = model.element(it.key());
        if (!element)
            continue;
        scene.nodes.append(nodeOf(model, view, *element, it.value(), theme));
        if (scene.nodes.last().outline == Outline::Box && holdsShown(model, positions, it.key()))
            scene.nodes.last().outline = Outline::Container;
    }
    std::sort(scene.nodes.begin(), scene.nodes.end(), [](const SceneNode &a, const SceneNode &b) {
        return std::tie(a.layer, a.id) < std::tie(b.layer, b.id);
    });
    scene.edges = routed(mapEdges(model, view, positions, theme), scene.nodes, map::bendsIn(model, view), stop, progress);
    return scene;
}

void lightMap(Scene &scene, const Model &model, const Live &live)
{
    if (!live.isConnected())
        return;
    for (SceneNode &node : scene.nodes)
        light(node, live);
    for (SceneEdge &edge : scene.edges) {
        if (const std::optional<Vitals> vitals = together(model, live, edge.carries))
            light(edge, *vitals, live);
    }
}

Scene mapScene(const Model &model, const View *view, const Live &live, const Theme &theme)
{
    Scene scene = mapScene(model, view, mapPositions(model, view), theme);
    lightMap(scene, model, live);
    return scene;
}

} // namespace keelson
