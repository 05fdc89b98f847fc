// SPDX-License-Identifier: MIT
#include "app/render/surface.h"

#include <QLineF>

#include <algorithm>

#include <algorithm>

namespace keelson {

PlacedText place(const Words &words, TextLayouts &layouts)
{
    const QSizeF room = words.turned ? words.area.size().transposed() : words.area.size();
    const TextBlock *block = layouts.find(words.text, room, words.role);
    if (!block)
        return {};
    const double spare = room.height() - block->size.height();
    const double down = words.vertical == Qt::AlignTop ? 0 : words.vertical == Qt::AlignBottom ? spare : spare / 2;
    const QPointF corner = words.turned ? QPointF() : words.area.topLeft();
    return {block, corner + QPointF(0, std::max(0., down))};
}

QPainterPath bentLine(const QPolygonF &points, double radius)
{
    const auto towards = [](QPointF from, QPointF to, double distance) {
        const QLineF line(from, to);
        return line.length() > 0 ? line.pointAt(distance / line.length()) : from;
    };
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF bend = points.at(i);
        const double room = std::min({radius, QLineF(points.at(i - 1), bend).length() / 2, QLineF(bend, points.at(i + 1)).length() / 2});
        if (room < 1) {
            path.lineTo(bend);
            continue;
        }
        path.lineTo(towards(bend, points.at(i - 1), room));
        path.quadTo(bend, towards(bend, points.at(i + 1), room));
    }
    path.lineTo(points.last());
    return path;
}

} // namespace keelson
