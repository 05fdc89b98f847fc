// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

#include <functional>

class QEvent;
class QLabel;
class QTreeWidget;
class QWidget;

// What the panels of a session are put together from.

namespace keelson {

/// How wide a panel beside the board likes to be, and can be at least, in pixels.
int panelWidth(const QWidget &panel);
int leastPanelWidth(const QWidget &panel);

QLabel *headingLabel(QWidget *parent);
/// Secondary text that wraps.
QLabel *quietLabel(QWidget *parent);

/// Rows without frame or indentation; the first column takes the room.
QTreeWidget *quietList(int columns, QWidget *parent);
/// As high as its rows, so that the panel scrolls and not the list; at least `fewest` rows.
void fitRows(QTreeWidget &list, int fewest = 1);

/// Offers a key press to `press` before a shortcut or the widget has it.
bool takesKey(QEvent *event, const std::function<bool(int key, Qt::KeyboardModifiers modifiers)> &press);

} // namespace keelson
