// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/strip.h"

#include <algorithm>

namespace keelson {

namespace {

void add(StripCell &cell, double value)
{
    if (!cell.known) {
        cell.low = cell.high = value;
        cell.known = true;
    } else if (value < cell.low) {
        cell.low = value;
        cell.lowFirst = false;
    } else if (value > cell.high) {
        cell.high = value;
        cell.lowFirst = true;
    }
}

} // namespace

qint64 perColumn(TimeRange range, int columns)
{
    const qint64 span = std::max<qint64>(1, range.to - range.from);
    const qint64 count = std::max(1, columns);
    return std::max<qint64>(1, (span + count - 1) / count);
}

qint64 columnOf(qint64 time, qint64 perColumn)
{
    return time >= 0 ? time / perColumn : (time - perColumn + 1) / perColumn;
}

Strip stripOf(const QList<Sample> &samples, TimeRange range, qint64 perColumn, qint64 gap)
{
    Strip strip;
    strip.perColumn = perColumn;
    strip.first = columnOf(range.from, perColumn);
    strip.cells.resize(columnOf(range.to - 1, perColumn) - strip.first + 1);
    const auto before = [](const Sample &sample, qint64 time) { return sample.time < time; };
    auto sample = std::lower_bound(samples.begin(), samples.end(), strip.first * perColumn, before);
    const auto end = std::lower_bound(sample, samples.end(), range.to, before);
    qint64 previous = sample == samples.begin() ? std::numeric_limits<qint64>::min() / 2 : std::prev(sample)->time;
    // The columns are walked along with the samples; a division for each would be the most of it.
    qint64 edge = (strip.first + 1) * perColumn;
    StripCell *cell = strip.cells.data();
    for (; sample != end; ++sample) {
        if (sample->time >= edge) {
            const qint64 steps = (sample->time - edge) / perColumn + 1;
            cell += steps;
            edge += steps * perColumn;
        }
        if (!cell->known)
            cell->joins = sample->time - previous <= gap;
        add(*cell, sample->value);
        previous = sample->time;
    }
    return strip;
}

} // namespace keelson
