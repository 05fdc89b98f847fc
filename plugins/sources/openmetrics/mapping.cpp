// SPDX-License-Identifier: MIT
#include "mapping.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/exposednames.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::openmetrics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::openmetrics)
};

class Mapper
{
public:
    Mapper(const Exposition &exposition, qint64 now, const QString &instance)
        : m_exposition(exposition), m_instance(instance)
    {
        m_frame.time = now;
        m_frame.partial = exposition.partial;
        m_frame.findings = exposition.findings;
    }

    Frame frame()
    {
        for (const ExpositionSample &sample : m_exposition.samples)
            take(sample);
        if (m_repeated > 0)
            tell(u"openmetrics.repeated"_s, Tr::tr("%n value(s) are given twice; the first counts.", nullptr, m_repeated));
        if (m_future > 0)
            tell(u"openmetrics.future"_s, Tr::tr("%n value(s) carry a time of tomorrow or later and are left out.", nullptr, m_future));
        return std::move(m_frame);
    }

private:
    void take(const ExpositionSample &sample)
    {
        const bool bucket = sample.labels.contains(u"le"_s) && sample.name.endsWith("_bucket"_L1);
        const exposed::Name *row = exposed::find(bucket ? QStringView(sample.name).chopped(7) : QStringView(sample.name));
        const bool distribution = row && catalogue::shape(QString(row->metric)) == MetricShape::Distribution;
        if (!row || (distribution && !bucket && !sample.labels.contains(u"quantile"_s)))
            return add(named(sample), {}, sample, 1);
        // A bucket counts observations; only its bound has the unit.
        add(row->metric, row->metric, sample, row->factor);
    }

    /// A counter whose name does not end as prescribed would be taken for a gauge.
    QString named(const ExpositionSample &sample) const
    {
        const bool counter = m_exposition.types.value(sample.name) == u"counter";
        return counter && !sample.name.endsWith("_total"_L1) ? sample.name + u"_total"_s : sample.name;
    }

    void add(const QString &metric, QLatin1StringView canonical, const ExpositionSample &sample, double factor)
    {
        const bool bucket = sample.labels.contains(u"le"_s);
        const double value = sample.value * (bucket ? 1 : factor);
        // No value is not zero: the sample is absent, as its source means it.
        if (!std::isfinite(value))
            return;
        constexpr qint64 day = 86'400'000;
        const qint64 time = sample.time.value_or(m_frame.time);
        if (time > m_frame.time + day) {
            ++m_future;
            return;
        }
        Series series;
        series.metric = metric;
        series.labels = sample.labels;
        if (!exposed::convertBound(series.labels, factor))
            return;
        series.resource = exposed::takeResource(canonical, series.labels, m_instance);
        series.samples = {{time, value}};
        append(series);
    }

    void append(const Series &series)
    {
        size_t hash = qHashMulti(0, series.metric, series.resource.type, series.resource.name);
        for (auto label = series.labels.begin(); label != series.labels.end(); ++label)
            hash = qHashMulti(hash, label.key(), label.value());
        const QList<qsizetype> alike = m_known.value(hash);
        for (const qsizetype index : alike) {
            const Series &other = m_frame.series[index];
            if (other.metric == series.metric && other.labels == series.labels && other.resource == series.resource) {
                ++m_repeated;
                return;
            }
        }
        m_known[hash].append(m_frame.series.size());
        m_frame.series.append(series);
    }

    void tell(const QString &rule, const QString &message)
    {
        Finding finding;
        finding.rule = rule;
        finding.message = message;
        m_frame.findings.append(finding);
        m_frame.partial = true;
    }

    const Exposition &m_exposition;
    const QString &m_instance;
    Frame m_frame;
    QHash<size_t, QList<qsizetype>> m_known;
    int m_repeated = 0;
    int m_future = 0;
};

} // namespace

Frame mapped(const Exposition &exposition, qint64 now, const QString &instance)
{
    return Mapper(exposition, now, instance).frame();
}

} // namespace keelson::openmetrics
