// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <optional>

namespace keelson::openmetrics {

/// What the text of an endpoint may amount to. What lies beyond is left out and said so.
struct ExpositionLimits
{
    qsizetype samples = 100'000;
    qsizetype labels = 64;          ///< Of one sample.
    qsizetype name = 1024;          ///< Bytes of a metric's or label's name.
    qsizetype value = 4096;         ///< Bytes of a label's value.
    qsizetype findings = 20;        ///< Told one by one; the rest is counted.
};

struct ExpositionSample
{
    QString name;
    Labels labels;
    double value = 0;               ///< May be NaN or infinite.
    std::optional<qint64> time;     ///< ms since the epoch, where the line gave one.
    qsizetype line = 0;             ///< From 1.
};

/// OpenMetrics 1.0 or Prometheus text 0.0.4, as read.
struct Exposition
{
    QList<ExpositionSample> samples;
    QHash<QString, QString> types;  ///< counter, gauge, histogram, ...; by family name.
    QHash<QString, QString> units;  ///< By family name.
    bool partial = false;           ///< Something had to be left out, or the end is missing.
    QList<Finding> findings;        ///< What and in which line.
};

enum class Dialect {
    Prometheus,   ///< Timestamps in ms; the text ends where it ends.
    OpenMetrics,  ///< Timestamps in seconds; "# EOF" ends it, exemplars may follow a value.
};

/// Reads line by line: a line that cannot be read is a finding, the others stand. An Error only where
/// not one line is a sample. Time and memory grow with the text and nothing else.
Result<Exposition> parse(QByteArrayView text, Dialect dialect, const ExpositionLimits &limits = {});

} // namespace keelson::openmetrics
