// SPDX-License-Identifier: MIT
#pragma once

#include "api.h"
#include "promql.h"

#include "core/net/resting.h"
#include "core/plugin/metricsource.h"

#include <QDeadlineTimer>

namespace keelson::prometheus {

/// Where to ask, as whom, and for what.
struct Place
{
    QUrl url;           ///< With the path prefix, without /api/v1.
    QList<std::pair<QByteArray, QByteArray>> headers;
    HttpIdentity identity;
    QString matchers;   ///< PromQL like job="shop"; may be empty.
    qint64 step = 60'000;
};

class Session final : public MetricSession
{
public:
    Session(Place place, Http &http) : m_place(std::move(place)), m_http(http) { }

    Result<QList<Resource>> discover(Stop stop) override;
    Result<Frame> read(const Query &query, Stop stop) override;

private:
    using Parameters = QList<std::pair<QString, QString>>;

    Result<QByteArray> fetch(const QString &path, const Parameters &parameters, Stop stop);
    Error refused(const HttpReply &reply);
    Error located(Error error) const;
    Result<void> learnNames(TimeRange range, Stop stop, Frame &frame);
    QList<Asked> wanted(const Query &query, Frame &frame) const;
    Result<void> ask(const QList<Asked> &metrics, TimeRange range, Stop stop, Frame &frame);
    void take(const Matrix &matrix, TimeRange range, Frame &frame);

    Place m_place;
    Http &m_http;
    qint64 m_step = 0;                   ///< Of the read at hand, ms.
    QStringList m_names;
    QHash<QString, QString> m_types;
    QDeadlineTimer m_namesAreFresh;
    QHash<size_t, QList<qsizetype>> m_places;  ///< Of the frame at hand: where its series are.
    Spent m_spent;
    bool m_isTooLarge = false;           ///< The last answer was.
    int m_refused = 0;                   ///< Queries of the read at hand.
    Resting m_resting;
};

} // namespace keelson::prometheus
