// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/frame.h"

#include <QLatin1StringView>

#include <optional>

// What programs call, in Prometheus's manner, what the catalogue has: the systems Keelson generates, whoever passes
// on what CloudWatch says, and exporters of Kafka. What is not among it keeps its own name.

namespace keelson::exposed {

/// A name our own systems use.
struct Name
{
    QLatin1StringView name;
    QLatin1StringView metric;
    double factor;  ///< Into the catalogue's unit.
};

/// A histogram's name without "_bucket" stands for its buckets and a summary's quantiles. Null when it is not known.
KEELSON_CORE const Name *find(QStringView name);

/// Takes what names the resource out of `labels`, and what only describes it. `instance` names the resource of those
/// that say nothing of theirs.
KEELSON_CORE Resource takeResource(QLatin1StringView metric, Labels &labels, const QString &instance);

/// The bound of a bucket in the catalogue's unit, written in one way so that bounds compare as text. False when it is none.
KEELSON_CORE bool convertBound(Labels &labels, double factor);

/// What an exporter passes on.
struct Passed
{
    QString metric;
    Resource resource;
    Labels labels;
    double factor = 1;
    qint64 period = 0;  ///< Above 0: each value is the amount of a time of so many ms, as the exporter has it by itself.

    friend bool operator==(const Passed &, const Passed &) = default;
};

/// Of YACE, cloudwatch_exporter, kafka_exporter or kafka-lag-exporter; nothing when it is of none of them.
KEELSON_CORE std::optional<Passed> passedOn(const QString &name, const Labels &labels);
/// Whether a name may be one of theirs, whatever its labels.
KEELSON_CORE bool mayBePassedOn(const QString &name);
/// The catalogue's ids `name` can stand for.
KEELSON_CORE QStringList meanings(const QString &name);

} // namespace keelson::exposed
