// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

#include <QHash>

namespace keelson::prometheus {

/// How a metric is asked for.
struct Asked
{
    enum class Manner {
        Increase,  ///< Counters and buckets: how much was counted in each step.
        Maximum,   ///< Gauges: the highest of each step.
        Average,   ///< Amounts an exporter repeats until it has the next.
    };
    QString name;
    Manner manner = Manner::Maximum;

    friend bool operator==(const Asked &, const Asked &) = default;
};

/// The label that carries the name through a query, since functions drop it.
inline const QString nameLabel = QStringLiteral("keelson_name");

/// By its type where the server knows it, else by the endings Prometheus prescribes.
Asked asked(const QString &name, const QHash<QString, QString> &types);

/// One query for several metrics. `matchers` is PromQL like job="shop", may be empty; `step` in ms.
QString query(const QList<Asked> &metrics, const QString &matchers, qint64 step);

/// Points a server answers with at most in one request.
inline constexpr qint64 mostPoints = 11'000;

/// The range as first and last point of requests, multiples of `step` so that every reading speaks of the same times.
QList<TimeRange> requests(TimeRange range, qint64 step);

bool isName(const QString &name);

} // namespace keelson::prometheus
