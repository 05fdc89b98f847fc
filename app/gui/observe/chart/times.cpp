// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/times.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 steps[] = {1, 2, 5, 10, 20, 50, 100, 200, 500, second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                            minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour,
                            12 * hour, day, 2 * day, 7 * day, 14 * day, 28 * day};

qint64 stepFor(qint64 span, int most)
{
    for (const qint64 step : steps) {
        if (span / step <= std::max(1, most))
            return step;
    }
    return 365 * day;
}

QString nameOf(const QDateTime &time, qint64 step)
{
    const QLocale locale;
    if (step >= day || (step >= hour && time.time() == QTime(0, 0)))
        return locale.toString(time.date(), u"d MMM"_s);
    if (step < second)
        return locale.toString(time.time(), u"ss.zzz"_s);
    return locale.toString(time.time(), step < minute ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace

QList<TimeMark> timeMarks(TimeRange range, int most)
{
    const qint64 step = stepFor(range.to - range.from, most);
    const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(range.from).offsetFromUtc()) * second;
    QList<TimeMark> marks;
    for (qint64 time = (range.from + offset + step - 1) / step * step - offset; time < range.to; time += step)
        marks.append({time, nameOf(QDateTime::fromMSecsSinceEpoch(time), step)});
    return marks;
}

QString spelled(qint64 time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), u"d MMM HH:mm:ss"_s);
}

} // namespace keelson
