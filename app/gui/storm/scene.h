// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/model/model.h"

namespace keelson {

/// The picture of one storm board: notes where they were put, lanes across the whole width, pivotal
/// events over the whole height, relations between the nearest notes of their ends. Pure.
Scene stormScene(const Model &model, const View &board, const Live &live, const Theme &theme);

/// A note as the board draws it, wherever it may come from: a placement, the palette, a draft.
SceneNode noteOf(const Kind &kind, const QString &name, QPointF position, const Theme &theme, Level level = Level::Design);

} // namespace keelson
