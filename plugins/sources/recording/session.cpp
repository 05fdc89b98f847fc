// SPDX-License-Identifier: MIT
#include "session.h"

#include "core/metrics/history.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <map>

namespace keelson::recording {

namespace {

struct Played
{
    Series series;
    std::map<qint64, double> samples;
};

void take(Played &played, const Series &series, TimeRange range, const Shift &shift)
{
    played.series.metric = series.metric;
    played.series.resource = series.resource;
    played.series.labels = series.labels;
    played.series.period = shift.period(series.period);
    for (const Sample &sample : series.samples) {
        const qint64 time = shift.shown(sample.time);
        if (time >= range.from && time < range.to)
            played.samples[time] = sample.value;
    }
}

qint64 firstTime(const QList<Frame> &frames)
{
    return frames.isEmpty() ? 0 : std::min_element(frames.begin(), frames.end(), [](const Frame &a, const Frame &b) { return a.time < b.time; })->time;
}

} // namespace

Frame played(const QList<Frame> &frames, const Query &query, const Shift &shift, qint64 until)
{
    TimeRange range = query.range;
    if (range.from >= range.to)
        range = {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    QHash<std::pair<SeriesKey, qint64>, qsizetype> places;
    QList<Played> all;
    Frame frame;
    for (const Frame &each : frames) {
        // What has not been read yet in the recorded time is not known yet.
        if (shift.shown(each.time) > until)
            continue;
        const bool inRange = shift.shown(each.time) >= range.from && shift.shown(each.time) < range.to;
        frame.partial = frame.partial || (inRange && each.partial);
        frame.time = std::max(frame.time, shift.shown(each.time));
        for (const Series &series : each.series) {
            if (!asksFor(query, series.metric, series.resource))
                continue;
            const std::pair key(SeriesKey{series.metric, series.resource.type, series.resource.name, series.labels}, series.period);
            const qsizetype place = places.value(key, all.size());
            if (place == all.size()) {
                places.insert(key, place);
                all.append(Played());
            }
            take(all[place], series, range, shift);
        }
        for (const Finding &finding : each.findings) {
            if (inRange && !frame.findings.contains(finding))
                frame.findings.append(finding);
        }
    }
    for (Played &each : all) {
        for (const auto &[time, value] : each.samples)
            each.series.samples.append({time, value});
        if (!each.samples.empty())
            frame.series.append(each.series);
    }
    return frame;
}

Session::Session(Recorded recorded, double speed) : m_recorded(std::move(recorded))
{
    m_shift = {firstTime(m_recorded.frames), QDateTime::currentMSecsSinceEpoch(), speed};
}

Result<Frame> Session::read(const Query &query, Stop)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Frame frame = played(m_recorded.frames, query, m_shift, m_shift.speed > 0 ? now : std::numeric_limits<qint64>::max());
    if (m_shift.speed > 0)
        frame.time = now;
    if (!m_recorded.findings.isEmpty()) {
        frame.partial = true;
        frame.findings = m_recorded.findings + frame.findings;
    }
    return frame;
}

Result<QList<Resource>> Session::discover(Stop)
{
    return resourcesOf(m_recorded.frames);
}

} // namespace keelson::recording
