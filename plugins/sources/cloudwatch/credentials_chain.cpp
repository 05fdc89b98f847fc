// SPDX-License-Identifier: MIT
#include "credentials_chain.h"

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

/// Asks the profiles, which may lean on each other.
class ProfileAsking
{
public:
    ProfileAsking(const Asking &asking, Stop stop) : m_asking(asking), m_stop(stop) { }

    Found ask(const QString &name)
    {
        if (!m_asking.profiles.profiles.contains(name))
            return std::optional<Credentials>();
        if (m_asked.contains(name))
            return trouble(name, Tr::tr("The source_profile of these profiles leads round in a circle."),
                           Tr::tr("Name a profile with credentials of its own as source_profile."));
        m_asked.append(name);
        const Section profile = m_asking.profiles.profiles.value(name);
        if (profile.contains(u"role_arn"_s))
            return role(profile, name);
        return own(profile, name);
    }

private:
    Found own(const Section &profile, const QString &name)
    {
        Found found = fromSso(profile, name, m_asking, m_stop);
        if (!found && found.error().kind != Error::Kind::Cancelled) {
            // The CLI can renew a sign-in without asking; if it cannot, the first reason is the better one.
            const Found renewed = askCli(profile, name);
            return renewed && *renewed ? renewed : found;
        }
        if (!found || *found)
            return found;
        found = fromKeys(profile, name);
        if (!found || *found)
            return found;
        if (!profile.contains(u"login_session"_s) && !profile.contains(u"credential_process"_s))
            return found;
        found = askCli(profile, name);
        if (!found || *found)
            return found;
        return trouble(name, Tr::tr("Only the AWS CLI can get the credentials of this profile, and it is not installed."),
                       Tr::tr("Install it, or name another profile."));
    }

    /// It runs whatever program the profile names, so that a person has to have agreed.
    Found askCli(const Section &profile, const QString &name)
    {
        if (profile.contains(u"credential_process"_s) && !m_asking.around.mayRunPrograms)
            return trouble(name, Tr::tr("This profile gets its credentials from a program, which is not run unasked."),
                           Tr::tr("Look at credential_process in ~/.aws/config; if you trust it, switch on \"Run the profile's program\"."));
        return fromCli(name, m_asking.around, m_stop);
    }

    Found role(const Section &profile, const QString &name)
    {
        const Role role{profile.value(u"role_arn"_s), profile.value(u"role_session_name"_s),
                        profile.value(u"external_id"_s), profile.value(u"duration_seconds"_s)};
        if (const QString file = profile.value(u"web_identity_token_file"_s); !file.isEmpty())
            return wrapped(webIdentity(role, file, m_asking, m_stop));
        if (profile.contains(u"mfa_serial"_s))
            return trouble(name, Tr::tr("This role asks for a code of a device, which cannot be given here."),
                           Tr::tr("Take on the role in a terminal and give its credentials in the environment."));
        const Found source = sourceOf(profile, name);
        if (!source)
            return source;
        if (!*source)
            return trouble(name, Tr::tr("Nobody is named who takes on the role, or has no credentials."),
                           Tr::tr("Check source_profile and credential_source."));
        return wrapped(assumedRole(role, **source, name, m_asking, m_stop));
    }

    Found sourceOf(const Section &profile, const QString &name)
    {
        const QString source = profile.value(u"source_profile"_s);
        if (source == name)
            return fromKeys(profile, name);
        if (!source.isEmpty())
            return ask(source);
        const QString machine = profile.value(u"credential_source"_s);
        if (machine == u"Environment")
            return fromEnvironment(m_asking.around);
        if (machine == u"EcsContainer")
            return fromContainer(m_asking, m_stop);
        if (machine == u"Ec2InstanceMetadata")
            return fromInstance(m_asking, m_stop);
        return std::optional<Credentials>();
    }

    static Found wrapped(const Result<Credentials> &result)
    {
        if (!result)
            return result.error();
        return std::optional(*result);
    }

