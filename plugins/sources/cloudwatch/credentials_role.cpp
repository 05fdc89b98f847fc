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

constexpr auto version = "2011-06-15";
constexpr auto sts = "sts"_L1;

class Fixed final : public Wallet
{
public:
    Fixed(const Credentials &credentials, const QString &profile) : m_credentials(credentials), m_profile(profile) { }

    Result<Credentials> current(Stop) override { return m_credentials; }
    QString profile() const override { return m_profile; }

private:
    const Credentials &m_credentials;
    const QString &m_profile;
};

Parameters described(const Role &role)
{
    Parameters parameters{{"RoleArn", role.arn}, {"RoleSessionName", role.session.isEmpty() ? u"keelson"_s : role.session}};
    if (!role.externalId.isEmpty())
        parameters.append({"ExternalId", role.externalId});
    if (!role.duration.isEmpty())
        parameters.append({"DurationSeconds", role.duration});
    return parameters;
}

Result<Credentials> credentialsIn(const Result<XmlNode> &answer, QStringView result, const QString &where)
{
    if (!answer)
        return answer.error();
    const XmlNode *node = answer->find(QString(result.toString() + u"/Credentials"_s));
    const QDateTime expires = node ? QDateTime::fromString(node->value(u"Expiration"), Qt::ISODate) : QDateTime();
    if (!node || node->value(u"AccessKeyId").isEmpty() || node->value(u"SecretAccessKey").isEmpty() || !expires.isValid())
        return notAws(where);
    return Credentials{node->value(u"AccessKeyId").toUtf8(), node->value(u"SecretAccessKey").toUtf8(),
                       node->value(u"SessionToken").toUtf8(), expires.toMSecsSinceEpoch()};
}

} // namespace

Result<Credentials> assumedRole(const Role &role, const Credentials &source, const QString &profile, const Asking &asking, Stop stop)
{
    Fixed wallet(source, profile);
    Caller caller(asking.place, &wallet, asking.http);
    return credentialsIn(caller.xml(queryCall(sts, "AssumeRole"_L1, version, described(role)), stop), u"AssumeRoleResult",
                         u"AssumeRole "_s + role.arn);
}

Result<Credentials> webIdentity(const Role &role, const QString &tokenFile, const Asking &asking, Stop stop)
{
    const Result<std::optional<QByteArray>> token = readSmallFile(tokenFile);
    if (!token)
        return token.error();
    if (!*token || (*token)->trimmed().isEmpty())
        return Error{Error::Kind::Environment, Tr::tr("There is no identity token in this file."), tokenFile,
                     Tr::tr("Check AWS_WEB_IDENTITY_TOKEN_FILE, or name a profile.")};
    Caller caller(asking.place, nullptr, asking.http);
    const Parameters parameters = described(role) + Parameters{{"WebIdentityToken", QString::fromUtf8((*token)->trimmed())}};
    return credentialsIn(caller.xml(queryCall(sts, "AssumeRoleWithWebIdentity"_L1, version, parameters), stop),
                         u"AssumeRoleWithWebIdentityResult", u"AssumeRoleWithWebIdentity "_s + role.arn);
}

} // namespace keelson::cloudwatch
