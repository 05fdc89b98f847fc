// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/views/outcome.h"

namespace keelson::views {

/// `select` names the new view.
Outcome add(QLatin1StringView viewKind, const QString &name);
Outcome rename(const Model &model, Id view, const QString &name);
/// Its placements go with it, the elements stay.
Outcome remove(const Model &model, Id view);

/// `noun`, or `noun` with the lowest number that makes it unlike the names of the other views.
QString freeName(const Model &model, QStringView viewKind, const QString &noun);

} // namespace keelson::views
