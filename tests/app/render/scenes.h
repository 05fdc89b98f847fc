// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/theme.h"

#include <iterator>

namespace keelson::testing {

inline constexpr Outline everyOutline[] = {Outline::Sticky, Outline::Box, Outline::Round, Outline::Container,
                                           Outline::Cylinder, Outline::Pipe, Outline::Person, Outline::Lane,
                                           Outline::Line, Outline::Plain};
inline constexpr Liveness everyLiveness[] = {Liveness::Unknown, Liveness::Idle, Liveness::Flowing, Liveness::Silent,
                                             Liveness::Disabled, Liveness::Late, Liveness::Stale};
inline constexpr Health everyHealth[] = {Health::Unknown, Health::Good, Health::Warning, Health::Critical};

inline SceneNode node(quint64 number, const QRectF &rect, const QString &text = {},
                      Outline outline = Outline::Sticky)
{
    const Swatch swatch = Theme::light().swatch(u"domain-event");
    SceneNode node;
    node.id = Id(1, number);
    node.element = Id(2, number);
    node.rect = rect;
    node.outline = outline;
    node.fill = swatch.fill;
    node.border = swatch.border;
    node.ink = swatch.ink;
    node.text = text;
    node.layer = outline == Outline::Lane ? 0 : outline == Outline::Container ? 1 : 2;
    return node;
}

inline SceneEdge edge(quint64 number, const SceneNode &from, const SceneNode &to, const QString &label = {})
{
    SceneEdge edge;
    edge.id = Id(3, number);
    edge.elements = {Id(4, number)};
    edge.from = from.id;
    edge.to = to.id;
    edge.path = {from.rect.center(), to.rect.center()};
    edge.colour = Theme::light().connector;
    edge.label = label;
    return edge;
}

/// Every outline in a row, with all a node can carry, and an edge of each kind.
inline Scene gallery()
{
    Scene scene;
    scene.background = Theme::light().board;
    quint64 number = 1;
    for (Outline outline : everyOutline) {
        SceneNode each = node(number, QRectF(double(number) * 200, 0, 160, 100), QStringLiteral("Order placed"), outline);
        each.caption = QStringLiteral("Event");
        each.glyph = QStringLiteral("domain-event");
        each.liveness = everyLiveness[number % std::size(everyLiveness)];
        each.health = everyHealth[number % std::size(everyHealth)];
        each.vitals = {QStringLiteral("12/s"), QStringLiteral("age 3 s")};
        scene.nodes.append(each);
        ++number;
    }
    for (int i = 0; i + 1 < int(scene.nodes.size()); ++i) {
        SceneEdge each = edge(quint64(i) + 1, scene.nodes.at(i), scene.nodes.at(i + 1), QStringLiteral("order-placed"));
        each.arrow = Arrow(i % 3);
        each.stroke = Stroke(i % 2);
        each.flow = i * 10;
        each.health = everyHealth[size_t(i) % std::size(everyHealth)];
        scene.edges.append(each);
    }
    return scene;
}

} // namespace keelson::testing
