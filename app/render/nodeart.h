// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/surface.h"
#include "app/render/theme.h"

namespace keelson {

/// Draws one node in full on a surface, in scene units.
void drawNode(const SceneNode &node, const Theme &theme, Surface &surface);

/// The vitals of a container, which stand over the edges that cross its title.
void drawTitleVitals(const SceneNode &node, const Theme &theme, Surface &surface);

} // namespace keelson
