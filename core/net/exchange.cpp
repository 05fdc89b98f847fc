// SPDX-License-Identifier: MIT
#include "core/net/exchange.h"

#include "core/net/httperror.h"
#include "core/net/tls.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

namespace keelson::net {

namespace {

// What Qt may hold of a body that is not read yet; the rest waits in the kernel.
constexpr qint64 readAhead = 256 * 1024;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QNetworkRequest prepared(const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A bomb is caught by counting what comes out; Qt's ratio test would refuse honest text, which
    // metrics compress a hundredfold.
    prepared.setDecompressedSafetyCheckThreshold(-1);
    if (!request.identity.isEmpty())
        prepared.setSslConfiguration(*configuration(request.identity));
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    return prepared;
}

} // namespace

void Waiting::finish(Result<HttpReply> result)
{
    const std::lock_guard lock(m_mutex);
    if (!m_result)
        m_result.emplace(std::move(result));
    m_changed.notify_all();
}

std::optional<Result<HttpReply>> Waiting::wait(const std::stop_token &token)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, token, [this] { return m_result.has_value(); });
    return std::move(m_result);
}

std::shared_ptr<Waiting> promise(const std::shared_ptr<Waiting> &waiting, const QUrl &url)
{
    return {waiting.get(), [waiting, url](Waiting *) { waiting->finish(cancelled(url)); }};
}

Exchange::Exchange(QNetworkAccessManager &manager, HttpRequest request, QDeadlineTimer deadline,
                   std::shared_ptr<Waiting> waiting)
    : QObject(&manager), m_manager(manager), m_request(std::move(request)), m_waiting(std::move(waiting))
{
    m_total.setSingleShot(true);
    m_firstByte.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { finish(tooSlow(m_answer.url)); });
    connect(&m_firstByte, &QTimer::timeout, this, [this] { finish(noAnswer(m_answer.url)); });
    auto total = m_request.limits.total;
    if (!deadline.isForever())
        total = std::min(total, std::chrono::milliseconds(deadline.remainingTime()));
    m_total.setInterval(total);
    m_firstByte.setInterval(m_request.limits.firstByte);
}

Exchange::~Exchange()
{
    drop();
}

void Exchange::start()
{
    m_total.start();
    send(m_request.url);
}

void Exchange::cancel()
{
    finish(cancelled(m_answer.url));
}

void Exchange::send(const QUrl &url)
{
    m_answer = {};
    m_answer.url = url;
    m_firstByte.start();
    const QNetworkRequest request = prepared(m_request, url);
    m_reply = m_request.method == "GET" ? m_manager.get(request)
                                        : m_manager.sendCustomRequest(request, m_request.method, m_request.body);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::receiveHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::receiveBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::receiveEnd);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_distrust = errors.value(0).errorString();
    });
}

void Exchange::receiveHeaders()
{
    m_firstByte.stop();
    qint64 bytes = 0;
    m_answer.headers.clear();
    for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs()) {
        bytes += header.first.size() + header.second.size();
        m_answer.headers.insert(header.first.toLower(), header.second);
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (bytes > m_request.limits.headers)
        return finish(headersTooLarge(m_answer.url, m_request.limits.headers));
    const QVariant target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
    if (target.isValid() && m_request.method == "GET")
        follow(m_answer.url.resolved(target.toUrl()));
}

void Exchange::receiveBody()
{
    const qint64 room = m_request.limits.body - m_answer.body.size();
    m_answer.body += m_reply->read(room + 1);
    if (m_answer.body.size() > m_request.limits.body)
        finish(bodyTooLarge(m_answer.url, m_request.limits.body));
}

void Exchange::receiveEnd()
{
    while (m_reply && m_reply->bytesAvailable() > 0)
        receiveBody();
    if (!m_reply)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A status of 400 and more is an answer; Qt counts it among the errors.
    const bool answered = m_answer.status >= 400
        && m_reply->error() >= QNetworkReply::ContentAccessDenied;
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return finish(untrusted(m_answer.url, m_distrust));
    if (m_reply->error() != QNetworkReply::NoError && !answered)
        return finish(failed(m_answer.url, m_reply->error(), m_reply->errorString()));
    // Qt drops headers it finds malformed or far too many, and goes on as if there were none.
    if (m_answer.headers.isEmpty())
        return finish(headersUnreadable(m_answer.url));
    finish(std::move(m_answer));
}

void Exchange::follow(const QUrl &target)
{
    const QUrl from = m_answer.url;
    if (!sameOrigin(from, target))
        return finish(redirectElsewhere(from, target));
    if (++m_redirects > m_request.limits.redirects)
        return finish(tooManyRedirects(m_request.url, m_request.limits.redirects));
    drop();
    send(target);
}

void Exchange::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void Exchange::finish(Result<HttpReply> result)
{
    m_total.stop();
    m_firstByte.stop();
    drop();
    m_waiting->finish(std::move(result));
    deleteLater();
}

} // namespace keelson::net
