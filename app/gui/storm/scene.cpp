// SPDX-License-Identifier: MIT
#include "app/gui/storm/scene.h"

#include "app/gui/storm/sceneparts.h"
#include "app/render/light.h"
#include "core/layout/route.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// Lanes and pivotal lines reach this far beyond the outermost note.
constexpr double overhang = 80;

/// Degrees that a hotspot is stuck on askew.
constexpr double hotspotTilt = 2.5;

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

enum Layer { LaneLayer, FrameLayer, LineLayer, NoteLayer, RemarkLayer };

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

/// A question that has its answer hangs straight and is calm.
void settle(SceneNode &node, const Theme &theme)
{
    node.tilt = 0;
    node.fill = mixed(theme.board, node.fill, 0.3);
    node.border = mixed(theme.board, node.border, 0.6);
    node.ink = theme.ink;
    node.glyph = u"check"_s;
    node.caption = Storm::tr("Settled");
}

} // namespace

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
    if (element.is(kinds::hotspot) && element.text("state"_L1) == "settled"_L1)
        settle(node, notes.theme());
    return node;
}

SceneNode noteOf(const Kind &kind, const QString &name, QPointF position, const Theme &theme, Level level)
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
        node.caption = vocabulary::label(kind, level);
    node.glyph = kind.note.glyph;
    node.tip = vocabulary::label(kind, level) + u'\n' + vocabulary::help(kind);
    node.resizable = true;
    if (kind.id == kinds::hotspot)
        node.tilt = hotspotTilt;
    return node;
}

SceneNode Notes::make(const Kind &kind)
{
    auto found = m_prototypes.find(&kind);
    if (found == m_prototypes.end())
        found = m_prototypes.insert(&kind, noteOf(kind, {}, {}, m_theme, m_level));
    return *found;
}

bool spansBoard(Outline outline)
{
    return outline == Outline::Lane || outline == Outline::Line;
}

void Extent::add(const QRectF &rect)
{
    left = std::min(left, rect.left() - overhang);
    top = std::min(top, rect.top() - overhang);
    right = std::max(right, rect.right() + overhang);
    bottom = std::max(bottom, rect.bottom() + overhang);
}

void stretch(QRectF &rect, Outline outline, const Extent &extent)
{
    if (outline == Outline::Lane) {
        rect.setLeft(std::min(rect.left(), extent.left));
        rect.setRight(std::max(rect.right(), extent.right));
    } else if (outline == Outline::Line) {
        rect.setTop(std::min(rect.top(), extent.top));
        rect.setBottom(std::max(rect.bottom(), extent.bottom));
    }
}

SceneEdge edgeOf(const Relation &relation, const QList<Stand> &from, const QList<Stand> &to, const Theme &theme)
{
    std::pair best(&from.first(), &to.first());
    double least = std::numeric_limits<double>::infinity();
    for (const Stand &a : from) {
        for (const Stand &b : to) {
            const QPointF way = b.rect.center() - a.rect.center();
            const double length = QPointF::dotProduct(way, way);
            if (length < least) {
                least = length;
                best = { &a, &b };
            }
        }
    }
    SceneEdge edge;
    edge.id = relation.id;
    edge.from = best.first->note;
    edge.to = best.second->note;
    edge.path = QPolygonF(layout::straightRoute(best.first->rect, best.second->rect));
    edge.colour = theme.connector;
    edge.elements = { relation.id };
    return edge;
}

Scene stormScene(const Model &model, const View &board, const Live &live, const Theme &theme)
{
    Scene scene;
    scene.background = theme.board;
    Notes notes(theme, vocabulary::level(text(board.properties.value(properties::level))));
    Extent extent;
    for (const Placement *placement : model.placementsIn(board.id)) {
        const Element *element = model.element(placement->element);
        if (!element)
            continue;
        scene.nodes.append(nodeOf(*placement, *element, notes));
        light(scene.nodes.last(), live);
        if (!spansBoard(scene.nodes.last().outline))
            extent.add(scene.nodes.last().rect);
    }
    QHash<Id, QList<Stand>> stands;
    for (SceneNode &node : scene.nodes) {
        stretch(node.rect, node.outline, extent);
        stands[node.element].append({ node.id, node.rect });
    }
    for (auto from = stands.cbegin(); from != stands.cend(); ++from) {
        for (const Relation *relation : model.relationsFrom(from.key())) {
            const auto to = stands.constFind(relation->to);
            if (to != stands.cend() && drawnOnStorm(relation->kind->drawn))
                scene.edges.append(edgeOf(*relation, *from, *to, theme));
        }
    }
    std::sort(scene.edges.begin(), scene.edges.end(),
              [](const SceneEdge &a, const SceneEdge &b) { return a.id < b.id; });
    return scene;
}

} // namespace keelson
