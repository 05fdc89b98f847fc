// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/catalogue.h"
#include "core/metrics/live.h"
#include "core/model/modelbuilder.h"

#include <cmath>
#include <functional>

// A small system and what its source says of it, second by second.

namespace keelson::livefixture {

using namespace Qt::StringLiterals;

inline constexpr qint64 start = 1'700'000'000'000;

inline const QString listener = u"ordering-order-bff-local-listener"_s;
inline const QString rest = u"ordering-order-bff-local-rest"_s;
inline const QString trigger = u"ordering-order-bff-local-trigger"_s;

/// Ordering holds Order BFF and a hub; the BFF consumes Order Submitted, which Ordering's Kitchen publishes.
struct System
{
    Id ordering{1, 1};
    Id bff{1, 2};
    Id kitchen{1, 3};
    Id hub{1, 4};
    Id submitted{1, 5};
    Id other{1, 6};
    Model model;

    System()
    {
        ModelBuilder builder;
        put(builder, ordering, kinds::subsystem, u"Ordering"_s, {});
        put(builder, bff, kinds::service, u"Order BFF"_s, ordering);
        put(builder, kitchen, kinds::service, u"Kitchen"_s, ordering);
        put(builder, hub, kinds::eventHub, u"Hub"_s, ordering);
        put(builder, submitted, kinds::domainEvent, u"Order Submitted"_s, {});
        put(builder, other, kinds::domainEvent, u"Order Rejected"_s, {});
        relate(builder, {2, 1}, relations::consumes, bff, submitted);
        relate(builder, {2, 2}, relations::publishes, kitchen, submitted);
        model = builder.model();
    }

    static void put(ModelBuilder &builder, Id id, QLatin1StringView kind, const QString &name, Id parent)
    {
        Element element;
        element.id = id;
        element.kind = vocabulary::kind(QString(kind));
        element.name = name;
        element.parent = parent;
        builder.put(element);
    }

    static void relate(ModelBuilder &builder, Id id, QLatin1StringView kind, Id from, Id to)
    {
        Relation relation;
        relation.id = id;
        relation.kind = vocabulary::relation(QString(kind));
        relation.from = from;
        relation.to = to;
        builder.put(relation);
    }
};

inline Series one(QLatin1StringView metric, const QString &function, double value, qint64 time, const Labels &labels = {})
{
    return {metric, {u"function"_s, function, {{u"subsystem"_s, u"ordering"_s}, {u"service"_s, u"order-bff"_s}}}, labels, {{time, value}}};
}

inline Series published(const QString &type, const QString &source, double value, qint64 time)
{
    return {metrics::domainEvents, {resources::domainEvent, type, {}}, {{u"source"_s, source}}, {{time, value}}};
}

/// What is read at second `s`.
using Readings = std::function<QList<Series>(int s, qint64 time)>;

/// Ninety readings, one a second.
inline MetricHistory read(const Readings &readings, int count = 90)
{
    MetricHistory history;
    for (int s = 0; s < count; ++s) {
        Frame frame;
        frame.time = start + s * 1000;
        frame.series = readings(s, frame.time);
        history.add(frame);
    }
    return history;
}

inline Moment at(int second)
{
    Moment moment;
    moment.now = start + second * 1000;
    moment.source = u"test"_s;
    return moment;
}

inline Vitals vitalsOfBff(const Readings &readings, const std::function<void(Moment &)> &tune = {}, int count = 90)
{
    const System system;
    const MetricHistory history = read(readings, count);
    Moment moment = at(89);
    if (tune)
        tune(moment);
    const Binding binding = bind(system.model, {}, history.resources());
    return live(system.model, binding, history, moment).elements.value(system.bff);
}

} // namespace keelson::livefixture
