// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/history.h"
#include "core/metrics/store/summary.h"
#include "core/result.h"

#include <memory>

namespace keelson {

/// What a HistoryStore keeps for how long, counted back from the newest frame. Nothing is shortened before what stands
/// for it is written.
struct StoreLimits
{
    struct Level
    {
        qint64 width;  ///< ms one summary stands for; each level's a multiple of the one before.
        qint64 keep;   ///< ms.
    };
    qint64 raw = 15 * 86'400'000LL;  ///< ms samples are kept as they came.
    QList<Level> levels = {{300'000, 63 * 86'400'000LL}, {3'600'000, 455 * 86'400'000LL}};
    qint64 bytes = 1LL << 30;        ///< Of the file. When it is larger, less time is kept, not fewer series.
    qsizetype series = 20'000;       ///< Further ones are left out, and told.
};

/// What was read from one source, kept in a file over months. A cache: whatever is wrong with the file, it is set
/// aside and begun anew, and nobody is stopped.
///
/// Every call reads or writes the disk: from one worker thread, never from the GUI's. One writer a file; while one has
/// it, others are told so. A frame that was appended survives the end of the program; the end of the machine may cost
/// the last few frames. What came last of each series is held in memory, some 16 kB a series.
class KEELSON_CORE HistoryStore
{
public:
    /// Makes the file where there is none. Fails where it cannot be written, or somebody else has it.
    static Result<std::unique_ptr<HistoryStore>> open(const QString &path, const StoreLimits &limits = {});
    /// Writes what is still in memory as it will stay.
    ~HistoryStore();

    /// All of the frame or, with an Error, nothing of it. Samples of moments not newer than a series' last are dropped,
    /// those of periods take the place of what was there at the same time, whether newer or older. Not finite ones and
    /// those from the day after the frame's time or later are left out.
    Result<void> append(const Frame &frame);

    /// Samples as they came, ascending. What was kept for longer than StoreLimits::raw is not among them.
    Result<QList<Sample>> samples(const SeriesKey &key, TimeRange range);

    /// A point for each `step` ms of the range in which there is anything, ascending; its time is the end of its step, which
    /// may lie beyond the range. Step 0 = as stored. Of a time that is no longer kept so finely the points are those it is
    /// kept in. Where periods of several lengths were read, the shorter count.
    Result<QList<Summary>> read(const SeriesKey &key, TimeRange range, qint64 step);

    /// All series of the range, partial, of the time of the newest sample.
    Result<Frame> recall(TimeRange range);

    struct Stored
    {
        SeriesKey key;
        qint64 period = 0;  ///< As Series::period.
        friend bool operator==(const Stored &, const Stored &) = default;
    };
    QList<Stored> series() const;
    /// Everything that has series, as it was last told.
    QList<Resource> resources() const;

    /// Lets go of what is too old or too much. Done by append, too, once an hour of frames.
    Result<void> trim();
    /// Bytes of the file.
    qint64 size() const;
    /// What was noticed since the last call: a file set aside, a chunk that was damaged, series left out.
    QList<Finding> takeFindings();

private:
    struct Private;
    explicit HistoryStore(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace keelson
