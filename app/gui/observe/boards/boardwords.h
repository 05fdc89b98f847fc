// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/chart/trace.h"
#include "app/render/theme.h"
#include "core/dashboard/answer.h"

#include <QHash>
#include <QIcon>

namespace keelson {

ValueUnit valueUnit(boards::Unit unit);

/// Good, Warning, Critical or Unknown, as a person reads it.
QString word(Health health);
/// A tick, a triangle, a cross, a ring: the shapes differ, so that colour is never alone.
QIcon sign(Health health, const Theme &theme);
/// The same as one letter of a font, for text.
QString glyph(Health health);

/// Lines and sectors are told apart by colour first and by the pen's style after that. What is called alike looks alike in
/// every widget of a dashboard, as long as it lives.
class PartColours
{
public:
    QColor colour(const boards::Widget &widget, const boards::Part &part, bool dark);
    Qt::PenStyle style(const boards::Widget &widget, const boards::Part &part);

private:
    int placeOf(const boards::Widget &widget, const boards::Part &part);

    QHash<QString, QHash<QString, int>> m_places;  ///< Of names, by what they name.
};

/// What a widget asks and how it judges, for its tool tip.
QString explained(const boards::Widget &widget);

} // namespace keelson
