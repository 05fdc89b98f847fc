// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QList>
#include <QSizeF>

#include <functional>

namespace keelson::layout {

/// How much work runs from item `a` to item `b`.
using Weight = std::function<double(qsizetype a, qsizetype b)>;

/// An order of 0..count-1 in which as much weight as possible runs forward. Keeps the given order
/// where nothing speaks against it.
KEELSON_CORE QList<qsizetype> flowOrder(qsizetype count, const Weight &weight);

/// How many of the items, in their order, go into each row so that the block they make comes near
/// `aspect` (width : height).
KEELSON_CORE QList<qsizetype> wrapRows(const QList<QSizeF> &sizes, double gap, double aspect);

} // namespace keelson::layout
