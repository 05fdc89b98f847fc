// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/answer.h"

namespace keelson {

/// The numbers of a widget, as cells.
struct BoardTable
{
    QStringList headers;
    QList<QStringList> rows;
};

/// As a person reads it: with units, in the language of the program.
BoardTable shownTable(const boards::Widget &widget, const boards::WidgetData &data);

/// As a program reads it: one value a line with its widget, part, time (UTC) and unit. `source` stands on each, so
/// that numbers that are made up say so wherever they go.
QString csv(const boards::Widget &widget, const boards::WidgetData &data, const QString &source, bool withHeader);

} // namespace keelson
