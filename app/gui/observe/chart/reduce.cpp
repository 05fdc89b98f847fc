// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/reduce.h"

#include <algorithm>

namespace keelson {

namespace {

/// The points of one column of pixels.
class Column
{
public:
    void add(QPointF point)
    {
        if (m_empty)
            m_low = m_high = point;
        else if (point.y() < m_low.y())
            m_low = point;
        else if (point.y() > m_high.y())
            m_high = point;
        m_last = point;
        m_empty = false;
    }

    /// The lowest and the highest in their order of time; where the line ends, its end too.
    void flush(Stretch &out, bool ends)
    {
        if (m_empty)
            return;
        append(out, m_low.x() < m_high.x() ? m_low : m_high);
        append(out, m_low.x() < m_high.x() ? m_high : m_low);
        if (ends)
            append(out, m_last);
        m_empty = true;
    }

private:
    static void append(Stretch &out, QPointF point)
    {
        if (out.isEmpty() || out.last() != point)
            out.append(point);
    }

    bool m_empty = true;
    QPointF m_low;
    QPointF m_high;
    QPointF m_last;
};

} // namespace

QList<Stretch> reduced(const QList<Sample> &samples, TimeRange range, int columns, qint64 gap)
{
    QList<Stretch> stretches;
    if (columns < 1 || range.to <= range.from)
        return stretches;
    const auto before = [](const Sample &sample, qint64 time) { return sample.time < time; };
    auto sample = std::lower_bound(samples.begin(), samples.end(), range.from, before);
    const auto end = std::lower_bound(sample, samples.end(), range.to, before);
    // One sample beyond the left edge, so that the line enters the picture.
    if (sample != samples.begin() && sample != end && sample->time - std::prev(sample)->time <= gap)
        --sample;

    const double perColumn = double(range.to - range.from) / columns;
    Stretch stretch;
    Column column;
    qint64 current = 0;
    qint64 previous = sample == end ? 0 : sample->time;
    for (; sample != end; ++sample) {
        const auto at = qint64(double(sample->time - range.from) / perColumn);
        if (sample->time - previous > gap) {
            column.flush(stretch, true);
            stretches.append(std::exchange(stretch, {}));
        } else if (at != current) {
            column.flush(stretch, false);
        }
        current = at;
        previous = sample->time;
        column.add({double(sample->time - range.to), sample->value});
    }
    column.flush(stretch, true);
    if (!stretch.isEmpty())
        stretches.append(stretch);
    return stretches;
}

qint64 usualGap(const QList<Sample> &samples)
{
    constexpr qsizetype looked = 32;
    const qsizetype first = std::max<qsizetype>(1, samples.size() - looked);
    QList<qint64> steps;
    for (qsizetype i = first; i < samples.size(); ++i)
        steps.append(samples[i].time - samples[i - 1].time);
    if (steps.isEmpty())
        return 3000;
    std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
    return std::max<qint64>(3 * steps[steps.size() / 2], 3000);
}

} // namespace keelson
