// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/history.h"
#include "core/result.h"
#include "core/stop.h"

#include <QFile>

#include <memory>

namespace keelson {

/// Frames as a text file anybody can send: a line of JSON each, after one that says what it is.
///
/// Everything a Frame says comes back as it was, bit for bit; of its findings what does not point into a document.
namespace recording {

KEELSON_CORE QByteArray head();
/// With its line end.
KEELSON_CORE QByteArray line(const Frame &frame);
/// An Error when the line is not a whole frame.
KEELSON_CORE Result<Frame> frame(QByteArrayView line);

/// All that is known by now, so that a recording can begin with what led to it. Amounts have become running totals.
KEELSON_CORE QList<Frame> framesOf(const MetricHistory &history);

/// What a file holds, in the order it was written. Lines that are damaged are findings; the others stand.
struct Recorded
{
    QList<Frame> frames;
    QList<Finding> findings;
};
/// An Error where there is no file, or none of ours. All of it is held in memory.
KEELSON_CORE Result<Recorded> read(const QString &path, Stop stop = {});

} // namespace recording

/// Writes frames to a file as they come. One thread at a time; each frame is in the file when `write` returns.
class KEELSON_CORE Recorder
{
public:
    enum class Existing { Refuse, Replace };
    static Result<std::unique_ptr<Recorder>> create(const QString &path, Existing existing = Existing::Refuse);
    Result<void> write(const Frame &frame);

private:
    explicit Recorder(const QString &path) : m_file(path) { }
    Result<void> put(const QByteArray &bytes);

    QFile m_file;
};

} // namespace keelson
