// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/surface.h"
#include "app/render/theme.h"

namespace keelson {

/// Side of a badge, scene units.
inline constexpr double badgeSize = 16;
inline constexpr double farBadgeSize = 26;

/// Number of badges a node carries: its liveness, and its health when that says more.
int badgeCount(const SceneNode &node);

/// Draws the badges of a node leftwards from `topRight`. Every state has a shape of its own, so that none is told
/// apart by colour alone.
void drawBadges(const SceneNode &node, QPointF topRight, const Theme &theme, Surface &surface,
                double size = badgeSize);

void drawLiveness(Liveness liveness, const QRectF &rect, const Theme &theme, Surface &surface);
void drawHealth(Health health, const QRectF &rect, const Theme &theme, Surface &surface);

/// The outline a node gets from its state: alarms are thick, what cannot be read is dashed.
Paint framed(const SceneNode &node, const Theme &theme, double width = 1.5);
/// True when a node must be seen from afar.
bool isAlarm(const SceneNode &node);
bool isWarning(const SceneNode &node);

} // namespace keelson
