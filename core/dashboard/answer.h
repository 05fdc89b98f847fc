// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/board.h"
#include "core/metrics/live.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace keelson::boards {

/// Whether what a source says can be relied upon.
struct SourceState
{
    QString name;     ///< As it may be shown.
    Health health = Health::Unknown;
    QString words;    ///< Translated: "Reads every 30 s", or what is wrong.

    friend bool operator==(const SourceState &, const SourceState &) = default;
};

/// All that an answer rests on. A value: cheap to copy, may be read on any thread.
struct Evidence
{
    Model model;
    Binding binding;
    MetricHistory history;
    Live live;
    SourceState source;
    qint64 period = 60'000;  ///< ms between two values of the source.
};

/// What is chosen; a dimension that is not in it, or empty, is not narrowed.
using Choice = QMap<Dimension, QString>;

/// One line, bar, sector or entry.
struct Part
{
    QStringList path;             ///< What tells it apart, outermost first: source, type. Translated where it is not told.
    QString name;                 ///< Of it what differs from the others.
    std::optional<double> value;  ///< Over the whole time.
    QList<Sample> samples;        ///< Of Lines and Bars; of Bars each stands at the end of its column.

    friend bool operator==(const Part &, const Part &) = default;
};

/// One line of a state.
struct StateRow
{
    Health health = Health::Unknown;
    QString name;
    QString words;
    Id element;    ///< Null when it is none of the model.

    friend bool operator==(const StateRow &, const StateRow &) = default;
};

struct WidgetData
{
    QList<Part> parts;            ///< In the order they are listed.
    std::optional<double> value;  ///< Of a Number.
    Health health = Health::Unknown;
    QList<StateRow> states;       ///< Of Alarms and SourceState, the worst first.
    qint64 column = 0;            ///< ms a bar stands for.
    QString reason;               ///< Translated: why there is nothing; empty when there is something.
    QStringList notes;            ///< Translated: where what is shown is not quite what was asked.

    friend bool operator==(const WidgetData &, const WidgetData &) = default;
};

/// Pure; the same input gives the same answer. What is not known stays out and is never a zero.
KEELSON_CORE WidgetData answer(const Widget &widget, const Choice &choice, const Evidence &evidence, TimeRange range);

/// The values seen of a dimension, sorted; empty when no source tells it.
KEELSON_CORE QStringList values(Dimension dimension, const Evidence &evidence);

/// How long a column is for a range to be divided well, ms; never less than the period.
KEELSON_CORE qint64 columnFor(TimeRange range, qint64 period);

} // namespace keelson::boards
