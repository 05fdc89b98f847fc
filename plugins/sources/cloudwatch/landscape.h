// SPDX-License-Identifier: MIT
#pragma once

#include "arn.h"
#include "core/finding.h"
#include "tracked.h"

#include <QMap>

namespace keelson::cloudwatch {

/// Which part of an account and region is looked at; everything when both are empty.
struct Scope
{
    QString stack;
    QString tag;  ///< "key" or "key=value".

    bool isAll() const { return stack.isEmpty() && tag.isEmpty(); }
};

/// What there is at the source.
struct Landscape
{
    QMap<Named, Resource> resources;
    QList<Tracked> metrics;              ///< Of these resources only.
    QMap<QString, QString> functions;    ///< Of event source mappings, by their id.
    QList<Finding> findings;             ///< What could not be found out, and why.

    Resource *find(const Named &named);
    /// The resource, made where there was none.
    Resource &at(const Named &named);
    /// Adds to a setting that may have several values.
    static void add(Resource &resource, QLatin1StringView setting, const QString &value);
};

} // namespace keelson::cloudwatch
