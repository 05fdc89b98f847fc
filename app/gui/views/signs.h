// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/theme.h"
#include "core/metrics/vitals.h"

#include <QIcon>

namespace keelson {

/// What a person reads for a state, and how to take it.
QString word(Liveness liveness);
QString help(Liveness liveness);

/// The sign of a state, as the map has it; the shapes differ, so that colour is never alone.
QIcon sign(Liveness liveness, Health health, const Theme &theme);

QString word(Health health);
QIcon sign(Health health, const Theme &theme);

} // namespace keelson
