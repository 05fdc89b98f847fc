// SPDX-License-Identifier: MIT
#include "app/render/surface.h"

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

} // namespace keelson
