// SPDX-License-Identifier: MIT
#pragma once

#include "scenario.h"

#include "core/plugin/metricsource.h"

namespace keelson::simulated {

struct Service
{
    QString subsystem;
    QString name;
};

struct World
{
    Scenario scenario = Scenario::Calm;
    quint32 seed = 1;
    QList<Service> services;  ///< The trouble is the first one's.
};

class Session final : public MetricSession
{
public:
    explicit Session(World world) : m_world(std::move(world)) { }

    Result<QList<Resource>> discover(Stop stop) override;
    Result<Frame> read(const Query &query, Stop stop) override;

private:
    World m_world;
};

/// What a source would say of `range` at the time `now`.
Frame told(const World &world, TimeRange range, qint64 now, Stop stop);

} // namespace keelson::simulated
