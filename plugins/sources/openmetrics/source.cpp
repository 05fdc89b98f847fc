// SPDX-License-Identifier: MIT
#include "source.h"

#include "session.h"

using namespace Qt::StringLiterals;

namespace keelson::openmetrics {

QString Source::id() const
{
    return u"openmetrics"_s;
}

QString Source::label() const
{
    return tr("OpenMetrics endpoint");
}

QList<Option> Source::options() const
{
    return {
        {u"url"_s, tr("Address"), OptionKind::Url, {},
         tr("Where the metrics are, like http://localhost:9464/metrics.")},
        {u"interval"_s, tr("Interval"), OptionKind::Duration, 1.0, tr("Seconds between two reads.")},
        {u"token"_s, tr("Token"), OptionKind::Secret, QString(),
         tr("Name of the stored secret to send as a bearer token; empty sends none.")},
    };
}

Result<std::unique_ptr<MetricSession>> Source::open(const Options &options, const Secrets &secrets, Http &http) const
{
    Result<Options> resolved = resolve(this->options(), options);
    if (!resolved)
        return resolved.error();
    QByteArray token;
    const QString reference = resolved->value(u"token"_s).toString();
    if (!reference.isEmpty()) {
        const auto secret = secrets.secret(reference);
        if (!secret)
            return secret.error();
        token = *secret;
    }
    const QUrl url(resolved->value(u"url"_s).toString(), QUrl::StrictMode);
    return std::unique_ptr<MetricSession>(std::make_unique<Session>(url, token, http));
}

} // namespace keelson::openmetrics
