// SPDX-License-Identifier: MIT
#include "mapping.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::openmetrics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::openmetrics)
};

/// Names endpoints use for what the catalogue has, with the factor into its unit. A histogram's name
/// stands for its _bucket series and a summary's quantiles; sums and counts follow from those.
struct Known
{
    QLatin1StringView name;
    QLatin1StringView metric;
    double factor;
};

constexpr Known known[] = {
    {"lambda_invocations_total"_L1, metrics::invocations, 1},
    {"lambda_errors_total"_L1, metrics::errors, 1},
    {"lambda_duration_seconds"_L1, metrics::duration, 1000},
    {"lambda_iterator_age_seconds"_L1, metrics::iteratorAge, 1000},
    {"lambda_iterator_age_current_seconds"_L1, metrics::iteratorAgeCurrent, 1000},
    {"lambda_throttles_total"_L1, "throttles"_L1, 1},
    {"lambda_concurrent_executions"_L1, "concurrency"_L1, 1},
    {"lambda_enabled"_L1, metrics::enabled, 1},
    {"stream_faults_total"_L1, metrics::faults, 1},
    {"stream_records_total"_L1, metrics::records, 1},
    {"queue_depth"_L1, metrics::queueDepth, 1},
    {"api_requests_total"_L1, metrics::requests, 1},
    {"domain_events_total"_L1, metrics::domainEvents, 1},
};

const Known *find(QStringView name)
{
    const auto row = std::find_if(std::begin(known), std::end(known), [&](const Known &k) { return k.name == name; });
    return row == std::end(known) ? nullptr : row;
}

/// Labels that name a resource, the most telling first, and the kind of thing they name.
struct Naming
{
    QLatin1StringView label;
    QLatin1StringView type;
};

constexpr Naming namings[] = {
    {"function"_L1, resources::function}, {"function_name"_L1, resources::function}, {"queue"_L1, kinds::queue},
    {"stream"_L1, kinds::stream},         {"table"_L1, kinds::dataStore},            {"api"_L1, kinds::api},
    {"service"_L1, resources::service},
};

/// Labels that say more of a resource but do not make another series of it.
constexpr QLatin1StringView describing[] = {"subsystem"_L1, "service"_L1, "account"_L1, "region"_L1, "stage"_L1};

Resource taken(QLatin1StringView metric, Labels &labels, const QString &instance)
{
    Resource resource;
    if (metric == metrics::domainEvents && labels.contains(u"type"_s)) {
        resource.type = resources::domainEvent;
        resource.name = labels.take(u"type"_s);
        return resource;
    }
    for (const Naming &naming : namings) {
        const QString name = labels.value(naming.label);
        if (name.isEmpty())
            continue;
        resource.type = naming.type;
        resource.name = name;
        if (naming.type != resources::service)
            labels.remove(naming.label);
        break;
    }
    if (resource.name.isEmpty()) {
        resource.type = resources::process;
        resource.name = instance;
        return resource;
    }
    for (const QLatin1StringView label : describing) {
        if (labels.contains(label))
            resource.labels.insert(label, labels.take(label));
    }
    return resource;
}

/// Bounds of buckets in the catalogue's unit, written in one way so that they compare as text.
bool convertBound(Labels &labels, double factor)
{
    const auto bound = labels.find(u"le"_s);
    if (bound == labels.end())
        return true;
    if (bound->compare("+Inf"_L1, Qt::CaseInsensitive) == 0 || bound->compare("Inf"_L1, Qt::CaseInsensitive) == 0) {
        *bound = u"+Inf"_s;
        return true;
    }
    bool ok = false;
    const double value = bound->toDouble(&ok);
    if (!ok)
        return false;
    *bound = QString::number(value * factor, 'g', 12);
    return true;
}

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
        const Known *row = find(bucket ? QStringView(sample.name).chopped(7) : QStringView(sample.name));
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
        if (!convertBound(series.labels, factor))
            return;
        series.resource = taken(canonical, series.labels, m_instance);
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
