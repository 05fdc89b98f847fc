// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/model/model.h"

#include <limits>

// What the picture of a board is put together from, drawn whole or piece by piece.

namespace keelson {

/// Kinds are few and notes are many: what depends on kind, theme, level and language alone is made once.
class Notes
{
public:
    explicit Notes(const Theme &theme, Level level = Level::Design) : m_theme(theme), m_level(level) { }

    SceneNode make(const Kind &kind);
    const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
    Level m_level;
    QHash<const Kind *, SceneNode> m_prototypes;
};

/// A note where it was put; a lane is not stretched yet.
SceneNode nodeOf(const Placement &placement, const Element &element, Notes &notes);

/// What lanes and pivotal lines stretch over: all that does not span the board itself, and a little more.
struct Extent
{
    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    void add(const QRectF &rect);
    friend bool operator==(const Extent &, const Extent &) = default;
};

/// True for lanes and pivotal lines, which go across the whole board.
bool spansBoard(Outline outline);
void stretch(QRectF &rect, Outline outline, const Extent &extent);

/// One of the places where an element stands.
struct Stand
{
    Id note;
    QRectF rect;
};

/// A thing that stands on the board several times is joined where that takes the shortest line. Both lists hold
/// something, in the order of the notes' ids.
SceneEdge edgeOf(const Relation &relation, const QList<Stand> &from, const QList<Stand> &to, const Theme &theme);

} // namespace keelson
