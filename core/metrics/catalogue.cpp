// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::catalogue {

namespace {

constexpr const char *context = "keelson::Metric";

} // namespace

const Metric *metric(QStringView id)
{
    const std::span<const Metric> rows = metrics();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Metric &m) { return m.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

MetricShape shape(QStringView id)
{
    if (const Metric *row = metric(id))
        return row->shape;
    if (id.endsWith("_bucket"_L1))
        return MetricShape::Distribution;
    const bool counts = id.endsWith("_total"_L1) || id.endsWith("_count"_L1) || id.endsWith("_sum"_L1);
    return counts ? MetricShape::Counter : MetricShape::Gauge;
}

QString label(const Metric &metric)
{
    return QCoreApplication::translate(context, metric.label);
}

QString help(const Metric &metric)
{
    return QCoreApplication::translate(context, metric.help);
}

} // namespace keelson::catalogue
