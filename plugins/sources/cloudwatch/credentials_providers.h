// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "profiles.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

// Each function knows one place credentials come from. Nothing: that place has none, ask the next. An Error: it should
// have some and does not give them.

namespace keelson::cloudwatch {

using Found = Result<std::optional<Credentials>>;

/// What the providers need to look around.
struct Asking
{
    const Surroundings &around;
    const Profiles &profiles;
    const Place &place;
    Http &http;
};

/// AWS_ACCESS_KEY_ID and its siblings.
Found fromEnvironment(const Surroundings &around);
/// aws_access_key_id and its siblings of a profile.
Found fromKeys(const Section &profile, const QString &name);

struct Role
{
    QString arn;
    QString session;     ///< Name it goes by in AWS's logs; empty = "keelson".
    QString externalId = {};
    QString duration = {};  ///< Seconds; empty = AWS's own.
};

/// The role, taken on by somebody who may.
Result<Credentials> assumedRole(const Role &role, const Credentials &source, const QString &profile, const Asking &asking, Stop stop);
/// The role, taken on with the token in a file, as in a cluster.
Result<Credentials> webIdentity(const Role &role, const QString &tokenFile, const Asking &asking, Stop stop);

/// A profile of IAM Identity Center, with the token `aws sso login` left in its cache.
Found fromSso(const Section &profile, const QString &name, const Asking &asking, Stop stop);

/// The task or pod this runs in.
Found fromContainer(const Asking &asking, Stop stop);
/// The instance this runs on, by version 2 of its metadata service only.
Found fromInstance(const Asking &asking, Stop stop);

/// Whatever the AWS CLI makes of the profile: it knows every way there is. Nothing without the CLI.
Found fromCli(const QString &profile, const Surroundings &around, Stop stop);

/// The object most places answer with: AccessKeyId, SecretAccessKey, `token` and Expiration.
std::optional<Credentials> credentialsIn(const QJsonObject &object, QLatin1StringView token);

Error expiredSignIn(const QString &profile);

} // namespace keelson::cloudwatch
