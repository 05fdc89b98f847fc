// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace keelson {

/// Which series: Resource without its labels, which say more of it but do not tell it apart.
struct SeriesKey
{
    QString metric;
    QString type;
    QString resource;
    Labels labels;

    friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
};
KEELSON_CORE size_t qHash(const SeriesKey &key, size_t seed = 0);

/// How much a MetricHistory may hold. When the samples no longer fit it keeps less time, not fewer series.
struct HistoryLimits
{
    qint64 span = 3'600'000;           ///< ms.
    qsizetype series = 20'000;
    qsizetype samples = 4'000'000;     ///< Of all series together; 16 bytes each.
};

/// What was read lately, in memory. A value; not thread-safe.
class KEELSON_CORE MetricHistory
{
public:
    explicit MetricHistory(HistoryLimits limits = {});

    /// Takes the frame in. Samples of moments not newer than a series' last are dropped, those of periods take the place
    /// of what was there, so reading an overlapping range twice is harmless. Amounts counted in periods become running
    /// totals. Returns false when series had to be left out.
    bool add(const Frame &frame);
    void clear();

    bool isEmpty() const { return m_series.isEmpty(); }
    qint64 newest() const { return m_newest; }  ///< Time of the newest frame, ms since the epoch; 0 = none.
    /// Time of the oldest sample kept, ms since the epoch; 0 = none.
    qint64 oldest() const;
    qint64 span() const { return m_span; }      ///< ms kept at present.
    qsizetype sampleCount() const { return m_samples; }

    /// Everything that was ever seen, with the labels it had last.
    QList<Resource> resources() const;
    QStringList metrics() const;
    /// All series of a metric of a resource, in a stable order.
    QList<SeriesKey> seriesOf(const QString &metric, const QString &type, const QString &resource) const;
    /// Ascending in time; empty when there is no such series.
    const QList<Sample> &samples(const SeriesKey &key) const;

private:
    struct Index
    {
        QString metric;
        QString type;
        QString resource;
        friend bool operator==(const Index &, const Index &) = default;
        friend size_t qHash(const Index &i, size_t seed = 0) { return qHashMulti(seed, i.metric, i.type, i.resource); }
    };

    bool add(const Series &series, qint64 frameTime);
    void addMoments(QList<Sample> &samples, const QList<Sample> &fresh);
    void addPeriods(QList<Sample> &samples, const QList<Sample> &fresh, const Series &series);
    QList<Sample> *opened(const SeriesKey &key, const Series &series);
    void trim();
    void trimTo(qint64 oldest);

    HistoryLimits m_limits;
    QHash<SeriesKey, QList<Sample>> m_series;
    QHash<Index, QList<SeriesKey>> m_index;
    QMap<std::pair<QString, QString>, Resource> m_resources;
    QSet<QString> m_metrics;
    qint64 m_span;
    qint64 m_newest = 0;
    qint64 m_complete = 0;  ///< Time of the newest frame if it was a whole one.
    qsizetype m_samples = 0;
};

} // namespace keelson
