// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/http.h"
#include "core/plugin/metricsource.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <optional>

namespace keelson::openmetrics {

/// Scrapes one endpoint.
class Session final : public MetricSession
{
public:
    Session(QUrl url, QByteArray token, Http &http) : m_url(std::move(url)), m_token(std::move(token)), m_http(http) { }

    Result<QList<Resource>> discover(Stop stop) override;
    Result<Frame> read(const Query &query, Stop stop) override;

private:
    Result<HttpReply> fetch(Stop stop);
    void heed(const HttpReply &reply);

    QUrl m_url;
    QByteArray m_token;
    Http &m_http;
    QDeadlineTimer m_resting;            ///< Until then the server wants to be left alone.
    std::optional<Error> m_restingFor;
};

} // namespace keelson::openmetrics
