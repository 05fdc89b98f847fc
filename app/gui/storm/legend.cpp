// SPDX-License-Identifier: MIT
#include "app/gui/storm/legend.h"

#include "app/gui/storm/scene.h"

namespace keelson {

namespace {

constexpr double shrunk = 0.24;      // of the size on the board
constexpr double widest = 50;        // a sample, scene units
constexpr double tallest = 28;
constexpr double textWidth = 160;
constexpr double textHeight = 26;
constexpr double gap = 4;

/// Lanes, lines and frames in a size that a card can hold.
QSizeF sampleSize(const Look &look)
{
    switch (look.outline) {
    case Outline::Line: return { 8, tallest - 4 };
    case Outline::Lane: return { widest - 8, 16 };
    case Outline::Frame: return { widest - 8, 22 };
    default: return QSizeF(look.width, look.height) * shrunk;
    }
}

SceneNode sample(const Kind &kind, Level level, const Theme &theme)
{
    SceneNode node = noteOf(kind, {}, {}, theme, level);
    node.rect.setSize(sampleSize(kind.note));
    node.caption.clear();
    node.glyph.clear();
    return node;
}

SceneNode words(const Kind &kind, Level level, const Theme &theme)
{
    SceneNode node = noteOf(*vocabulary::kind(kinds::text), vocabulary::label(kind, level), {}, theme);
    node.rect.setSize({ textWidth, textHeight });
    node.glyph = kind.note.glyph;
    node.outline = Outline::Box;
    node.fill = theme.surface;
    node.border = theme.surface;
    node.ink = theme.ink;
    return node;
}

} // namespace

QList<SceneNode> legendNodes(const QList<const Kind *> &kinds, Level level, const Theme &theme, QPointF corner, LegendFlow flow)
{
    QList<SceneNode> nodes;
    quint64 number = 0;
    const QPointF step = flow == LegendFlow::Column ? QPointF(0, tallest + gap) : QPointF(widest + textWidth + 2 * gap, 0);
    for (const Kind *kind : kinds) {
        SceneNode shown = sample(*kind, level, theme);
        SceneNode text = words(*kind, level, theme);
        const QPointF at = corner + step * double(number / 2);
        shown.rect.moveCenter(at + QPointF(widest / 2, tallest / 2));
        text.rect.moveTopLeft(at + QPointF(widest + gap, (tallest - textHeight) / 2));
        if (flow == LegendFlow::Row)
            text.fill = text.border = theme.board;
        for (SceneNode *node : { &shown, &text }) {
            node->id = Id(0, ++number);
            node->movable = node->resizable = false;
            nodes.append(*node);
        }
    }
    return nodes;
}

} // namespace keelson
