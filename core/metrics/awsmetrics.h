// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QLatin1StringView>

#include <span>

namespace keelson {

/// Under what name AWS tells a metric of the catalogue, whoever passes it on: CloudWatch itself, or an exporter.
struct AwsMetric
{
    QLatin1StringView id;          ///< Of the catalogue.
    QLatin1StringView type;        ///< Of the resource it belongs to.
    QLatin1StringView nameSpace;   ///< "AWS/Lambda"; empty = whoever publishes the metric chooses one.
    QLatin1StringView name;        ///< "IteratorAge".
    /// All there are, by ","; the value of the first is the resource's name, the others become labels. The same
    /// name with other dimensions is another metric, often a sum of these, and would count twice.
    QLatin1StringView dimensions;
    QLatin1StringView statistic;   ///< That means something: "Sum", "Maximum", "p95".
    double scale = 1;              ///< From its unit to the catalogue's.
    bool isSparse = false;         ///< It is told only when it is not zero, so that no value means none.
};

KEELSON_CORE std::span<const AwsMetric> awsMetrics();

} // namespace keelson
