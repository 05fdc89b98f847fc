// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QByteArray>

namespace keelson::drawio {

/// The board as a drawing that draw.io opens, or all boards, a page each. What notes mean is written beside what they look
/// like, so that the drawing comes back as it went, also when somebody edited it in between.
QByteArray drawingOf(const Model &model, Id view);

} // namespace keelson::drawio
