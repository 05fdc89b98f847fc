// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/board.h"
#include "core/metrics/frame.h"

#include <optional>

// What a measure makes of the series of one part. Pure; private to this folder.

namespace keelson::boards {

/// One series with what tells how it reads.
struct Told
{
    const QList<Sample> *samples = nullptr;
    bool counts = false;            ///< A running total.
    std::optional<double> bound;    ///< Of a bucket of a distribution; counts too.
    std::optional<double> quantile; ///< That the source has worked out.
};

struct Asked
{
    Measure measure = Measure::Count;
    double quantile = 0;
};

/// Of those that differ by their quantile only, the one that comes closest; from above where none is exact.
QList<Told> nearest(const QList<Told> &alike, double quantile);

/// What usually lies between two samples of the range, ms; 0 when there are not two.
qint64 usualSpacing(const QList<Sample> &samples, TimeRange range);

/// Over [from, to).
std::optional<double> over(const QList<Told> &series, const Asked &asked, TimeRange range);

/// A value a column, at its end; columns that nothing is known of are left out.
QList<Sample> inColumns(const QList<Told> &series, const Asked &asked, TimeRange range, qint64 column);

/// As fine as it is known: sampled values at their own times, what was counted a column.
QList<Sample> line(const QList<Told> &series, const Asked &asked, TimeRange range, qint64 column);

} // namespace keelson::boards
