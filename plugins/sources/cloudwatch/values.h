// SPDX-License-Identifier: MIT
#pragma once

#include "span.h"
#include "tracked.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace keelson::cloudwatch {

/// What GetMetricData is asked. The place of a metric in the list is its id in the answer.
QJsonObject dataRequest(const QList<Tracked> &metrics, const Span &span, const QString &nextToken);

/// Gathers the pages of an answer, in whatever order and however often they tell a value.
class Values
{
public:
    Values(QList<Tracked> metrics, Span span) : m_metrics(std::move(metrics)), m_span(span) { }

    void take(const QJsonObject &page);

    /// A series for each metric that has samples, with its own type and name as resource. A counter that is told only
    /// when it is not zero is zero in the periods that were over long enough before `now`.
    QList<Series> series(qint64 now) const;

    /// How many metrics are not whole, by the status AWS gave: "Forbidden", "InternalError", "PartialData"; under "",
    /// those it said nothing of at all.
    QMap<QString, int> missing() const;
    int strange() const { return m_strange; }  ///< Values that are no numbers, or of a time not asked for.

    /// ms after a period's end until what is not told is taken for zero; AWS gathers for a while.
    static constexpr qint64 settling = 2 * 60 * 1000;

private:
    void take(qsizetype metric, const QJsonObject &result);
    void fill(qsizetype metric, QMap<qint64, double> &values, qint64 now) const;

    QList<Tracked> m_metrics;
    Span m_span;
    QHash<qsizetype, QMap<qint64, double>> m_values;  ///< By the end of their period.
    QHash<qsizetype, QString> m_status;
    int m_strange = 0;
};

} // namespace keelson::cloudwatch
