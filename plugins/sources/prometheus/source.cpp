// SPDX-License-Identifier: MIT
#include "source.h"

#include "session.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::prometheus {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::prometheus)
};

Error wrong(const QString &option, const QString &what, const QString &remedy = {})
{
    return {Error::Kind::Usage, what, option, remedy};
}

/// The headers that say who asks.
Result<QList<std::pair<QByteArray, QByteArray>>> credentials(const Options &options, const Secrets &secrets)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    const QString tokenName = options.value(u"token"_s).toString();
    const QString user = options.value(u"user"_s).toString();
    const QString passwordName = options.value(u"password"_s).toString();
    if (!tokenName.isEmpty() && !user.isEmpty())
        return wrong(u"token"_s, Tr::tr("A token and a user are given; only one of them can be sent."));
    if (passwordName.isEmpty() != user.isEmpty())
        return wrong(u"password"_s, Tr::tr("A user and a password go together."));
    const QString name = user.isEmpty() ? tokenName : passwordName;
    if (!name.isEmpty()) {
        const auto secret = secrets.secret(name);
        if (!secret)
            return secret.error();
        const QByteArray value = user.isEmpty() ? "Bearer " + *secret : "Basic " + (user.toUtf8() + ':' + *secret).toBase64();
        headers.append({QByteArrayLiteral("Authorization"), value});
    }
    const QByteArray tenant = options.value(u"tenant"_s).toString().toUtf8();
    if (std::any_of(tenant.begin(), tenant.end(), [](char c) { return c >= 0 && c < ' '; }))
        return wrong(u"tenant"_s, Tr::tr("The tenant holds characters a header cannot."));
    if (!tenant.isEmpty())
        headers.append({QByteArrayLiteral("X-Scope-OrgID"), tenant});
    return headers;
}

Result<QByteArray> pem(const Options &options, const QString &key)
{
    const QString path = options.value(key).toString();
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    constexpr qint64 largest = 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return Error{Error::Kind::Environment, Tr::tr("The file cannot be read."), path, Tr::tr("Check that it is there and that you may read it.")};
    return file.readAll();
}

Result<HttpIdentity> identity(const Options &options)
{
    HttpIdentity identity;
    for (const auto &[key, part] : {std::pair(u"certificate"_s, &identity.certificate), std::pair(u"key"_s, &identity.key),
                                    std::pair(u"authority"_s, &identity.authority)}) {
        const Result<QByteArray> read = pem(options, key);
        if (!read)
            return read.error();
        *part = *read;
    }
    if (identity.certificate.isEmpty() != identity.key.isEmpty())
        return wrong(u"key"_s, Tr::tr("A client certificate and its key go together."));
    return identity;
}

QString matchers(const Options &options)
{
    QString selector = options.value(u"selector"_s).toString().trimmed();
    if (selector.startsWith(u'{') && selector.endsWith(u'}'))
        selector = selector.sliced(1).chopped(1).trimmed();
    const QString job = options.value(u"job"_s).toString();
    if (job.isEmpty())
        return selector;
    QString quoted = job;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"job=\""_s + quoted + u'"' + (selector.isEmpty() ? QString() : u',' + selector);
}

QUrl base(const Options &options)
{
    QUrl url(options.value(u"url"_s).toString(), QUrl::StrictMode);
    QString path = url.path() + u'/' + options.value(u"prefix"_s).toString();
    while (path.contains(u"//"_s))
        path.replace(u"//"_s, u"/"_s);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/api/v1"_s))
        path.chop(7);
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace

QString Source::id() const
{
    return u"prometheus"_s;
}

QString Source::label() const
{
    return tr("Prometheus");
}

QList<Option> Source::options() const
{
    return {
        {u"url"_s, tr("Address"), OptionKind::Url, {}, tr("Of the server, like http://localhost:9090.")},
        {u"prefix"_s, tr("Path prefix"), OptionKind::Text, QString(),
         tr("What stands before /api/v1: \"prometheus\" for Mimir, \"select/0/prometheus\" for a VictoriaMetrics cluster.")},
        {u"tenant"_s, tr("Tenant"), OptionKind::Text, QString(), tr("Sent as X-Scope-OrgID to servers of many tenants.")},
        {u"job"_s, tr("Job"), OptionKind::Text, QString(), tr("Only what this job scraped; empty = all.")},
        {u"selector"_s, tr("Selector"), OptionKind::Text, QString(), tr("Label matchers of PromQL, like env=\"prod\",team=~\"a|b\".")},
        {u"interval"_s, tr("Interval"), OptionKind::Duration, 30.0, tr("Seconds between two reads.")},
        {u"step"_s, tr("Step"), OptionKind::Duration, 60.0,
         tr("Seconds one value stands for; at least twice as long as the server's scrape interval.")},
        {u"token"_s, tr("Token"), OptionKind::Secret, QString(),
         tr("Name of the stored secret to send as a bearer token; empty sends none.")},
        {u"user"_s, tr("User"), OptionKind::Text, QString(), tr("For servers that ask for user and password.")},
        {u"password"_s, tr("Password"), OptionKind::Secret, QString(), tr("Name of the stored secret that is the user's password.")},
        {u"certificate"_s, tr("Client certificate"), OptionKind::File, QString(), tr("A PEM file, for servers that ask for one.")},
        {u"key"_s, tr("Client key"), OptionKind::File, QString(), tr("The PEM file of its key.")},
        {u"authority"_s, tr("Authority"), OptionKind::File, QString(),
         tr("A PEM file of the authority to trust instead of the system's.")},
    };
}

Result<std::unique_ptr<MetricSession>> Source::open(const Options &options, const Secrets &secrets, Http &http) const
{
    const Result<Options> resolved = resolve(this->options(), options);
    if (!resolved)
        return resolved.error();
    const double step = resolved->value(u"step"_s).toDouble();
    constexpr double day = 86'400;
    if (!(step >= 1 && step <= day))
        return wrong(u"step"_s, tr("A step is between one second and one day."));
    const auto headers = credentials(*resolved, secrets);
    if (!headers)
        return headers.error();
    const Result<HttpIdentity> who = identity(*resolved);
    if (!who)
        return who.error();
    Place place{base(*resolved), *headers, *who, matchers(*resolved), qint64(step) * 1000};
    return std::unique_ptr<MetricSession>(std::make_unique<Session>(std::move(place), http));
}

} // namespace keelson::prometheus
