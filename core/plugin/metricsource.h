// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"
#include "core/plugin/option.h"
#include "core/plugin/secrets.h"
#include "core/result.h"
#include "core/stop.h"

#include <QtPlugin>

#include <memory>

namespace keelson {

class Http;

/// A connection to a source. Lives on one worker thread, which makes all calls; keeps what a
/// connection keeps (credentials, keep-alive, token bucket).
class MetricSession
{
public:
    virtual ~MetricSession() = default;
    virtual Result<QList<Resource>> discover(Stop stop) = 0;
    virtual Result<Frame> read(const Query &query, Stop stop) = 0;
};

/// What asking costs, in US dollars.
struct Price
{
    double request = 0;
    double metric = 0;  ///< As Spent counts them.

    double of(const Spent &spent) const { return request * double(spent.requests) + metric * double(spent.metrics); }
};

/// Where metrics come from. Stateless: one object makes any number of sessions, from any thread.
class MetricSource
{
public:
    virtual ~MetricSource() = default;
    virtual QString id() const = 0;     ///< Stable: "openmetrics".
    virtual QString label() const = 0;  ///< Translated.
    virtual QList<Option> options() const = 0;
    /// It answers for any time; a source without a past answers with now, whatever is asked.
    virtual bool keepsPast() const { return false; }
    /// What it says is kept, so that it is there after a restart. Not for one that can say it all again at any time.
    virtual bool isWorthKeeping() const { return true; }
    virtual Price price() const { return {}; }
    /// The least that has to be allowed for reading from it, to copy; empty where there is nothing of the kind.
    virtual QString policy() const { return {}; }
    /// `http` and `secrets` outlive the session.
    virtual Result<std::unique_ptr<MetricSession>> open(const Options &options, const Secrets &secrets,
                                                        Http &http) const = 0;
};

} // namespace keelson

#define KeelsonMetricSource_iid "org.keelson.MetricSource/3"
Q_DECLARE_INTERFACE(keelson::MetricSource, KeelsonMetricSource_iid)
