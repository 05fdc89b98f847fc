// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

namespace keelson {

/// The short lines a lit node shows, most telling first: "12/s", "age 3.0 s", "0.5/s faults". A value
/// that is missing has no line.
QStringList vitalsLines(const Vitals &vitals);

/// What a liveness says to a person; empty for Unknown.
QString livenessText(Liveness liveness);

/// Gives the node the vitals of its element, when something is connected.
void light(SceneNode &node, const Live &live);

} // namespace keelson
