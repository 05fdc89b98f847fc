// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/commandpalette.h"

#include "core/model/model.h"

class QAction;

namespace keelson {

class KindIcons;

/// What the command palette offers: actions under the name of the menu they belong to, ...
QList<PaletteEntry> paletteEntries(const QString &group, const QList<QAction *> &actions);
/// ... and elements and views of the model, which `go` brings to the front.
QList<PaletteEntry> paletteEntries(const Model &model, const KindIcons &icons, const std::function<void(Id)> &go);

} // namespace keelson