    static Error trouble(const QString &name, const QString &what, const QString &remedy)
    {
        return {Error::Kind::Environment, what, Tr::tr("profile \"%1\"").arg(name), remedy};
    }

    const Asking &m_asking;
    Stop m_stop;
    QStringList m_asked;
};

Found fromWebIdentity(const Asking &asking, Stop stop)
{
    const QString file = asking.around.value("AWS_WEB_IDENTITY_TOKEN_FILE");
    const QString role = asking.around.value("AWS_ROLE_ARN");
    if (file.isEmpty() || role.isEmpty())
        return std::optional<Credentials>();
    const Result<Credentials> result = webIdentity({role, asking.around.value("AWS_ROLE_SESSION_NAME")}, file, asking, stop);
    if (!result)
        return result.error();
    return std::optional(*result);
}

Error noSuchProfile(const QString &name, const Profiles &profiles)
{
    const QStringList known = profiles.profiles.keys();
    return {Error::Kind::Environment, Tr::tr("There is no profile \"%1\".").arg(name), u"~/.aws/config"_s,
            known.isEmpty() ? Tr::tr("Run: aws configure sso --profile %1").arg(name)
                            : Tr::tr("There are: %1.").arg(known.mid(0, 20).join(u", "_s))};
}

} // namespace

QString profileOf(const Surroundings &around, const QString &given)
{
    if (!given.isEmpty())
        return given;
    const QString named = around.value("AWS_PROFILE");
    return named.isEmpty() ? u"default"_s : named;
}

QString regionOf(const Surroundings &around, const Profiles &profiles, const QString &profile, const QString &given)
{
    for (const QString &region : {given, around.value("AWS_REGION"), around.value("AWS_DEFAULT_REGION"),
                                  profiles.profiles.value(profile).value(u"region"_s)}) {
        if (!region.isEmpty())
            return region;
    }
    return {};
}

CredentialChain::CredentialChain(Surroundings around, QString profile, Place place, Http &http)
    : m_around(std::move(around)), m_isNamed(!profile.isEmpty()), m_profile(profileOf(m_around, profile)),
      m_place(std::move(place)), m_http(http)
{
}

Result<Credentials> CredentialChain::current(Stop stop)
{
    constexpr qint64 early = 5 * 60 * 1000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_current && (m_current->expires == 0 || now < m_current->expires - early))
        return *m_current;
    const Result<Credentials> fresh = found(stop);
    if (fresh)
        m_current = *fresh;
    else if (m_current && now < m_current->expires)
        return *m_current;  // Still good; there is time to try again.
    return fresh;
}

Result<Credentials> CredentialChain::found(Stop stop)
{
    const Result<Profiles> profiles = readProfiles(m_around);
    if (!profiles)
        return profiles.error();
    const Asking asking{m_around, *profiles, m_place, m_http};
    const auto ofProfile = [&] { return ProfileAsking(asking, stop).ask(m_profile); };
    if (m_isNamed) {
        if (!profiles->profiles.contains(m_profile))
            return noSuchProfile(m_profile, *profiles);
        const Found found = ofProfile();
        if (!found)
            return found.error();
        if (*found)
            return **found;
        return Error{Error::Kind::Environment, Tr::tr("The profile says nothing of credentials."),
                     Tr::tr("profile \"%1\"").arg(m_profile), Tr::tr("Run: aws configure sso --profile %1").arg(m_profile)};
    }
    const std::function<Found()> places[] = {
        [&] { return fromEnvironment(m_around); }, [&] { return fromWebIdentity(asking, stop); }, ofProfile,
        [&] { return fromContainer(asking, stop); }, [&] { return fromInstance(asking, stop); }};
    for (const auto &place : places) {
        const Found found = place();
        if (!found)
            return found.error();
        if (*found)
            return **found;
    }
    return Error{Error::Kind::Environment, Tr::tr("There are no credentials for AWS, neither in the environment nor in a profile."),
                 {}, Tr::tr("Run aws configure sso, or name a profile in this connection.")};
}

} // namespace keelson::cloudwatch
