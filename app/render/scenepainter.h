// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/paintersurface.h"
#include "app/render/scene.h"
#include "app/render/theme.h"

#include <span>

class QPainter;

namespace keelson {

/// What one paint of a scene depends on besides the scene.
struct PaintView
{
    double scale = 1;         ///< Device pixels a scene unit; the painter's transform has it already.
    double flowPhase = 0;     ///< 0 to 1.
    double textBudgetMs = 0;  ///< For laying out texts not seen before; 0 = no limit.
};

/// Paints scenes with a level of detail, so that a frame costs what its pixels can show. Nodes must come in
/// ascending layers (see paintOrder). One owner, one thread.
class ScenePainter
{
public:
    explicit ScenePainter(const Theme &theme) : m_theme(theme) { }

    /// Also forgets all layouts: call it when the application's font changes, too.
    void setTheme(const Theme &theme);
    const Theme &theme() const { return m_theme; }

    void paint(QPainter &painter, std::span<const SceneNode *const> nodes,
               std::span<const SceneEdge *const> edges, const PaintView &view);
    void paint(QPainter &painter, const Scene &scene, const PaintView &view);

    /// True when the last paint left texts for the next one, see textBudgetMs.
    bool starved() const { return m_caches.layouts.starved(); }
    const PaintCaches &caches() const { return m_caches; }

private:
    void paintNodes(std::span<const SceneNode *const> nodes, QPainter &painter, PainterSurface &surface, double scale, double tiny) const;
    void paintEdges(std::span<const SceneEdge *const> edges, QPainter &painter, PainterSurface &surface,
                    const PaintView &view, const QColor &paper) const;

    Theme m_theme;
    PaintCaches m_caches;
};

/// Indices of the nodes in the order they are painted: by layer, otherwise as they stand.
QList<int> paintOrder(const QList<SceneNode> &nodes);
/// True for what lies under the edges: lanes and containers.
bool isGround(const SceneNode &node);
/// Everything the scene covers, null when it is empty; rectangles that are not finite are left out.
QRectF boundsOf(const Scene &scene);

} // namespace keelson
