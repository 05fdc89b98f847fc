// SPDX-License-Identifier: MIT
#include "core/dashboard/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

using namespace tables;

const QList<D> eachService{D::Account, D::Region, D::Stage, D::Service};
const QList<D> eachFunction{D::Account, D::Region, D::Stage, D::Function};
const QList<D> eachTable{D::Account, D::Region, D::Stage, D::Table};
const QList<D> eachApi{D::Account, D::Region, D::Service};

QList<Widget> apis()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Count by Service"), Form::Bars, Unit::Count, {0, 0, 8, 5},
         {{requests, Measure::Count, 0, byService, eachService}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Count by Service (pie)"), Form::Share, Unit::Count, {8, 0, 4, 5},
         {{requests, Measure::Count, 0, byService, {D::Service}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Latency by Service (P90)"), Form::Lines, Unit::Milliseconds, {0, 5, 6, 5},
         {{latency, Measure::Percentile, 0.9, byService, eachService}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "5XX"), Form::Bars, Unit::Count, {6, 5, 6, 5},
         {{serverErrors, Measure::Count, 0, byService, eachApi}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Integration Latency (P90)"), Form::Lines, Unit::Milliseconds, {0, 10, 6, 5},
         {{{{"integration-latency"_L1, kinds::api}}, Measure::Percentile, 0.9, byService, eachService}}, {}, {{3000, Health::Critical}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "DynamoDB Latency"), Form::Lines, Unit::Milliseconds, {6, 10, 6, 5},
         {{{{metrics::latency, kinds::dataStore}}, Measure::Average, 0, byService, eachTable}}},
    };
}

Question authorizer(QLatin1StringView metric, Measure measure, const char *label, double quantile = 0)
{
    return {of(metric, "authorizer"_L1), measure, quantile, {D::Account, D::Region, D::Stage}, {}, label};
}

QList<Widget> functions()
{
    return {
        {QT_TRANSLATE_NOOP("keelson::boards", "Lambda Duration (P95)"), Form::Lines, Unit::Milliseconds, {0, 15, 6, 5},
         {{of(metrics::duration, "rest"_L1), Measure::Percentile, 0.95, byService, eachFunction}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "4XX"), Form::Bars, Unit::Count, {6, 15, 6, 5},
         {{clientErrors, Measure::Count, 0, byService, eachApi}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Lambda Throttling"), Form::Bars, Unit::Count, {0, 20, 6, 5},
         {{of(metrics::throttles, "rest"_L1), Measure::Count, 0, byService, {D::Function}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Lambda Errors"), Form::Bars, Unit::Count, {6, 20, 6, 5},
         {{of(metrics::errors, "rest"_L1), Measure::Count, 0, byService, {D::Function}}}},
        {QT_TRANSLATE_NOOP("keelson::boards", "Authorizer"), Form::Lines, Unit::Count, {0, 25, 12, 5},
         {authorizer(metrics::errors, Measure::Count, QT_TRANSLATE_NOOP("keelson::boards", "errors")),
          authorizer(metrics::invocations, Measure::Count, QT_TRANSLATE_NOOP("keelson::boards", "invocations")),
          authorizer(metrics::duration, Measure::Percentile, QT_TRANSLATE_NOOP("keelson::boards", "duration p95, ms"), 0.95),
          authorizer(metrics::throttles, Measure::Count, QT_TRANSLATE_NOOP("keelson::boards", "throttles")),
          authorizer(metrics::concurrency, Measure::Maximum, QT_TRANSLATE_NOOP("keelson::boards", "concurrent runs"))}},
    };
}

} // namespace

Board rest()
{
    return {"rest"_L1, QT_TRANSLATE_NOOP("keelson::boards", "REST"),
            QT_TRANSLATE_NOOP("keelson::boards", "The APIs, the functions behind them and the tables behind those."), byService,
            apis() + functions()};
}

} // namespace keelson::boards
