// SPDX-License-Identifier: MIT
#pragma once

class QSettings;
class QSplitter;
class QWidget;

namespace keelson {

/// Puts the window where it was; on a screen that exists and no larger than it, whatever the settings say.
void restoreWindow(QWidget &window, QSplitter &splitter, const QSettings &settings);
void keepWindow(const QWidget &window, const QSplitter &splitter, QSettings &settings);

} // namespace keelson
