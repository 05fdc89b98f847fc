// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

#include <QColor>
#include <QList>
#include <QString>

namespace keelson {

/// One line of a chart.
struct ChartTrace
{
    QString id;             ///< Stable between updates, so that a hidden line stays hidden.
    QString name;           ///< Translated or a person's word; shown in the legend.
    QColor colour;
    Qt::PenStyle style = Qt::SolidLine;
    QList<Sample> samples;  ///< Ascending in time.

    friend bool operator==(const ChartTrace &, const ChartTrace &) = default;
};

/// What a chart's values are, which decides how they are written.
enum class ValueUnit { Milliseconds, PerSecond, Count, Bytes };

/// A level that means something, drawn across.
struct Threshold
{
    double value = 0;
    QString name;  ///< Translated.
    QColor colour;

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

} // namespace keelson
