// SPDX-License-Identifier: MIT
#include "core/storm/timing.h"

#include <QTimeZone>

#include <cmath>

namespace keelson::storm {

using namespace Qt::StringLiterals;

QList<Stretch> stretchesUntil(const Session &session, const std::optional<Stretch> &running)
{
    QList<Stretch> all = session.stretches;
    if (running)
        all.append(*running);
    return all;
}

qint64 remaining(const Session &session, const AgendaItem &item, const std::optional<Stretch> &running)
{
    const qint64 runs = running && item.phase->id == running->phase ? running->length : 0;
    return item.minutes * minute - session.held(item.phase->id) - runs;
}

qint64 sinceBreak(const QList<Stretch> &stretches, qint64 now)
{
    qint64 work = 0;
    qint64 next = now;
    for (auto stretch = stretches.crbegin(); stretch != stretches.crend(); ++stretch) {
        if (next - stretch->end() >= shortestBreak)
            break;
        work += stretch->length;
        next = stretch->began;
    }
    return work;
}

qint64 heldOn(const QList<Stretch> &stretches, const QDateTime &now)
{
    qint64 work = 0;
    for (const Stretch &stretch : stretches) {
        const QDateTime began = QDateTime::fromMSecsSinceEpoch(stretch.began).toTimeZone(now.timeZone());
        if (began.date() == now.date())
            work += stretch.length;
    }
    return work;
}

QString clockText(qint64 time)
{
    const qint64 seconds = qint64(std::ceil(double(std::abs(time)) / 1000));
    const qint64 hours = seconds / 3600;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, hours > 0 ? 2 : 1, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return (time < 0 ? u"-"_s : QString()) + (hours > 0 ? QString::number(hours) + u':' : QString()) + tail;
}

int minutesOf(qint64 time)
{
    return int(std::lround(double(time) / double(minute)));
}

} // namespace keelson::storm
