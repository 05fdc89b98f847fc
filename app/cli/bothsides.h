// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/normalise.h"

#include <QStringList>

namespace keelson::cli {

/// What both sides of a merge changed differently since `base`, where things stand apart: a translated line each, sorted.
QStringList changedOnBothSides(const Facts &base, const Facts &ours, const Facts &theirs);

} // namespace keelson::cli
