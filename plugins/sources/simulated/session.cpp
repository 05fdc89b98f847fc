// SPDX-License-Identifier: MIT
#include "session.h"

#include "surroundings.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "core/scaffold/names.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::simulated {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::simulated)
};

constexpr qint64 longest = 16 * 86'400'000LL;   ///< ms that are made up at once.

/// `service` is one of the world's.
Scenario scenarioOf(const World &world, const Service &service)
{
    return scenarioOf(world.scenario, &service - world.services.data());
}

QString streamName(const Service &service)
{
    return scaffold::kebab(service.subsystem) + u"-event-hub-sim-s1"_s;
}

Resource listenerOf(const World &world, const Service &service, bool isEnabled)
{
    Resource resource;
    resource.type = resources::function;
    resource.name = scaffold::kebab(service.subsystem) + u'-' + scaffold::kebab(service.name) + u"-sim-listener"_s;
    resource.labels = placeOf(service);
    resource.labels.insert(u"service"_s, service.name);
    resource.settings = {{settings::consumes, streamName(service)}, {settings::batchSize, u"100"_s}, {settings::batchWindow, u"1"_s},
                         {settings::parallelisation, u"1"_s}, {settings::retries, u"-1"_s}, {settings::recordAge, u"-1"_s},
                         {settings::bisects, u"false"_s}, {settings::state, isEnabled ? u"Enabled"_s : u"Disabled"_s},
                         {settings::timeout, u"30"_s}, {settings::memory, u"1024"_s}};
    if (scenarioOf(world, service) == Scenario::Throttled)
        resource.settings.insert(settings::concurrency, u"1"_s);
    return resource;
}

Resource streamOf(const Service &service)
{
    return {kinds::stream, streamName(service), placeOf(service), {{settings::retention, u"86400"_s}, {settings::shards, u"1"_s}}};
}

/// The minutes in the range that have ended by `now`.
QList<Minute> minutesOf(const World &world, const Service &service, TimeRange range, qint64 now, Stop stop)
{
    const Scenario scenario = scenarioOf(world, service);
    QList<Minute> all;
    constexpr qint64 length = cycle * minute;
    // A minute that ends where a cycle begins is the last of the one before.
    for (qint64 time = (range.from - minute) / length * length; time < range.to && !stop.requested(); time += length) {
        for (const Minute &each : minutes(scenario, world.seed, service.subsystem + u'/' + service.name, time)) {
            if (each.end >= range.from && each.end < range.to && each.end <= now)
                all.append(each);
        }
    }
    return all;
}

template<typename Of>
void add(Frame &frame, QLatin1StringView metric, const Resource &resource, const QList<Minute> &all, Of of, const Labels &labels = {})
{
    Series series{metric, resource, labels, {}, minute};
    for (const Minute &each : all) {
        if (const std::optional<double> value = of(each))
            series.samples.append({each.end, *value});
    }
    if (!series.samples.isEmpty())
        frame.series.append(series);
}

void addListener(Frame &frame, const Resource &listener, const QList<Minute> &all)
{
    using Value = std::optional<double>;
    // As CloudWatch has it: of what did not run nothing is said.
    const auto whileRunning = [](double Minute::*part) {
        return [part](const Minute &each) { return each.invocations > 0 ? Value(each.*part) : std::nullopt; };
    };
    add(frame, metrics::invocations, listener, all, whileRunning(&Minute::invocations));
    add(frame, metrics::errors, listener, all, whileRunning(&Minute::errors));
    add(frame, metrics::records, listener, all, whileRunning(&Minute::records));
    add(frame, metrics::throttles, listener, all, whileRunning(&Minute::throttles));
    add(frame, metrics::duration, listener, all, whileRunning(&Minute::duration), {{u"quantile"_s, u"0.95"_s}});
    add(frame, metrics::iteratorAge, listener, all, [](const Minute &each) { return each.age; }, {{u"quantile"_s, u"1"_s}});
    add(frame, metrics::queueDepth, listener, all, [](const Minute &each) { return Value(each.waiting); });
}

/// What all readers of a stream make of it: as much as the one with most, as old as the oldest.
void addStream(Frame &frame, const Service &service, QList<Minute> &stream, const QList<Minute> &reader, bool isLast)
{
    if (stream.isEmpty())
        stream = reader;
    for (qsizetype i = 0; i < std::min(stream.size(), reader.size()); ++i) {
        stream[i].incoming = std::max(stream[i].incoming, reader[i].incoming);
        stream[i].age = std::max(stream[i].age, reader[i].age);
    }
    if (!isLast)
        return;
    add(frame, metrics::incomingRecords, streamOf(service), stream, [](const Minute &each) { return std::optional(each.incoming); });
    add(frame, metrics::streamAge, streamOf(service), stream, [](const Minute &each) { return each.age; });
    stream.clear();
}

QList<qint64> endsOf(const QList<Minute> &all)
{
    QList<qint64> ends;
    for (const Minute &each : all)
        ends.append(each.end);
    return ends;
}

bool isEnabledAt(const World &world, const Service &service, qint64 now)
{
    const QList<Minute> all = minutesOf(world, service, {now - minute, now + 1}, now, {});
    return all.isEmpty() || all.last().enabled;
}

} // namespace

Frame told(const World &world, TimeRange range, qint64 now, Stop stop)
{
    Frame frame;
    frame.time = now;
    if (range.to - range.from > longest) {
        range.from = range.to - longest;
        Finding finding;
        finding.rule = u"simulated.range"_s;
        finding.message = Tr::tr("Nothing is made up for more than %1 days at once.").arg(longest / 86'400'000);
        frame.findings = {finding};
        frame.partial = true;
    }
    QMap<QString, QList<Minute>> streams;
    QList<qint64> ends;
    for (const Service &service : world.services) {
        const QList<Minute> all = minutesOf(world, service, range, now, stop);
        ends = endsOf(all);
        addListener(frame, listenerOf(world, service, isEnabledAt(world, service, now)), all);
        const auto isLater = [&](const Service &other) { return &other > &service && other.subsystem == service.subsystem; };
        addStream(frame, service, streams[service.subsystem], all, std::none_of(world.services.begin(), world.services.end(), isLater));
    }
    for (const Service &service : world.services)
        addSurroundings(frame, world, service, listenerOf(world, service, isEnabledAt(world, service, now)), ends);
    addCommons(frame, world, ends);
    return frame;
}

Result<Frame> Session::read(const Query &query, Stop stop)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    TimeRange range = query.range;
    if (range.from >= range.to)
        range = {now - 2 * minute, now + 1};
    range.to = std::min(range.to, now + 1);
    Frame frame = told(m_world, range, now, stop);
    if (stop.requested())
        return Error{Error::Kind::Cancelled, Tr::tr("Cancelled."), {}, {}};
    keepAskedFor(frame, query);
    return frame;
}

Result<QList<Resource>> Session::discover(Stop)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QMap<std::pair<QString, QString>, Resource> found;
    for (const Series &series : told(m_world, {now - 2 * minute, now + 1}, now, {}).series)
        found.insert({series.resource.type, series.resource.name}, series.resource);
    return found.values();
}

} // namespace keelson::simulated
