// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QString>

namespace keelson {

/// What a screen reader tells of an element besides its name: "Policy. Triggers Charge card. Triggered by Order placed.", as far
/// as lenses of that sort draw it. Translated.
QString spokenOf(const Model &model, Id element, Drawn lens);

} // namespace keelson
