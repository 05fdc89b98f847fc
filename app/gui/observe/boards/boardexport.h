// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"
#include "core/result.h"

class QWidget;

namespace keelson {

/// What stands under every picture that leaves the program: where the numbers are from, and of which time.
QString footing(const QString &source, TimeRange range);

/// A picture of the widget as it is shown, with the footing below; ".pdf" or ".png" by the end of the path.
Result<void> savePicture(QWidget &widget, const QString &footing, const QString &path);
Result<void> saveText(const QString &text, const QString &path);

} // namespace keelson
