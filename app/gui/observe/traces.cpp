// SPDX-License-Identifier: MIT
#include "app/gui/observe/traces.h"

#include "app/gui/observe/chart/ink.h"
#include "core/metrics/catalogue.h"
#include "core/metrics/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Observe)
};

// More lines than this cannot be told apart; those that matter most stay.
constexpr qsizetype mostTraces = 16;
// A percentile moves by steps as its window does; more points would show nothing.
constexpr qint64 percentilePoints = 180;

QString roleWord(const QString &role)
{
    if (role == u"rest")
        return Tr::tr("API");
    if (role == u"listener")
        return Tr::tr("listener");
    return role == u"trigger" ? Tr::tr("trigger") : QString();
}

Qt::PenStyle styleOf(const QString &role, int colour)
{
    if (role == u"trigger")
        return Qt::DashLine;
    return colour / traceColours % 2 == 1 ? Qt::DashDotLine : Qt::SolidLine;
}

/// The samples a statistic over `reach` needs to fill the range.
QList<Sample> visible(const QList<Sample> &samples, TimeRange range, qint64 reach)
{
    const auto before = [](const Sample &sample, qint64 time) { return sample.time < time; };
    const auto begin = std::lower_bound(samples.begin(), samples.end(), range.from - reach, before);
    const auto end = std::lower_bound(begin, samples.end(), range.to, before);
    return QList<Sample>(begin, end);
}

/// Sums of values at the same time; frames stamp all their samples alike.
void addTo(QMap<qint64, double> &sum, const QList<Sample> &samples)
{
    for (const Sample &sample : samples)
        sum[sample.time] += sample.value;
}

QList<Sample> listed(const QMap<qint64, double> &sum)
{
    QList<Sample> samples;
    samples.reserve(sum.size());
    for (auto value = sum.begin(); value != sum.end(); ++value)
        samples.append({value.key(), value.value()});
    return samples;
}

class Tracer
{
public:
    explicit Tracer(const Sight &sight) : m_sight(sight), m_reach(std::max<qint64>(5000, 5 * sight.period))
    {
        int next = 0;
        for (const Element *service : sight.model.ofKind(kinds::service))
            m_colours.insert(service->id, next++);
    }

    QList<ChartTrace> panel(Panel panel)
    {
        for (const Bound &bound : m_sight.binding.bound) {
            if (bound.resource.type != resources::domainEvent && isWithin(m_sight.model, bound.element, m_sight.only))
                draw(panel, bound);
        }
        for (auto group = m_groups.begin(); group != m_groups.end(); ++group)
            add(group.key(), group->name, group->colour, group->style, listed(group->values));
        if (m_sight.only.isEmpty()) {
            for (const Resource &resource : m_sight.binding.unbound)
                draw(panel, {resource, {}, {}, Bound::How::Named});
        }
        if (panel == Panel::Trouble)
            keepTroubled();
        return finished();
    }

    QList<ChartTrace> any(const QString &metric)
    {
        for (const Resource &resource : m_sight.history.resources()) {
            for (const SeriesKey &key : m_sight.history.seriesOf(metric, resource.type, resource.name)) {
                const bool counts = catalogue::shape(metric) != MetricShape::Gauge && !key.labels.contains(u"quantile"_s);
                const QList<Sample> samples = visible(m_sight.history.samples(key), m_sight.range, m_reach);
                QStringList words{resource.name};
                words += key.labels.values();
                add(words.join(u' '), words.join(u' '), int(m_traces.size()), {}, counts ? statistics::rates(samples, m_reach) : samples);
            }
        }
        return finished();
    }

private:
    /// What the parts of a service amount to together.
    struct Group
    {
        QString name;
        int colour = 0;
        Qt::PenStyle style = Qt::SolidLine;
        QMap<qint64, double> values;
    };
    enum class Together { Never, Sum, Highest };

    void draw(Panel panel, const Bound &bound)
    {
        switch (panel) {
        case Panel::IteratorAge:
            return addBound(bound, Together::Never, age(bound.resource));
        case Panel::QueueDepth:
            return addBound(bound, Together::Sum, gauge(metrics::queueDepth, bound.resource));
        case Panel::Throughput:
            if (enters(bound) || !m_sight.only.isEmpty())
                addBound(bound, Together::Sum, throughput(bound.resource));
            return;
        case Panel::Duration:
            return addBound(bound, Together::Highest, percentiles(bound.resource));
        case Panel::Trouble:
            addBound(bound, Together::Sum, rate(metrics::errors, bound.resource), Tr::tr("errors"));
            return addBound(bound, Together::Sum, rate(metrics::faults, bound.resource), Tr::tr("faults"), Qt::DotLine);
        }
    }

