// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/resting.h"
#include "core/plugin/metricsource.h"

#include <QUrl>

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

    QUrl m_url;
    QByteArray m_token;
    Http &m_http;
    Resting m_resting;
};

} // namespace keelson::openmetrics
