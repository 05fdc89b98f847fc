// SPDX-License-Identifier: MIT
#include "app/gui/observe/prospects.h"

#include "app/gui/observe/traces.h"
#include "core/metrics/catalogue.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// One thing that may consume, bound to an element or not.
struct Candidate
{
    Resource resource;
    Id element;
    QString role;
};

QList<Candidate> candidates(const Binding &binding)
{
    QList<Candidate> all;
    for (const Bound &bound : binding.bound)
        all.append({bound.resource, bound.element, bound.role});
    for (const Resource &resource : binding.unbound)
        all.append({resource, {}, {}});
    all.removeIf([](const Candidate &candidate) { return candidate.resource.type != resources::function || candidate.role == u"rest"; });
    return all;
}

bool isConsumer(const Resource &resource, const MetricHistory &history)
{
    const auto tells = [&](QLatin1StringView metric) { return !history.seriesOf(metric, resource.type, resource.name).isEmpty(); };
    return resource.settings.contains(settings::consumes) || tells(metrics::iteratorAge) || tells(metrics::iteratorAgeCurrent);
}

class Upstream
{
public:
    Upstream(const Model &model, const Binding &binding) : m_model(model)
    {
        for (const Bound &bound : binding.bound) {
            m_named.insert(bound.resource.name, bound.resource);
            if (bound.resource.type == resources::domainEvent)
                m_events[bound.element].append(bound.resource);
        }
        for (const Resource &resource : binding.unbound)
            m_named.insert(resource.name, resource);
    }

    /// What the source says it reads; else the events that the model lets its service consume.
    QList<Resource> of(const Candidate &candidate) const
    {
        QList<Resource> feeding;
        for (const QString &name : candidate.resource.settings.value(QString(settings::consumes)).split(u", "_s, Qt::SkipEmptyParts)) {
            if (m_named.contains(name))
                feeding.append(m_named.value(name));
        }
        if (!feeding.isEmpty() || candidate.role == u"trigger")
            return feeding;
        const Element *service = m_model.element(candidate.element);
        if (service && !service->is(kinds::service))
            service = m_model.enclosing(service->id, kinds::service);
        for (const Element *event : service ? m_model.targets(service->id, relations::consumes) : QList<const Element *>())
            feeding += m_events.value(event->id);
        return feeding;
    }

private:
    const Model &m_model;
    QHash<QString, Resource> m_named;
    QHash<Id, QList<Resource>> m_events;
};

flow::Prospect prospectOf(const Resource &consumer, const QList<Resource> &upstream, const MetricHistory &history, const Moment &moment)
{
    const flow::Evidence evidence = flow::evidenceOf(consumer, upstream, history, moment.now, moment.period);
    flow::Outlook outlook;
    outlook.utcOffset = QDateTime::fromMSecsSinceEpoch(moment.now).offsetFromUtc() * 1000LL;
    return flow::prospect(evidence, flow::forecast(evidence.arrivals, outlook));
}

QString shown(const Model &model, const Candidate &candidate)
{
    if (candidate.element.isNull())
        return candidate.resource.name;
    const QString name = shownName(model, candidate.element);
    return candidate.role.isEmpty() ? name : name + u' ' + candidate.role;
}

bool isWorse(const ConsumerProspect &a, const ConsumerProspect &b)
{
    const auto rank = [](const ConsumerProspect &one) {
        return std::tuple(one.prospect.diagnosis.isAlarm(), one.prospect.diagnosis.age.value_or(-1));
    };
    return rank(a) != rank(b) ? rank(a) > rank(b) : a.consumer.name < b.consumer.name;
}

} // namespace

QList<ConsumerProspect> prospects(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment, Stop stop)
{
    const Upstream upstream(model, binding);
    QList<ConsumerProspect> all;
    for (const Candidate &candidate : candidates(binding)) {
        if (stop.requested())
            return {};
        if (isConsumer(candidate.resource, history))
            all.append({candidate.resource, candidate.element, shown(model, candidate),
                        prospectOf(candidate.resource, upstream.of(candidate), history, moment)});
    }
    std::sort(all.begin(), all.end(), isWorse);
    return all;
}

} // namespace keelson
