// SPDX-License-Identifier: MIT
#include "core/metrics/exposednames.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::exposed {

namespace {

// Sums and counts of a distribution follow from its buckets.
constexpr Name known[] = {
    {"lambda_invocations_total"_L1, metrics::invocations, 1},
    {"lambda_errors_total"_L1, metrics::errors, 1},
    {"lambda_duration_seconds"_L1, metrics::duration, 1000},
    {"lambda_iterator_age_seconds"_L1, metrics::iteratorAge, 1000},
    {"lambda_iterator_age_current_seconds"_L1, metrics::iteratorAgeCurrent, 1000},
    {"lambda_throttles_total"_L1, "throttles"_L1, 1},
    {"lambda_concurrent_executions"_L1, "concurrency"_L1, 1},
    {"lambda_enabled"_L1, metrics::enabled, 1},
    {"stream_faults_total"_L1, metrics::faults, 1},
    {"stream_records_total"_L1, metrics::records, 1},
    {"queue_depth"_L1, metrics::queueDepth, 1},
    {"api_requests_total"_L1, metrics::requests, 1},
    {"domain_events_total"_L1, metrics::domainEvents, 1},
};

/// Labels that name a resource, the most telling first, and the kind of thing they name.
struct Naming
{
    QLatin1StringView label;
    QLatin1StringView type;
};

constexpr Naming namings[] = {
    {"function"_L1, resources::function}, {"function_name"_L1, resources::function}, {"queue"_L1, kinds::queue},
    {"stream"_L1, kinds::stream},         {"table"_L1, kinds::dataStore},            {"api"_L1, kinds::api},
    {"service"_L1, resources::service},
};

/// Labels that say more of a resource but do not make another series of it.
constexpr QLatin1StringView describing[] = {"subsystem"_L1, "service"_L1, "account"_L1, "region"_L1, "stage"_L1};

} // namespace

const Name *find(QStringView name)
{
    const auto row = std::find_if(std::begin(known), std::end(known), [&](const Name &k) { return k.name == name; });
    return row == std::end(known) ? nullptr : row;
}

Resource takeResource(QLatin1StringView metric, Labels &labels, const QString &instance)
{
    Resource resource;
    if (metric == metrics::domainEvents && labels.contains(u"type"_s)) {
        resource.type = resources::domainEvent;
        resource.name = labels.take(u"type"_s);
        return resource;
    }
    for (const Naming &naming : namings) {
        const QString name = labels.value(naming.label);
        if (name.isEmpty())
            continue;
        resource.type = naming.type;
        resource.name = name;
        if (naming.type != resources::service)
            labels.remove(naming.label);
        break;
    }
    if (resource.name.isEmpty()) {
        resource.type = resources::process;
        resource.name = instance;
        return resource;
    }
    for (const QLatin1StringView label : describing) {
        if (labels.contains(label))
            resource.labels.insert(label, labels.take(label));
    }
    return resource;
}

bool convertBound(Labels &labels, double factor)
{
    const auto bound = labels.find(u"le"_s);
    if (bound == labels.end())
        return true;
    if (bound->compare("+Inf"_L1, Qt::CaseInsensitive) == 0 || bound->compare("Inf"_L1, Qt::CaseInsensitive) == 0) {
        *bound = u"+Inf"_s;
        return true;
    }
    bool ok = false;
    const double value = bound->toDouble(&ok);
    if (!ok)
        return false;
    *bound = QString::number(value * factor, 'g', 12);
    return true;
}

} // namespace keelson::exposed
