// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

class QWidget;

namespace keelson {

/// Asks whether so many changes, which are nowhere but in this window, may be lost with it. `lose` is called when they
/// may, and not at all otherwise.
void askToLose(QWidget *window, qsizetype changes, std::function<void()> lose);

} // namespace keelson
