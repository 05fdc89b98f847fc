// SPDX-License-Identifier: MIT
#include "app/gui/map/plan.h"

namespace keelson {

namespace {

// They fill the padding that containers keep free, so that nothing that is arranged lies under them.
constexpr double thickness = 24;
constexpr double title = 36;
constexpr double inset = 2;
constexpr double between = 8;
constexpr double longest = 240;

QRectF stretch(const QRectF &rect, MapPart::Side side)
{
    const QRectF body = rect.adjusted(inset, title, -inset, -inset);
    switch (side) {
    case MapPart::Side::Top: return { body.left() + thickness + between, body.top(), std::max(0., body.width() - 2 * (thickness + between)), thickness };
    case MapPart::Side::Left: return { body.left(), body.top(), thickness, body.height() };
    case MapPart::Side::Right: return { body.right() - thickness, body.top(), thickness, body.height() };
    }
    return {};
}

/// One alone takes the whole side; several share it.
QRectF slot(const QRectF &side, const MapPart &part)
{
    if (part.count <= 1)
        return side;
    const double width = std::min(longest, (side.width() - between * (part.count - 1)) / part.count);
    return { side.left() + part.index * (width + between), side.top(), width, side.height() };
}

} // namespace

MapPositions partPositions(const MapPlan &plan, const MapPositions &boxes)
{
    MapPositions positions;
    for (const MapPart &part : plan.parts) {
        const auto owner = boxes.constFind(part.owner);
        if (owner != boxes.cend())
            positions.insert(part.id, slot(stretch(*owner, part.side), part));
    }
    return positions;
}

} // namespace keelson
