// SPDX-License-Identifier: MIT
#include "credentials_providers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

struct SignIn
{
    QString cachedAs;  ///< What the name of its file in the cache is made of.
    QString region;
    QString account;
    QString role;
};

std::optional<SignIn> signInOf(const Section &profile, const Profiles &profiles)
{
    const QString session = profile.value(u"sso_session"_s);
    const Section section = session.isEmpty() ? profile : profiles.sessions.value(session);
    SignIn signIn{session.isEmpty() ? section.value(u"sso_start_url"_s) : session, section.value(u"sso_region"_s),
                  profile.value(u"sso_account_id"_s), profile.value(u"sso_role_name"_s)};
    if (signIn.cachedAs.isEmpty())
        return std::nullopt;
    return signIn;
}

/// The token of the last sign-in, if it is still good.
Result<QByteArray> token(const SignIn &signIn, const QString &profile, const Surroundings &around)
{
    const QByteArray name = QCryptographicHash::hash(signIn.cachedAs.toUtf8(), QCryptographicHash::Sha1).toHex();
    const auto text = readSmallFile(around.home + u"/.aws/sso/cache/"_s + QString::fromLatin1(name) + u".json"_s);
    if (!text)
        return text.error();
    const QJsonObject cached = QJsonDocument::fromJson(text->value_or(QByteArray())).object();
    const QByteArray token = cached[u"accessToken"].toString().toUtf8();
    const QDateTime expires = QDateTime::fromString(cached[u"expiresAt"].toString(), Qt::ISODate);
    const bool isPlain = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (token.isEmpty() || !isPlain || !expires.isValid() || expires <= QDateTime::currentDateTimeUtc())
        return expiredSignIn(profile);
    return token;
}

} // namespace

Found fromSso(const Section &profile, const QString &name, const Asking &asking, Stop stop)
{
    const std::optional<SignIn> signIn = signInOf(profile, asking.profiles);
    if (!signIn)
        return std::optional<Credentials>();
    if (!isRegion(signIn->region) || signIn->account.isEmpty() || signIn->role.isEmpty())
        return Error{Error::Kind::Environment, Tr::tr("It lacks sso_region, sso_account_id or sso_role_name."),
                     Tr::tr("profile \"%1\"").arg(name), Tr::tr("Run: aws configure sso --profile %1").arg(name)};
    const Result<QByteArray> token = cloudwatch::token(*signIn, name, asking.around);
    if (!token)
        return token.error();
    Caller caller({signIn->region, asking.place.endpoint}, nullptr, asking.http);
    Call call = restCall("sso"_L1, "GetRoleCredentials"_L1, "/federation/credentials",
                         {{"role_name", signIn->role}, {"account_id", signIn->account}});
    call.host = "portal.sso"_L1;
    call.headers = {{"x-amz-sso_bearer_token", *token}};
    const Result<HttpReply> reply = caller.call(call, stop);
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        return reply.error();
    // Whatever it refuses, it refuses this sign-in: a token taken back, a role no longer given.
    if (!reply)
        return Error{reply.error().kind, reply.error().what, Tr::tr("profile \"%1\"").arg(name),
                     Tr::tr("Run: aws sso login --profile %1").arg(name)};
    const QJsonObject given = QJsonDocument::fromJson(reply->body).object()[u"roleCredentials"].toObject();
    Credentials credentials{given[u"accessKeyId"].toString().toUtf8(), given[u"secretAccessKey"].toString().toUtf8(),
                            given[u"sessionToken"].toString().toUtf8(), qint64(given[u"expiration"].toDouble())};
    if (credentials.keyId.isEmpty() || credentials.secretKey.isEmpty())
        return notAws(reply->url.host());
    return std::optional(credentials);
}

} // namespace keelson::cloudwatch
