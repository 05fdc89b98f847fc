// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/theme.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace keelson {

/// What one line says of a moment.
struct MomentReading
{
    QString name;
    QColor colour;
    QString value;
    double y = 0;  ///< On the axis; drawn as a dot.
};

/// The values of a moment spelt out beside `x`, within the plot.
void drawMomentCard(QPainter &painter, const QRectF &plot, qreal x, const QString &heading, const QList<MomentReading> &readings,
                    const Theme &theme);

} // namespace keelson
