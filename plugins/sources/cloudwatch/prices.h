// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/metricsource.h"

namespace keelson::cloudwatch {

/// What AWS publishes as its price, and when that was looked up.
struct Published
{
    Price price;
    const char *when;
    const char *where;
};

/// GetMetricData: $0.01 for 1,000 metrics asked for; the free tier leaves it out.
inline constexpr Published metricData{{0, 0.01 / 1000}, "2026-06", "https://aws.amazon.com/cloudwatch/pricing/"};

inline Price priceOfMetricData()
{
    return metricData.price;
}

} // namespace keelson::cloudwatch
