// SPDX-License-Identifier: MIT
#include "credentials_providers.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

/// A key's parts become part of a header.
bool isPlain(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

Found checked(const Credentials &credentials, const QString &where)
{
    if (!isPlain(credentials.keyId) || !isPlain(credentials.secretKey)
        || (!credentials.sessionToken.isEmpty() && !isPlain(credentials.sessionToken)))
        return Error{Error::Kind::Environment, Tr::tr("The access key there is incomplete or damaged."), where,
                     Tr::tr("Give key and secret together, as AWS shows them.")};
    return std::optional(credentials);
}

} // namespace

Found fromEnvironment(const Surroundings &around)
{
    const Credentials credentials{around.value("AWS_ACCESS_KEY_ID").toUtf8(), around.value("AWS_SECRET_ACCESS_KEY").toUtf8(),
                                  around.value("AWS_SESSION_TOKEN").toUtf8()};
    if (credentials.keyId.isEmpty() && credentials.secretKey.isEmpty())
        return std::optional<Credentials>();
    return checked(credentials, u"AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY"_s);
}

Found fromKeys(const Section &profile, const QString &name)
{
    const Credentials credentials{profile.value(u"aws_access_key_id"_s).toUtf8(),
                                  profile.value(u"aws_secret_access_key"_s).toUtf8(),
                                  profile.value(u"aws_session_token"_s).toUtf8()};
    if (credentials.keyId.isEmpty() && credentials.secretKey.isEmpty())
        return std::optional<Credentials>();
    return checked(credentials, Tr::tr("profile \"%1\"").arg(name));
}

std::optional<Credentials> credentialsIn(const QJsonObject &object, QLatin1StringView token)
{
    Credentials credentials{object[u"AccessKeyId"].toString().toUtf8(), object[u"SecretAccessKey"].toString().toUtf8(),
                            object[token].toString().toUtf8()};
    const QDateTime expires = QDateTime::fromString(object[u"Expiration"].toString(), Qt::ISODate);
    credentials.expires = expires.isValid() ? expires.toMSecsSinceEpoch() : 0;
    const Found found = checked(credentials, {});
    return found ? *found : std::nullopt;
}

Error expiredSignIn(const QString &profile)
{
    return {Error::Kind::Environment, Tr::tr("You are not signed in, or no longer."), Tr::tr("profile \"%1\"").arg(profile),
            Tr::tr("Run: aws sso login --profile %1").arg(profile)};
}

} // namespace keelson::cloudwatch
