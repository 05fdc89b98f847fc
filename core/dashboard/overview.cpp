// SPDX-License-Identifier: MIT
#include "core/dashboard/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

using namespace tables;

constexpr auto good = Health::Good;
constexpr auto warning = Health::Warning;
constexpr auto critical = Health::Critical;
constexpr auto noBrowsers = QT_TRANSLATE_NOOP("keelson::boards", "No source tells what browsers see (RUM).");

const QList<Condition> none{{Comparison::AtLeast, 1, critical}, {Comparison::Below, 1, good}};

QList<Condition> upTo(double warns, double alarms)
{
    return {{Comparison::Above, alarms, critical}, {Comparison::AtLeast, warns, warning}, {Comparison::Below, warns, good}};
}

QList<Widget> rates()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Event Rate"), Form::Number, Unit::PerSecond, {0, 0, 2, 2},
         {{events, Measure::Rate, 0, byPlace, {}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Listener Rate"), Form::Number, Unit::PerSecond, {2, 0, 2, 2},
         {{of(metrics::invocations, "listener"_L1), Measure::Rate, 0, byService, {}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "REST Rate"), Form::Number, Unit::PerSecond, {4, 0, 2, 2},
         {{requests, Measure::Rate, 0, byService, {}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Trigger Rate"), Form::Number, Unit::PerSecond, {6, 0, 2, 2},
         {{of(metrics::invocations, "trigger"_L1), Measure::Rate, 0, byService, {}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "View Count"), Form::Number, Unit::Count, {8, 0, 2, 2},
         {{{{"views"_L1}}, Measure::Count, 0, {}, {}}}, {}, {}, 0, false, noBrowsers},
    };
}

QList<Widget> troubles()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Faults"), Form::Number, Unit::Count, {0, 2, 2, 2},
         {{faults, Measure::Count, 0, byPlace, {}}}, none},
        {QT_TRANSLATE_NOOP("keelson::boards", "Listener Errors"), Form::Number, Unit::Count, {2, 2, 2, 2},
         {{of(metrics::errors, "listener"_L1), Measure::Count, 0, byService, {}}},
         {{Comparison::AtLeast, 3, critical}, {Comparison::AtLeast, 1, warning}, {Comparison::AtMost, 0, good}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "5xx"), Form::Number, Unit::Count, {4, 2, 2, 2},
         {{serverErrors, Measure::Count, 0, byService, {}}}, none},
        {QT_TRANSLATE_NOOP("keelson::boards", "Trigger Errors"), Form::Number, Unit::Count, {6, 2, 2, 2},
         {{of(metrics::errors, "trigger"_L1), Measure::Count, 0, byService, {}}},
         {{Comparison::Above, 1, critical}, {Comparison::Below, 1, good}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "View Errors"), Form::Number, Unit::Count, {8, 2, 2, 2},
         {{{{"view-errors"_L1}}, Measure::Count, 0, {}, {}}}, none, {}, 0, false, noBrowsers},
    };
}

QList<Widget> durations()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Iterator Age"), Form::Number, Unit::Milliseconds, {0, 4, 2, 2},
         {{age, Measure::Average, 0, byService, {}}}, upTo(4000, 8000)},
        {QT_TRANSLATE_NOOP("keelson::boards", "Listener Duration"), Form::Number, Unit::Milliseconds, {2, 4, 2, 2},
         {{of(metrics::duration, "listener"_L1), Measure::Percentile, 0.95, byService, {}}}, upTo(4000, 6000)},
        {QT_TRANSLATE_NOOP("keelson::boards", "REST Duration"), Form::Number, Unit::Milliseconds, {4, 4, 2, 2},
         {{latency, Measure::Percentile, 0.95, byService, {}}}, upTo(1000, 3000)},
        {QT_TRANSLATE_NOOP("keelson::boards", "Trigger Duration"), Form::Number, Unit::Milliseconds, {6, 4, 2, 2},
         {{of(metrics::duration, "trigger"_L1), Measure::Percentile, 0.8, byService, {}}},
         {{Comparison::AtLeast, 4000, warning}, {Comparison::Below, 4000, good}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "View Load"), Form::Number, Unit::Milliseconds, {8, 4, 2, 2},
         {{{{"view-load"_L1}}, Measure::Average, 0, {}, {}}}, upTo(1000, 3000), {}, 0, false, noBrowsers},
    };
}

QList<Widget> states()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Monitors"), Form::Alarms, Unit::Count, {0, 6, 4, 6}, {}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Event Counts"), Form::Share, Unit::Count, {4, 6, 4, 6},
         {{events, Measure::Count, 0, byPlace, {D::Type}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "AWS Check Status"), Form::SourceState, Unit::Count, {10, 0, 2, 3}, {}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Count by Service"), Form::Share, Unit::Count, {8, 6, 4, 6},
         {{requests, Measure::Count, 0, byService, {D::Service}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Faults"), Form::TopList, Unit::Count, {0, 12, 4, 5},
         {{faults, Measure::Count, 0, byPlace, {D::Function, D::Pipeline}}}, {}, {}, 10},
        {QT_TRANSLATE_NOOP("keelson::boards", "5XX"), Form::TopList, Unit::Count, {4, 12, 4, 5},
         {{serverErrors, Measure::Count, 0, {D::Account, D::Region, D::Stage}, {D::Service}}}, {}, {}, 10},
        {QT_TRANSLATE_NOOP("keelson::boards", "DMS CDC Latency (max)"), Form::Number, Unit::Milliseconds, {10, 3, 2, 3},
         {{{{"source-lag"_L1, resources::replication}}, Measure::Maximum, 0, {D::Account, D::Region, D::Stage}, {}}},
         {{Comparison::AtMost, 60'000, good}, {Comparison::Above, 60'000, warning}, {Comparison::Above, 500'000, critical}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Iterator Age"), Form::TopList, Unit::Milliseconds, {8, 12, 4, 5},
         {{age, Measure::Average, 0, byPlace, {D::Function}}}, {}, {}, 10},
    };
}

} // namespace

Board overview()
{
    return {"overview"_L1, QT_TRANSLATE_NOOP("keelson::boards", "Overview (Work/RED)"),
            QT_TRANSLATE_NOOP("keelson::boards", "Rate, errors and duration of all work: events, listeners, APIs, triggers."),
            byService, rates() + troubles() + durations() + states()};
}

} // namespace keelson::boards