    /// Lines at zero would bury the one that is not; where all are, one says so.
    void keepTroubled()
    {
        const auto quiet = [](const ChartTrace &trace) {
            return std::all_of(trace.samples.begin(), trace.samples.end(), [](const Sample &sample) { return sample.value == 0; });
        };
        if (m_traces.isEmpty())
            return;
        ChartTrace none = m_traces.first();
        m_traces.removeIf(quiet);
        if (!m_traces.isEmpty() || !quiet(none))
            return;
        none.id = u"none"_s;
        none.name = Tr::tr("no errors, no faults");
        none.style = Qt::SolidLine;
        m_traces.append(none);
    }

    QList<Sample> gauge(QLatin1StringView metric, const Resource &resource) const
    {
        QMap<qint64, double> highest;
        for (const SeriesKey &key : m_sight.history.seriesOf(metric, resource.type, resource.name)) {
            const QList<Sample> samples = visible(m_sight.history.samples(key), m_sight.range, m_reach);
            for (const Sample &sample : samples)
                highest[sample.time] = std::max(highest.value(sample.time), sample.value);
        }
        return listed(highest);
    }

    /// Of the oldest not yet processed where that is told, else of the oldest in each batch.
    QList<Sample> age(const Resource &resource) const
    {
        const QList<Sample> current = gauge(metrics::iteratorAgeCurrent, resource);
        return current.isEmpty() ? ready(metrics::iteratorAge, resource, 1) : current;
    }

    /// The quantile nearest to this one that the source has worked out itself.
    QList<Sample> ready(QLatin1StringView metric, const Resource &resource, double quantile) const
    {
        QList<Sample> nearest;
        double distance = 0.1;
        for (const SeriesKey &key : m_sight.history.seriesOf(metric, resource.type, resource.name)) {
            const auto label = key.labels.constFind(u"quantile"_s);
            const double off = label == key.labels.constEnd() ? 1 : qAbs(label->toDouble() - quantile);
            if (off >= distance)
                continue;
            distance = off;
            nearest = visible(m_sight.history.samples(key), m_sight.range, 0);
        }
        return nearest;
    }

    QList<Sample> rate(QLatin1StringView metric, const Resource &resource) const
    {
        QMap<qint64, double> sum;
        for (const SeriesKey &key : m_sight.history.seriesOf(metric, resource.type, resource.name))
            addTo(sum, statistics::rates(visible(m_sight.history.samples(key), m_sight.range, m_reach), m_reach));
        return listed(sum);
    }

    QList<Sample> throughput(const Resource &resource) const
    {
        for (const QLatin1StringView metric : {metrics::records, metrics::requests, metrics::invocations}) {
            const QList<Sample> samples = rate(metric, resource);
            if (!samples.isEmpty())
                return samples;
        }
        return {};
    }

