// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/theme.h"

namespace keelson {

enum class LegendFlow { Column, Row };

/// One small note a kind, in the size and colour it has on the board, and what it is called at that level. Pure.
QList<SceneNode> legendNodes(const QList<const Kind *> &kinds, Level level, const Theme &theme, QPointF corner, LegendFlow flow);

} // namespace keelson
