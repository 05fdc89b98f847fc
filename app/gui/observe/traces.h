// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/chart/trace.h"
#include "core/metrics/binding.h"
#include "core/metrics/history.h"

#include <QSet>

namespace keelson {

/// What the charts of the dashboard show.
enum class Panel { IteratorAge, Throughput, Trouble, Duration, QueueDepth };

/// What there is to draw from, and which part of it.
struct Sight
{
    const Model &model;
    const Binding &binding;
    const MetricHistory &history;
    QList<Id> only;   ///< Elements whose work, and that of what they contain, is shown; empty = all.
    TimeRange range;
    qint64 period = 1000;
    bool dark = false;
};

/// The lines of a panel. One colour a service in every panel, one pen style a role. Pure.
QList<ChartTrace> traces(Panel panel, const Sight &sight);

/// Any metric under its own name, counters as rates.
QList<ChartTrace> tracesOf(const QString &metric, const Sight &sight);

/// "Order BFF", or "Ordering: Order BFF" where another subsystem has a service of that name.
QString shownName(const Model &model, Id element);

/// The colour of a service's lines; invalid for anything else.
QColor colourOf(const Model &model, Id service, bool dark);

/// True when `element` is one of `only` or inside one; everything is within nothing.
bool isWithin(const Model &model, Id element, const QList<Id> &only);

} // namespace keelson
