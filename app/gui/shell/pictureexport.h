// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "core/result.h"

#include <QString>

namespace keelson {

struct Theme;

/// Writes a picture of the view of that name, without a window; the first board or map when the name is
/// empty. The ending of `path` decides: .svg, .png or .pdf. The file is there whole or as it was before.
/// `document` is the text form that an .svg or .pdf carries, to be opened again; empty = none.
Result<void> exportPicture(const Model &model, const QString &viewName, const QString &path, const Theme &theme,
                           const QByteArray &document = {});

} // namespace keelson
