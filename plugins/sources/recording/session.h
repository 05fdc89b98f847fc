// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/recording.h"
#include "core/plugin/metricsource.h"

namespace keelson::recording {

/// Where the recorded time goes: at `speed` 0 it stays, else its beginning becomes `now` and it passes so many times as fast.
struct Shift
{
    qint64 first = 0;  ///< ms since the epoch, of what was recorded.
    qint64 now = 0;
    double speed = 0;

    qint64 shown(qint64 time) const { return speed > 0 ? now + scaled(double(time) - double(first)) : time; }
    qint64 period(qint64 period) const { return speed > 0 && period > 0 ? qMax<qint64>(1, scaled(double(period))) : period; }

private:
    qint64 scaled(double length) const { return qint64(qBound(-1e15, length / speed, 1e15)); }
};

class Session final : public MetricSession
{
public:
    Session(Recorded recorded, double speed);

    Result<QList<Resource>> discover(Stop stop) override;
    Result<Frame> read(const Query &query, Stop stop) override;

private:
    Recorded m_recorded;
    Shift m_shift;
};

/// What the frames say of the shown times in `range`, one series each; of one time the frame that came last counts.
Frame played(const QList<Frame> &frames, const Query &query, const Shift &shift, qint64 until);

} // namespace keelson::recording
