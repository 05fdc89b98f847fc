// SPDX-License-Identifier: MIT
#include "core/dashboard/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

using namespace tables;

/// The events that count, each with its ways to be divided.
Question counted(const QList<D> &by)
{
    return {events, Measure::Count, 0, byEvent, by};
}

QList<Widget> first()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Event Counts"), Form::Bars, Unit::Count, {0, 0, 8, 5}, {counted({D::Type})}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Event Counts by Type"), Form::Share, Unit::Count, {8, 0, 4, 5}, {counted({D::Type})}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Faults"), Form::Bars, Unit::Count, {0, 5, 8, 5},
         {{faults, Measure::Count, 0, byFunction, {D::Function, D::Pipeline}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Fault Count"), Form::TopList, Unit::Count, {8, 5, 4, 5},
         {{faults, Measure::Count, 0, byFunction + QList<D>{D::Shard}, {D::Function, D::Pipeline}}}, {}, {}, 10},
        {QT_TRANSLATE_NOOP("keelson::boards", "Iterator Age (Avg)"), Form::Lines, Unit::Milliseconds, {0, 10, 8, 5},
         {{age, Measure::Average, 0, byFunction, {D::Function}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Events by Source"), Form::Share, Unit::Count, {8, 10, 4, 5}, {counted({D::Source})}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Iterator Age (Max)"), Form::Lines, Unit::Milliseconds, {0, 15, 6, 5},
         {{age, Measure::Maximum, 0, byFunction, {D::Function}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Event Size Max"), Form::Bars, Unit::Bytes, {6, 15, 6, 5},
         {{{{"event-size"_L1}}, Measure::Maximum, 0, byEvent, {D::Type}}}},
    };
}

QList<Widget> second()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Event Counts by Shard"), Form::Share, Unit::Count, {0, 20, 6, 6},
         {counted({D::Type, D::Shard})}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Domain Events By Source, Type"), Form::Share, Unit::Count, {6, 20, 6, 6},
         {counted({D::Source, D::Type})}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Top 25 Domain Events"), Form::TopList, Unit::Count, {0, 26, 6, 6}, {counted({D::Type})}, {}, {}, 25},
        {QT_TRANSLATE_NOOP("keelson::boards", "Bottom 25 Domain Events"), Form::TopList, Unit::Count, {6, 26, 6, 6},
         {counted({D::Type})}, {}, {}, 25, true},
        {QT_TRANSLATE_NOOP("keelson::boards", "Bus Triggers"), Form::TopList, Unit::Count, {0, 32, 6, 5},
         {{{{"deliveries"_L1, resources::rule}}, Measure::Count, 0, byPlace, {D::Rule}}}, {}, {}, 25},
        {QT_TRANSLATE_NOOP("keelson::boards", "Bus Trigger Failures"), Form::TopList, Unit::Count, {6, 32, 6, 5},
         {{{{"failed-deliveries"_L1, resources::rule}}, Measure::Count, 0, byPlace, {D::Rule}}}, {}, {}, 10},
        {QT_TRANSLATE_NOOP("keelson::boards", "Listener Lambda Errors"), Form::Bars, Unit::Count, {0, 37, 12, 5},
         {{of(metrics::errors, "listener"_L1), Measure::Count, 0, byFunction, {D::Function}}}},
    };
}

} // namespace

Board domainEvents()
{
    return {"domain-event"_L1, QT_TRANSLATE_NOOP("keelson::boards", "Domain Events"),
            QT_TRANSLATE_NOOP("keelson::boards", "What happened, who said so, and whether it arrived."),
            {D::Account, D::Region, D::Subsystem, D::Type, D::Function, D::Shard}, first() + second()};
}

} // namespace keelson::boards
