// SPDX-License-Identifier: MIT
#include "credentials_providers.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

// Addresses AWS documents. They are link-local: no router passes on what is sent there.
constexpr QLatin1StringView containerHosts[] = {"169.254.170.2"_L1, "169.254.170.23"_L1, "fd00:ec2::23"_L1};
constexpr QLatin1StringView instanceHosts[] = {"169.254.169.254"_L1, "fd00:ec2::254"_L1};

template<typename Hosts>
bool isOneOf(const QUrl &url, const Hosts &hosts)
{
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    const QHostAddress address(url.host());
    return url.isValid() && web && url.userInfo().isEmpty()
        && (isLoopback(url) || std::any_of(std::begin(hosts), std::end(hosts), [&](QLatin1StringView host) {
               return !address.isNull() && address == QHostAddress(QString(host));
           }));
}

/// These answer at once or are not there.
HttpLimits impatient()
{
    HttpLimits limits;
    limits.body = 64 * 1024;
    limits.redirects = 0;
    limits.firstByte = std::chrono::seconds(2);
    limits.total = std::chrono::seconds(5);
    return limits;
}

std::optional<QUrl> containerUrl(const Surroundings &around)
{
    const QString relative = around.value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    if (!relative.isEmpty())
        return QUrl(u"http://169.254.170.2/"_s).resolved(QUrl(relative, QUrl::StrictMode));
    const QString full = around.value("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    return full.isEmpty() ? std::nullopt : std::optional(QUrl(full, QUrl::StrictMode));
}

Result<QByteArray> containerToken(const Surroundings &around)
{
    const QString path = around.value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    QByteArray token = around.value("AWS_CONTAINER_AUTHORIZATION_TOKEN").toUtf8();
    if (!path.isEmpty()) {
        const auto text = readSmallFile(path);
        if (!text)
            return text.error();
        token = text->value_or(QByteArray()).trimmed();
    }
    if (token.contains('\n') || token.contains('\r'))
        return Error{Error::Kind::Environment, Tr::tr("The token for the container's credentials is damaged."), path,
                     Tr::tr("It has to be a single line.")};
    return token;
}

Error noCredentials(const QUrl &url, const QString &remedy)
{
    return {Error::Kind::Environment, Tr::tr("There are no credentials in what this machine's service answers."),
            redacted(url), remedy};
}

/// Where the instance's metadata are, if an address the environment names may be asked.
Result<QUrl> instanceUrl(const Surroundings &around)
{
    const QString given = around.value("AWS_EC2_METADATA_SERVICE_ENDPOINT");
    const QUrl url = given.isEmpty() ? QUrl(u"http://169.254.169.254"_s) : QUrl(given, QUrl::StrictMode);
    if (!isOneOf(url, instanceHosts))
        return Error{Error::Kind::Environment, Tr::tr("This is no address of an instance's metadata."), redacted(url),
                     Tr::tr("Check AWS_EC2_METADATA_SERVICE_ENDPOINT.")};
    return url;
}

std::optional<QByteArray> instanceText(const QUrl &base, const QString &path, const QByteArray &method,
                                       const Headers &headers, Http &http, Stop stop)
{
    QUrl url = base;
    url.setPath(path);
    const Result<HttpReply> reply = http.get({url, headers, impatient(), method}, stop);
    if (!reply || reply->status != 200 || reply->body.isEmpty())
        return std::nullopt;
    return reply->body.trimmed();
}

} // namespace

Found fromContainer(const Asking &asking, Stop stop)
{
    const std::optional<QUrl> url = containerUrl(asking.around);
    if (!url)
        return std::optional<Credentials>();
    if (!isOneOf(*url, containerHosts))
        return Error{Error::Kind::Environment, Tr::tr("This is no address of a container's credentials."), redacted(*url),
                     Tr::tr("Check AWS_CONTAINER_CREDENTIALS_FULL_URI; only this machine itself is asked.")};
    const Result<QByteArray> token = containerToken(asking.around);
    if (!token)
        return token.error();
    HttpRequest request;
    request.url = *url;
    request.limits = impatient();
    request.staysOnLink = true;
    if (!token->isEmpty())
        request.headers = {{"Authorization", *token}};
    const Result<HttpReply> reply = asking.http.get(request, stop);
    if (!reply)
        return reply.error();
    const auto credentials = credentialsIn(QJsonDocument::fromJson(reply->body).object(), "Token"_L1);
    if (reply->status != 200 || !credentials)
        return noCredentials(*url, Tr::tr("Check the role of the task or pod."));
    return credentials;
}

Found fromInstance(const Asking &asking, Stop stop)
{
    if (asking.around.value("AWS_EC2_METADATA_DISABLED").compare(u"true", Qt::CaseInsensitive) == 0)
        return std::optional<Credentials>();
    const Result<QUrl> base = instanceUrl(asking.around);
    if (!base)
        return base.error();
    const auto token = instanceText(*base, u"/latest/api/token"_s, "PUT",
                                    {{"X-aws-ec2-metadata-token-ttl-seconds", "21600"}}, asking.http, stop);
    if (!token || token->contains('\n'))
        return std::optional<Credentials>();
    const Headers proof{{"X-aws-ec2-metadata-token", *token}};
    const QString folder = u"/latest/meta-data/iam/security-credentials/"_s;
    const auto role = instanceText(*base, folder, "GET", proof, asking.http, stop);
    if (!role)
        return std::optional<Credentials>();
    static const QRegularExpression name(u"^[A-Za-z0-9+=,.@_-]{1,128}\\z"_s);
    const QString first = QString::fromUtf8(*role).section(u'\n', 0, 0).trimmed();
    const auto text = name.match(first).hasMatch() && !first.startsWith(u'.')
        ? instanceText(*base, folder + first, "GET", proof, asking.http, stop)
        : std::nullopt;
    const auto credentials = credentialsIn(QJsonDocument::fromJson(text.value_or(QByteArray())).object(), "Token"_L1);
    if (!credentials)
        return noCredentials(*base, Tr::tr("Check the role of the instance."));
    return credentials;
}

} // namespace keelson::cloudwatch
