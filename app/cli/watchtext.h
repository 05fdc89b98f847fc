// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"
#include "core/metrics/history.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace keelson::cli {

/// The newest value of every series, one a line: type, resource, metric, labels and value, with tabs between.
QString frameText(const Frame &frame);
/// The same as one line of JSON.
QByteArray frameJson(const Frame &frame);
/// How every resource is doing, one a line, after a line with the time.
QString vitalsText(const MetricHistory &history, qint64 now, std::chrono::milliseconds interval);

} // namespace keelson::cli
