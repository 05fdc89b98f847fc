// SPDX-License-Identifier: MIT
#include "surroundings.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "core/scaffold/names.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::simulated {

namespace {

struct Published
{
    QLatin1StringView service;
    QLatin1StringView type;
};

// As in the sample document.
constexpr Published sampleEvents[] = {
    {"Order BFF"_L1, "order-submitted"_L1},          {"Order BFF"_L1, "order-cancelled"_L1},
    {"Restaurant BFF"_L1, "menu-published"_L1},      {"Restaurant BFF"_L1, "order-accepted"_L1},
    {"Restaurant BFF"_L1, "order-rejected"_L1},      {"Restaurant BFF"_L1, "meal-prepared"_L1},
    {"Order Control"_L1, "order-confirmed"_L1},      {"Payment Gateway"_L1, "payment-requested"_L1},
    {"Payment Gateway"_L1, "payment-authorized"_L1}, {"Payment Gateway"_L1, "payment-declined"_L1},
    {"Payment Gateway"_L1, "refund-issued"_L1},      {"Dispatch BFF"_L1, "delivery-completed"_L1},
    {"Courier BFF"_L1, "courier-assigned"_L1},       {"Courier BFF"_L1, "order-picked-up"_L1},
    {"Delivery Control"_L1, "pickup-requested"_L1},  {"Notification Gateway"_L1, "customer-notified"_L1},
};

QStringList typesOf(const Service &service)
{
    QStringList types;
    const bool onlyReads = service.name == u"Menu BFF";  // As in the sample.
    for (const Published &each : sampleEvents) {
        if (each.service == service.name)
            types.append(each.type);
    }
    if (types.isEmpty() && !onlyReads)
        types = {scaffold::kebab(service.name) + u"-changed"_s, scaffold::kebab(service.name) + u"-failed"_s};
    return types;
}

/// Numbers of one thing, minute by minute, from a seed of its own.
class Dice
{
public:
    Dice(quint32 seed, const QString &name) : m_seed(seedOf(seed, name)) { }

    double between(double low, double high, qint64 end, int use) const { return low + (high - low) * chance(m_seed, end / minute, use); }
    /// What the thing is like all the time.
    double usual(double low, double high, int use) const { return low + (high - low) * chance(m_seed, 0, use); }
    /// Some, rarely.
    double seldom(double often, double most, qint64 end, int use) const
    {
        const double luck = chance(m_seed, end / minute, use);
        return luck < often ? std::ceil(most * (1 - luck / often)) : 0;
    }
    static double tide(qint64 end)
    {
        constexpr double day = 86'400'000;
        return 1 + 0.5 * std::sin(double(end % qint64(day)) / day * 6.283185307179586);
    }

private:
    quint64 m_seed;
};

using Value = double (*)(const Dice &, qint64 end);

void add(Frame &frame, QLatin1StringView metric, const Resource &resource, const Dice &dice, const QList<qint64> &ends, Value value, const Labels &labels = {})
{
    if (ends.isEmpty())
        return;
    Series series{metric, resource, labels, {}, minute};
    for (const qint64 end : ends)
        series.samples.append({end, std::round(value(dice, end) * 100) / 100});
    frame.series.append(series);
}

Labels quantile(QLatin1StringView q)
{
    return {{u"quantile"_s, q}};
}

double busy(const Dice &dice, qint64 end)
{
    return std::round(dice.usual(40, 400, 0) * Dice::tide(end) * dice.between(0.8, 1.2, end, 1));
}

QString projectOf(const Service &service)
{
    return scaffold::kebab(service.subsystem) + u'-' + scaffold::kebab(service.name);
}

Resource resource(const Service &service, QLatin1StringView type, const QString &name)
{
    Labels labels = placeOf(service);
    if (!service.name.isEmpty())
        labels.insert(u"service"_s, service.name);
    return {type, name, labels, {}};
}

void addApi(Frame &frame, const World &world, const Service &service, const QList<qint64> &ends)
{
    const Resource api = resource(service, kinds::api, projectOf(service) + u"-sim-api"_s);
    const Dice dice(world.seed, api.name);
    add(frame, metrics::requests, api, dice, ends, busy);
    add(frame, metrics::errors, api, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.01, 3, end, 2); });
    add(frame, metrics::clientErrors, api, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.3, 8, end, 3); });
    add(frame, metrics::latency, api, dice, ends, [](const Dice &d, qint64 end) { return d.usual(60, 240, 4) * d.between(0.8, 1.4, end, 5); }, quantile("0.9"_L1));
    add(frame, metrics::latency, api, dice, ends, [](const Dice &d, qint64 end) { return d.usual(60, 240, 4) * d.between(1, 1.8, end, 5); }, quantile("0.95"_L1));
    add(frame, "integration-latency"_L1, api, dice, ends,
        [](const Dice &d, qint64 end) { return d.usual(60, 240, 4) * d.between(0.7, 1.3, end, 5); }, quantile("0.9"_L1));

    const Resource rest = resource(service, resources::function, projectOf(service) + u"-sim-rest"_s);
    add(frame, metrics::invocations, rest, dice, ends, busy);
    add(frame, metrics::errors, rest, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.01, 3, end, 2); });
    add(frame, metrics::throttles, rest, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.005, 6, end, 6); });
    add(frame, metrics::duration, rest, dice, ends, [](const Dice &d, qint64 end) { return d.usual(60, 240, 4) * d.between(0.7, 1.2, end, 7); }, quantile("0.9"_L1));
    add(frame, metrics::duration, rest, dice, ends, [](const Dice &d, qint64 end) { return d.usual(60, 240, 4) * d.between(0.9, 1.6, end, 7); }, quantile("0.95"_L1));
}

