// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/plugin/format.h"
#include "plugins/formats/c4/workspace.h"

#include <QIODevice>

// What the formats that draw a model by C4 have in common.

namespace keelson::c4 {

/// "components": services show what they are made of.
Option componentsOption();
Scope scopeOf(const Exported &what, const Options &options);

Result<void> writeText(const QString &text, QIODevice &out);
/// What a diagram leaves out of a model: boards, lists, properties.
QList<Finding> diagramLosses(const Exported &what, const Options &options);

} // namespace keelson::c4
