// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/vitals.h"

#include <QLatin1StringView>
#include <QList>
#include <QRect>
#include <QString>

#include <span>

// Dashboards as data: what is shown where, which question each widget asks, and from which value on it is trouble.
// They are those of the author of the book, widget for widget; `answer` reads them against what any source told.

namespace keelson::boards {

enum class Form {
    Number,
    Lines,
    Bars,         ///< Stacked, one column a time.
    TopList,
    Share,        ///< Of a whole, in one ring or two.
    Alarms,       ///< What is in trouble, and what has an alarm.
    SourceState,  ///< Whether what is shown can be believed.
};

/// What is made of the samples of a time.
enum class Measure { Rate, Count, Average, Maximum, Percentile };

/// What series can be told apart by, and narrowed down to.
enum class Dimension { Account, Region, Stage, Subsystem, Service, Function, Type, Shard, Pipeline, Source, Rule, Table };

KEELSON_CORE QString label(Dimension);  ///< Translated.

/// One way in which sources tell what is asked for.
struct Telling
{
    QLatin1StringView metric;     ///< Of the catalogue; others are told by no source yet.
    QLatin1StringView type = {};  ///< Of the resource; empty = any.
    QLatin1StringView role = {};  ///< Of the function: rest, listener, trigger, authorizer; empty = any.
    QLatin1StringView label = {}; ///< A label of the series or "type" of an event ...
    QLatin1StringView begins = {};///< ... and how its value begins.
};

struct Question
{
    QList<Telling> tellings;          ///< The first that the source speaks counts.
    Measure measure = Measure::Count;
    double quantile = 0;              ///< 0..1, of a Percentile.
    QList<Dimension> narrowedBy;      ///< Variables it heeds.
    QList<Dimension> by;              ///< One series or entry each; empty = one of all.
    const char *label = nullptr;      ///< Its name where a widget asks several.
};

enum class Comparison { Below, AtMost, AtLeast, Above };

/// Of those that hold the worst counts.
struct Condition
{
    Comparison comparison;
    double value;  ///< Catalogue unit.
    Health health;
};

/// A level drawn across a chart.
struct Marker
{
    double value;  ///< Catalogue unit.
    Health health;
};

/// How values are written.
enum class Unit { Count, PerSecond, Milliseconds, Bytes };

struct Widget
{
    const char *title;
    Form form;
    Unit unit = Unit::Count;
    QRect place;                   ///< Columns and rows of the grid.
    QList<Question> questions;
    QList<Condition> conditions = {};
    QList<Marker> markers = {};
    int most = 0;                  ///< Entries of a list; 0 = any number.
    bool fewestFirst = false;
    const char *absent = nullptr;  ///< Why no source tells it.
};

struct Board
{
    QLatin1StringView id;
    const char *title;
    const char *description;
    QList<Dimension> variables;
    QList<Widget> widgets;
};

inline constexpr int gridColumns = 12;  ///< Of the grid.

KEELSON_CORE const QList<Board> &all();
KEELSON_CORE const Board *find(QStringView id);  ///< Null when there is none.

KEELSON_CORE QString title(const Board &);        ///< Translated, like all that follow.
KEELSON_CORE QString description(const Board &);
KEELSON_CORE QString title(const Widget &);
KEELSON_CORE QString label(const Question &);

/// The worst of the conditions that hold; Unknown when none does.
KEELSON_CORE Health judged(const QList<Condition> &conditions, double value);

} // namespace keelson::boards
