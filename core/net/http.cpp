// SPDX-License-Identifier: MIT
#include "core/net/http.h"

#include "core/net/exchange.h"
#include "core/net/httperror.h"
#include "core/net/tls.h"

#include <QCryptographicHash>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QThread>

#include <algorithm>

namespace keelson {

namespace {

bool carriesCredential(const HttpRequest &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0
            || header.first.compare("cookie", Qt::CaseInsensitive) == 0;
    });
}

/// What else a line's end would begin: another header, another request.
bool isOneLine(const QByteArray &value)
{
    return !value.contains('\n') && !value.contains('\r') && !value.contains('\0');
}

/// 169.254.0.0/16, fe80::/10, and where AWS puts the same services for IPv6.
bool isOnLink(const QUrl &url)
{
    const QHostAddress address(url.host());
    return address.isLinkLocal() || address.isInSubnet(QHostAddress(QStringLiteral("fd00:ec2::")), 32);
}

/// What can be refused without a network.
std::optional<Error> objection(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return net::unsupportedScheme(url);
    if (!url.userInfo().isEmpty())
        return net::embeddedPassword(url);
    if (std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) { return !isOneLine(header.second); }))
        return net::damagedHeader(url);
    if (url.scheme() == u"http" && !isLoopback(url) && carriesCredential(request)
        && !(request.staysOnLink && isOnLink(url)))
        return net::insecureCredential(url);
    if (request.identity.isEmpty())
        return std::nullopt;
    const auto configured = net::configuration(request.identity);
    return configured ? std::nullopt : std::optional(configured.error());
}

QByteArray digestOf(const HttpIdentity &identity)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {identity.certificate, identity.key, identity.authority}) {
        hash.addData(QByteArray::number(part.size()) + ' ');
        hash.addData(part);
    }
    return hash.result();
}

} // namespace

struct Http::Private
{
    /// Qt reuses connections whoever asks, so each identity has its own. Called on `thread`.
    QNetworkAccessManager &managerFor(const HttpIdentity &identity)
    {
        if (identity.isEmpty())
            return *manager;
        QNetworkAccessManager *&own = others[digestOf(identity)];
        if (!own)
            own = new QNetworkAccessManager(manager);
        return *own;
    }

    QThread thread;
    QNetworkAccessManager *manager = nullptr;  // Lives on `thread`.
    QHash<QByteArray, QNetworkAccessManager *> others;
};

Http::Http() : d(std::make_unique<Private>())
{
    d->manager = new QNetworkAccessManager;
    d->manager->moveToThread(&d->thread);
    // Exchanges are children of the manager: deleting it ends them, and they tell their callers.
    QObject::connect(&d->thread, &QThread::finished, d->manager, &QObject::deleteLater);
    d->thread.setObjectName(u"keelson-http");
    d->thread.start();
}

Http::~Http()
{
    d->thread.quit();
    d->thread.wait();
}

Result<HttpReply> Http::get(const HttpRequest &request, Stop stop)
{
    if (std::optional<Error> error = objection(request))
        return *error;
    if (stop.token.stop_requested())
        return net::cancelled(request.url);
    if (stop.deadline.hasExpired())
        return net::tooSlow(request.url);

    auto waiting = std::make_shared<net::Waiting>();
    auto exchange = std::make_shared<QPointer<net::Exchange>>();  // Touched on the network thread only.
    QNetworkAccessManager *manager = d->manager;
    QMetaObject::invokeMethod(manager, [this, request, deadline = stop.deadline, exchange,
                                        promise = net::promise(waiting, request.url)] {
        *exchange = new net::Exchange(d->managerFor(request.identity), request, deadline, promise);
        (*exchange)->start();
    });
    if (std::optional<Result<HttpReply>> result = waiting->wait(stop.token))
        return *std::move(result);
    QMetaObject::invokeMethod(manager, [exchange] {
        if (*exchange)
            (*exchange)->cancel();
    });
    return net::cancelled(request.url);
}

} // namespace keelson
