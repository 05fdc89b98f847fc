// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/modelbuilder.h"

#include <QString>

// Models for tests of kits, made by name.

namespace systems {

/// Puts elements and relations into a model; ids follow from the order, so that equal calls give equal models.
class Maker
{
public:
    keelson::Id add(QLatin1StringView kind, const QString &name, keelson::Id parent = {}, const keelson::Properties &properties = {});
    void connect(keelson::Id from, QLatin1StringView relation, keelson::Id to);
    /// A service of a pattern that publishes and consumes those events.
    keelson::Id service(const QString &name, const QString &pattern, keelson::Id subsystem,
                        const QList<keelson::Id> &publishes, const QList<keelson::Id> &consumes);
    keelson::Id event(const QString &name, const QString &fields = {});
    const keelson::Model &model() const { return m_builder.model(); }

private:
    keelson::Id next() { return keelson::Id(7, ++m_last); }
    keelson::ModelBuilder m_builder;
    quint64 m_last = 0;
};

/// Two subsystems, two BFFs and a control service: an order is confirmed when it was submitted and paid.
keelson::Model foodDelivery();
/// What the ordinary lacks: a BFF that only shows, one that tells of two entities, decisions on any one
/// event, a control service that could decide nothing, a service outside any subsystem.
keelson::Model corners();
/// Every name is one that breaks careless generators.
keelson::Model hostile();
/// A system of that many services, each publishing and consuming.
keelson::Model large(int services);

extern const QStringList hostileNames;

} // namespace systems
