// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "profiles.h"

#include <optional>

namespace keelson::cloudwatch {

/// Finds credentials the way the AWS tools do: the environment, the profile, the machine. A profile that is named
/// leaves the others out, so that nobody is asked as somebody else than was meant. For one thread; `http` outlives it.
class CredentialChain final : public Wallet
{
public:
    /// `profile` empty = AWS_PROFILE, or "default".
    CredentialChain(Surroundings around, QString profile, Place place, Http &http);

    /// Those in hand, or new ones when these are over within five minutes.
    Result<Credentials> current(Stop stop) override;
    void forget() override { m_current.reset(); }
    QString profile() const override { return m_profile; }

private:
    Result<Credentials> found(Stop stop);

    Surroundings m_around;
    bool m_isNamed;
    QString m_profile;
    Place m_place;
    Http &m_http;
    std::optional<Credentials> m_current;
};

/// The profile these settings mean.
QString profileOf(const Surroundings &around, const QString &given);

/// The region of an option, of the environment or of the profile; empty where none of them names one.
QString regionOf(const Surroundings &around, const Profiles &profiles, const QString &profile, const QString &given);

} // namespace keelson::cloudwatch
