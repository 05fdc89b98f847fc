// SPDX-License-Identifier: MIT
#include "frames.h"

#include "promql.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/exposednames.h"

using namespace Qt::StringLiterals;

namespace keelson::prometheus {

namespace {

void scale(QList<Sample> &samples, double factor)
{
    if (factor == 1)
        return;
    for (Sample &sample : samples)
        sample.value *= factor;
    samples.removeIf([](const Sample &sample) { return !qIsFinite(sample.value); });
}

/// A function's instance tells replicas apart; that of a process is its name already.
void placeScrapeLabels(Series &series, const Labels &labels)
{
    if (labels.contains(u"job"_s))
        series.resource.labels.insert(u"job"_s, labels.value(u"job"_s));
    series.labels.remove(u"job"_s);
    if (series.resource.type == resources::process)
        series.labels.remove(u"instance"_s);
}

Series passedSeries(const exposed::Passed &passed, const Row &row, qint64 step)
{
    Series series{passed.metric, passed.resource, passed.labels, row.samples, step};
    // Of an amount that stands for `period` the step's share is what its average comes to.
    scale(series.samples, passed.period > 0 ? passed.factor * double(step) / double(passed.period) : passed.factor);
    return series;
}

std::optional<Series> ownSeries(const QString &name, Labels labels, const Row &row, qint64 step)
{
    const bool bucket = labels.contains(u"le"_s) && name.endsWith("_bucket"_L1);
    const exposed::Name *known = exposed::find(bucket ? QStringView(name).chopped(7) : QStringView(name));
    const bool distribution = known && catalogue::shape(QString(known->metric)) == MetricShape::Distribution;
    if (distribution && !bucket && !labels.contains(u"quantile"_s))
        known = nullptr;
    const double factor = known ? known->factor : 1;
    if (!exposed::convertBound(labels, factor))
        return std::nullopt;
    Series series;
    series.metric = known ? QString(known->metric) : name;
    series.labels = labels;
    series.resource = exposed::takeResource(known ? known->metric : QLatin1StringView(), series.labels,
                                            labels.value(u"instance"_s, labels.value(u"job"_s)));
    series.samples = row.samples;
    series.period = step;
    scale(series.samples, bucket ? 1 : factor);
    placeScrapeLabels(series, labels);
    return series;
}

} // namespace

std::optional<Series> seriesOf(const Row &row, qint64 step)
{
    Labels labels = row.labels;
    QString name = labels.take(nameLabel);
    if (name.isEmpty())
        name = labels.value(u"__name__"_s);
    labels.remove(u"__name__"_s);
    if (name.isEmpty())
        return std::nullopt;
    if (const auto passed = exposed::passedOn(name, labels))
        return passedSeries(*passed, row, step);
    return ownSeries(name, labels, row, step);
}

Resource resourceOf(Labels labels)
{
    const auto series = seriesOf({labels, {}}, 0);
    return series ? series->resource : Resource();
}

} // namespace keelson::prometheus
