// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/rates.h"

namespace keelson::flow {

/// How far to look ahead, and in how many ways it may come.
struct Outlook
{
    qint64 horizon = 24 * 3'600'000LL;  ///< ms.
    int paths = 100;
    quint32 seed = 1;                   ///< The same seed gives the same paths.
    qint64 utcOffset = 0;               ///< ms by which the clock of those who cause the load is ahead of UTC.
};

/// What is expected to arrive from `from` on.
struct KEELSON_CORE Forecast
{
    qint64 from = 0;              ///< ms since the epoch: where the past ends.
    qint64 period = 0;            ///< ms.
    QList<double> median;         ///< Records per second, one a period.
    QList<QList<double>> paths;   ///< Ways it may come, equally likely; each as long as `median`.
    qint64 missing = 0;           ///< ms of history that are missing for a forecast; then there are no paths.

    bool isKnown() const { return missing == 0; }
    qint64 to() const { return from + period * median.size(); }
    /// Mean of the median over the range; 0 without one.
    double mean(TimeRange range) const;
};

/// What may arrive, from up to 14 days of the past. It follows the time of day and the kind of day, the same weekday
/// weighing more, at the level of the last hours: the past itself tells how many hours, and how far ahead a level holds.
/// A path is what such a forecast would have missed on a past day, with quick swings drawn from blocks of others and
/// scaled to those of the last hours. Needs a day of history, periods of at most an hour, and doubts less than eight days.
/// Pure: the same arguments give the same forecast.
KEELSON_CORE Forecast forecast(const Rates &past, const Outlook &outlook);

} // namespace keelson::flow
