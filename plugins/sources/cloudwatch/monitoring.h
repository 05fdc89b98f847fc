// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "values.h"

namespace keelson::cloudwatch {

/// Reads these metrics over that time, 500 a call. What cannot be read makes the frame partial; only when there is
/// nothing at all, or somebody asks to stop, is it an error. `requests` of what was spent is left to the caller.
Result<Frame> readData(Caller &caller, const QList<Tracked> &metrics, const Span &span, Stop stop);

/// All pages of what CloudWatch lists under a namespace, or of one name in any.
Result<QList<Listed>> listMetrics(Caller &caller, const QString &nameSpace, const QString &name, Stop stop);

struct Alarm
{
    QString name;
    QString state;
    QList<Listed> metrics;
};

Result<QList<Alarm>> describeAlarms(Caller &caller, Stop stop);

} // namespace keelson::cloudwatch
