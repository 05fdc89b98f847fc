// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/chart/trace.h"
#include "app/gui/views/signs.h"
#include "core/dashboard/answer.h"

#include <QHash>

namespace keelson {

ValueUnit valueUnit(boards::Unit unit);

/// Its sign as one letter of a font, for text.
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
