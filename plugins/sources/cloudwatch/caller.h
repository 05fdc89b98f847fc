// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/http.h"
#include "core/result.h"
#include "core/stop.h"
#include "credentials.h"
#include "endpoint.h"
#include "fault.h"
#include "sigv4.h"
#include "xml.h"

#include <QJsonObject>
#include <QString>

namespace keelson::cloudwatch {

/// Gives the credentials to sign with.
class Wallet
{
public:
    virtual ~Wallet() = default;
    virtual Result<Credentials> current(Stop stop) = 0;
    /// AWS says that the current ones are over, whatever they say themselves.
    virtual void forget() { }
    virtual QString profile() const = 0;  ///< For messages.
};

struct Call
{
    QLatin1StringView service;   ///< What the signature is for: "monitoring".
    QLatin1StringView operation; ///< For messages: "GetMetricData".
    QByteArray method = "POST";
    QByteArray path = "/";       ///< As it travels.
    QByteArray query = {};
    Headers headers = {};
    QByteArray body = {};
    QLatin1StringView host = {}; ///< First part of the host's name; empty = the service.
};

/// Calls AWS: signs, tries again what was throttled or failed there, and follows its clock. For one thread.
class Caller
{
public:
    /// `wallet` null leaves calls unsigned. Both outlive the caller.
    Caller(Place place, Wallet *wallet, Http &http) : m_place(std::move(place)), m_wallet(wallet), m_http(http) { }

    /// An answer of 200 to 299, or why there is none.
    Result<HttpReply> call(const Call &call, Stop stop);

    Result<QJsonObject> json(const Call &call, Stop stop);
    Result<XmlNode> xml(const Call &call, Stop stop);

    const Place &place() const { return m_place; }
    qint64 requests() const { return m_requests; }  ///< Sent so far, each try counted.
    /// Tries of a call that is throttled or fails at AWS.
    static constexpr int tries = 6;

private:
    Result<HttpReply> send(const Call &call, const QUrl &url, Stop stop);
    bool setClock(const HttpReply &reply);

    Place m_place;
    Wallet *m_wallet;
    Http &m_http;
    qint64 m_requests = 0;
    qint64 m_ahead = 0;  ///< ms that AWS's clock is ahead of this machine's.
};

/// A call of the JSON protocols, "GraniteServiceVersion20100801.GetMetricData".
Call jsonCall(QLatin1StringView service, const char *target, const QJsonObject &input, const char *version = "1.0");

using Parameters = QList<std::pair<QByteArray, QString>>;

/// A call of the query protocol.
Call queryCall(QLatin1StringView service, QLatin1StringView action, const char *version, const Parameters &parameters);

/// A read of a REST protocol; `parameters` become its query.
Call restCall(QLatin1StringView service, QLatin1StringView operation, const QByteArray &path, const Parameters &parameters);

} // namespace keelson::cloudwatch