    QList<Sample> percentiles(const Resource &resource) const
    {
        QList<std::pair<double, QList<Sample>>> buckets;
        const qint64 window = std::max<qint64>(15'000, 5 * m_sight.period);
        for (const SeriesKey &key : m_sight.history.seriesOf(metrics::duration, resource.type, resource.name)) {
            const QString bound = key.labels.value(u"le"_s);
            if (bound.isEmpty())
                continue;
            const double upper = bound == u"+Inf" ? std::numeric_limits<double>::infinity() : bound.toDouble();
            buckets.append({upper, visible(m_sight.history.samples(key), m_sight.range, window)});
        }
        QList<Sample> samples;
        if (buckets.isEmpty())
            return ready(metrics::duration, resource, 0.95);
        const qint64 step = std::max((m_sight.range.to - m_sight.range.from) / percentilePoints, m_sight.period);
        qint64 drawn = 0;
        for (const Sample &sample : std::as_const(buckets.first().second)) {
            if (sample.time < drawn + step)
                continue;
            drawn = sample.time;
            QList<statistics::Bucket> grown;
            for (const auto &[upper, counts] : std::as_const(buckets)) {
                if (const auto growth = statistics::growth(counts, sample.time - window, sample.time))
                    grown.append({upper, growth->amount});
            }
            if (const auto value = statistics::quantile(grown, 0.95))
                samples.append({sample.time, *value});
        }
        return samples;
    }

    /// True where work comes into a service; what a trigger hands on was counted there.
    bool enters(const Bound &bound) const
    {
        const auto &all = m_sight.binding.bound;
        return bound.role != u"trigger" || std::none_of(all.begin(), all.end(), [&](const Bound &other) {
            return serviceOf(other.element) == serviceOf(bound.element) && other.role != u"trigger"
                && other.resource.type != resources::domainEvent;
        });
    }

    /// A line of its own, or a share in its service's. Those who look at single services see their parts.
    void addBound(const Bound &bound, Together together, const QList<Sample> &samples, const QString &what = {},
                  Qt::PenStyle style = Qt::NoPen)
    {
        const Id service = serviceOf(bound.element);
        const int colour = m_colours.value(service, int(m_colours.size() + m_traces.size()));
        QStringList words;
        // A function is named by its service; the role tells which of its functions it is.
        const Id named = service.isNull() ? bound.element : service;
        words.append(named.isNull() ? bound.resource.name : shownName(m_sight.model, named));
        if (together != Together::Never && m_sight.only.isEmpty() && !service.isNull()) {
            if (!what.isEmpty())
                words.append(what);
            Group &group = m_groups[service.toString() + u'/' + what];
            group.name = words.join(u' ');
            group.colour = colour;
            group.style = style == Qt::NoPen ? styleOf({}, colour) : style;
            for (const Sample &sample : samples) {
                double &value = group.values[sample.time];
                value = together == Together::Sum ? value + sample.value : std::max(value, sample.value);
            }
            return;
        }
        for (const QString &word : {roleWord(bound.role), what}) {
            if (!word.isEmpty())
                words.append(word);
        }
        add(bound.resource.name + u'/' + what, words.join(u' '), colour, style == Qt::NoPen ? styleOf(bound.role, colour) : style, samples);
    }

    Id serviceOf(Id element) const
    {
        const Element *found = m_sight.model.element(element);
        if (found && !found->is(kinds::service))
            found = m_sight.model.enclosing(element, kinds::service);
        return found ? found->id : Id();
    }

    void add(const QString &id, const QString &name, int colour, Qt::PenStyle style, const QList<Sample> &samples)
    {
        if (samples.isEmpty())
            return;
        m_traces.append({id, name, traceColour(colour, m_sight.dark), style == Qt::NoPen ? Qt::SolidLine : style, samples});
    }

    QList<ChartTrace> finished()
    {
        if (m_traces.size() > mostTraces) {
            std::stable_sort(m_traces.begin(), m_traces.end(), [](const ChartTrace &a, const ChartTrace &b) {
                return a.samples.last().value > b.samples.last().value;
            });
            m_traces.resize(mostTraces);
        }
        std::stable_sort(m_traces.begin(), m_traces.end(), [](const ChartTrace &a, const ChartTrace &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        return std::move(m_traces);
    }

    const Sight &m_sight;
    qint64 m_reach;
    QHash<Id, int> m_colours;
    QMap<QString, Group> m_groups;
    QList<ChartTrace> m_traces;
};

} // namespace

QList<ChartTrace> traces(Panel panel, const Sight &sight)
{
    return Tracer(sight).panel(panel);
}

QList<ChartTrace> tracesOf(const QString &metric, const Sight &sight)
{
    return Tracer(sight).any(metric);
}

QString shownName(const Model &model, Id element)
{
    const Element *found = model.element(element);
    if (!found)
        return {};
    const auto alike = model.ofKind(found->kind->id);
    const bool ambiguous = std::any_of(alike.begin(), alike.end(), [&](const Element *other) {
        return other->id != element && other->name.compare(found->name, Qt::CaseInsensitive) == 0;
    });
    const Element *around = ambiguous ? model.element(found->parent) : nullptr;
    return around ? around->name + u": "_s + found->name : found->name;
}

QColor colourOf(const Model &model, Id service, bool dark)
{
    const auto services = model.ofKind(kinds::service);
    const auto found = std::find_if(services.begin(), services.end(), [&](const Element *other) { return other->id == service; });
    return found == services.end() ? QColor() : traceColour(int(found - services.begin()), dark);
}

bool isWithin(const Model &model, Id element, const QList<Id> &only)
{
    if (only.isEmpty())
        return true;
    for (const Element *at = model.element(element); at; at = model.element(at->parent)) {
        if (only.contains(at->id))
            return true;
    }
    return false;
}

} // namespace keelson
