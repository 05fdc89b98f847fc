// SPDX-License-Identifier: MIT
#include "session.h"

#include "exposition.h"
#include "mapping.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace keelson::openmetrics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::openmetrics)
};

constexpr auto accepted = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

bool isPage(const HttpReply &reply)
{
    const QByteArray start = reply.body.left(64).trimmed().toLower();
    return reply.headers.value("content-type").toLower().startsWith("text/html") || start.startsWith("<!doctype")
        || start.startsWith("<html");
}

Dialect dialectOf(const HttpReply &reply)
{
    return reply.headers.value("content-type").toLower().contains("openmetrics") ? Dialect::OpenMetrics
                                                                               : Dialect::Prometheus;
}

Error pageError(const QUrl &url)
{
    return {Error::Kind::BadInput, Tr::tr("The server answers with a web page, not with metrics."), redacted(url),
            Tr::tr("Check the path of the address; it often ends in /metrics. You may have to sign in.")};
}

QString instanceOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

} // namespace

Result<HttpReply> Session::fetch(Stop stop)
{
    if (const std::optional<Error> resting = m_resting.refusal())
        return *resting;
    HttpRequest request;
    request.url = m_url;
    request.headers = {{QByteArrayLiteral("Accept"), accepted}};
    if (!m_token.isEmpty())
        request.headers.append(std::pair(QByteArrayLiteral("Authorization"), "Bearer " + m_token));
    Result<HttpReply> reply = m_http.get(request, stop);
    if (!reply)
        return reply;
    if (const Result<void> judged = refusal(*reply); !judged) {
        m_resting.heed(*reply, judged.error());
        return judged.error();
    }
    if (isPage(*reply))
        return pageError(m_url);
    return reply;
}

Result<Frame> Session::read(const Query &query, Stop stop)
{
    const Result<HttpReply> reply = fetch(stop);
    if (!reply)
        return reply.error();
    Result<Exposition> exposition = parse(reply->body, dialectOf(*reply));
    if (!exposition) {
        Error error = exposition.error();
        error.where = redacted(m_url);
        return error;
    }
    Frame frame = mapped(*exposition, QDateTime::currentMSecsSinceEpoch(), instanceOf(m_url));
    keepAskedFor(frame, query);
    return frame;
}

Result<QList<Resource>> Session::discover(Stop stop)
{
    const Result<Frame> frame = read({}, stop);
    if (!frame)
        return frame.error();
    return resourcesOf({*frame});
}

} // namespace keelson::openmetrics