void addTrigger(Frame &frame, const World &world, const Service &service, const QList<qint64> &ends)
{
    const Resource trigger = resource(service, resources::function, projectOf(service) + u"-sim-trigger"_s);
    const Dice dice(world.seed, trigger.name);
    add(frame, metrics::invocations, trigger, dice, ends, [](const Dice &d, qint64 end) { return std::ceil(busy(d, end) / 10); });
    add(frame, metrics::errors, trigger, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.002, 2, end, 2); });
    add(frame, metrics::duration, trigger, dice, ends, [](const Dice &d, qint64 end) { return d.usual(80, 400, 3) * d.between(0.8, 1.2, end, 4); }, quantile("0.8"_L1));
    add(frame, metrics::duration, trigger, dice, ends, [](const Dice &d, qint64 end) { return d.usual(80, 400, 3) * d.between(1.1, 1.6, end, 4); }, quantile("0.95"_L1));

    const Resource table = resource(service, kinds::dataStore, projectOf(service) + u"-sim-entities"_s);
    const Dice ofTable(world.seed, table.name);
    for (const QLatin1StringView operation : {"GetItem"_L1, "UpdateItem"_L1})
        add(frame, metrics::latency, table, ofTable, ends, [](const Dice &d, qint64 end) { return d.usual(3, 9, 0) * d.between(0.8, 1.5, end, 1); },
            {{u"Operation"_s, operation}, {u"quantile"_s, u"0.95"_s}});
}

/// As the functions of the hub count them when they pass.
void addEvents(Frame &frame, const World &world, const Service &service, const QList<qint64> &ends)
{
    const QString project = projectOf(service);
    for (const QString &type : typesOf(service)) {
        Resource event{resources::domainEvent, type, placeOf(service), {}};
        const Dice dice(world.seed, project + u'/' + type);
        const Labels labels{{u"source"_s, project}, {u"shard"_s, u"shardId-000000000000"_s}, {u"functionname"_s, project + u"-sim-trigger"_s}};
        add(frame, metrics::domainEvents, event, dice, ends, [](const Dice &d, qint64 end) { return std::round(d.usual(2, 60, 0) * Dice::tide(end) * d.between(0.6, 1.4, end, 1)); },
            labels);
        add(frame, "event-size"_L1, event, dice, ends, [](const Dice &d, qint64 end) { return std::round(d.usual(400, 9000, 2) * d.between(0.9, 1.3, end, 3)); },
            {{u"source"_s, project}});
    }
}

void addRule(Frame &frame, const World &world, const Service &service, const QList<qint64> &ends)
{
    const Resource rule = resource(service, resources::rule, projectOf(service) + u"-sim-rule"_s);
    const Dice dice(world.seed, rule.name);
    add(frame, "deliveries"_L1, rule, dice, ends, busy);
    add(frame, "failed-deliveries"_L1, rule, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.003, 2, end, 2); });
}

/// Units of work that were set aside, so that the rest of the batch could go on.
void addFaults(Frame &frame, const World &world, const Resource &listener, const QList<qint64> &ends)
{
    for (const QLatin1StringView pipeline : {"materialize"_L1, "collect"_L1}) {
        const Dice dice(world.seed, listener.name + u'/' + pipeline);
        add(frame, metrics::faults, listener, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.004, 3, end, 2); }, {{u"pipeline"_s, pipeline}});
    }
}

} // namespace

Labels placeOf(const Service &service)
{
    return {{u"subsystem"_s, service.subsystem}, {u"simulated"_s, u"true"_s}, {u"stage"_s, u"sim"_s}, {u"region"_s, u"eu-central-1"_s},
            {u"account"_s, scaffold::kebab(service.subsystem) + u"-sim"_s}};
}

void addSurroundings(Frame &frame, const World &world, const Service &service, const Resource &listener, const QList<qint64> &ends)
{
    const bool isGateway = service.name.contains("gateway"_L1, Qt::CaseInsensitive);
    const bool isControl = service.name.contains("control"_L1, Qt::CaseInsensitive);
    if (!isGateway && !isControl)
        addApi(frame, world, service, ends);
    if (!isGateway)
        addTrigger(frame, world, service, ends);
    addFaults(frame, world, listener, ends);
    addEvents(frame, world, service, ends);
    addRule(frame, world, service, ends);
}

void addCommons(Frame &frame, const World &world, const QList<qint64> &ends)
{
    const Service first{world.services.first().subsystem, {}};
    const Resource authorizer = resource(first, resources::function, scaffold::kebab(first.subsystem) + u"-sim-authorizer"_s);
    const Dice dice(world.seed, authorizer.name);
    add(frame, metrics::invocations, authorizer, dice, ends, busy);
    add(frame, metrics::errors, authorizer, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.005, 2, end, 2); });
    add(frame, metrics::throttles, authorizer, dice, ends, [](const Dice &d, qint64 end) { return d.seldom(0.003, 4, end, 3); });
    add(frame, metrics::concurrency, authorizer, dice, ends, [](const Dice &d, qint64 end) { return std::ceil(6 * Dice::tide(end) * d.between(0.5, 1, end, 4)); });
    add(frame, metrics::duration, authorizer, dice, ends, [](const Dice &d, qint64 end) { return d.between(20, 60, end, 5); }, quantile("0.95"_L1));

    const Resource capture = resource(first, resources::replication, scaffold::kebab(first.subsystem) + u"-sim-legacy-orders"_s);
    add(frame, "source-lag"_L1, capture, Dice(world.seed, capture.name), ends, [](const Dice &d, qint64 end) { return d.between(2000, 20'000, end, 0); });
}

} // namespace keelson::simulated
