// SPDX-License-Identifier: MIT
#include "core/net/httperror.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Http)
};

Error trouble(const QUrl &url, const QString &what, const QString &remedy = {})
{
    return {Error::Kind::Environment, what, redacted(url), remedy};
}

Error badAddress(const QUrl &url, const QString &what, const QString &remedy)
{
    return {Error::Kind::BadInput, what, redacted(url), remedy};
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

QString checkAddress()
{
    return Tr::tr("Check that the program is running there and that the port is right.");
}

} // namespace

QString redacted(const QUrl &url)
{
    QString shown = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    // Mistyped, what stands before the host is no user and password to QUrl, but it is to a person.
    if (url.host().isEmpty())
        shown = shown.section(u'@', -1);
    if (url.hasQuery())
        shown += u"?\u2026"_s;
    constexpr qsizetype longest = 200;
    if (shown.size() > longest)
        shown = shown.left(longest) + u'\u2026';
    return shown;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<void> refusal(const HttpReply &reply, bool needsContent)
{
    const int status = reply.status;
    if (status == 206)
        return trouble(reply.url, Tr::tr("The server answered with a part, not the whole (206)."), Tr::tr("Check what stands between you and the server."));
    if (status >= 200 && status < 300) {
        if (needsContent && reply.body.isEmpty())
            return trouble(reply.url, Tr::tr("The server answered without content (%1).").arg(status),
                           Tr::tr("Check the path of the address."));
        return {};
    }
    if (status == 401 || status == 403)
        return trouble(reply.url, Tr::tr("The server refuses access (%1).").arg(status),
                       Tr::tr("Give a token that may read here, or renew an expired one."));
    if (status == 404 || status == 410)
        return trouble(reply.url, Tr::tr("There is nothing at this address (%1).").arg(status),
                       Tr::tr("Check the path of the address."));
    if (status == 429)
        return trouble(reply.url, Tr::tr("The server asks for fewer requests (429)."),
                       Tr::tr("Choose a longer interval."));
    if (status >= 500)
        return trouble(reply.url, Tr::tr("The server reports a failure of its own (%1).").arg(status),
                       Tr::tr("Look at its log; Keelson keeps trying."));
    return trouble(reply.url, Tr::tr("The server answered with status %1.").arg(status),
                   Tr::tr("Check the address."));
}

namespace net {

Error unsupportedScheme(const QUrl &url)
{
    return badAddress(url, Tr::tr("Only http and https addresses can be read."),
                      Tr::tr("Write it like http://localhost:9464/metrics."));
}

Error embeddedPassword(const QUrl &url)
{
    return badAddress(url, Tr::tr("The address holds a user name or password."),
                      Tr::tr("Take it out; addresses end up in logs and documents. Give a token instead."));
}

Error insecureCredential(const QUrl &url)
{
    return badAddress(url, Tr::tr("A token is not sent unencrypted to another machine."),
                      Tr::tr("Use https."));
}

Error damagedHeader(const QUrl &url)
{
    return badAddress(url, Tr::tr("What is to be sent along holds more than one line."),
                      Tr::tr("Give the token as a single line, without one more at its end."));
}

Error untrusted(const QUrl &url, const QString &reason)
{
    const QString what = reason.isEmpty() ? Tr::tr("The server's certificate cannot be trusted.")
                                          : Tr::tr("The server's certificate cannot be trusted: %1.").arg(reason);
    return trouble(url, what, Tr::tr("Ask its operator for a valid certificate; this check cannot be switched off."));
}

Error redirectElsewhere(const QUrl &from, const QUrl &to)
{
    return trouble(from, Tr::tr("The server points elsewhere, to %1; this is not followed.").arg(redacted(to)),
                   Tr::tr("If that is where you want to go, enter that address."));
}

Error tooManyRedirects(const QUrl &url, int limit)
{
    return trouble(url, Tr::tr("The server redirected more than %1 times.").arg(limit),
                   Tr::tr("Enter the final address."));
}

Error headersTooLarge(const QUrl &url, qint64 limit)
{
    return trouble(url, Tr::tr("The answer's headers are larger than %1.").arg(size(limit)), checkAddress());
}

Error headersUnreadable(const QUrl &url)
{
    return trouble(url, Tr::tr("The answer's headers cannot be read."), checkAddress());
}

Error bodyTooLarge(const QUrl &url, qint64 limit)
{
    return {Error::Kind::BadInput, Tr::tr("The answer is larger than %1.").arg(size(limit)), redacted(url),
            Tr::tr("Choose an address that answers with less.")};
}

Error tooSlow(const QUrl &url)
{
    return trouble(url, Tr::tr("The answer did not arrive in time."),
                   Tr::tr("The server may be overloaded; Keelson keeps trying."));
}

Error noAnswer(const QUrl &url)
{
    return trouble(url, Tr::tr("The server did not begin to answer in time."), checkAddress());
}

Error cancelled(const QUrl &url)
{
    return {Error::Kind::Cancelled, Tr::tr("Cancelled."), redacted(url), {}};
}

Error failed(const QUrl &url, QNetworkReply::NetworkError code, const QString &detail)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return trouble(url, Tr::tr("Nothing answers at this address."), checkAddress());
    case QNetworkReply::HostNotFoundError:
        return trouble(url, Tr::tr("There is no machine called \"%1\".").arg(url.host()),
                       Tr::tr("Check the name and your network."));
    case QNetworkReply::RemoteHostClosedError:
        return trouble(url, Tr::tr("The connection was closed before the answer was complete."), checkAddress());
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return tooSlow(url);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return trouble(url, Tr::tr("A proxy answers in place of the server, and asks who you are."),
                       Tr::tr("Ask whoever runs your network, or try an address without it."));
    case QNetworkReply::UnknownContentError:
        return trouble(url, Tr::tr("The answer's compression is damaged."), checkAddress());
    default:
        break;
    }
    // Qt's own sentence may quote the whole URL with its query; it is shown only when it does not.
    const bool tells = !detail.isEmpty() && !detail.contains("://"_L1);
    return trouble(url, tells ? Tr::tr("The answer could not be read: %1.").arg(detail)
                              : Tr::tr("The answer could not be read."),
                   checkAddress());
}

} // namespace net
} // namespace keelson
