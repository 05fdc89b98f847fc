// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/binding.h"
#include "core/metrics/history.h"
#include "core/metrics/vitals.h"

namespace keelson {

/// From when on work is in trouble.
struct KEELSON_CORE Thresholds
{
    double ageWarning = 0;         ///< ms of iterator age.
    double ageCritical = 0;        ///< ms.
    double growing = 500;          ///< ms of age per second from which a listener falls behind ...
    double growingFrom = 0;        ///< ... once it is this many ms behind.
    double errorsWarning = 0.01;   ///< Share of failed runs.
    double errorsCritical = 0.10;

    /// For deployments whose streams keep records for a day: 30 minutes and 2 hours.
    static Thresholds deployed();
    /// For a system run on this machine, where seconds count: 10 s and 60 s.
    static Thresholds local();

    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

/// The moment to judge and what is known of the source.
struct Moment
{
    qint64 now = 0;         ///< ms since the epoch.
    qint64 period = 1000;   ///< ms between two reads.
    bool failing = false;   ///< The source cannot be read at present.
    bool isPast = false;    ///< Somebody looks back; what came after `now` is not looked at.
    QString source;         ///< As Live::source.
    /// What is being asked for at present; where it costs something that is what is looked at. The rest grows late, which
    /// is no trouble of its own.
    Query asked = {};
    Thresholds thresholds = Thresholds::local();
};

/// What shines on map and storm: vitals of every bound element, of the hubs its events pass and of the
/// containers around it. Pure; the same input gives the same answer.
KEELSON_CORE Live live(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment);

/// The vitals of one resource by itself, for what is bound to no element. Knows nothing of upstream.
KEELSON_CORE Vitals vitalsOf(const Resource &resource, const MetricHistory &history, const Moment &moment);

/// The metrics that vitals are made of.
KEELSON_CORE QStringList vitalsMetrics();
/// What has to be read to light these elements: vitals of what is bound to them and to their parts. Where nothing is,
/// the vitals of all, since that is how something gets bound.
KEELSON_CORE Query vitalsQuery(const Model &model, const Binding &binding, const QList<Id> &elements);

/// Worst first.
KEELSON_CORE bool moreTroubled(const Vitals &a, const Vitals &b);

} // namespace keelson
