// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/finding.h"

#include <QMap>
#include <QList>
#include <QString>

namespace keelson {

struct Sample
{
    qint64 time = 0;   ///< ms since the epoch, UTC.
    double value = 0;  ///< In the metric's catalogue unit; finite.

    friend bool operator==(const Sample &, const Sample &) = default;
};

using Labels = QMap<QString, QString>;

/// Something at the source that has metrics: a function, a stream, a table.
struct Resource
{
    QString type;   ///< Kind id of the vocabulary it corresponds to: function, stream, queue, ...
    QString name;   ///< As the source calls it: "ordering-order-bff-local-listener".
    Labels labels;  ///< What else the source says of it: subsystem, service, account, region.

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// Values of one metric of one resource, ascending in time.
struct Series
{
    QString metric;  ///< Canonical name of the catalogue, e.g. "iterator-age".
    Resource resource;
    Labels labels;   ///< Dimensions besides the resource: event type, status.
    QList<Sample> samples;

    friend bool operator==(const Series &, const Series &) = default;
};

struct TimeRange
{
    qint64 from = 0;  ///< ms since the epoch, inclusive.
    qint64 to = 0;    ///< exclusive.
};

struct Query
{
    QStringList metrics;        ///< Canonical names; empty = all the source has.
    QList<Resource> resources;  ///< Empty = all.
    TimeRange range;            ///< A scraped source answers with now, whatever the range.
    qint64 step = 0;            ///< ms between points the reader can use; 0 = as stored.
};

/// What one read brought. A Frame may be partial and then says in `findings` what is missing and why.
struct Frame
{
    qint64 time = 0;  ///< When it was read, ms since the epoch.
    QList<Series> series;
    bool partial = false;
    QList<Finding> findings;
};

} // namespace keelson
