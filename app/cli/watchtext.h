// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"
#include "core/metrics/history.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace keelson::cli {

class Console;

/// The newest value of every series, one a line: type, resource, metric, labels and value, with tabs between.
QString frameText(const Frame &frame);
/// The same as one line of JSON.
QByteArray frameJson(const Frame &frame);
/// How every resource is doing, one a line, after a line with the time.
QString vitalsText(const MetricHistory &history, qint64 now, std::chrono::milliseconds interval);

/// Prints frames as they are read, in the manner a person asked for.
class FramePrinter
{
public:
    enum class Manner { Vitals, Values, Json };

    FramePrinter(Console &console, Manner manner, std::chrono::milliseconds interval)
        : m_console(console), m_manner(manner), m_interval(interval) { }

    /// Without a word; what is printed later may look back at it.
    void take(const Frame &frame) { m_history.add(frame); }
    /// With what the source found wrong on standard error. False when standard output cannot be written.
    bool print(const Frame &frame);

private:
    Console &m_console;
    const Manner m_manner;
    const std::chrono::milliseconds m_interval;
    MetricHistory m_history;
};

} // namespace keelson::cli
