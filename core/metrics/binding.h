// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/frame.h"
#include "core/model/model.h"
#include "core/plugin/kit.h"

#include <QList>
#include <QStringList>

namespace keelson {

/// A resource and the element whose work it shows.
struct Bound
{
    enum class How {
        Corrected,///< A person said so: the element's property "deployedAs" has its name.
        Given,    ///< The kit that made it told its name.
        Labelled, ///< The source's labels name subsystem and service.
        Named,    ///< Its name reads like the element's.
    };

    Resource resource;
    Id element;
    QString role;  ///< rest, listener, trigger, bus, stream, table; empty when unknown.
    How how = How::Given;

    friend bool operator==(const Bound &, const Bound &) = default;
};

/// Which resources show whose work.
struct KEELSON_CORE Binding
{
    QList<Bound> bound;       ///< In the order of `seen`.
    QList<Resource> unbound;  ///< What fits no element; shown under its own name.

    const Bound *find(const QString &type, const QString &name) const;
    friend bool operator==(const Binding &, const Binding &) = default;
};

/// Binds what a source has shown. What a person said goes first, then what a kit gave; labels and names help where it is silent.
KEELSON_CORE Binding bind(const Model &model, const QList<ResourceName> &given, const QList<Resource> &seen);

/// What the kit's names say: "<subsystem>-<service>-<stage>-<role>".
struct DeployedName
{
    QString service;  ///< With its subsystem before it; empty when there is no role.
    QString role;     ///< One that functions have; empty when the name ends otherwise.
};
KEELSON_CORE DeployedName readDeployedName(const QString &name);

/// The names of what runs that a person has given an element.
KEELSON_CORE QStringList deployedNames(const Element &element);

/// A name reduced to its letters and digits, case folded: "Order BFF" and "order-bff" mean one thing.
KEELSON_CORE QString essence(QStringView name);

} // namespace keelson
