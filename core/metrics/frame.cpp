// SPDX-License-Identifier: MIT
#include "core/metrics/frame.h"

#include <algorithm>

namespace keelson {

bool asksFor(const Query &query, const QString &metric, const Resource &resource)
{
    const bool isAsked = query.metrics.isEmpty() || query.metrics.contains(metric);
    return isAsked && (query.resources.isEmpty() || std::any_of(query.resources.begin(), query.resources.end(), [&](const Resource &asked) {
        return asked.type == resource.type && asked.name == resource.name;
    }));
}

void keepAskedFor(Frame &frame, const Query &query)
{
    frame.series.removeIf([&](const Series &series) { return !asksFor(query, series.metric, series.resource); });
}

QJsonObject toJson(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(label.key(), label.value());
    return object;
}

QList<Resource> resourcesOf(const QList<Frame> &frames)
{
    QMap<std::pair<QString, QString>, Resource> found;
    for (const Frame &frame : frames) {
        for (const Series &series : frame.series)
            found.insert({series.resource.type, series.resource.name}, series.resource);
    }
    return found.values();
}

} // namespace keelson
