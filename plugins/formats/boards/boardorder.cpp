// SPDX-License-Identifier: MIT
#include "plugins/formats/boards/boardorder.h"

#include <algorithm>
#include <tuple>

namespace keelson::boards {

QList<const Placement *> inOrder(const Model &model, Id board)
{
    QList<const Placement *> placements = model.placementsIn(board);
    placements.removeIf([&](const Placement *placement) { return !drawnOnStorm(model.element(placement->element)->kind->drawn); });
    std::sort(placements.begin(), placements.end(), [&](const Placement *a, const Placement *b) {
        const Element &one = *model.element(a->element);
        const Element &other = *model.element(b->element);
        const auto key = [](const Placement &placement, const Element &element) {
            return std::tuple(placement.position.x(), placement.position.y(), element.kind, element.name, placement.id);
        };
        return key(*a, one) < key(*b, other);
    });
    return placements;
}

} // namespace keelson::boards
