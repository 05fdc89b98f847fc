// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

#include <QList>
#include <QString>

namespace keelson {

struct TimeMark
{
    qint64 time = 0;  ///< ms since the epoch.
    QString name;     ///< By the clock of the place; a day's name where one begins.
};

/// Round moments of the range, at most `most`, ascending.
QList<TimeMark> timeMarks(TimeRange range, int most);

/// A moment as it is told beside values.
QString spelled(qint64 time);

} // namespace keelson
