// SPDX-License-Identifier: MIT
#include "caller.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

/// Waits, unless there is no time left for it or somebody asks to stop.
bool rest(std::chrono::milliseconds time, const Stop &stop)
{
    if (!stop.deadline.isForever() && stop.deadline.remainingTime() <= time.count())
        return false;
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop.token, time, [] { return false; });
    return !stop.requested();
}

/// Full jitter: anything from nothing to a span that doubles with each try, so that many who were refused at once
/// do not come back at once.
std::chrono::milliseconds pauseAfter(int tried)
{
    constexpr double first = 200;
    constexpr double longest = 10'000;
    const double span = std::min(longest, first * double(1 << tried));
    return std::chrono::milliseconds(qint64(QRandomGenerator::global()->generateDouble() * span));
}

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    const int standard = url.scheme() == u"https" ? 443 : 80;
    return url.port(standard) == standard ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray formEncoded(const Parameters &parameters)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters)
        pairs.append(name.toPercentEncoding() + '=' + value.toUtf8().toPercentEncoding());
    return pairs.join('&');
}

QString placeOfCall(const QUrl &url, const Call &call)
{
    return url.host() + u' ' + call.operation;
}

bool canBeTriedAgain(Fault::Kind kind)
{
    return kind == Fault::Kind::Throttled || kind == Fault::Kind::Failing;
}

} // namespace

Result<HttpReply> Caller::send(const Call &call, const QUrl &url, Stop stop)
{
    HttpRequest request;
    request.url = url;
    request.method = call.method;
    request.body = call.body;
    request.headers = call.headers;
    if (m_wallet) {
        const Result<Credentials> credentials = m_wallet->current(stop);
        if (!credentials)
            return credentials.error();
        Signable signable{call.method, call.path, call.query, call.headers, call.body};
        signable.headers.append(std::pair<QByteArray, QByteArray>("Host", hostOf(url)));
        Signing signing;
        signing.region = m_place.region.toLatin1();
        signing.service = QByteArray(call.service.data(), call.service.size());
        signing.time = QDateTime::currentDateTimeUtc().addMSecs(m_ahead);
        request.headers = signedHeaders(signable, *credentials, signing);
        request.headers.removeIf([](const auto &header) { return header.first == "Host"; });
    }
    ++m_requests;
    return m_http.get(request, stop);
}

/// From what AWS says its time is; false when that does not explain a refusal.
bool Caller::setClock(const HttpReply &reply)
{
    const QString told = QString::fromLatin1(reply.headers.value("date")).trimmed();
    QDateTime time = QLocale::c().toDateTime(told, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return false;
    time.setTimeSpec(Qt::UTC);
    m_ahead = QDateTime::currentDateTimeUtc().msecsTo(time);
    return true;
}

Result<HttpReply> Caller::call(const Call &call, Stop stop)
{
    QUrl url = addressOf(call.host.isEmpty() ? call.service : call.host, m_place);
    url.setPath(QString::fromLatin1(call.path), QUrl::StrictMode);
    if (!call.query.isEmpty())
        url.setQuery(QString::fromLatin1(call.query), QUrl::StrictMode);
    bool hasSetClock = false;
    bool hasRenewed = false;
    for (int tried = 0;; ++tried) {
        const Result<HttpReply> reply = send(call, url, stop);
        if (!reply || (reply->status >= 200 && reply->status < 300))
            return reply;
        const Fault fault = faultOf(*reply);
        if (fault.kind == Fault::Kind::Skewed && !hasSetClock && setClock(*reply)) {
            hasSetClock = true;
            continue;
        }
        if (fault.kind == Fault::Kind::Expired && m_wallet && !hasRenewed) {
            m_wallet->forget();
            hasRenewed = true;
            continue;
        }
        if (!canBeTriedAgain(fault.kind) || tried + 1 >= tries || !rest(pauseAfter(tried), stop))
            return errorOf(fault, placeOfCall(url, call), m_wallet ? m_wallet->profile() : QString());
    }
}

Result<QJsonObject> Caller::json(const Call &call, Stop stop)
{
    const Result<HttpReply> reply = this->call(call, stop);
    if (!reply)
        return reply.error();
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    if (!document.isObject())
        return notAws(placeOfCall(reply->url, call));
    return document.object();
}

Result<XmlNode> Caller::xml(const Call &call, Stop stop)
{
    const Result<HttpReply> reply = this->call(call, stop);
    if (!reply)
        return reply.error();
    Result<XmlNode> root = parsedXml(reply->body);
    if (!root)
        return notAws(placeOfCall(reply->url, call));
    return root;
}

Call jsonCall(QLatin1StringView service, const char *target, const QJsonObject &input, const char *version)
{
    const QByteArrayView name(target);
    const qsizetype dot = name.lastIndexOf('.');
    Call call;
    call.service = service;
    call.operation = QLatin1StringView(name.sliced(dot + 1));
    call.headers = {{"Content-Type", QByteArray("application/x-amz-json-") + version}, {"X-Amz-Target", target}};
    call.body = QJsonDocument(input).toJson(QJsonDocument::Compact);
    return call;
}

Call queryCall(QLatin1StringView service, QLatin1StringView action, const char *version, const Parameters &parameters)
{
    Call call;
    call.service = service;
    call.operation = action;
    call.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    call.body = formEncoded(Parameters{{"Action", action}, {"Version", QString::fromLatin1(version)}} + parameters);
    return call;
}

Call restCall(QLatin1StringView service, QLatin1StringView operation, const QByteArray &path, const Parameters &parameters)
{
    Call call;
    call.service = service;
    call.operation = operation;
    call.method = "GET";
    call.path = path;
    call.query = formEncoded(parameters);
    return call;
}

} // namespace keelson::cloudwatch
