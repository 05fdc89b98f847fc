// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/model/model.h"

namespace keelson::map {

/// What the boxes, lines and marks of a scene mean: those that are in it and no others, each once, as samples with words.
/// In columns of so many rows, from `corner` on. Pure.
Scene legendOf(const Model &model, const Scene &scene, const Theme &theme, QPointF corner, int rows);

} // namespace keelson::map
